/** Lists and loaders of service funds; which stations a fund supports is told by its funding links. */
import { sql, type SqlBool } from 'kysely';
import { heldAt } from '../../../shared/dated.entity.js';
import type { Moment } from '../../../shared/moment.js';
import { perArguments, rowById, rowsBy } from '../../../shared/loader.js';
import type { Reader, Select } from '../../../shared/subgraph/index.js';
import { ResourceLink } from '../link/resource-link.entity.js';
import type { NounList } from '../list/noun-list.js';
import { rowsThrough } from '../list/rows-through.js';
import { stationOf, type StationStub } from '../station/station.stub.js';
import { ServiceFund } from './service-fund.entity.js';
import { fundOrdering, type ServiceFundFilter } from './service-fund.input.js';

export const fundList: NounList<ServiceFund, ServiceFundFilter> = {
  name: 'serviceFunds',
  node: ServiceFund,
  ordering: fundOrdering,
  text: ['name', 'purpose'],
  narrow(query, filter, moment, reader) {
    let narrowed = query;
    if (filter.ownerIds) narrowed = narrowed.where(reader.among('service_fund.owner_id', filter.ownerIds));
    if (filter.contributionChannels)
      narrowed = narrowed.where('service_fund.contribution_channel', 'in', filter.contributionChannels);
    if (filter.stationIds)
      narrowed = narrowed.where(
        sql<SqlBool>`exists (select 1 from resource_link where resource_link.fund_id = service_fund.id
          and ${reader.among('resource_link.to_id', filter.stationIds)} and ${heldAt('resource_link', moment)})`,
      );
    return narrowed;
  },
  // A fund lies where the firm lies that owns it.
  inArea: (query, areaIs) =>
    query.where(
      sql<SqlBool>`service_fund.owner_id in (select enterprise.id from enterprise where ${areaIs('enterprise.area_id')})`,
    ),
};

export function makeFundLoaders(reader: Reader) {
  const linksOfFund = perArguments((moment: Moment) =>
    rowsBy(reader, ResourceLink, 'fundId', (query) => query.where(heldAt('resource_link', moment))),
  );
  return {
    serviceFundById: rowById(reader, ServiceFund),
    serviceFundsByOwner: rowsBy(reader, ServiceFund, 'ownerId'),
    linksOfFund,
    stationsFundedBy: perArguments((moment: Moment) => ({
      async load(fundId: string): Promise<StationStub[]> {
        const links = await linksOfFund(moment).load(fundId);
        const ids = new Set(links.map((link) => link.toId).filter((id) => id.startsWith('stn_')));
        return [...ids].sort().map(stationOf);
      },
    })),
    /** The funds whose funding links led to a station at the moment. */
    serviceFundsOfStation: perArguments((moment: Moment) =>
      rowsThrough(
        reader,
        ServiceFund,
        'resource_link.to_id',
        (query) =>
          query
            .innerJoin('resource_link', 'resource_link.fund_id', 'service_fund.id')
            .where(heldAt('resource_link', moment)) as unknown as Select,
      ),
    ),
  };
}
