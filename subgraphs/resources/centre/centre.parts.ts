/** What Party-mass centres bring to the room. */
import type { Context } from '../context.js';
import { partyLinksOf } from '../link/party-links.resolver.js';
import { PartyMassCentre } from './party-mass-centre.entity.js';
import { PartyMassCentreResolver } from './party-mass-centre.resolver.js';
import { partyMassCentreWork } from './party-mass-centre.work.js';

export const centreParts = {
  entities: [PartyMassCentre],
  resolvers: [PartyMassCentreResolver, partyLinksOf(PartyMassCentre), ...partyMassCentreWork],
  orphanedTypes: [],
  references: {
    PartyMassCentre: ({ id }: { id: string }, { load }: Context) => load.partyMassCentres.byId.load(id),
  },
};
