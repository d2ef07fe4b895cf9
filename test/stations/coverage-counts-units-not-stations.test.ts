import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadAreas } from '../../shared/areas/area.load.js';
import type { AreaKind } from '../../shared/areas/area.rules.js';
import { dated } from '../../shared/dated.entity.js';
import { reportFigure, ReportedFigure, SYNTHETIC_SOURCE_ID } from '../../shared/figures/index.js';
import { loadOnce, type Recorder } from '../../shared/subgraph/index.js';
import { countPart, countUnits, DENOMINATORS } from '../../subgraphs/stations/area/coverage.rules.js';
import { StationStatusRow } from '../../subgraphs/stations/station/station-status.entity.js';
import { Station, StationStatus, StationTier } from '../../subgraphs/stations/station/station.entity.js';
import { stations } from '../../subgraphs/stations/subgraph.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';

const CHANGE = { at: '2026-01-01T00:00:00.000Z', actor: 'synthetic', synthetic: true };

/** A synthetic station with its steps: each a status and the day on which it began. */
function recordStation(
  { record }: Recorder,
  id: string,
  tier: StationTier,
  areaId: string,
  steps: readonly (readonly [StationStatus, string])[],
): void {
  record(Station, { id: `stn_synthetic-${id}`, name: `Synthetic ${id}`, tier, areaId });
  steps.forEach(([status, from], index) => {
    record(StationStatusRow, {
      id: `sts_synthetic-${id}-${index}`,
      stationId: `stn_synthetic-${id}`,
      status,
      sequence: index + 1,
      ...dated(from),
    });
  });
}

