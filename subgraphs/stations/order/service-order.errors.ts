/** Refusals about orders: of placing, of giving them to somebody, of ending them. */
import { refusal, type RefusalEntry } from '../../../shared/errors.js';

export const itemNotOnMenu = refusal(
  {
    code: 'ITEM_NOT_ON_MENU',
    when: 'An order is placed for an item that is not PUBLISHED.',
    next: 'Order one with `serviceItems(filter: { statuses: [PUBLISHED] })`, or wait until the station publishes it.',
  },
  (item: string, status: string) => `The item "${item}" is ${status}.`,
);

export const itemFull = refusal(
  {
    code: 'ITEM_FULL',
    when: 'An order is placed for an item all of whose places are taken.',
    next: 'Keep it as a draft and submit it when a place is free, or order another item.',
  },
  (item: string, capacity: number) => `All ${capacity} places of the item "${item}" are taken.`,
);

export const itemNotOffered = refusal(
  {
    code: 'ITEM_NOT_OFFERED',
    when: 'A room orders an item that neither its own station nor an area it lies in is offered.',
    next: 'Order an item of the station that leads the room, or one whose `area` the room lies in.',
  },
  (item: string, room: string) => `The item "${item}" is not offered to "${room}".`,
);

export const ordererUnfit = refusal(
  {
    code: 'ORDERER_UNFIT',
    when: 'An order names as its room a station of another tier.',
    next: 'Name a room or a post: they order, stations and guidance centres offer.',
  },
  (room: string, tier: string) => `"${room}" is of tier ${tier}, and does not order.`,
);

export const roomNotOperating = refusal(
  {
    code: 'ROOM_NOT_OPERATING',
    when: 'An order is placed by, or a session, case or group is held at, a room or station that is not OPERATING on that day.',
    next: 'Open it first, or name another.',
  },
  (room: string, status: string | null) => `"${room}" is ${status ?? 'of unknown state'} on that day.`,
);

export const dueOnPassed = refusal(
  {
    code: 'DUE_ON_PASSED',
    when: 'An order is placed that should have been delivered before today.',
    next: 'Give a day from today on.',
  },
  (dueOn: string) => `\`dueOn\` (${dueOn}) has passed.`,
);

export const countUnfit = refusal(
  {
    code: 'COUNT_UNFIT',
    when: 'A number of people or of sessions is below what it can be, or above 100 000.',
    next: 'Count again: people from 0, planned sessions from 1.',
  },
  (place: string, count: number) => `\`${place}\` cannot be ${count}.`,
);

export const assigneeUnclear = refusal(
  {
    code: 'ASSIGNEE_UNCLEAR',
    when: 'An order is given to nobody, or to several parties at once.',
    next: 'Name exactly one of `worker`, `organization` and `team`.',
  },
  (given: number) => `${given === 0 ? 'None' : 'More than one'} of \`worker\`, \`organization\` and \`team\` is named.`,
);

export const assigneeGone = refusal(
  {
    code: 'ASSIGNEE_GONE',
    when: 'An order is given to an organisation or a team that is no longer active.',
    next: 'Name one whose `status` is ACTIVE.',
  },
  (id: string, status: string) => `"${id}" is ${status}.`,
);

export const workerElsewhere = refusal(
  {
    code: 'WORKER_ELSEWHERE',
    when: 'An order is given to a worker who is not on record today at the station that offers it or the room that placed it.',
    next: 'Name one of `station { workers }` of either.',
  },
  (worker: string) => `The worker "${worker}" is not at the station or the room today.`,
);

export const organizationNotResident = refusal(
  {
    code: 'ORGANIZATION_NOT_RESIDENT',
    when: 'An order is given to an organisation that is not resident (入驻) today in the station that offers it or the room that placed it.',
    next: 'Link it there with a RESIDENT_IN link first, or name a resident one.',
  },
  (organization: string) => `The organisation "${organization}" is not resident in the station or the room today.`,
);

export const ratingTermRuns = refusal(
  {
    code: 'RATING_TERM_RUNS',
    when: 'A delivered order is closed unrated while the room may still rate it.',
    next: 'Let the room rate it, or close it when the term is over.',
  },
  (until: string) => `The room may rate it until ${until}.`,
);

export const ratingOutOfRange = refusal(
  {
    code: 'RATING_OUT_OF_RANGE',
    when: 'A rating is not one of 1 to 5.',
    next: 'Give a whole number from 1 (very poor) to 5 (very good).',
  },
  (rating: number) => `A rating of ${rating} is not from 1 to 5.`,
);

export const serviceOrderRefusals: readonly RefusalEntry[] = [
  itemNotOnMenu,
  itemFull,
  itemNotOffered,
  ordererUnfit,
  roomNotOperating,
  dueOnPassed,
  countUnfit,
  assigneeUnclear,
  assigneeGone,
  workerElsewhere,
  organizationNotResident,
  ratingTermRuns,
  ratingOutOfRange,
];
