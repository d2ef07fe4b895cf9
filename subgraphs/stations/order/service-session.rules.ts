/** The life of a session of service, and how long it can take. */
import { lifeCycle } from '../../../shared/work/life-cycle.js';
import { hoursUnfit } from './service-session.errors.js';
import type { ServiceSessionState } from './service-session.entity.js';

export const serviceSessionLife = lifeCycle()({
  noun: 'ServiceSession',
  begins: ['CHECKED_IN', 'HELD'],
  states: { CHECKED_IN: '已签到', HELD: '已开展', MISSED: '未开展' } satisfies Record<`${ServiceSessionState}`, string>,
  actions: {
    checkOutSession: {
      description: 'Ends a session: how many came, how long it took (签退).',
      moves: { CHECKED_IN: 'HELD' },
    },
    completeOrder: { description: 'Ends it together with its order (完成订单).', moves: { CHECKED_IN: 'HELD' } },
    failOrder: {
      description: 'Tells that it was not held, together with its order (订单未完成).',
      moves: { CHECKED_IN: 'MISSED' },
    },
    cancelOrder: { description: 'Calls it off together with its order (取消订单).', moves: { CHECKED_IN: 'MISSED' } },
  },
});

export function checkHours(hours: number | null | undefined): void {
  if (hours != null && !(hours > 0 && hours <= 24)) throw hoursUnfit(hours);
}