onEachDatabase('coverage counts units, not stations', (dialect) => {
  let room: StartedRoom;
  beforeAll(async () => {
    room = await startRoom(stations, dialect, { empty: true });
    await loadAreas(room.orm.em);
    await loadOnce(room.orm, 'synthetic-coverage', CHANGE, async (recorder) => {
      const { STATION, ROOM } = StationTier;
      const { PREPARING, OPERATING, SUSPENDED, CLOSED } = StationStatus;
      // Two in one town, one in another, one that is suspended for a time, one only being prepared, one in a county.
      recordStation(recorder, 'a', STATION, 'area_330723102', [[OPERATING, '2020']]);
      recordStation(recorder, 'b', STATION, 'area_330723102', [[OPERATING, '2021']]);
      recordStation(recorder, 'c', STATION, 'area_330723101', [[OPERATING, '2021-03']]);
      recordStation(recorder, 'd', STATION, 'area_330723100', [
        [OPERATING, '2020'],
        [SUSPENDED, '2021-05'],
        [OPERATING, '2022'],
        [CLOSED, '2023-02-01'],
      ]);
      recordStation(recorder, 'e', STATION, 'area_330723001', [[PREPARING, '2020']]);
      recordStation(recorder, 'f', STATION, 'area_330723', [[OPERATING, '2020']]);
      recordStation(recorder, 'g', ROOM, 'area_330723102', [[OPERATING, '2020']]);
      const figure = (metric: string, value: number, qualifier: 'EXACT' | 'ABOUT') =>
        recorder.record(ReportedFigure, {
          ...reportFigure({
            id: `fig_synthetic-${metric}`,
            subjectType: 'Area',
            subjectId: 'area_330723100',
            metric,
            value,
            qualifier,
            sourceId: SYNTHETIC_SOURCE_ID,
            recordedAt: CHANGE.at,
          }),
        });
      figure('URBAN_COMMUNITIES', 4, 'EXACT');
      figure('ADMIN_VILLAGES', 20, 'ABOUT');
    });
  }, 60_000);
  afterAll(() => room.stop());

  const coverage = async (code: string, args: string) => {
    const answer = await room.ask(
      `{ area(code: "${code}") { coverage(${args}) { denominator covered perhapsCovered total recordsComplete ratio ratioAtLeast ratioAtMost stationsOnRecord inputs caveats planned { stations } } } }`,
    );
    expect(answer.errors).toBeUndefined();
    return answer.data.area.coverage as Record<string, unknown>[];
  };

  it('counts a town with two stations once, and leaves out one that stands in no township', async () => {
    const [now] = await coverage('330723', 'tier: STATION, denominators: [TOWNSHIPS], asOf: "2024-01-01"');
    expect(now).toMatchObject({ covered: 2, perhapsCovered: 0, total: 18, stationsOnRecord: 4, planned: [] });
    expect(now!['ratioAtLeast']).toBeCloseTo(2 / 18, 12);
  });

  it('knows the state of each day: begun, suspended, again in operation, closed', async () => {
    for (const [day, covered] of [
      ['2020-12-30', 0], // "2020" has surely begun only when the year is over.
      ['2020-12-31', 2],
      ['2021-03-31', 3],
      ['2021-05-31', 2],
      ['2022-12-31', 3],
      ['2023-02-01', 2],
    ] as const)
      expect(await coverage('330723', `tier: STATION, denominators: [TOWNSHIPS], asOf: "${day}"`)).toMatchObject([
        { covered },
      ]);
    const args = 'tier: STATION, denominators: [TOWNSHIPS], asOf: "2024-01-01", knownAt: "2025-01-01T00:00:00Z"';
    expect(await coverage('330723', args)).toMatchObject([
      { covered: 0, perhapsCovered: 0, ratio: null, ratioAtLeast: 0 },
    ]);
  });

  it('tells units apart that a vague date leaves open, before and after the stations surely stood', async () => {
    // In the middle of 2020 the stations of "2020" may or may not have stood: in one town (one of its two) and in the seat.
    for (const [day, covered, perhapsCovered] of [
      ['2019-12-31', 0, 0],
      ['2020-06-30', 0, 2],
      ['2020-12-31', 2, 0],
      ['2021-03-15', 2, 1],
      ['2021-05-15', 2, 1], // One of the three may have been suspended already.
      ['2021-05-31', 2, 0],
    ] as const) {
      const [told] = await coverage('330723', `tier: STATION, denominators: [TOWNSHIPS], asOf: "${day}"`);
      expect([day, told!['covered'], told!['perhapsCovered']]).toEqual([day, covered, perhapsCovered]);
      expect(told!['caveats']).toHaveLength(perhapsCovered > 0 ? 2 : 1);
    }
  });

  it('leaves in the gap list just the units that it does not count', async () => {
    for (const day of ['2020-06-30', '2021-05-15', '2024-01-01']) {
      const [told] = await coverage('330723', `tier: STATION, denominators: [TOWNSHIPS], asOf: "${day}"`);
      const answer = await room.ask(
        `{ areas(filter: { under: "330723", withoutStation: { tier: STATION, asOf: "${day}" } }) { totalCount } }`,
      );
      expect(answer.data.areas.totalCount).toBe((told!['total'] as number) - (told!['covered'] as number));
    }
  });

  it('gives no ratio while nobody has said how many stations there are', async () => {
    const [now] = await coverage('330723', 'tier: STATION, denominators: [TOWNSHIPS], asOf: "2024-01-01"');
    expect(now).toMatchObject({ recordsComplete: false, ratio: null, ratioAtMost: null });
    expect(now!['caveats']).toEqual([expect.stringContaining('was not reported')]);
  });

  it('takes reported figures where communities are not loaded, and only exact ones', async () => {
    const [urban, both] = await coverage(
      '330723100',
      'tier: ROOM, denominators: [URBAN_COMMUNITIES, COMMUNITIES_AND_VILLAGES]',
    );
    expect(urban).toMatchObject({ total: 4, covered: 0, ratioAtLeast: 0, inputs: ['fig_synthetic-URBAN_COMMUNITIES'] });
    expect(both).toMatchObject({ total: null, ratio: null });
    expect(both!['caveats']).not.toEqual([]);
  });

  it('says null and not 0 where the area is only partly loaded, or has no such units', async () => {
    expect(await coverage('33', 'tier: STATION, denominators: [TOWNSHIPS]')).toMatchObject([
      { covered: 2, total: null, ratio: null },
    ]);
    expect(await coverage('3307', 'tier: ROOM, denominators: [URBAN_COMMUNITIES]')).toMatchObject([
      { total: null, ratio: null },
    ]);
    expect(await coverage('330723102', 'tier: GUIDANCE_CENTRE, denominators: [COUNTIES]')).toMatchObject([
      { total: null, ratio: null },
    ]);
  });

  it('counts the units of the page’s areas in the code table of the day', async () => {
    const totals = async (code: string, args: string) => (await coverage(code, args)).map(({ total }) => total);
    for (const day of ['2021-12-31', '2022-06-10', '2024-01-01']) {
      const both = `tier: STATION, denominators: [TOWNSHIPS, TOWNSHIPS_AND_PSEUDO_UNITS], asOf: "${day}"`;
      expect(await totals('4103', both)).toEqual([189, 194]);
    }
    expect(await totals('4103', 'tier: GUIDANCE_CENTRE, denominators: [COUNTIES, COUNTIES_AND_ZONES]')).toEqual([
      14, 17,
    ]);
    expect(await totals('3307', 'tier: STATION, denominators: [TOWNSHIPS]')).toEqual([146]);
    expect(
      await totals('330723102', 'tier: ROOM, denominators: [URBAN_COMMUNITIES, COMMUNITIES_AND_VILLAGES]'),
    ).toEqual([1, 21]);
  });

  it('refuses a coverage without a denominator, or over units that the tier does not serve', async () => {
    for (const [args, code] of [
      ['tier: ROOM, denominators: []', 'COVERAGE_DENOMINATOR_MISSING'],
      ['tier: ROOM, denominators: [URBAN_COMMUNITIES, TOWNSHIPS]', 'COVERAGE_DENOMINATOR_UNFIT'],
      ['tier: POST, denominators: [ALL_UNITS]', 'COVERAGE_DENOMINATOR_UNFIT'],
      ['tier: ROOM', 'GRAPHQL_VALIDATION_FAILED'],
    ] as const) {
      const answer = await room.ask(`{ area(code: "330723") { coverage(${args}) { ratio } } }`);
      expect(answer.errors).toHaveLength(1);
      expect(answer.errors![0].extensions.code).toBe(code);
    }
  });
});

