/** What alliances bring to the room. */
import type { Context } from '../context.js';
import { AlliancePartyResolver } from './alliance-party.resolver.js';
import { Alliance, AllianceParty } from './alliance.entity.js';
import { allianceRefusals } from './alliance.errors.js';
import { AllianceResolver } from './alliance.resolver.js';
import { allianceWork } from './alliance.work.js';

export const allianceParts = {
  entities: [Alliance, AllianceParty],
  resolvers: [AllianceResolver, AlliancePartyResolver, ...allianceWork],
  orphanedTypes: [],
  refusals: allianceRefusals,
  references: {
    Alliance: ({ id }: { id: string }, { load }: Context) => load.alliances.byId.load(id),
  },
};
