/** What ventures and grants bring to the room. */
import { VentureProposal } from './proposal.entity.js';
import { TrancheWork } from './tranche.work.js';
import { ventureRefusals } from './venture.errors.js';
import { grantLife, ventureLife } from './venture.rules.js';
import { VentureWork } from './venture.work.js';

export const ventureParts = {
  entities: [VentureProposal],
  resolvers: [VentureWork, TrancheWork],
  refusals: ventureRefusals,
  lifeCycles: [ventureLife, grantLife],
};
