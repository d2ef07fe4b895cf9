/** Refusals about links: who may be linked with whom, and what may be done with a link. */
import { refusal, type RefusalEntry } from '../../../shared/errors.js';

export const linkEndUnknown = refusal(
  {
    code: 'LINK_END_UNKNOWN',
    when: 'An end of a link, or a member of an alliance, is no record that links lead to.',
    next: 'Give the id of a station, organisation, team, Party-mass centre, enterprise, venue, agency or collective.',
  },
  (place: string, id: string) => `\`${place}\` ("${id.slice(0, 80)}") is no such record.`,
);

export const linkEndGone = refusal(
  {
    code: 'LINK_END_GONE',
    when: 'An end of a new link was dissolved, disbanded, closed or cancelled.',
    next: 'Link the body that took its place.',
  },
  (place: string, state: string) => `What \`${place}\` names is ${state}.`,
);

export const linkEndsUnfit = refusal(
  {
    code: 'LINK_ENDS_UNFIT',
    when: 'A link of this kind cannot lead from or to a party of that kind, or leads from a party to itself.',
    next: 'See `linkKinds { code direction definition }` for what each kind says of its ends.',
  },
  (kind: string, problem: string) => `A link of kind ${kind} ${problem}.`,
);

export const linkDouble = refusal(
  {
    code: 'LINK_DOUBLE',
    when: 'There is a link of the same ends and kind already that holds, or held at that time.',
    next: 'Use that link, or end it first.',
  },
  (id: string) => `The link "${id}" says the same.`,
);

export const linkFundUnfit = refusal(
  {
    code: 'LINK_FUND_UNFIT',
    when: 'A link names a service fund, and is no funding link that begins at the owner of an open fund.',
    next: 'Use the kind FUNDS from the owner of the fund, or leave the fund out.',
  },
  (problem: string) => `The fund does not fit: ${problem}.`,
);

export const linkSideKnown = refusal(
  {
    code: 'LINK_SIDE_KNOWN',
    when: 'A link is confirmed by a side that vouches for it already.',
    next: 'The other side is to confirm it; see `assertedBy`.',
  },
  (side: string) => `The side ${side} vouches for the link already.`,
);

export const linkEndsBeforeBegin = refusal(
  {
    code: 'LINK_ENDS_BEFORE_BEGIN',
    when: 'A link is to end on a day before it began.',
    next: 'Give the first day on which it no longer holds.',
  },
  (on: string, since: string) => `The link began on ${since}; it cannot end on ${on}.`,
);

export const collectiveThere = refusal(
  {
    code: 'COLLECTIVE_THERE',
    when: 'A collective of the same kind around the same subject exists.',
    next: 'Use that one: one collective stands for all that are named only by that kind.',
  },
  (id: string) => `The collective "${id}" is of this kind and subject.`,
);

export const linkRefusals: readonly RefusalEntry[] = [
  linkEndUnknown,
  linkEndGone,
  linkEndsUnfit,
  linkDouble,
  linkFundUnfit,
  linkSideKnown,
  linkEndsBeforeBegin,
  collectiveThere,
];
