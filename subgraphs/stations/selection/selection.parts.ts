/** What selections bring to the room. */
import { Nomination, NominationScore } from './nomination.entity.js';
import { NominationWork } from './nomination.work.js';
import { selectionRefusals } from './selection.errors.js';
import { selectionResolvers } from './selection.resolver.js';
import { nominationLife, selectionLife } from './selection.rules.js';
import { SelectionWork } from './selection.work.js';

export const selectionParts = {
  entities: [Nomination, NominationScore],
  resolvers: [...selectionResolvers, SelectionWork, NominationWork],
  refusals: selectionRefusals,
  lifeCycles: [selectionLife, nominationLife],
};