describe('the count of a denominator', () => {
  const kinds: AreaKind[] = [
    'URBAN_COMMUNITY',
    'ADMIN_VILLAGE',
    'PSEUDO_COMMUNITY',
    'TOWN',
    'PSEUDO_TOWNSHIP',
    'COUNTY',
  ];
  const anyUnits = fc
    .array(fc.record({ kind: fc.constantFrom(...kinds), total: fc.nat(500), covered: fc.nat(500) }))
    .map((rows) => ({
      byKind: new Map(
        rows.map(
          ({ kind, total, covered }) => [kind, { total, covered: Math.min(covered, total), perhaps: 0 }] as const,
        ),
      ),
      stations: 0,
      townshipsWhole: true,
      villagesWhole: true,
    }));

  it('never covers more than it counts, and is unknown as soon as the area is not whole', () => {
    fc.assert(
      fc.property(anyUnits, fc.constantFrom(...Object.values(DENOMINATORS)), (units, rule) => {
        const totals = rule.parts.map((part) => countPart(part, rule.tier, units));
        const known = totals.reduce<number>((sum, total) => sum + (total ?? 0), 0);
        expect(countUnits(rule, units, 'covered')).toBeLessThanOrEqual(known);
        for (const part of rule.parts)
          expect(countPart(part, rule.tier, { ...units, townshipsWhole: false })).toBeNull();
      }),
    );
  });
});
