/** What venues bring to the room. */
import type { Context } from '../context.js';
import { partyLinksOf } from '../link/party-links.resolver.js';
import { Venue } from './venue.entity.js';
import { VenueResolver } from './venue.resolver.js';
import { venueWork } from './venue.work.js';

export const venueParts = {
  entities: [Venue],
  resolvers: [VenueResolver, partyLinksOf(Venue), ...venueWork],
  orphanedTypes: [],
  references: {
    Venue: ({ id }: { id: string }, { load }: Context) => load.venues.byId.load(id),
  },
};
