/** The life of a group by MZ/T 095-2017, and what each step asks of it. */
import type { HubError } from '../../../shared/errors.js';
import { lifeCycle, type Guard } from '../../../shared/work/life-cycle.js';
import type { GroupStage } from '../service/group.entity.js';
import { groupWithoutSession } from './group.errors.js';

export interface GroupFacts {
  /** How many sessions it has held. */
  readonly sessions: number;
}

const hasMet: Guard<GroupFacts> = ({ sessions }): HubError | null => (sessions > 0 ? null : groupWithoutSession());

export const groupLife = lifeCycle<GroupFacts>()({
  noun: 'Group',
  begins: ['PREPARATION'],
  states: {
    PREPARATION: '筹备期',
    FORMATION: '形成期',
    TRANSITION: '转折期',
    MATURITY: '成熟期',
    TERMINATION: '结束期',
    CLOSED: '已结束',
    DISSOLVED: '提前解散',
  } satisfies Record<`${GroupStage}`, string>,
  actions: {
    advanceGroup: {
      description: 'Takes it to its next stage (推进小组).',
      moves: {
        PREPARATION: 'FORMATION',
        FORMATION: 'TRANSITION',
        TRANSITION: 'MATURITY',
        MATURITY: 'TERMINATION',
      },
    },
    recordGroupSession: {
      description: 'Records a session that it held (小组活动记录).',
      moves: {
        FORMATION: 'FORMATION',
        TRANSITION: 'TRANSITION',
        MATURITY: 'MATURITY',
        TERMINATION: 'TERMINATION',
      },
    },
    closeGroup: {
      description: 'Ends it as planned (结束小组); it has met at least once.',
      moves: { TERMINATION: 'CLOSED' },
      guards: [hasMet],
    },
    dissolveGroup: {
      description: 'Ends it early (提前解散).',
      moves: {
        PREPARATION: 'DISSOLVED',
        FORMATION: 'DISSOLVED',
        TRANSITION: 'DISSOLVED',
        MATURITY: 'DISSOLVED',
        TERMINATION: 'DISSOLVED',
      },
    },
  },
});

export type GroupAction = (typeof groupLife.actions)[number];
