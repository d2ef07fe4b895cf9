/** One fact of the page as the hub must answer it: a query, and the part of its answer that holds the fact. */
export interface FactCase {
  readonly id: string;
  readonly query: string;
  /** A subset of `data`; see `differences` in test/expect-subset.ts. */
  readonly expect: Readonly<Record<string, unknown>>;
}
