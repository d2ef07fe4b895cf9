/** What claims bring to the room. */
import type { Context } from '../context.js';
import { Claim } from './claim.entity.js';
import { ClaimResolver, ProjectClaimsResolver } from './claim.resolver.js';

export const claimParts = {
  entities: [Claim],
  resolvers: [ClaimResolver, ProjectClaimsResolver],
  references: { Claim: ({ id }: { id: string }, { load }: Context) => load.claims.byId.load(id) },
};
