/** Lists and loaders of venues. */
import { defineNounList, listsOf } from '../../../shared/listing/index.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { linked } from '../link/resource-link.list.js';
import { LOCATED } from '../list/noun-filter.js';
import { vocabulariesOf } from '../vocabulary/term.loaders.js';
import { Venue } from './venue.entity.js';
import { VenueFilter } from './venue.input.js';

export const venueList = defineNounList<Venue, VenueFilter>({
  ...LOCATED,
  node: Venue,
  name: 'Venue',
  field: 'venues',
  plural: 'venues',
  filter: VenueFilter,
  check: (filter, reader) => vocabulariesOf(reader).venueKinds.check(filter.kinds),
  where: (filter, on) => [on.oneOf('kind', filter.kinds), linked(filter.linked, on)],
});

export function makeVenueLoaders(reader: Reader) {
  return {
    venues: listsOf(reader, venueList),
  };
}
