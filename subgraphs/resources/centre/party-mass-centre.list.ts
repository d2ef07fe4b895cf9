/** Lists and loaders of Party-mass centres. */
import { defineNounList, listsOf } from '../../../shared/listing/index.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { linked } from '../link/resource-link.list.js';
import { LOCATED } from '../list/noun-filter.js';
import { PartyMassCentre } from './party-mass-centre.entity.js';
import { PartyMassCentreFilter } from './party-mass-centre.input.js';

export const centreList = defineNounList<PartyMassCentre, PartyMassCentreFilter>({
  ...LOCATED,
  node: PartyMassCentre,
  name: 'PartyMassCentre',
  field: 'partyMassCentres',
  plural: 'Party-mass centres',
  filter: PartyMassCentreFilter,
  where: (filter, on) => [on.oneOf('kind', filter.kinds), linked(filter.linked, on)],
});

export function makeCentreLoaders(reader: Reader) {
  return {
    partyMassCentres: listsOf(reader, centreList),
  };
}
