/** The life of a challenge or complaint: open until it is answered, decided or taken back. */
import { lifeCycle, type Guard } from '../../../shared/work/life-cycle.js';
import type { DisputeKind, DisputeState } from './dispute.entity.js';
import { disputeOfOtherKind } from './procurement.errors.js';

interface Facts {
  readonly kind: `${DisputeKind}`;
}

const isOf =
  (wanted: Facts['kind']): Guard<Facts> =>
  ({ kind }) =>
    kind === wanted ? null : disputeOfOtherKind(kind);

export const disputeLife = lifeCycle<Facts>()({
  noun: 'ProcurementDispute',
  begins: ['OPEN'],
  states: { OPEN: '处理中', ANSWERED: '已办结', WITHDRAWN: '已撤回' } satisfies Record<`${DisputeState}`, string>,
  actions: {
    answerChallenge: {
      description: 'The purchaser answers a challenge (答复质疑).',
      moves: { OPEN: 'ANSWERED' },
      guards: [isOf('CHALLENGE')],
    },
    decideComplaint: {
      description: 'The authority decides a complaint (处理投诉).',
      moves: { OPEN: 'ANSWERED' },
      guards: [isOf('COMPLAINT')],
    },
    withdrawDispute: { description: 'The supplier takes it back (撤回质疑、投诉).', moves: { OPEN: 'WITHDRAWN' } },
  },
});
