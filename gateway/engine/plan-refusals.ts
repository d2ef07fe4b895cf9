/** Why an operation that is valid gets no plan: the refusals that `Graph.program` gives. */
import { refusal } from '../../shared/errors.js';

/** Its `cause` says what is for the log. */
export const planImpossible = refusal(
  {
    code: 'PLAN_IMPOSSIBLE',
    when: 'The planner finds no way through the subgraphs for an operation that is valid, or none that is right.',
    next: 'Ask for it in several operations, and tell the keepers of the hub the request id: the log says why.',
  },
  () => 'No plan can be made for this operation.',
);

/** Its `cause` says which bound was reached. */
export const planTooCostly = refusal(
  {
    code: 'PLAN_TOO_COSTLY',
    when: 'Planning an operation would take too long, or too much memory: it selects too many fields, or its fields can be had in too many ways.',
    next: 'Ask for less at once: fewer levels, fewer aliases, or several operations. The same is not planned again within a minute.',
  },
  () => 'It costs too much to plan this operation.',
);

export const planTooLate = refusal(
  {
    code: 'PLAN_TOO_LATE',
    when: 'The planner did not come to a new operation within the time of its request, since others took it all.',
    next: 'Ask again in a moment; operations that were planned before are answered all the time.',
  },
  () => 'The plan was not ready in time.',
);
