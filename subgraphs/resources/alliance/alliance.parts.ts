/** What alliances bring to the room. */
import type { Context } from '../context.js';
import { AlliancePartyResolver } from './alliance-party.resolver.js';
import { Alliance, AllianceParty } from './alliance.entity.js';
import { AllianceResolver } from './alliance.resolver.js';

export const allianceParts = {
  entities: [Alliance, AllianceParty],
  resolvers: [AllianceResolver, AlliancePartyResolver],
  orphanedTypes: [],
  references: {
    Alliance: ({ id }: { id: string }, { load }: Context) => load.alliances.byId.load(id),
  },
};
