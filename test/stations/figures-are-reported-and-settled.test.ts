import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { onEachDatabase } from '../databases.js';
import { aName, CITY, openStationDesk, TOWNSHIP, type StationDesk } from './station-desk.js';

onEachDatabase('figures are reported, corrected and settled', (dialect) => {
  let desk: StationDesk;
  let station = '';
  beforeAll(async () => {
    desk = await openStationDesk(dialect);
    station = await desk.station();
  }, 60_000);
  afterAll(() => desk.stop());

  const codeOf = async (mutation: string, input: object) => (await desk.refused(mutation, input)).code;
  const figure = { metric: 'CERTIFIED_WORKERS', value: 12, asOf: '2024-03-01', claimedBy: '站长' };

  it('a figure is reported about a station, an area or a plan, and stays as it was said', async () => {
    const { plan } = await desk.act('createPlan', { area: CITY, policyTitle: aName('示例方案'), synthetic: true });
    const flow = {
      metric: 'SERVICE_SESSIONS',
      value: 40,
      periodStart: '2024-01-01',
      periodEnd: '2024-01-31',
      claimedBy: '站长',
      definition: '只计个案会谈',
    };
    for (const [about, told] of [
      [{ station }, figure],
      [{ station }, flow],
      [{ plan: plan.id }, figure],
      [{ area: TOWNSHIP, synthetic: true }, figure],
    ] as const) {
      const { figure: made, event } = await desk.act('reportFigure', { ...told, ...about, why: '月报' });
      expect(made).toMatchObject({ metric: told.metric, value: told.value, kind: 'ACTUAL', claimedBy: '站长' });
      expect(event).toMatchObject({ action: 'REPORTED', why: '月报' });
    }
    const {
      station: read,
      area,
      buildOutPlan,
    } = await desk.read(`{ station(id: "${station}") { figures(asOf: "2024-03-10") { metric value definition period { start end status } source { id } } }
      area(code: "${TOWNSHIP}") { figures(metrics: [CERTIFIED_WORKERS], asOf: "2024-03-10") { value asOf source { id } } }
      buildOutPlan(id: "${plan.id}") { figures { value } } }`);
    const source = { id: expect.stringContaining('synthetic') };
    expect(read.figures).toMatchObject([
      { metric: 'CERTIFIED_WORKERS', value: 12, source },
      {
        metric: 'SERVICE_SESSIONS',
        value: 40,
        definition: '只计个案会谈',
        period: { start: '2024-01-01', end: '2024-01-31', status: 'STATED' },
        source,
      },
    ]);
    expect(area.figures).toContainEqual({ value: 12, asOf: '2024-03-01', source });
    expect(buildOutPlan.figures).toEqual([{ value: 12 }]);
  });

  it('a correction takes the place of a figure, which stays readable as it was known', async () => {
    const { figure: first } = await desk.act('reportFigure', {
      ...figure,
      metric: 'FULLTIME_WORKERS',
      station,
      idempotencyKey: 'figure-one',
    });
    const before = desk.moment;
    const correction = {
      ...figure,
      metric: 'FULLTIME_WORKERS',
      station,
      value: 13,
      corrects: first.id,
      why: '漏报一人',
    };
    const { figure: second, event } = await desk.act('reportFigure', correction);
    expect(event).toMatchObject({ action: 'CORRECTED', why: '漏报一人' });
    const { station: read } = await desk.read(
      `{ station(id: "${station}") { now: figures(metrics: [FULLTIME_WORKERS]) { id value supersedesId } known: figures(metrics: [FULLTIME_WORKERS], knownAt: "${before}") { id value } } }`,
    );
    expect(read).toEqual({
      now: [{ id: second.id, value: 13, supersedesId: first.id }],
      known: [{ id: first.id, value: 12 }],
    });
    expect(await codeOf('reportFigure', correction)).toBe('FIGURE_CORRECTED');
    expect(await codeOf('reportFigure', { ...correction, corrects: 'fig_nowhere' })).toBe('RECORD_UNKNOWN');
    expect(await codeOf('reportFigure', { ...correction, corrects: second.id, metric: 'CERTIFIED_WORKERS' })).toBe(
      'FIGURE_UNFIT',
    );
    // A repeat of what was corrected since gives what it then made.
    const again = await desk.act('reportFigure', {
      ...figure,
      metric: 'FULLTIME_WORKERS',
      station,
      idempotencyKey: 'figure-one',
    });
    expect([again.replayed, again.figure.id]).toEqual([true, first.id]);
  });

  it('a figure that contradicts itself, or is about nothing or too much, is not kept', async () => {
    expect(await codeOf('reportFigure', figure)).toBe('SUBJECT_UNCLEAR');
    expect(await codeOf('reportFigure', { ...figure, station, area: CITY })).toBe('SUBJECT_UNCLEAR');
    expect(await codeOf('reportFigure', { ...figure, station: 'stn_nowhere' })).toBe('RECORD_UNKNOWN');
    expect(await codeOf('reportFigure', { ...figure, plan: 'bop_nowhere' })).toBe('RECORD_UNKNOWN');
    expect(await codeOf('reportFigure', { ...figure, area: '330182999' })).toBe('AREA_UNKNOWN');
    expect(await codeOf('reportFigure', { ...figure, station, metric: 'NO_SUCH' })).toBe('METRIC_UNKNOWN');
    expect(await codeOf('reportFigure', { ...figure, station, metric: 'CASES_PER_YEAR' })).toBe('METRIC_DERIVED');
    expect(await codeOf('reportFigure', { ...figure, station, asOf: '2024-03-11' })).toBe('DAY_IN_FUTURE');
    const unfit = [
      { value: null },
      { qualifier: 'UNSPECIFIED' },
      { qualifier: 'RANGE' },
      { qualifier: 'RANGE', upperValue: 3 },
      { precision: 0 },
      { dueOn: '2024-12-31' },
      { periodStart: '2024-02-01', periodEnd: '2024-01-01' },
      { periodStart: '2024-02-01' },
      { periodEnd: '2024-02-01' },
    ];
    for (const more of unfit)
      expect([more, await codeOf('reportFigure', { ...figure, station, ...more })]).toEqual([more, 'FIGURE_UNFIT']);
  });

  it('what does not add up is explained by whom, and on what evidence; the figures stay', async () => {
    const about = {
      area: CITY,
      metric: 'OPERATING_STATIONS',
      kind: 'TARGET',
      explanationKind: 'OVERLAP',
      text: '新建与在营有重叠。',
      decidedBy: '市民政局',
    };
    const { figure: ours } = await desk.act('reportFigure', { ...figure, area: CITY, synthetic: true });
    const evidence = ['L06', ours.id, 'doc_luoyang-station-plan', 'L06'];
    const settled = await desk.act('reconcile', { ...about, evidence, idempotencyKey: 'settled-one' });
    expect(settled.explanation).toMatchObject({
      kind: 'OVERLAP',
      text: about.text,
      decidedBy: '市民政局',
      evidence: ['L06', ours.id, 'doc_luoyang-station-plan'],
    });
    expect(settled.event.action).toBe('DECIDED');
    expect(
      settled.reconciliations.some(({ explanations }: { explanations: object[] }) => explanations.length > 0),
    ).toBe(true);
    expect((await desk.act('reconcile', { ...about, evidence, idempotencyKey: 'settled-one' })).replayed).toBe(true);
    expect(await codeOf('reconcile', { ...about, evidence, text: '另一说', idempotencyKey: 'settled-one' })).toBe(
      'IDEMPOTENCY_CONFLICT',
    );
    expect(await codeOf('reconcile', { ...about, evidence, kind: 'QUOTA', metric: 'CERTIFIED_WORKERS' })).toBe(
      'NOTHING_TO_RECONCILE',
    );
    expect(await codeOf('reconcile', { ...about, evidence: ['fig_nowhere'] })).toBe('RECORD_UNKNOWN');
    expect(await codeOf('reconcile', { ...about, evidence: [] })).toBe('FIGURE_UNFIT');
    expect(await codeOf('reconcile', { ...about, evidence, area: null })).toBe('SUBJECT_UNCLEAR');
    expect(await codeOf('reconcile', { ...about, evidence, area: '330182999' })).toBe('AREA_UNKNOWN');
    expect(await codeOf('reconcile', { ...about, evidence, area: null, station: 'stn_nowhere' })).toBe(
      'RECORD_UNKNOWN',
    );
    expect(await codeOf('reconcile', { ...about, evidence, area: null, plan: 'bop_nowhere' })).toBe('RECORD_UNKNOWN');
    // A plan is settled by its area: twenty explanations, told by either, are all there may be.
    let full: string | undefined;
    for (let more = 0; more < 25 && full === undefined; more += 1) {
      const { code } = await desk.tried('reconcile', {
        ...about,
        evidence: ['L06'],
        text: `第${more}种说法`,
        ...(more % 2 && { area: null, plan: 'bop_luoyang' }),
      });
      full = code;
    }
    expect(full).toBe('EXPLANATIONS_FULL');
    const { area } = await desk.read(
      `{ area(code: "${CITY}") { reconciliations(metrics: [OPERATING_STATIONS], kinds: [TARGET]) { reported { value } explanations { text } } } }`,
    );
    expect(
      Math.max(...area.reconciliations.map(({ explanations }: { explanations: object[] }) => explanations.length)),
    ).toBe(20);
  });

  it('a working document is issued, and takes the place of one of its station', async () => {
    const input = { station, title: '示例督导制度', issuedOn: '2024-02', trial: true, why: '建章立制' };
    const first = await desk.act('issueGovernanceDocument', input);
    const { station: read } = await desk.read(`{ station(id: "${station}") { name } }`);
    expect(first.document).toMatchObject({
      title: '示例督导制度',
      status: 'TRIAL',
      issuer: read.name,
      issuedOn: '2024-02',
      station: { id: station },
      history: [{ action: 'ISSUED' }],
    });
    expect(first.event).toMatchObject({ action: 'ISSUED', why: '建章立制' });
    const second = await desk.act('issueGovernanceDocument', {
      station,
      title: '示例督导制度（修订）',
      replaces: first.document.id,
    });
    expect(second.document).toMatchObject({ status: 'IN_FORCE', issuedOn: '2024-03-10', version: 1 });
    const { station: after } = await desk.read(
      `{ station(id: "${station}") { documents { nodes { id status version history { action } } } } }`,
    );
    expect(after.documents.nodes).toContainEqual({
      id: first.document.id,
      status: 'REPLACED',
      version: 2,
      history: [{ action: 'REPLACED' }, { action: 'ISSUED' }],
    });
    expect(await codeOf('issueGovernanceDocument', { ...input, replaces: first.document.id })).toBe(
      'DOCUMENT_NOT_TO_REPLACE',
    );
    expect(
      await codeOf('issueGovernanceDocument', {
        ...input,
        station: await desk.station(),
        replaces: second.document.id,
      }),
    ).toBe('DOCUMENT_NOT_TO_REPLACE');
    expect(await codeOf('issueGovernanceDocument', { ...input, replaces: 'doc_nowhere' })).toBe('RECORD_UNKNOWN');
    expect(await codeOf('issueGovernanceDocument', { ...input, station: 'stn_nowhere' })).toBe('RECORD_UNKNOWN');
    expect(await codeOf('issueGovernanceDocument', { ...input, issuedOn: '2024-03-11' })).toBe('DAY_IN_FUTURE');
    const ended = await desk.station();
    await desk.act('closeStation', { station: ended });
    expect(await codeOf('issueGovernanceDocument', { ...input, station: ended })).toBe('STATION_ENDED');
  });
});
