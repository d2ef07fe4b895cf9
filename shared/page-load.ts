/** How the page of 2022-06-14 is loaded: the key that makes it happen once, and the change that all its rows are part of. */
import type { Change } from './subgraph/write.js';

export const PAGE_LOAD_KEY = 'page-2022-06-14';

/** A fixed moment, so that every hub gives the same bytes for the page: when its data in this project was written down. */
export const PAGE_CHANGE: Change = {
  at: '2026-11-01T00:00:00.000Z',
  actor: PAGE_LOAD_KEY,
  why: 'The facts of the newspaper page of 2022-06-14.',
};
