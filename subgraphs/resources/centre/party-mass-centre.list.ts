/** Lists and loaders of Party-mass centres. */
import { rowById } from '../../../shared/loader.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { whereLinked } from '../link/resource-link.list.js';
import { makeAreaLists, type NounList } from '../list/noun-list.js';
import { PartyMassCentre } from './party-mass-centre.entity.js';
import { centreOrdering, type PartyMassCentreFilter } from './party-mass-centre.input.js';

export const centreList: NounList<PartyMassCentre, PartyMassCentreFilter> = {
  name: 'partyMassCentres',
  node: PartyMassCentre,
  ordering: centreOrdering,
  narrow(query, filter, moment) {
    const narrowed = filter.kinds ? query.where('party_mass_centre.kind', 'in', filter.kinds) : query;
    return filter.linked == null ? narrowed : whereLinked(narrowed, 'party_mass_centre', filter.linked, moment);
  },
};

export function makeCentreLoaders(reader: Reader) {
  return {
    partyMassCentreById: rowById(reader, PartyMassCentre),
    partyMassCentresOfArea: makeAreaLists(reader, centreList),
  };
}
