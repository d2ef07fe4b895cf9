/** Lists of resource links: at the root by a filter, and of each of many parties. */
import { sql, type SqlBool } from 'kysely';
import { heldAt } from '../../../shared/dated.entity.js';
import { listsOf, type Condition, type Conditions } from '../../../shared/listing/index.js';
import { perArguments, rowById } from '../../../shared/loader.js';
import { openListing } from '../../../shared/paging/index.js';
import type { Reader, Select } from '../../../shared/subgraph/index.js';
import { Collective } from './collective.entity.js';
import { ResourceLink } from './resource-link.entity.js';
import { LinkDirection, resourceLinkList, type PartyLinkArgs } from './resource-link.input.js';

export function makeLinkLoaders(reader: Reader) {
  return {
    resourceLinks: listsOf(reader, resourceLinkList),
    collectiveById: rowById(reader, Collective),
    /** The links of each party, whatever its type. */
    linksOfParty: perArguments((args: PartyLinkArgs) =>
      openListing(
        reader,
        {
          name: 'resourceLinks of a party',
          node: ResourceLink,
          parentColumn: 'party_id',
          order: resourceLinkList.ordering.terms(args.orderBy),
          rows: (reader, parties) => linksByParty(reader, args, parties),
        },
        args,
      ),
    ),
  };
}

/** That a row has, or has not, a link that held at the moment: for filters of other nouns. */
export function linked(wanted: boolean | null | undefined, on: Conditions): Condition {
  if (wanted == null) return undefined;
  const id = sql.ref(on.column('id'));
  const held = heldAt('resource_link', on.moment);
  const exists = sql`(exists (select 1 from resource_link where resource_link.from_id = ${id} and ${held})
    or exists (select 1 from resource_link where resource_link.to_id = ${id} and ${held}))`;
  return wanted ? sql`${exists}` : sql`not ${exists}`;
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
