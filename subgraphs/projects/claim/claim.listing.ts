/** Lists of claims, at the root, of a project and of a room: two statements each, and one to find the area of a filter. */
import { openListing, OrderDirection, type Connection, type OrderTerm } from '../../../shared/paging/index.js';
import type { Reader, Select } from '../../../shared/subgraph/index.js';
import { between, currentRows, findScope, inArea, oneOf, type AreaByRef } from '../lists.js';
import { Claim } from './claim.entity.js';
import { ClaimOrderField, type ClaimListArgs } from './claim.input.js';

export async function openClaims(
  reader: Reader,
  areas: AreaByRef,
  name: string,
  args: ClaimListArgs,
  parent?: string,
): Promise<(parent?: string) => Connection<Claim>> {
  const { filter, orderBy } = args;
  const scope = await findScope(areas, filter, args);
  const rows = (): Select => {
    let query = inArea(reader, currentRows(reader.select(Claim), 'claim', args), 'claim.room_area_id', scope);
    query = oneOf(reader, query, 'claim.state', filter?.states);
    query = oneOf(reader, query, 'claim.room_id', filter?.rooms);
    query = oneOf(reader, query, 'claim.brokered_by_id', filter?.brokeredBy);
    query = oneOf(reader, query, 'claim.project_id', filter?.projects);
    return between(
      query,
      'claim.requested_on',
      [filter?.requestedFrom, 'requestedFrom'],
      [filter?.requestedTo, 'requestedTo'],
    );
  };
  const order: OrderTerm[] = [
    {
      property: orderBy?.field === ClaimOrderField.CONFIRMED_ON ? 'confirmedOn' : 'requestedOn',
      type: 'text',
      descending: orderBy?.direction === OrderDirection.DESC,
    },
  ];
  return openListing(reader, { name, node: Claim, rows, order, ...(parent && { parent }) }, args);
}
