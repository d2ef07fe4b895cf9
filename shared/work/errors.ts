/** Refusals that any mutation may give: of a state, of a version, of a repeat, of what must not be written down. */
import { HubError, refusal, type Refusal, type RefusalEntry } from '../errors.js';

export const actionNotPossible = refusal(
  {
    code: 'ACTION_NOT_POSSIBLE',
    when: 'A mutation does not fit the state that the record is in.',
    next: 'Read `availableActions` of the record to see what may be done now, and why the rest may not.',
  },
  (noun: string, action: string, state: string, starts: readonly string[]) =>
    `\`${action}\` is possible for a ${noun} in ${starts.join(', ')}; this one is in ${state}.`,
);

export const targetNotPossible = refusal(
  {
    code: 'TARGET_NOT_POSSIBLE',
    when: 'A mutation that leads to several states names none of them, or one to which nothing leads from here.',
    next: 'Give one of the states named.',
  },
  (noun: string, action: string, state: string, targets: readonly string[]) =>
    `From ${state} \`${action}\` leads a ${noun} to ${targets.join(' or ')}.`,
);

export const recordUnknown = refusal(
  {
    code: 'RECORD_UNKNOWN',
    when: 'An id in the input of a mutation is of no record of the type that is asked for there.',
    next: 'Look the id up in the list of that type; ids of other types do not fit.',
  },
  (noun: string, id: string) => `There is no ${noun} "${id.slice(0, 80)}".`,
);

const STALE: RefusalEntry = {
  code: 'STALE_WRITE',
  when: 'The record has changed since the caller read it; `extensions.currentVersion` has the version it is at.',
  next: 'Read the record again, see what has changed in `history`, and repeat with the current version if it still holds.',
};

/** Carries the current version for programs, in `extensions.currentVersion`. */
export const staleWrite: Refusal<[noun: string, id: string, expected: number, current: number]> = Object.assign(
  (noun: string, id: string, expected: number, current: number): HubError =>
    new HubError(STALE.code, `${noun} "${id}" is at version ${current}, not ${expected}. ${STALE.next}`, {
      currentVersion: current,
    }),
  STALE,
);

export const idempotencyConflict = refusal(
  {
    code: 'IDEMPOTENCY_CONFLICT',
    when: 'An `idempotencyKey` was used before for another mutation or another input.',
    next: 'Use a new key for a new wish; repeat a wish with exactly its first input.',
  },
  () => 'This `idempotencyKey` stands for another mutation or another input.',
);

export const idempotencyKeyMalformed = refusal(
  {
    code: 'IDEMPOTENCY_KEY_MALFORMED',
    when: 'An `idempotencyKey` is shorter than 8 or longer than 200 characters.',
    next: 'Give a text that is unique for this one wish, such as a UUID.',
  },
  () => '`idempotencyKey` has fewer than 8 or more than 200 characters.',
);

export const personalDataRefused = refusal(
  {
    code: 'PERSONAL_DATA_REFUSED',
    when: 'A text in the input of a mutation holds what looks like a resident ID, a mobile number or a bank card.',
    next: 'Leave the number out: the hub keeps no data of single persons. What was sent has not been kept or logged.',
  },
  (place: string, kind: string) => `\`${place}\` holds what looks like ${kind}.`,
);

export const textUnfit = refusal(
  {
    code: 'TEXT_UNFIT',
    when: 'A text in the input of a mutation is blank, or longer than 2000 characters.',
    next: 'Shorten it, or leave the field out when there is nothing to say.',
  },
  (place: string, problem: string) => `\`${place}\` ${problem}.`,
);

export const listTooLong = refusal(
  {
    code: 'LIST_TOO_LONG',
    when: 'A list in the input of a mutation has more than 200 entries.',
    next: 'Split it into several mutations.',
  },
  (place: string, length: number) => `\`${place}\` has ${length} entries; the bound is 200.`,
);

export const lookupFailed = refusal(
  {
    code: 'LOOKUP_FAILED',
    when: 'A mutation needs a fact of another room, and that room does not answer.',
    next: 'Nothing was changed; repeat it later, with the same `idempotencyKey`.',
  },
  (type: string) => `The room that knows about ${type} does not answer.`,
);

export const dayInFuture = refusal(
  {
    code: 'DAY_IN_FUTURE',
    when: 'A mutation records as done something on a day that is still to come in China.',
    next: 'Give the day on which it happened, today at the latest.',
  },
  (place: string, day: string) => `\`${place}\` (${day}) is still to come.`,
);

export const mutationUnknown = refusal(
  {
    code: 'MUTATION_UNKNOWN',
    when: 'Rows are to be entered by a mutation that this room does not have.',
    next: 'Name a mutation of the SDL that takes one `input`.',
  },
  (name: string) => `There is no mutation "${name.slice(0, 80)}" here.`,
);

export const workRefusals: readonly RefusalEntry[] = [
  actionNotPossible,
  targetNotPossible,
  recordUnknown,
  staleWrite,
  idempotencyConflict,
  idempotencyKeyMalformed,
  personalDataRefused,
  textUnfit,
  listTooLong,
  lookupFailed,
  dayInFuture,
  mutationUnknown,
];
