/** The life of an item of the menu, and what its capacity may be. */
import { lifeCycle } from '../../../shared/work/life-cycle.js';
import { capacityBelowTaken, capacityNegative } from './service-item.errors.js';
import type { ServiceItemStatus } from './service-item.entity.js';

export const serviceItemLife = lifeCycle()({
  noun: 'ServiceItem',
  begins: ['DRAFT'],
  states: { DRAFT: '草拟', PUBLISHED: '已发布', SUSPENDED: '暂停', WITHDRAWN: '已下架' } satisfies Record<
    `${ServiceItemStatus}`,
    string
  >,
  actions: {
    publishServiceItem: {
      description: 'Puts it on the menu, or back on it (发布).',
      moves: { DRAFT: 'PUBLISHED', SUSPENDED: 'PUBLISHED' },
    },
    suspendServiceItem: { description: 'Takes no orders for now (暂停).', moves: { PUBLISHED: 'SUSPENDED' } },
    withdrawServiceItem: {
      description: 'Takes it off the menu for good (下架); orders placed go on.',
      moves: { DRAFT: 'WITHDRAWN', PUBLISHED: 'WITHDRAWN', SUSPENDED: 'WITHDRAWN' },
    },
    setItemCapacity: {
      description: 'Changes how many orders it takes at a time (调整可接单数量).',
      moves: { DRAFT: 'DRAFT', PUBLISHED: 'PUBLISHED', SUSPENDED: 'SUSPENDED' },
    },
  },
});

/** Refuses a capacity that is no number of orders, or below what is taken already. Null is no limit. */
export function checkCapacity(capacity: number | null, taken: number): void {
  if (capacity === null) return;
  if (capacity < 0) throw capacityNegative(capacity);
  if (capacity < taken) throw capacityBelowTaken(capacity, taken);
}
