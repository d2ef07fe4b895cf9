/** What claims bring to the room. */
import type { Context } from '../context.js';
import { Claim } from './claim.entity.js';
import { claimRefusals } from './claim.errors.js';
import { ClaimResolver, ProjectClaimsResolver } from './claim.resolver.js';
import { claimLife } from './claim.rules.js';
import { claimWork } from './claim.work.js';
import { offerWork } from './offer.work.js';

export const claimParts = {
  entities: [Claim],
  resolvers: [ClaimResolver, ProjectClaimsResolver, ...claimWork, ...offerWork],
  references: { Claim: ({ id }: { id: string }, { load }: Context) => load.claims.byId.load(id) },
  refusals: claimRefusals,
  lifeCycles: [claimLife],
};
