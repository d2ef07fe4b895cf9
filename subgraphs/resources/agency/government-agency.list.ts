/** Lists and loaders of government agencies, their units and their statements. */
import { rowById, rowsBy } from '../../../shared/loader.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { whereLinked } from '../link/resource-link.list.js';
import type { NounList } from '../list/noun-list.js';
import { AgencyStatement, GovernmentAgency } from './government-agency.entity.js';
import { agencyOrdering, type GovernmentAgencyFilter } from './government-agency.input.js';

export const agencyList: NounList<GovernmentAgency, GovernmentAgencyFilter> = {
  name: 'governmentAgencies',
  node: GovernmentAgency,
  ordering: agencyOrdering,
  narrow(query, filter, moment, reader) {
    const narrowed = filter.parentIds
      ? query.where(reader.among('government_agency.parent_id', filter.parentIds))
      : query;
    return filter.linked == null ? narrowed : whereLinked(narrowed, 'government_agency', filter.linked, moment);
  },
};

export function makeAgencyLoaders(reader: Reader) {
  return {
    governmentAgencyById: rowById(reader, GovernmentAgency),
    agencyStatementById: rowById(reader, AgencyStatement),
    unitsByAgency: rowsBy(reader, GovernmentAgency, 'parentId'),
    statementsByAgency: rowsBy(reader, AgencyStatement, 'agencyId'),
  };
}
