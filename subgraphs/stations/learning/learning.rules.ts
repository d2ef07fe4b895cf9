/** The lives of trainings and of activities: planned, held, or called off. */
import { lifeCycle } from '../../../shared/work/life-cycle.js';
import type { HoldingState } from '../service/happening.entity.js';

const states = { PLANNED: '计划中', HELD: '已举办', CANCELLED: '已取消' } satisfies Record<`${HoldingState}`, string>;

export const trainingLife = lifeCycle()({
  noun: 'Training',
  begins: ['PLANNED'],
  states,
  actions: {
    recordAttendance: {
      description: 'Tells who came (登记参训), and so that it was held; more may be told later.',
      moves: { PLANNED: 'HELD', HELD: 'HELD' },
    },
    cancelTraining: { description: 'Calls it off (取消培训).', moves: { PLANNED: 'CANCELLED' } },
  },
});

export const activityLife = lifeCycle()({
  noun: 'Activity',
  begins: ['PLANNED', 'HELD'],
  states,
  actions: {
    holdActivity: { description: 'Tells that it was held as planned (举办活动).', moves: { PLANNED: 'HELD' } },
    cancelActivity: { description: 'Calls it off (取消活动).', moves: { PLANNED: 'CANCELLED' } },
  },
});
