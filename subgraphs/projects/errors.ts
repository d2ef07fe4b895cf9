/** This room's refusals, beside those that all rooms share. */
import { refusal, type RefusalEntry } from '../../shared/errors.js';

export const contractYearsOutOfRange = refusal(
  {
    code: 'CONTRACT_YEARS_OUT_OF_RANGE',
    when: 'Contracts are asked for by a number of years that no term can have.',
    next: 'Give a whole number of years from 0 to 100.',
  },
  (years: number) => `\`longerThanYears: ${years}\` is outside 0 to 100.`,
);

export const dayBeforeItsTurn = refusal(
  {
    code: 'DAY_BEFORE_ITS_TURN',
    when: 'A day in the input of a mutation lies before the day of what it has to follow.',
    next: 'Check both days; what is on record is told in `history`.',
  },
  (place: string, day: string, earlier: string, than: string) =>
    `\`${place}\` (${day}) lies before ${earlier} (${than}).`,
);

export const amountNotPositive = refusal(
  {
    code: 'AMOUNT_NOT_POSITIVE',
    when: 'An amount that is paid, awarded, agreed or added is 0 or below.',
    next: 'Give an amount of more than 0 yuan.',
  },
  (place: string) => `\`${place}\` is not more than 0.`,
);

export const projectsRefusals: readonly RefusalEntry[] = [contractYearsOutOfRange, dayBeforeItsTurn, amountNotPositive];
