/** Refusals about claims: who may claim, for how many there is room, and when. */
import { refusal, type RefusalEntry } from '../../../shared/errors.js';

export const notOpenForClaim = refusal(
  {
    code: 'PROJECT_NOT_OPEN_FOR_CLAIM',
    when: 'A room claims a project that is not offered to rooms, or no longer.',
    next: 'Look for others with `projects(filter: { openForClaim: true })`.',
  },
  (project: string) => `Project "${project}" is not open for claim.`,
);

export const slotsTaken = refusal(
  {
    code: 'CLAIM_SLOTS_TAKEN',
    when: 'As many rooms hold or have asked for a project as may have it.',
    next: 'Wait until a claim is declined, withdrawn, expired or released, or claim another project.',
  },
  (slots: number) => `All ${slots} places of this project are taken.`,
);

export const claimRepeated = refusal(
  {
    code: 'CLAIM_REPEATED',
    when: 'A room claims a project of which it holds a claim already.',
    next: 'Go on with the claim it has, or end that one first.',
  },
  (room: string) => `Room "${room}" holds a claim of this project already.`,
);

export const claimerNotARoom = refusal(
  {
    code: 'CLAIMER_NOT_A_ROOM',
    when: 'A station that is no community room claims a project.',
    next: 'Let one of its rooms claim; the station can broker with `brokeredBy`.',
  },
  (id: string, tier: string) => `"${id}" is a ${tier}; only a ROOM can claim.`,
);

export const roomNotOperating = refusal(
  {
    code: 'CLAIMANT_NOT_OPERATING',
    when: 'A room claims, or begins to deliver, while it is not in operation on that day.',
    next: 'Open the room first, or choose another.',
  },
  (id: string, status: string | null, day: string) =>
    `Room "${id}" is ${status ?? 'in no known state'} on ${day}, not OPERATING.`,
);

export const roomOutsideArea = refusal(
  {
    code: 'ROOM_OUTSIDE_ELIGIBLE_AREA',
    when: 'A room claims a project that is meant for rooms of another area.',
    next: 'Look for projects whose `eligibleArea` lies above the room.',
  },
  (id: string, area: string) => `Room "${id}" does not lie in "${area}".`,
);

export const slotsOutOfRange = refusal(
  {
    code: 'CLAIM_SLOTS_OUT_OF_RANGE',
    when: 'A project is offered to fewer than 1 or more than 1000 rooms, or to fewer than hold it already.',
    next: 'Give at least as many places as are taken, from 1 to 1000.',
  },
  (slots: number, taken: number) => `${slots} places do not do, with ${taken} taken.`,
);

export const claimTermOutOfRange = refusal(
  {
    code: 'CLAIM_TERM_OUT_OF_RANGE',
    when: 'The days in which a claim has to be answered are fewer than 1 or more than 365.',
    next: 'Give 1 to 365 days, or null for no term.',
  },
  (days: number) => `A term of ${days} days does not do.`,
);

export const projectOver = refusal(
  {
    code: 'PROJECT_OVER',
    when: 'A project that has ended is offered to rooms or claimed.',
    next: 'Offer a project that is still to be delivered.',
  },
  (stage: string) => `The project is ${stage}.`,
);

export const claimExpired = refusal(
  {
    code: 'CLAIM_PAST_ITS_TERM',
    when: 'A claim is answered, or taken back, after the last day on which it could be.',
    next: 'Let the room claim again if a place is free.',
  },
  (on: string) => `The claim had to be answered by ${on}.`,
);

export const noClaimPastTerm = refusal(
  {
    code: 'NO_CLAIM_PAST_ITS_TERM',
    when: 'Claims are to expire, and none is past its term.',
    next: 'Nothing needs to be done: `expiresOn` of each claim tells its last day.',
  },
  () => 'No claim waits beyond its term.',
);

export const claimRefusals: readonly RefusalEntry[] = [
  notOpenForClaim,
  slotsTaken,
  claimRepeated,
  claimerNotARoom,
  roomNotOperating,
  roomOutsideArea,
  slotsOutOfRange,
  claimTermOutOfRange,
  projectOver,
  claimExpired,
  noClaimPastTerm,
];
