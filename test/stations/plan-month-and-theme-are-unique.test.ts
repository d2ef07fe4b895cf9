import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AreaRow } from '../../shared/areas/area.entity.js';
import { loadOnce, type Recorder } from '../../shared/subgraph/index.js';
import { MonthlyPlan, MonthlyPlanState } from '../../subgraphs/stations/service/monthly-plan.entity.js';
import { MonthlyTheme, MonthlyThemeRule } from '../../subgraphs/stations/service/monthly-theme.entity.js';
import { Station, StationTier } from '../../subgraphs/stations/station/station.entity.js';
import { stations } from '../../subgraphs/stations/subgraph.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';

const CHANGE = { at: '2026-01-01T00:00:00.000Z', actor: 'synthetic', synthetic: true };
const MONTH = '2022-06';

onEachDatabase('a month has one plan and one theme', (dialect) => {
  let room: StartedRoom;
  let writes = 0;
  const write = (record: (recorder: Recorder) => void): Promise<boolean> =>
    loadOnce(room.orm, `synthetic-${writes++}`, CHANGE, async (recorder) => record(recorder));
  const plan = (id: string, state: MonthlyPlanState, more: Partial<MonthlyPlan> = {}): Promise<boolean> =>
    write(({ record }) => record(MonthlyPlan, { id, stationId: 'stn_a', yearMonth: MONTH, state, ...more }));
  const theme = (id: string, more: Partial<MonthlyTheme> = {}): Promise<boolean> =>
    write(({ record }) =>
      record(MonthlyTheme, { id, stationId: 'stn_a', yearMonth: MONTH, title: 'synthetic', ...more }),
    );

  beforeAll(async () => {
    room = await startRoom(stations, dialect, { empty: true });
    const em = room.orm.em.fork();
    em.create(AreaRow, {
      id: 'area_s',
      code: null,
      name: 'synthetic',
      nameEn: null,
      level: 'TOWNSHIP',
      kind: 'TOWN',
      edition: null,
      validFrom: null,
      validTo: null,
    } as never);
    await em.flush();
    await write(({ record }) => {
      for (const id of ['stn_a', 'stn_b'])
        record(Station, { id, name: `synthetic ${id}`, tier: StationTier.STATION, areaId: 'area_s' });
    });
  }, 60_000);
  afterAll(() => room.stop(), 60_000);

  const { DRAFT, PUBLISHED, ARCHIVED, CANCELLED } = MonthlyPlanState;

  it('refuses a second live plan of the same station and month, and takes any other', async () => {
    await plan('mpl_live', PUBLISHED);
    await expect(plan('mpl_second', DRAFT)).rejects.toThrow(/unique/i);
    await plan('mpl_other-month', DRAFT, { yearMonth: '2022-07' });
    await plan('mpl_other-station', DRAFT, { stationId: 'stn_b' });
    const { data } = await room.ask('{ monthlyPlans { totalCount } }');
    expect(data.monthlyPlans.totalCount).toBe(3);
  });

  it('takes plans that are no longer live beside the live one', async () => {
    await plan('mpl_archived', ARCHIVED);
    await plan('mpl_cancelled', CANCELLED);
    await plan('mpl_cancelled-too', CANCELLED);
    const { data } = await room.ask(
      `{ monthlyPlans(filter: { stations: ["stn_a"], yearMonthFrom: "${MONTH}", yearMonthTo: "${MONTH}" }) { totalCount } }`,
    );
    expect(data.monthlyPlans.totalCount).toBe(4);
  });

  it('leaves a superseded plan out of the count and of the answer', async () => {
    await plan('mpl_b-superseded', DRAFT, { stationId: 'stn_b', supersededAt: '2026-02-01T00:00:00.000Z' });
    const { data } = await room.ask('{ station(id: "stn_b") { monthlyPlans { totalCount nodes { id } } } }');
    expect(data.station.monthlyPlans).toEqual({ totalCount: 1, nodes: [{ id: 'mpl_other-station' }] });
  });

  describe('themes', () => {
    it('are one for each station and month', async () => {
      await theme('thm_a');
      await expect(theme('thm_second')).rejects.toThrow(/unique/i);
      await theme('thm_next', { yearMonth: '2022-07' });
      await theme('thm_b', { stationId: 'stn_b' });
      const { data } = await room.ask('{ monthlyThemes { totalCount } }');
      expect(data.monthlyThemes.totalCount).toBe(3);
    });

    it('have one rule for each station', async () => {
      const rule = (id: string): Promise<boolean> =>
        write(({ record }) =>
          record(MonthlyThemeRule, { id, stationId: 'stn_a', name: 'synthetic', themesPerMonth: 1 }),
        );
      await rule('thr_a');
      await expect(rule('thr_second')).rejects.toThrow(/unique/i);
    });

    it('leave the months between them, and none in a span that is full', async () => {
      const { data } = await room.ask(`{ station(id: "stn_a") {
        full: monthsWithoutTheme(from: "2022-06", to: "2022-07")
        some: monthsWithoutTheme(from: "2022-05", to: "2022-08") } }`);
      expect(data.station).toEqual({ full: [], some: ['2022-05', '2022-08'] });
    });
  });
});
