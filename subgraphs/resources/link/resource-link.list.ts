/** Lists of resource links: at the root by a filter, and of each of many parties. */
import { sql, type SqlBool } from 'kysely';
import { heldAt } from '../../../shared/dated.entity.js';
import type { Moment } from '../../../shared/moment.js';
import { filterContradictory } from '../../../shared/errors.js';
import { perArguments, rowById } from '../../../shared/loader.js';
import { openListing } from '../../../shared/paging/index.js';
import type { Reader, Select } from '../../../shared/subgraph/index.js';
import type { NounList } from '../list/noun-list.js';
import { Collective } from './collective.entity.js';
import { ResourceLink } from './resource-link.entity.js';
import { LinkDirection, linkOrdering, type PartyLinkArgs, type ResourceLinkFilter } from './resource-link.input.js';

export const resourceLinkList: NounList<ResourceLink, ResourceLinkFilter> = {
  name: 'resourceLinks',
  node: ResourceLink,
  ordering: linkOrdering,
  async check(filter, { load }) {
    const { partyIds, fromIds, toIds } = filter;
    if (partyIds && fromIds && toIds && ![...fromIds, ...toIds].some((id) => partyIds.includes(id)))
      throw filterContradictory('`partyIds` has none of the parties in `fromIds` and `toIds`');
    await load.linkKinds.check(filter.kinds);
    await load.partyKinds.check(filter.partyKinds);
  },
  narrow(query, filter, moment, reader) {
    let narrowed = query.where(heldAt('resource_link', moment));
    if (filter.kinds) narrowed = narrowed.where('resource_link.kind', 'in', filter.kinds);
    if (filter.fromIds) narrowed = narrowed.where(reader.among('resource_link.from_id', filter.fromIds));
    if (filter.toIds) narrowed = narrowed.where(reader.among('resource_link.to_id', filter.toIds));
    if (filter.partyIds) narrowed = narrowed.where(eitherEnd(reader, 'id', filter.partyIds));
    if (filter.partyKinds) narrowed = narrowed.where(eitherEnd(reader, 'kind', filter.partyKinds));
    if (filter.assertedBy) narrowed = narrowed.where('resource_link.asserted_by', 'in', filter.assertedBy);
    if (filter.mechanisms) narrowed = narrowed.where('resource_link.mechanism', 'in', filter.mechanisms);
    return narrowed;
  },
};

export function makeLinkLoaders(reader: Reader) {
  return {
    resourceLinkById: rowById(reader, ResourceLink),
    collectiveById: rowById(reader, Collective),
    /** The links of each party, whatever its type. */
    linksOfParty: perArguments((args: PartyLinkArgs) =>
      openListing(
        reader,
        {
          name: 'resourceLinks of a party',
          node: ResourceLink,
          parentColumn: 'party_id',
          order: linkOrdering.terms(args.orderBy),
          rows: (reader, parties) => linksByParty(reader, args, parties),
        },
        args,
      ),
    ),
  };
}

/** Narrows to rows with, or without, a link that held at the moment: for filters of other nouns. */
export function whereLinked(query: Select, table: string, linked: boolean, moment: Moment): Select {
  const id = sql.ref(`${table}.id`);
  const exists = sql<SqlBool>`exists (select 1 from resource_link where resource_link.from_id = ${id} and ${heldAt('resource_link', moment)})
    or exists (select 1 from resource_link where resource_link.to_id = ${id} and ${heldAt('resource_link', moment)})`;
  return query.where(linked ? sql<SqlBool>`(${exists})` : sql<SqlBool>`not (${exists})`);
}

/** Each link once for each of its parties, with that party as `party_id`; a link of a party with itself stands once. */
function linksByParty(reader: Reader, args: PartyLinkArgs, parties: readonly string[]): Select {
  const from = side(reader, args, parties, 'from', 'to');
  const to = side(reader, args, parties, 'to', 'from').whereRef('link.from_id', '<>', 'link.to_id');
  const symmetrical = sql<SqlBool>`link.kind in (select code from link_kind where symmetrical)`;
  const { direction } = args;
  const rows =
    direction == null
      ? from.unionAll(to)
      : direction === LinkDirection.OUTGOING
        ? from.unionAll(to.where(symmetrical))
        : side(reader, args, parties, 'to', 'from').unionAll(
            from.where(symmetrical).whereRef('link.from_id', '<>', 'link.to_id'),
          );
  return reader.db.selectFrom(rows.as('resource_link')).selectAll('resource_link');
}

function side(
  reader: Reader,
  args: PartyLinkArgs,
  parties: readonly string[],
  party: 'from' | 'to',
  other: 'from' | 'to',
) {
  let query = reader.db
    .selectFrom('resource_link as link')
    .selectAll('link')
    .select(`link.${party}_id as party_id`)
    .where(reader.among(`link.${party}_id`, parties))
    .where(heldAt('link', args));
  if (args.kinds) query = query.where('link.kind', 'in', args.kinds);
  if (args.partyKinds) query = query.where(`link.${other}_kind`, 'in', args.partyKinds);
  return query;
}

function eitherEnd(reader: Reader, column: 'id' | 'kind', values: readonly string[]) {
  const [from, to] = [`resource_link.from_${column}`, `resource_link.to_${column}`] as const;
  return sql<SqlBool>`(${reader.among(from, values)} or ${reader.among(to, values)})`;
}
