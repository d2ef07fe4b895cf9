/** Refusals about items of the menu. */
import { refusal, type RefusalEntry } from '../../../shared/errors.js';

export const capacityNegative = refusal(
  {
    code: 'CAPACITY_NEGATIVE',
    when: 'A capacity is below 0.',
    next: 'Give the number of orders that can be taken at a time, or null for no limit.',
  },
  (capacity: number) => `A capacity of ${capacity} is below 0.`,
);

export const capacityBelowTaken = refusal(
  {
    code: 'CAPACITY_BELOW_TAKEN',
    when: 'A capacity is set below the number of orders that the item holds.',
    next: 'Set it to that number or more, or let orders be closed or cancelled first.',
  },
  (capacity: number, taken: number) => `A capacity of ${capacity} is below the ${taken} orders that are placed.`,
);

export const serviceItemRefusals: readonly RefusalEntry[] = [capacityNegative, capacityBelowTaken];
