/** Lists and loaders of service funds; which stations a fund supports is told by its funding links. */
import { sql } from 'kysely';
import { heldAt } from '../../../shared/dated.entity.js';
import { defineNounList, listsOf } from '../../../shared/listing/index.js';
import { perArguments, rowsBy } from '../../../shared/loader.js';
import type { Moment } from '../../../shared/moment.js';
import type { Reader, Select } from '../../../shared/subgraph/index.js';
import { ResourceLink } from '../link/resource-link.entity.js';
import { NAMED } from '../list/noun-filter.js';
import { rowsThrough } from '../list/rows-through.js';
import { stationOf, type StationStub } from '../station/station.stub.js';
import { ServiceFund } from './service-fund.entity.js';
import { ServiceFundFilter } from './service-fund.input.js';

export const fundList = defineNounList<ServiceFund, ServiceFundFilter>({
  ...NAMED,
  node: ServiceFund,
  name: 'ServiceFund',
  field: 'serviceFunds',
  plural: 'service funds',
  filter: ServiceFundFilter,
  textIn: ['name', 'purpose'],
  where: ({ ownerIds, contributionChannels, stationIds }, on) => [
    on.oneOf('ownerId', ownerIds),
    on.oneOf('contributionChannel', contributionChannels),
    stationIds
      ? sql`exists (select 1 from resource_link where resource_link.fund_id = service_fund.id
          and ${on.reader.among('resource_link.to_id', stationIds)} and ${heldAt('resource_link', on.moment)})`
      : undefined,
  ],
  // A fund lies where the firm lies that owns it.
  inArea: (scope) =>
    sql`service_fund.owner_id in (select enterprise.id from enterprise where ${scope('enterprise.area_id')})`,
});

export function makeFundLoaders(reader: Reader) {
  const linksOfFund = perArguments((moment: Moment) =>
    rowsBy(reader, ResourceLink, 'fundId', (query) => query.where(heldAt('resource_link', moment))),
  );
  return {
    serviceFunds: listsOf(reader, fundList),
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
