import { expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  countGroups,
  mergeSmallCells,
  type Cell,
  type CountedTable,
} from '../../subgraphs/network/statistics/small-cells.js';

const K = 5;
const provinces = ['33', '41'];
const counties = ['a', 'b', 'c'];
const types = ['Station', 'Team', 'Firm'];
const paths = provinces.flatMap((p) => counties.flatMap((c) => types.map((t) => [p, c, t])));

const table = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: K - 1 }) }, fc.integer({ min: 0, max: 30 })), {
    minLength: paths.length,
    maxLength: paths.length,
  })
  .map((counts): Cell[] => paths.map((path, n) => ({ path, count: counts[n]! })));

/** Every question that can be asked: each set of provinces, counties and types as a filter, each way to group. */
function everyAnswer(cells: readonly Cell[]): Map<string, CountedTable> {
  const merged = mergeSmallCells(cells, K);
  const answers = new Map<string, CountedTable>();
  const subsets = (all: readonly string[]): string[][] =>
    all
      .reduce<string[][]>((sets, each) => [...sets, ...sets.map((set) => [...set, each])], [[]])
      .filter((s) => s.length > 0);
  for (const ps of subsets(provinces))
    for (const cs of subsets(counties))
      for (const ts of subsets(types))
        for (const by of [[], [0], [1], [2], [0, 1], [0, 1, 2]]) {
          const groupOf = (path: readonly string[]): string | null =>
            ps.includes(path[0]!) && cs.includes(path[1]!) && ts.includes(path[2]!)
              ? by.map((n) => path[n]).join('/')
              : null;
          answers.set(JSON.stringify([ps, cs, ts, by]), countGroups(merged, groupOf));
        }
  return answers;
}

/** What an attacker gets to see, as one number: tables alike have it alike. */
const seen = (cells: readonly Cell[]): string =>
  createHash('sha256')
    .update(JSON.stringify([...everyAnswer(cells)]))
    .digest('hex');

const withCounts = (cells: readonly Cell[], other: ReadonlyMap<Cell, number>): Cell[] =>
  cells.map((cell) => ({ ...cell, count: other.get(cell) ?? cell.count }));

it('each small count could be another, and all answers to all questions together would be the same', () => {
  fc.assert(
    fc.property(table, fc.nat(), (cells, which) => {
      const small = cells.filter(({ count }) => count >= 1 && count < K);
      fc.pre(small.length > 0);
      const cell = small[which % small.length]!;
      const { leaves, count } = mergeSmallCells(cells, K).find((each) => each.leaves.includes(cell.path))!;
      const others = small.filter((each) => each !== cell && leaves.includes(each.path));
      const before = seen(cells);
      const isAlike = (other: ReadonlyMap<Cell, number>): boolean =>
        [...other.values()].every((each) => each >= 1 && each < K) && seen(withCounts(cells, other)) === before;
      const alternatives = [1, -1].flatMap((more) =>
        count === null
          ? [
              new Map([[cell, cell.count + more]]),
              new Map([cell, ...others].map((each) => [each, more === 1 ? K - 1 : 1])),
            ]
          : others.map(
              (other) =>
                new Map([
                  [cell, cell.count + more],
                  [other, other.count - more],
                ]),
            ),
      );
      expect(alternatives.some((other) => other.get(cell) !== cell.count && isAlike(other))).toBe(true);
    }),
    {
      numRuns: 60,
      examples: [1, 2, K - 1].map((count): [Cell[], number] => [paths.map((path) => ({ path, count })), 0]),
    },
  );
}, 60_000);

it('what is counted is right: never more than there is, and exactly that where nothing is withheld', () => {
  fc.assert(
    fc.property(table, (cells) => {
      for (const [question, { groups, total }] of everyAnswer(cells)) {
        const [ps, cs, ts, by] = JSON.parse(question) as [string[], string[], string[], number[]];
        const inside = cells.filter(
          ({ path }) => ps.includes(path[0]!) && cs.includes(path[1]!) && ts.includes(path[2]!),
        );
        const truth = new Map<string, number>();
        for (const { path, count } of inside) {
          const key = by.map((n) => path[n]).join('/');
          if (count > 0) truth.set(key, (truth.get(key) ?? 0) + count);
        }
        expect(groups.map(({ key }) => key)).toEqual([...truth.keys()].sort());
        const rows = groups.map((group) => [group, truth.get(group.key)!] as const);
        const all = [...truth.values()].reduce((sum, count) => sum + count, 0);
        for (const [{ count, isAtLeast }, is] of [...rows, [total, all] as const]) {
          if (isAtLeast) expect(count ?? 0).toBeLessThan(is);
          else expect(count).toBe(is);
          if (count !== null && count !== 0) expect(count).toBeGreaterThanOrEqual(K);
        }
      }
    }),
    { numRuns: 15 },
  );
});

it('small cells of one branch are told together there, and the total is whole', () => {
  const merged = mergeSmallCells(
    [
      { path: ['33', 'Station'], count: 2 },
      { path: ['33', 'Team'], count: 4 },
      { path: ['33', 'Firm'], count: 1 },
      { path: ['41', 'Station'], count: 9 },
    ],
    K,
  );
  expect(countGroups(merged, ([province]) => province!)).toEqual({
    groups: [
      { key: '33', count: 7, isAtLeast: false },
      { key: '41', count: 9, isAtLeast: false },
    ],
    total: { count: 16, isAtLeast: false },
  });
  expect(countGroups(merged, ([, type]) => type!)).toEqual({
    groups: [
      { key: 'Firm', count: null, isAtLeast: true },
      { key: 'Station', count: 9, isAtLeast: true },
      { key: 'Team', count: null, isAtLeast: true },
    ],
    total: { count: 16, isAtLeast: false },
  });
});
