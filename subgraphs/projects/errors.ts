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

export const projectsRefusals: readonly RefusalEntry[] = [contractYearsOutOfRange];
