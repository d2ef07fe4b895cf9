/** The life of a link, which parties a kind of link may join, and when two links say the same. */
import { lifeCycle } from '../../../shared/work/life-cycle.js';
import { linkEndsUnfit, linkSideKnown } from './link.errors.js';
import type { LinkAsserter, LinkState } from './resource-link.entity.js';

export const linkLife = lifeCycle()({
  noun: 'ResourceLink',
  begins: ['REPORTED', 'ASSERTED', 'CONFIRMED'],
  states: {
    REPORTED: '第三方报道',
    ASSERTED: '单方声明',
    CONFIRMED: '双方确认',
    ENDED: '已终止',
  } satisfies Record<`${LinkState}`, string>,
  actions: {
    confirmLink: {
      description: 'A side that has not yet vouched for a link does so (确认链接).',
      moves: { REPORTED: 'ASSERTED', ASSERTED: 'CONFIRMED' },
    },
    endLink: {
      description: 'Ends a link, with the reason (终止链接).',
      moves: { REPORTED: 'ENDED', ASSERTED: 'ENDED', CONFIRMED: 'ENDED' },
    },
  },
});

/** Who vouches for a link once `side` does too. */
export function confirmedBy(asserted: `${LinkAsserter}`, side: 'FROM' | 'TO'): `${LinkAsserter}` {
  if (asserted === side || asserted === 'BOTH') throw linkSideKnown(side);
  return asserted === 'THIRD_PARTY' ? side : 'BOTH';
}

/** What a kind asks of its ends; other kinds join anybody. */
const STATIONS = ['STATION', 'ROOM', 'POST'];
const ORGANISED = ['SOCIAL_ORG', 'CHARITY', 'VOLUNTEER', 'PARTY_MASS_MUTUAL_AID'];
const ENDS: Readonly<Record<string, { readonly from?: readonly string[]; readonly to?: readonly string[] }>> = {
  RESIDENT_IN: { from: ORGANISED, to: STATIONS },
  FUNDS: { from: ['ENTERPRISE', 'EMPLOYEES', 'SOCIAL_ORG', 'CHARITY', 'GOVERNMENT'] },
};

export interface LinkEnds {
  readonly kind: string;
  readonly fromId: string;
  readonly fromKind: string;
  readonly toId: string;
  readonly toKind: string;
}

export function checkEnds({ kind, fromId, fromKind, toId, toKind }: LinkEnds): void {
  if (fromId === toId) throw linkEndsUnfit(kind, 'joins two parties, not one with itself');
  const { from, to } = ENDS[kind] ?? {};
  if (from && !from.includes(fromKind)) throw linkEndsUnfit(kind, `begins at ${from.join(', ')}, not at ${fromKind}`);
  if (to && !to.includes(toKind)) throw linkEndsUnfit(kind, `ends at ${to.join(', ')}, not at ${toKind}`);
}

/** The same for two links that must not both be live: their kind, their ends, whichever way if that means nothing, and the fund. */
export function liveKeyOf(
  { kind, fromId, toId }: Pick<LinkEnds, 'kind' | 'fromId' | 'toId'>,
  symmetrical: boolean,
  fundId: string | null,
): string {
  const ends = symmetrical && toId < fromId ? [toId, fromId] : [fromId, toId];
  return [kind, ...ends, fundId ?? ''].join(' ');
}
