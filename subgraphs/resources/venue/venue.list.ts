/** Lists and loaders of venues. */
import { rowById } from '../../../shared/loader.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { whereLinked } from '../link/resource-link.list.js';
import { makeAreaLists, type NounList } from '../list/noun-list.js';
import { Venue } from './venue.entity.js';
import { venueOrdering, type VenueFilter } from './venue.input.js';

export const venueList: NounList<Venue, VenueFilter> = {
  name: 'venues',
  node: Venue,
  ordering: venueOrdering,
  check: (filter, { load }) => load.venueKinds.check(filter.kinds),
  narrow(query, filter, moment) {
    const narrowed = filter.kinds ? query.where('venue.kind', 'in', filter.kinds) : query;
    return filter.linked == null ? narrowed : whereLinked(narrowed, 'venue', filter.linked, moment);
  },
};

export function makeVenueLoaders(reader: Reader) {
  return {
    venueById: rowById(reader, Venue),
    venuesOfArea: makeAreaLists(reader, venueList),
  };
}
