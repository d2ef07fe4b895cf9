/** The server's end of a feed: a question out of a query string, and the text of its answer. A partner may use it as it is. */
import { feedArgumentInvalid } from './errors.js';
import { FEED_BOUNDS, type Feed, type FeedEnd, type FeedQuestion } from './protocol.js';

export const FEED_CONTENT_TYPE = 'application/jsonl; charset=utf-8';

/** Throws `feedArgumentInvalid`. */
export function feedQuestion(query: Readonly<Record<string, unknown>>): FeedQuestion {
  const { first, wait } = FEED_BOUNDS;
  return {
    after: whole(query, 'after', 0, 0, Number.MAX_SAFE_INTEGER),
    first: whole(query, 'first', first.default, 1, first.most),
    wait: whole(query, 'wait', wait.default, 0, wait.most),
  };
}

function whole(
  query: Readonly<Record<string, unknown>>,
  name: string,
  or: number,
  least: number,
  most: number,
): number {
  const given = query[name];
  if (given === undefined) return or;
  const number = typeof given === 'string' && /^\d{1,16}$/.test(given) ? Number(given) : Number.NaN;
  if (!(number >= least && number <= most)) throw feedArgumentInvalid(name, least, most);
  return number;
}

/** One object a line, and the closing line. */
export async function feedAnswer(feed: Feed, question: FeedQuestion, signal: AbortSignal): Promise<string> {
  const { lines, next, more } = await feed(question, signal);
  const end: FeedEnd = { end: { next, more } };
  return [...lines, end].map((line) => `${JSON.stringify(line)}\n`).join('');
}
