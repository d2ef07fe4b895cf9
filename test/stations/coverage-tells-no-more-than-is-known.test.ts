import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ratioAtMost, ratioOf } from '../../subgraphs/stations/area/coverage.rules.js';
import { stations } from '../../subgraphs/stations/subgraph.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';

onEachDatabase('the page’s coverages hold', (dialect) => {
  let room: StartedRoom;
  beforeAll(async () => {
    room = await startRoom(stations, dialect);
  }, 60_000);
  afterAll(() => room.stop());

  it('answers the rooms of Xin’anjiang over three denominators', async () => {
    const answer = await room.ask(`{ area(code: "330182001") {
      coverage(tier: ROOM, denominators: [URBAN_COMMUNITIES, COMMUNITIES_AND_VILLAGES, ALL_UNITS]) {
        denominator covered total ratio ratioAtMost definition inputs } } }`);
    const [urban, villages, all] = answer.data.area.coverage;
    expect(urban).toMatchObject({ denominator: 'URBAN_COMMUNITIES', covered: 11, total: 11, ratio: 1 });
    expect(villages).toMatchObject({ denominator: 'COMMUNITIES_AND_VILLAGES', covered: 11, total: 15 });
    expect(villages.ratio).toBeCloseTo(0.7333, 4);
    expect(all).toMatchObject({ denominator: 'ALL_UNITS', covered: 11, total: 16, ratio: 0.6875 });
    expect(all.inputs).toContain('fig_330182001-share-cooperatives-j07');
    expect(all.definition).toContain('股份经济合作社');
  });

  it('gives Luoyang’s 35 of 189 as an upper bound, no ratio while it is not known where they stand, and one of 14 guidance centres', async () => {
    const answer = await room.ask(`{ area(code: "4103") {
      stations: coverage(tier: STATION, denominators: [TOWNSHIPS], asOf: "2022-06-10") {
        recordsComplete ratio ratioAtLeast reportedStations ratioAtMost inputs caveats }
      earlier: coverage(tier: STATION, denominators: [TOWNSHIPS], asOf: "2022-01-01") { reportedStations ratioAtMost }
      centres: coverage(tier: GUIDANCE_CENTRE, denominators: [COUNTIES, COUNTIES_AND_ZONES], asOf: "2022-06-10") {
        covered total recordsComplete ratio reportedStations } } }`);
    const { stations: [stationCoverage], earlier, centres } = answer.data.area; // prettier-ignore
    expect(stationCoverage).toMatchObject({
      recordsComplete: false,
      ratio: null,
      ratioAtLeast: 0,
      reportedStations: 35,
      inputs: ['fig_4103-operating-stations-l07'],
    });
    expect(stationCoverage.ratioAtMost).toBeCloseTo(0.185, 3);
    expect(stationCoverage.caveats).toHaveLength(1);
    expect(earlier).toEqual([{ reportedStations: null, ratioAtMost: null }]);
    expect(centres).toMatchObject([
      { covered: 1, total: 14, recordsComplete: true, reportedStations: 1 },
      { covered: 1, total: 17, recordsComplete: true, reportedStations: 1 },
    ]);
    expect(centres[0].ratio).toBeCloseTo(1 / 14, 12);
  });

  it('sets beside it what Luoyang’s target and plan would make of it', async () => {
    const told = 'planned { kind stations dueOn ratioAtMost formula inputs }';
    const answer = await room.ask(`{ area(code: "4103") {
      stations: coverage(tier: STATION, denominators: [TOWNSHIPS, TOWNSHIPS_AND_PSEUDO_UNITS], asOf: "2022-06-10") { ${told} }
      centres: coverage(tier: GUIDANCE_CENTRE, denominators: [COUNTIES, COUNTIES_AND_ZONES], asOf: "2022-06-10") { ${told} }
      before: coverage(tier: STATION, denominators: [TOWNSHIPS], knownAt: "2020-01-01T00:00:00Z") { ${told} } } }`);
    const { stations: [strict, wide], centres, before } = answer.data.area; // prettier-ignore
    const dueOn = '2022-12-31';
    expect(strict.planned).toMatchObject([
      { kind: 'TARGET', stations: 110, dueOn, formula: null, inputs: ['fig_4103-operating-stations-l06'] },
      { kind: 'TARGET', stations: 114, dueOn, formula: 'OPERATING_STATIONS (ACTUAL) + NEW_STATIONS (PLANNED)' },
    ]);
    const shares = (coverage: { planned: { ratioAtMost: number }[] }): string[] =>
      coverage.planned.map(({ ratioAtMost: share }) => (100 * share).toFixed(1));
    expect(strict.planned[1].inputs.toSorted()).toEqual([
      'fig_4103-new-stations-l05',
      'fig_4103-operating-stations-l07',
    ]);
    expect([strict, wide].map(shares)).toEqual([
      ['58.2', '60.3'],
      ['56.7', '58.8'],
    ]);
    for (const centre of centres) expect(centre.planned).toMatchObject([{ kind: 'TARGET', stations: 4, dueOn }]);
    expect(centres.map(shares)).toEqual([['28.6'], ['23.5']]);
    expect(before).toEqual([{ planned: [] }]);
  });

  it('does not take one known station of a prefecture for its only one', async () => {
    const answer = await room.ask(`{ area(code: "3307") {
      coverage(tier: STATION, denominators: [TOWNSHIPS]) { covered total recordsComplete ratio ratioAtLeast caveats } } }`);
    const [coverage] = answer.data.area.coverage;
    expect(coverage).toMatchObject({ covered: 1, total: 146, recordsComplete: false, ratio: null });
    expect(coverage.ratioAtLeast).toBeCloseTo(1 / 146, 12);
    expect(coverage.caveats).toEqual([expect.stringContaining('stations on record')]);
  });

  it('says that the rooms may have stood long before, and does not say none', async () => {
    const answer = await room.ask(`{ area(code: "330182001") {
      coverage(tier: ROOM, denominators: [URBAN_COMMUNITIES], asOf: "2020-01-01") { covered perhapsCovered total ratio ratioAtLeast caveats } } }`);
    const [coverage] = answer.data.area.coverage;
    expect(coverage).toMatchObject({ covered: 0, perhapsCovered: 11, total: 11, ratio: null, ratioAtLeast: 0 });
    expect(coverage.caveats[0]).toContain('lower bound');
  });
});

describe('a coverage’s ratio', () => {
  const counts = fc.record({
    covered: fc.nat(50),
    perhaps: fc.nat(50),
    beyond: fc.nat(50),
    recordsComplete: fc.boolean(),
  });

  it('is given only when nothing is left open, or nothing is left to cover', () => {
    fc.assert(
      fc.property(counts, ({ covered, perhaps, beyond, recordsComplete }) => {
        const total = covered + perhaps + beyond;
        const ratio = ratioOf({ covered, perhaps, total: total || null, recordsComplete });
        if (total === 0) expect(ratio).toBeNull();
        else if (covered === total) expect(ratio).toBe(1);
        else if (perhaps > 0 || !recordsComplete) expect(ratio).toBeNull();
        else expect(ratio).toBeCloseTo(covered / total, 12);
      }),
    );
  });

  it('is never more than all, however many stations there are', () => {
    expect(ratioAtMost(121, 108)).toBe(1);
    expect(ratioAtMost(54, 108)).toBe(0.5);
    expect(ratioAtMost(null, 108)).toBeNull();
  });
});
