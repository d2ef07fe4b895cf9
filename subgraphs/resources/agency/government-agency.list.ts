/** Lists and loaders of government agencies, their units and their statements. */
import { defineNounList, listsOf } from '../../../shared/listing/index.js';
import { rowById, rowsBy } from '../../../shared/loader.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { linked } from '../link/resource-link.list.js';
import { LOCATED } from '../list/noun-filter.js';
import { AgencyStatement, GovernmentAgency } from './government-agency.entity.js';
import { GovernmentAgencyFilter } from './government-agency.input.js';

export const agencyList = defineNounList<GovernmentAgency, GovernmentAgencyFilter>({
  ...LOCATED,
  node: GovernmentAgency,
  name: 'GovernmentAgency',
  field: 'governmentAgencies',
  plural: 'government agencies',
  filter: GovernmentAgencyFilter,
  where: (filter, on) => [on.oneOf('parentId', filter.parentIds), linked(filter.linked, on)],
});

export function makeAgencyLoaders(reader: Reader) {
  return {
    governmentAgencies: listsOf(reader, agencyList),
    agencyStatementById: rowById(reader, AgencyStatement),
    unitsByAgency: rowsBy(reader, GovernmentAgency, 'parentId'),
    statementsByAgency: rowsBy(reader, AgencyStatement, 'agencyId'),
  };
}
