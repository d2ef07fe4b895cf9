/** A feed of many changes that any process makes alike: nodes, links, links that end, nodes that go and come again. */
import type { Feed, FeedItem, FeedLine } from '../../shared/feed/index.js';

const at = '2026-11-01T00:00:00Z';
/** How many changes a page has at most, so that a feed of some thousand changes takes many transactions. */
const PAGE = 50;

function itemOf(seq: number): FeedItem {
  const one = `fbk_${(seq * 7919) % 997}`;
  const other = `fbk_${(seq * 104_729 + 1) % 991}`;
  if (seq % 31 === 0) return { gone: { link: `l${(seq * 13) % 1500}` } };
  if (seq % 53 === 0) return { gone: { node: one } };
  if (seq % 3 === 0 || one === other) {
    return { node: { id: one, type: 'FoodBank', label: { zh: `粮仓${seq}` }, synthetic: true } };
  }
  return {
    link: {
      id: `l${seq % 1500}`,
      kind: seq % 2 ? 'GIVES_TO' : 'KNOWS',
      from: one,
      to: other,
      since: `20${10 + (seq % 15)}`,
      assertedBy: 'FROM',
      synthetic: true,
    },
  };
}

/** `onAsked` is told what each question is after. */
export function longFeed(changes: number, onAsked: (after: number) => void = () => undefined): Feed {
  return async ({ after, first, wait }, signal) => {
    onAsked(after);
    const last = Math.min(changes, after + Math.min(first, PAGE));
    if (last === after && wait > 0 && !signal.aborted) {
      await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
    }
    const lines = Array.from({ length: last - after }, (_, index): FeedLine => {
      const seq = after + index + 1;
      return { seq, at, ...itemOf(seq) };
    });
    return { lines, next: last, more: last < changes };
  };
}
