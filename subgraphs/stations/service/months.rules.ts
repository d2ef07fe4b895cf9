/** Months as texts: how many a span has, and which. */

/** The months from `from` to `to`, both included, in order; none when it ends before it begins. */
export function monthsBetween(from: string, to: string): string[] {
  const first = numberOf(from);
  return Array.from({ length: Math.max(0, numberOf(to) - first + 1) }, (_, index) => textOf(first + index));
}

export function countMonths(from: string, to: string): number {
  return Math.max(0, numberOf(to) - numberOf(from) + 1);
}

function numberOf(yearMonth: string): number {
  const [year = '', month = ''] = yearMonth.split('-');
  return Number(year) * 12 + Number(month) - 1;
}

function textOf(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}
