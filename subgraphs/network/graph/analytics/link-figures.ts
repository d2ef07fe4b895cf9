/** What can be said of links by kind: whose word they are, whether they are returned, and how long they last. */
import { ALWAYS, FOREVER } from '../index/nodes.js';
import { Walker } from '../query/walker.js';
import { strides, type Steps } from '../slices.js';
import { ASSERTER_BITS, Asserter, type Filter } from '../types.js';
import type { View } from '../view.js';

const NODES = 1 << 12;

export interface KindFigures {
  readonly kind: string;
  readonly links: number;
  /** Whose word the links are: of the one they come from, of the one they lead to, of both, or of a third party. */
  readonly asserted: { readonly from: number; readonly to: number; readonly both: number; readonly thirdParty: number };
  /** How many have a link of the same kind that leads back. */
  readonly returned: number;
  readonly life: Life;
}

export interface Life {
  /** Begun by the day and over by then; begun and going on. Those with no first day, or one after the day, are in neither. */
  readonly ended: number;
  readonly going: number;
  readonly undated: number;
  /** How long those that are over lasted, in days, on average; null where none is. It leaves out those that last, and so is too short. */
  readonly meanEndedDays: number | null;
  /** How long those that go on have lasted so far, on average. */
  readonly meanGoingDays: number | null;
  /** All days lasted, through the number of ends: what a link may be expected to last if it may end on any day as well as on another. Null where none has ended. */
  readonly expectedDays: number | null;
}

class Tally {
  links = 0;
  readonly asserted = [0, 0, 0, 0];
  returned = 0;
  ended = 0;
  going = 0;
  undated = 0;
  endedDays = 0;
  goingDays = 0;

  told(kind: string): KindFigures {
    const { ended, going, undated, endedDays, goingDays, links, returned } = this;
    const asserted = {
      from: this.asserted[Asserter.FROM]!,
      to: this.asserted[Asserter.TO]!,
      both: this.asserted[Asserter.BOTH]!,
      thirdParty: this.asserted[Asserter.THIRD_PARTY]!,
    };
    const life = {
      ended,
      going,
      undated,
      meanEndedDays: ended > 0 ? endedDays / ended : null,
      meanGoingDays: going > 0 ? goingDays / going : null,
      expectedDays: ended > 0 ? (endedDays + goingDays) / ended : null,
    };
    return { kind, links, asserted, returned, life };
  }
}

/** All links that the filter lets through, each once, whatever its direction says; their life as it stands on the day `today`. With `day` in the filter only those that hold then are counted, so leave it out to learn how long links last. */
export function* linkFigures(view: View, filter: Filter, today: number): Steps<KindFigures[]> {
  const walker = new Walker(view, { ...filter, direction: 'OUT' }, { visits: Number.POSITIVE_INFINITY });
  const tallies = new Map<number, Tally>();
  const { links, tags, nodes } = view;
  yield* strides(
    nodes.state.length,
    (start, end) => {
      for (let node = start; node < end; node += 1) {
        if (!walker.admits(node)) continue;
        const returning = whoReturns(walker, node);
        walker.each(node, (other, place) => {
          const tag = links.tag(place);
          const kind = tags.kindNumber(tag);
          let tally = tallies.get(kind);
          if (!tally) tallies.set(kind, (tally = new Tally()));
          tally.links += 1;
          tally.asserted[tags.flags(tag) & ASSERTER_BITS]! += 1;
          if (returning?.has(other * 0x1_0000 + kind)) tally.returned += 1;
          live(tally, links.since(place), links.until(place), today);
        });
      }
    },
    NODES,
  );
  return [...tallies].map(([kind, tally]) => tally.told(tags.kinds[kind]!)).sort((one, other) => (one.kind < other.kind ? -1 : 1)); // prettier-ignore
}

/** Which nodes a link of which kind comes from; null where a node has no links that could be returned. */
function whoReturns(walker: Walker, node: number): Set<number> | null {
  const { links, tags } = walker.view;
  let goes = false;
  walker.each(node, () => !(goes = true));
  if (!goes) return null;
  const coming = new Set<number>();
  walker.each(node, (other, place) => void coming.add(other * 0x1_0000 + tags.kindNumber(links.tag(place))), true);
  return coming;
}

function live(tally: Tally, since: number, until: number, today: number): void {
  if (since === ALWAYS || since > today) {
    tally.undated += 1;
  } else if (until !== FOREVER && until <= today) {
    tally.ended += 1;
    tally.endedDays += Math.max(0, until - since);
  } else {
    tally.going += 1;
    tally.goingDays += today - since;
  }
}
