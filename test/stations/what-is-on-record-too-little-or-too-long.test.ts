import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { RequestScope } from '../../shared/request-scope.js';
import { loadOnce } from '../../shared/subgraph/index.js';
import { Group, GroupKind } from '../../subgraphs/stations/service/group.entity.js';
import { MOST_LINES } from '../../subgraphs/stations/month/monthly-plan.rules.js';
import { onEachDatabase } from '../databases.js';
import { CITY, openStationDesk, type StationDesk } from './station-desk.js';

onEachDatabase('what is on record too little, or would be too long, is refused by name', (dialect) => {
  let desk: StationDesk;
  let station = '';
  beforeAll(async () => {
    desk = await openStationDesk(dialect);
    station = await desk.station();
  }, 60_000);
  afterAll(() => desk.stop());

  const codeOf = async (mutation: string, input: object) => (await desk.refused(mutation, input)).code;
  const enter = (mutation: string, rows: readonly object[]) =>
    desk.enter({
      mutation,
      rows: rows as never,
      mode: 'ALL',
      scope: new RequestScope({ requestId: 'test', caller: { id: 'importer', kind: 'CLIENT' } }),
    });

  it('a selection and a group that are only known from a report are not moved on', async () => {
    // The page tells of a selection without saying how far it had come.
    expect(await codeOf('openNominations', { selection: 'sel_xinanjiang-featured' })).toBe('SELECTION_STAGE_UNKNOWN');
    const change = { at: '2024-01-01T00:00:00.000Z', actor: 'synthetic', synthetic: true };
    await loadOnce(desk.orm, 'synthetic-group', change, async ({ record }) => {
      const told = { stationId: station, title: 'synthetic', kind: GroupKind.SUPPORT, stage: null };
      record(Group, { id: 'grp_synthetic-untold', ...told });
    });
    for (const mutation of ['advanceGroup', 'closeGroup', 'dissolveGroup']) {
      expect(await codeOf(mutation, { group: 'grp_synthetic-untold' })).toBe('GROUP_STAGE_UNKNOWN');
    }
    const attended = { group: 'grp_synthetic-untold', attendance: 5, hours: 1 };
    expect(await codeOf('recordGroupSession', attended)).toBe('GROUP_STAGE_UNKNOWN');
  });

  it('a monthly plan holds so many lines and no more, and is taken back once it is consulted on', async () => {
    const { plan } = await desk.act('openMonthlyPlan', { station, yearMonth: '2024-04' }, 'plan { id }');
    const line = { plan: plan.id, title: '月度陪聊', plannedSessions: 1 };
    expect(await codeOf('returnMonthlyPlan', { plan: plan.id })).toBe('ACTION_NOT_POSSIBLE');
    const entered = await enter(
      'proposePlanItem',
      Array.from({ length: MOST_LINES }, () => line),
    );
    expect(entered).toMatchObject({ kept: true, entered: MOST_LINES });
    expect(await codeOf('proposePlanItem', line)).toBe('PLAN_FULL');
    await desk.act('consultMonthlyPlan', { plan: plan.id });
    expect(await codeOf('proposePlanItem', line)).toBe('PLAN_FULL');
    const { event } = await desk.act('returnMonthlyPlan', { plan: plan.id, why: '改一改' });
    expect(event).toMatchObject({
      action: 'RETURNED',
      fromState: 'UNDER_CONSULTATION',
      toState: 'DRAFT',
      why: '改一改',
    });
  });

  it('a list of more than 200 entries is refused before anything else is looked at', async () => {
    const about = { area: CITY, metric: 'OPERATING_STATIONS', kind: 'TARGET', explanationKind: 'OVERLAP' };
    const told = { ...about, text: '有重叠。', decidedBy: '市民政局' };
    expect(await codeOf('reconcile', { ...told, evidence: Array(201).fill('L06') })).toBe('LIST_TOO_LONG');
    // Told twice, a piece of evidence is one: 200 entries are read.
    await desk.act('reconcile', { ...told, evidence: Array(200).fill('L06') });
  });

  it('rows are entered by a mutation that there is', async () => {
    for (const mutation of ['noSuchMutation', 'station', '__typename']) {
      await expect(enter(mutation, [{}])).rejects.toMatchObject({ extensions: { code: 'MUTATION_UNKNOWN' } });
    }
  });
});
