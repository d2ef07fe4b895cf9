/** Counts of people made safe to show: small cells are hidden, and enough beside them that no total gives one away. */

/** Fewer cases than this are not shown (k-anonymity); 统计法 Art. 25 forbids what lets one infer a single unit. */
export const SMALLEST_SHOWN = 5;

export interface SafeCounts {
  /** Null where hidden. */
  readonly counts: readonly (number | null)[];
  /** Null when it is itself too small to be shown, or adds up nothing but small counts. */
  readonly total: number | null;
}

/**
 * Hides every count from 1 to 4, and then the smallest other one too, so that what is hidden cannot be told from the total: any of
 * the hidden cells may be the one that is not small. Where there is no other one, the total is hidden: of five cases in five cells it
 * would tell that each has one.
 */
export function suppress(counts: readonly number[]): SafeCounts {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const small = counts.some(isSmall);
  const shown = counts.filter((count) => count >= SMALLEST_SHOWN);
  const beside = small && shown.length > 0 ? counts.indexOf(Math.min(...shown)) : -1;
  return {
    counts: counts.map((count, place) => (isSmall(count) || place === beside ? null : count)),
    total: isSmall(total) || (small && shown.length === 0) ? null : total,
  };
}

function isSmall(count: number): boolean {
  return count > 0 && count < SMALLEST_SHOWN;
}

/** The median of a list of numbers; of an even number the mean of the middle two. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
