/** This room's refusals, beside those that all rooms share. */
import { refusal, type RefusalEntry } from '../../shared/errors.js';

export const nodeUnknown = refusal(
  {
    code: 'NODE_UNKNOWN',
    when: 'A question about the network names a node that no feed has told of.',
    next: 'Look the id up with `search`; a record that was made just now may take a moment to be known.',
  },
  (argument: string, id: string) => `\`${argument}\` names "${id.slice(0, 80)}", which is no node of the network.`,
);

export const networkBoundExceeded = refusal(
  {
    code: 'NETWORK_BOUND_EXCEEDED',
    when: 'A question about the network asks for more steps, nodes or paths than are given at once.',
    next: 'Ask for less; from where an answer was cut, go on with the nodes in `cut.goOn`.',
  },
  (argument: string, given: number, least: number, most: number) =>
    `\`${argument}: ${given}\` is not from ${least} to ${most}.`,
);

export const searchTextEmpty = refusal(
  {
    code: 'SEARCH_TEXT_EMPTY',
    when: 'A search has no letter, digit or Chinese character in its text, or more than 100 of them.',
    next: 'Give a part of a name, a whole code, or an id.',
  },
  () => 'There is nothing to search for in `text`.',
);

export const analysesTooMany = refusal(
  {
    code: 'ANALYSES_TOO_MANY',
    when: 'As many analyses of the network are waiting as may.',
    next: 'Ask again when some of them are done.',
  },
  (most: number) => `${most} analyses are being worked on or wait.`,
);

export const resourcesNotNamed = refusal(
  {
    code: 'RESOURCES_NOT_NAMED',
    when: 'Resource deserts are asked for without saying which resource.',
    next: 'Name types of nodes in `filter.resources`, such as `VolunteerTeam`.',
  },
  () => 'RESOURCE_DESERTS needs `filter.resources`.',
);

export const networkRefusals: readonly RefusalEntry[] = [
  nodeUnknown,
  networkBoundExceeded,
  searchTextEmpty,
  analysesTooMany,
  resourcesNotNamed,
];
