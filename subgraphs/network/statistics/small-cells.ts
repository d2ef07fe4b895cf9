/**
 * The small-cell rule (小单元格抑制): a table of counts that may be asked for by any filter and grouping, and from which no count of
 * 1 to k - 1 can be worked out, by whatever differences.
 *
 * Cells are leaves of one tree, the same for every question: province, then prefecture, …, then type. Small cells are merged at the
 * lowest branch that has three of them left, and every answer is a sum of cells and merged cells that lie in it whole. Where cells are
 * merged depends on which are small, never on how small they are; and the sum of a merged cell is told only when it is at least k and
 * leaves each of its cells two counts that it may have. So answers to all questions together say of a small cell that it is small, and
 * no more. What is withheld from a group is told as "at least".
 */

/** A count at a leaf: the branches that lead to it, all leaves of one table at the same depth. */
export interface Cell {
  readonly path: readonly string[];
  readonly count: number;
}

/** Cells that are only ever counted together: one of k or more, or several small ones. */
export interface MergedCell {
  readonly leaves: readonly (readonly string[])[];
  /** Null where it would tell too much. */
  readonly count: number | null;
}

export interface GroupCount {
  readonly key: string;
  /** Without what is withheld; null when all of it is. */
  readonly count: number | null;
  /** True when cells were withheld: the true count is this or more. */
  readonly isAtLeast: boolean;
}

export interface CountedTable {
  readonly groups: readonly GroupCount[];
  /** Over all groups; may count more than the groups together, where small cells of several were merged. */
  readonly total: Omit<GroupCount, 'key'>;
}

interface Branch {
  readonly branches: Map<string, Branch>;
  cell?: Cell;
}

/** How many small cells are merged at least. */
const MERGED_AT_LEAST = 3;

/** Merges what is under `k` (at least 3). Cells of 0 are left out: nothing is there to be hidden. */
export function mergeSmallCells(cells: Iterable<Cell>, k: number): MergedCell[] {
  if (!(k >= 3)) throw new RangeError(`Cells of less than ${k} cannot be hidden: k is at least 3.`);
  const root: Branch = { branches: new Map() };
  const merged: MergedCell[] = [];
  for (const cell of cells) {
    if (cell.count >= k) merged.push({ leaves: [cell.path], count: cell.count });
    else if (cell.count > 0) leafAt(root, cell.path).cell = cell;
  }
  const left = mergeBranch(root, k, merged);
  if (left.length > 0) merged.push({ leaves: left.map(({ path }) => path), count: null });
  return merged;
}

function leafAt(root: Branch, path: readonly string[]): Branch {
  let at = root;
  for (const name of path) {
    let next = at.branches.get(name);
    if (!next) at.branches.set(name, (next = { branches: new Map() }));
    at = next;
  }
  if (at.cell) throw new Error(`Two cells at ${path.join(' / ')}`);
  return at;
}

/** Puts the small cells below a branch into `merged` when they are enough, else gives them back. */
function mergeBranch({ branches, cell }: Branch, k: number, merged: MergedCell[]): readonly Cell[] {
  const left = cell ? [cell] : [];
  for (const branch of branches.values()) left.push(...mergeBranch(branch, k, merged));
  if (left.length < MERGED_AT_LEAST) return left;
  const count = left.reduce((sum, each) => sum + each.count, 0);
  // At either end all cells would be known: all 1, or all k - 1.
  const isTold = count >= k && count > left.length && count < left.length * (k - 1);
  merged.push({ leaves: left.map(({ path }) => path), count: isTold ? count : null });
  return [];
}

/** Counts by group what a filter lets through: `groupOf` gives a leaf's group, or null for what is filtered out. */
export function countGroups(
  merged: readonly MergedCell[],
  groupOf: (path: readonly string[]) => string | null,
): CountedTable {
  const groups = new Map<string, { count: number | null; isAtLeast: boolean }>();
  const total: { count: number | null; isAtLeast: boolean } = { count: null, isAtLeast: false };
  for (const { leaves, count } of merged) {
    const keys = new Set(leaves.map(groupOf));
    const isWhole = !keys.has(null);
    keys.delete(null);
    if (keys.size === 0) continue;
    const isTold = isWhole && count !== null;
    if (isTold) total.count = (total.count ?? 0) + count;
    else total.isAtLeast = true;
    for (const key of keys) {
      const group = groups.get(key!) ?? { count: null, isAtLeast: false };
      groups.set(key!, group);
      if (isTold && keys.size === 1) group.count = (group.count ?? 0) + count;
      else group.isAtLeast = true;
    }
  }
  if (total.count === null && !total.isAtLeast) total.count = 0;
  return {
    groups: [...groups].map(([key, group]) => ({ key, ...group })).sort((a, b) => (a.key < b.key ? -1 : 1)),
    total,
  };
}
