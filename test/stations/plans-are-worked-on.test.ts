import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { onEachDatabase } from '../databases.js';
import { aName, CITY, openStationDesk, TOWNSHIP, type StationDesk } from './station-desk.js';

onEachDatabase('plans are worked on', (dialect) => {
  let desk: StationDesk;
  let ended = '';
  beforeAll(async () => {
    desk = await openStationDesk(dialect);
    ended = await planned();
    await desk.act('endPlan', { plan: ended });
  }, 60_000);
  beforeEach(() => void (desk.day = '2024-03-10'));
  afterAll(() => desk.stop());

  const codeOf = async (mutation: string, input: object) => (await desk.refused(mutation, input)).code;
  const planned = async (more: object = {}): Promise<string> => {
    const input = { area: CITY, policyTitle: aName('示例方案'), baseYear: 2022, synthetic: true, ...more };
    return (await desk.act('createPlan', input)).plan.id;
  };
  it('a plan is created on trial, once by its title, adopted and ended', async () => {
    const input = {
      area: CITY,
      policyTitle: aName('示例方案'),
      baseYear: 2022,
      hostVenueKinds: ['CHILDRENS_HOME', 'CHILDRENS_HOME'],
      hostVenueKindsOpenEnded: false,
      principles: ['便民利民', '共建共享'],
      policyDocument: 'doc_luoyang-station-plan',
      synthetic: true,
      why: '三年规划',
      idempotencyKey: 'plans-one',
    };
    const { plan, event } = await desk.act(
      'createPlan',
      input,
      'plan { id status version synthetic baseYear baseYearBasis hostVenueKinds hostVenueKindsOpenEnded principles { text } policyDocument { id } area { code } }',
    );
    expect(plan).toMatchObject({
      status: 'TRIAL',
      version: 1,
      synthetic: true,
      baseYear: 2022,
      baseYearBasis: 'STATED',
      hostVenueKinds: ['CHILDRENS_HOME'],
      hostVenueKindsOpenEnded: false,
      principles: [{ text: '便民利民' }, { text: '共建共享' }],
      policyDocument: { id: 'doc_luoyang-station-plan' },
      area: { code: CITY },
    });
    expect(event).toMatchObject({ action: 'CREATED', fromState: null, toState: 'TRIAL', why: '三年规划' });
    expect((await desk.act('createPlan', input)).replayed).toBe(true);
    expect(await codeOf('createPlan', { ...input, baseYear: 2023 })).toBe('IDEMPOTENCY_CONFLICT');
    const { idempotencyKey: _, ...anew } = input;
    expect(await codeOf('createPlan', anew)).toBe('PLAN_LIVES');
    for (const baseYear of [1989, 2101])
      expect(await codeOf('createPlan', { ...anew, policyTitle: aName(), baseYear })).toBe('PLAN_YEAR_UNFIT');
    expect(await codeOf('createPlan', { ...anew, area: '330182999' })).toBe('AREA_UNKNOWN');
    expect(await codeOf('createPlan', { ...anew, policyTitle: aName(), policyDocument: 'doc_nowhere' })).toBe(
      'RECORD_UNKNOWN',
    );
    expect(await desk.refused('adoptPlan', { plan: plan.id, expectedVersion: 7 })).toMatchObject({
      code: 'STALE_WRITE',
      currentVersion: 1,
    });
    expect((await desk.act('adoptPlan', { plan: plan.id, expectedVersion: 1 })).event).toMatchObject({
      action: 'ADOPTED',
      fromState: 'TRIAL',
      toState: 'ADOPTED',
      version: 2,
    });
    expect(await codeOf('adoptPlan', { plan: plan.id })).toBe('ACTION_NOT_POSSIBLE');
    expect((await desk.act('endPlan', { plan: plan.id, why: '期满' })).event).toMatchObject({
      action: 'ENDED',
      fromState: 'ADOPTED',
      toState: 'ENDED',
      why: '期满',
    });
    expect(await codeOf('endPlan', { plan: plan.id })).toBe('ACTION_NOT_POSSIBLE');
    expect(await codeOf('endPlan', { plan: 'bop_nowhere' })).toBe('RECORD_UNKNOWN');
    await desk.act('createPlan', anew);
    const { buildOutPlan } = await desk.read(
      `{ buildOutPlan(id: "${plan.id}") { history { action } availableActions { action allowed } } }`,
    );
    expect(buildOutPlan.history.map(({ action }: { action: string }) => action)).toEqual([
      'ENDED',
      'ADOPTED',
      'CREATED',
    ]);
    expect(buildOutPlan.availableActions.some(({ allowed }: { allowed: boolean }) => allowed)).toBe(false);
  });

  it('phases stand in the order of their years, whichever was adopted first, and one a year', async () => {
    const plan = await planned();
    for (const yearOffset of [3, 1, 5, 2])
      await desk.act('adoptPhase', { plan, yearOffset, name: `第${yearOffset}年` });
    const { buildOutPlan } = await desk.read(
      `{ buildOutPlan(id: "${plan}") { phases { seq yearOffset name } phase(asOf: "2024-05-01") { name } none: phase(asOf: "2025-05-01") { name } history(first: 1) { action } } }`,
    );
    expect(buildOutPlan).toEqual({
      phases: [1, 2, 3, 5].map((yearOffset, index) => ({ seq: index + 1, yearOffset, name: `第${yearOffset}年` })),
      phase: { name: '第3年' },
      none: null,
      history: [{ action: 'PHASE_ADOPTED' }],
    });
    expect(await codeOf('adoptPhase', { plan, yearOffset: 3, name: '再次' })).toBe('PHASE_STANDS');
    for (const yearOffset of [0, 51])
      expect(await codeOf('adoptPhase', { plan, yearOffset, name: '无此年' })).toBe('PLAN_YEAR_UNFIT');
    expect(await codeOf('adoptPhase', { plan: ended, yearOffset: 1, name: '起步' })).toBe('PLAN_ENDED');
    expect(await codeOf('adoptPhase', { plan: 'bop_nowhere', yearOffset: 1, name: '起步' })).toBe('RECORD_UNKNOWN');
  });

  it('a target holds for its area, metric, kind and year until another replaces it', async () => {
    const plan = await planned();
    const target = { plan, metric: 'NEW_STATIONS', year: 2024, kind: 'PLANNED', value: 3, claimedBy: '推进会' };
    expect((await desk.act('setTarget', target)).event.action).toBe('TARGET_SET');
    await desk.act('setTarget', { ...target, year: 2025, value: 9 });
    await desk.act('setTarget', { ...target, kind: 'QUOTA', area: '410305', value: 1 });
    const before = desk.moment;
    desk.day = '2024-03-11';
    const { plan: told, event } = await desk.act('setTarget', { ...target, value: 4, why: '年中调整' });
    expect(event).toMatchObject({ action: 'TARGET_REPLACED', why: '年中调整' });
    expect(told.targets.map(({ kind, year, value }: Record<string, unknown>) => [kind, year, value])).toEqual([
      ['PLANNED', 2024, 4],
      ['PLANNED', 2025, 9],
      ['QUOTA', 2024, 1],
    ]);
    const { buildOutPlan } = await desk.read(
      `{ buildOutPlan(id: "${plan}") { progress(asOf: "2024-12-31") { target kind } known: progress(asOf: "2024-12-31", knownAt: "${before}") { target } } }`,
    );
    expect(buildOutPlan.progress.map(({ target: value }: { target: number }) => value)).toEqual([4, 9]);
    expect(buildOutPlan.known.map(({ target: value }: { target: number }) => value)).toEqual([3, 9]);

    expect(await codeOf('setTarget', { ...target, kind: 'ACTUAL' })).toBe('TARGET_KIND_UNFIT');
    expect(await codeOf('setTarget', { ...target, year: 1989 })).toBe('PLAN_YEAR_UNFIT');
    expect(await codeOf('setTarget', { ...target, metric: 'NO_SUCH' })).toBe('METRIC_UNKNOWN');
    expect(await codeOf('setTarget', { ...target, metric: 'CASES_PER_YEAR' })).toBe('METRIC_DERIVED');
    expect(await codeOf('setTarget', { ...target, qualifier: 'RANGE' })).toBe('FIGURE_UNFIT');
    expect(await codeOf('setTarget', { ...target, area: TOWNSHIP })).toBe('AREA_OUTSIDE_PLAN');
    expect(await codeOf('setTarget', { ...target, area: '330182999' })).toBe('AREA_UNKNOWN');
    expect(await codeOf('setTarget', { ...target, plan: ended })).toBe('PLAN_ENDED');
    expect(await codeOf('setTarget', { ...target, plan: 'bop_nowhere' })).toBe('RECORD_UNKNOWN');
    // A day outside the year would put it into another one.
    expect(await codeOf('setTarget', { ...target, dueOn: '2025-06-30' })).toBe('TARGET_DUE_OUTSIDE');
    // What a plan aims at is not corrected behind its back.
    const corrects = told.targets[0].figure.id;
    expect(
      await codeOf('reportFigure', {
        area: CITY,
        metric: 'NEW_STATIONS',
        kind: 'PLANNED',
        value: 5,
        claimedBy: '推进会',
        corrects,
      }),
    ).toBe('FIGURE_OF_PLAN');
  });

  it('a year is closed once, when it is over, as it then stood; no target is set for it afterwards', async () => {
    const plan = await planned();
    const target = { plan, metric: 'OPERATING_STATIONS', year: 2023, kind: 'TARGET', value: 4 };
    await desk.act('setTarget', target);
    await desk.act('reportFigure', {
      area: CITY,
      metric: 'OPERATING_STATIONS',
      value: 3,
      asOf: '2023-12-20',
      claimedBy: '市民政局',
      synthetic: true,
    });
    const { plan: told, event } = await desk.act(
      'closeYear',
      { plan, year: 2023, closedBy: '市民政局', why: '年终' },
      'plan { closedYears { year closedOn closedBy coveredTownships stationsOnRecord results { metric kind target reached ratio } } }',
    );
    expect(event).toMatchObject({ action: 'YEAR_CLOSED', why: '年终' });
    expect(told.closedYears).toEqual([
      {
        year: 2023,
        closedOn: '2024-03-10',
        closedBy: '市民政局',
        coveredTownships: 0,
        stationsOnRecord: 0,
        results: [{ metric: 'OPERATING_STATIONS', kind: 'TARGET', target: 4, reached: 3, ratio: 0.75 }],
      },
    ]);
    expect(await codeOf('closeYear', { plan, year: 2023, closedBy: '市民政局' })).toBe('PLAN_YEAR_CLOSED');
    expect(await codeOf('closeYear', { plan, year: 2024, closedBy: '市民政局' })).toBe('PLAN_YEAR_RUNS');
    expect(await codeOf('closeYear', { plan, year: 1989, closedBy: '市民政局' })).toBe('PLAN_YEAR_UNFIT');
    expect(await codeOf('closeYear', { plan: ended, year: 2022, closedBy: '市民政局' })).toBe('PLAN_ENDED');
    expect(await codeOf('closeYear', { plan: 'bop_nowhere', year: 2022, closedBy: '市民政局' })).toBe('RECORD_UNKNOWN');
    expect(await codeOf('setTarget', target)).toBe('PLAN_YEAR_CLOSED');
    expect(await codeOf('setTarget', { ...target, year: 2024, dueOn: '2023-12-31' })).toBe('TARGET_DUE_OUTSIDE');
  });
});
