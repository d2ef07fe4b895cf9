import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { daysBetween, median, SMALLEST_SHOWN, suppress } from '../../subgraphs/stations/casework/suppression.rules.js';
import { stations } from '../../subgraphs/stations/subgraph.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';
import { casework, STATION, type Casework } from './casework-asked.js';

/** Every table of counts that would be shown in the same way. */
function alike(shown: ReturnType<typeof suppress>, cells: number, most: number): number[][] {
  const tables = (left: number): number[][] =>
    left === 0
      ? [[]]
      : tables(left - 1).flatMap((table) => Array.from({ length: most + 1 }, (_, count) => [...table, count]));
  return tables(cells).filter((table) => JSON.stringify(suppress(table)) === JSON.stringify(shown));
}

describe('counts that are made safe', () => {
  it('show no number from 1 to 4, and no total of that size', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 12 }), (counts) => {
        const { counts: shown, total } = suppress(counts);
        const told = [...shown, total].filter((count) => count !== null);
        expect(told.every((count) => count === 0 || count >= SMALLEST_SHOWN)).toBe(true);
        shown.forEach((count, place) => expect([counts[place], null]).toContain(count));
        if (shown.every((count) => count !== null)) expect(shown).toEqual(counts);
      }),
    );
  });

  it('leave more than one possible value for each that is hidden, also to who knows how they are made and what they add up to', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(11), { minLength: 1, maxLength: 3 }), (counts) => {
        const shown = suppress(counts);
        const same = alike(shown, counts.length, Math.max(SMALLEST_SHOWN, ...counts) + SMALLEST_SHOWN);
        shown.counts.forEach((count, place) => {
          if (count === null) expect(new Set(same.map((table) => table[place])).size).toBeGreaterThan(1);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('give no total that tells what small counts alone add up to', () => {
    for (const counts of [
      [1, 1, 1, 1, 1],
      [2, 1, 1, 1, 1, 0],
      [4, 4],
    ]) {
      const { counts: shown, total } = suppress(counts);
      expect([total, ...shown.filter((count) => count !== 0)]).toEqual(
        Array(counts.filter(Boolean).length + 1).fill(null),
      );
    }
    const shown = suppress([1, 1, 1, 1, 1]);
    const same = alike(shown, 5, 6);
    expect(shown.counts.map((_, place) => new Set(same.map((table) => table[place])).size > 1)).toEqual(
      Array(5).fill(true),
    );
  });

  it('medians and days are counted right', () => {
    expect([median([]), median([3]), median([5, 1]), median([9, 1, 4])]).toEqual([null, 3, 3, 4]);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });
});

onEachDatabase('cases are told only in sums', (dialect) => {
  let room: StartedRoom;
  let of: Casework;

  beforeAll(async () => {
    room = await startRoom(stations, dialect, { now: () => new Date('2022-06-14T02:00:00Z') });
    of = await casework(room);
    for (const [outcome, cases] of [
      ['GOALS_ACHIEVED', 6],
      ['GOALS_PARTLY_ACHIEVED', 5],
      ['GOALS_NOT_ACHIEVED', 2],
    ] as const) {
      for (let turn = 0; turn < cases; turn += 1) await closed(outcome);
    }
    for (let turn = 0; turn < 6; turn += 1) {
      const id = await of.opened({ ageBand: 'UNDER_14', serviceType: 'LABOUR_DISPUTE_RELIEF' });
      if (turn > 0) await of.act('recordConsent', { case: id, ...of.consent('SENSITIVE', 'GUARDIAN') });
    }
  }, 120_000);
  afterAll(() => room.stop());

  /** A case opened on 1 March 2021 that stays ten days in each stage, and then is closed. */
  const closed = async (outcome: string): Promise<void> => {
    const id = await of.opened({ on: '2021-03-01', ageBand: 'FROM_60' });
    await of.act('recordConsent', { case: id, ...of.consent('SENSITIVE') });
    await of.act('advanceCase', { case: id, on: '2021-03-11' });
    await of.act('advanceCase', { case: id, on: '2021-03-21' });
    await of.act('advanceCase', { case: id, on: '2021-03-31' });
    await of.act('advanceCase', { case: id, on: '2021-04-10', to: 'EVALUATION' });
    expect(await of.act('closeCase', { case: id, on: '2021-04-20', outcome })).toBe('CLOSED');
  };
  // oxlint-disable-next-line typescript/no-explicit-any -- an answer has the shape of its query
  // oxlint-disable-next-line typescript/no-explicit-any -- an answer has the shape of its query
  const told = async (selection: string): Promise<any> => {
    const { data, errors } = await room.ask(`{ station(id: "${STATION}") { caseStatistics { ${selection} } } }`);
    expect(errors).toBeUndefined();
    return data.station.caseStatistics;
  };

  it('by stage, with the median of the days that they stayed', async () => {
    const { byStage } = await told('byStage { stage cases medianDays }');
    expect(byStage).toHaveLength(10);
    expect(byStage).toEqual(
      expect.arrayContaining([
        { stage: 'INTAKE', cases: 6, medianDays: 10 },
        { stage: 'ASSESSMENT', cases: 0, medianDays: 10 },
        { stage: 'CLOSED', cases: 13, medianDays: null },
      ]),
    );
  });

  it('by age, small numbers of children hidden together with another', async () => {
    const { byAge } = await told('byAge { ageBand guardianConsent cases }');
    expect(byAge).toEqual([
      { ageBand: 'UNDER_14', guardianConsent: true, cases: null },
      { ageBand: 'UNDER_14', guardianConsent: false, cases: null },
      { ageBand: 'FROM_14_TO_17', guardianConsent: null, cases: 0 },
      { ageBand: 'FROM_18_TO_59', guardianConsent: null, cases: 0 },
      { ageBand: 'FROM_60', guardianConsent: null, cases: 13 },
    ]);
  });

  it('by year, group, outcome and type of service', async () => {
    const { byYear } = await told(
      'byYear { year opened openedByType { serviceType cases } closed closedByOutcome { targetGroup outcome cases } }',
    );
    expect(byYear).toEqual([
      {
        year: 2021,
        opened: 13,
        openedByType: [{ serviceType: null, cases: 13 }],
        closed: 13,
        closedByOutcome: [
          { targetGroup: 'ELDERLY', outcome: 'GOALS_ACHIEVED', cases: 6 },
          { targetGroup: 'ELDERLY', outcome: 'GOALS_NOT_ACHIEVED', cases: null },
          { targetGroup: 'ELDERLY', outcome: 'GOALS_PARTLY_ACHIEVED', cases: null },
        ],
      },
      {
        year: 2022,
        opened: 6,
        openedByType: [{ serviceType: 'LABOUR_DISPUTE_RELIEF', cases: 6 }],
        closed: 0,
        closedByOutcome: [],
      },
    ]);
    expect((await told('byYear(from: 2021, to: 2021) { year }')).byYear).toEqual([{ year: 2021 }]);
  });

  it('in as many statements for one station as for all', async () => {
    const query = (first: number): string =>
      `{ stations(first: ${first}) { nodes { caseStatistics { byStage { cases } byAge { cases } byYear { opened } } } } }`;
    const statements = async (first: number): Promise<number> => {
      room.statements();
      expect((await room.ask(query(first))).errors).toBeUndefined();
      return room.statements();
    };
    expect(await statements(1)).toBe(1 + 2 + 1 + 2);
    expect(await statements(100)).toBe(1 + 2 + 1 + 2);
  });
});
