/** Lists and loaders of social organisations, with how they were on record on the day asked of. */
import type { EntityClass } from '@mikro-orm/core';
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { heldAt, knownAt } from '../../../shared/dated.entity.js';
import type { Moment } from '../../../shared/moment.js';
import { filterContradictory } from '../../../shared/errors.js';
import { perArguments, rowById, rowsBy } from '../../../shared/loader.js';
import type { Reader, Select } from '../../../shared/subgraph/index.js';
import { whereLinked } from '../link/resource-link.list.js';
import { makeAreaLists, type NounList } from '../list/noun-list.js';
import {
  CharityStatus,
  OrganizationRegistration,
  RegistrationKind,
  SocialOrganization,
} from './social-organization.entity.js';
import { organizationOrdering, type SocialOrganizationFilter } from './social-organization.input.js';

export const organizationList: NounList<SocialOrganization, SocialOrganizationFilter> = {
  name: 'socialOrganizations',
  node: SocialOrganization,
  ordering: organizationOrdering,
  check(filter) {
    const filed = filter.registrationKind === RegistrationKind.FILED;
    if (filed && filter.creditCode != null)
      throw filterContradictory('an organisation that is only filed (FILED) has no credit code');
    if (filed && filter.isCharity === true)
      throw filterContradictory('an organisation that is only filed (FILED) cannot be a charity');
    if (filter.isCharity === false && filter.publicFundraising === true)
      throw filterContradictory('only a charity can be qualified for public fundraising');
    if (filter.convertedFrom != null && filter.convertedTo != null && filter.convertedTo < filter.convertedFrom)
      throw filterContradictory(
        `\`convertedTo\` (${filter.convertedTo}) lies before \`convertedFrom\` (${filter.convertedFrom})`,
      );
  },
  narrow(query, filter, moment) {
    let narrowed = query;
    if (filter.kinds) narrowed = narrowed.where('social_organization.kind', 'in', filter.kinds);
    if (filter.statuses) narrowed = narrowed.where('social_organization.status', 'in', filter.statuses);
    if (filter.creditCode != null) narrowed = narrowed.where('social_organization.credit_code', '=', filter.creditCode);
    if (filter.registrationKind != null)
      narrowed = whereRow(narrowed, 'organization_registration', moment, sql`kind = ${filter.registrationKind}`);
    if (filter.isCharity != null)
      narrowed = whereRow(narrowed, 'charity_status', moment, flag('is_charity', filter.isCharity));
    if (filter.publicFundraising != null)
      narrowed = whereRow(narrowed, 'charity_status', moment, flag('public_fundraising', filter.publicFundraising));
    if (filter.convertedFrom != null || filter.convertedTo != null) narrowed = whereConverted(narrowed, filter, moment);
    return filter.linked == null ? narrowed : whereLinked(narrowed, 'social_organization', filter.linked, moment);
  },
};

type DatedOfOrganization = OrganizationRegistration | CharityStatus;

export function makeOrganizationLoaders(reader: Reader) {
  /** What held on the day, the one that began last first; a row without a beginning is the oldest of all. */
  const heldRows = <T extends DatedOfOrganization>(entity: EntityClass<T>, table: string) =>
    perArguments(({ asOf, knownAt }: Moment) =>
      rowsBy(reader, entity, 'organizationId', (query) =>
        query
          .where(heldAt(table, { asOf, knownAt }))
          .orderBy(sql`(${sql.ref(`${table}.valid_from_latest`)} is null)`)
          .orderBy(`${table}.valid_from_latest`, 'desc'),
      ),
    );
  const history = <T extends DatedOfOrganization>(entity: EntityClass<T>, table: string) =>
    perArguments(({ knownAt: at }: Moment) =>
      rowsBy(reader, entity, 'organizationId', (query) =>
        query
          .where(knownAt(table, { knownAt: at }))
          .orderBy(sql`(${sql.ref(`${table}.valid_from_latest`)} is not null)`)
          .orderBy(`${table}.valid_from_latest`),
      ),
    );
  return {
    socialOrganizationById: rowById(reader, SocialOrganization),
    socialOrganizationsOfArea: makeAreaLists(reader, organizationList),
    registrationsHeld: heldRows(OrganizationRegistration, 'organization_registration'),
    registrationHistory: history(OrganizationRegistration, 'organization_registration'),
    charityStatusesHeld: heldRows(CharityStatus, 'charity_status'),
    charityStatusHistory: history(CharityStatus, 'charity_status'),
  };
}

/** Narrows to organisations that have a dated row of `table` with `condition` that held at the moment. */
function whereRow(query: Select, table: string, moment: Moment, condition: RawBuilder<unknown>): Select {
  return query.where(
    sql<SqlBool>`exists (select 1 from ${sql.table(table)} where ${sql.ref(`${table}.organization_id`)} = social_organization.id and ${condition} and ${heldAt(table, moment)})`,
  );
}

/** A boolean column as a condition that reads alike on both databases. */
function flag(column: string, wanted: boolean) {
  return wanted ? sql`${sql.ref(column)}` : sql`not ${sql.ref(column)}`;
}

function whereConverted(query: Select, filter: SocialOrganizationFilter, moment: Moment): Select {
  const { convertedFrom, convertedTo } = filter;
  return query.where(
    sql<SqlBool>`exists (
      select 1 from organization_registration as later
      join organization_registration as earlier on earlier.organization_id = later.organization_id
      where later.organization_id = social_organization.id
        and later.kind = 'REGISTERED' and earlier.kind = 'FILED'
        and earlier.valid_to_earliest is not null and earlier.valid_to_earliest <= later.valid_from_latest
        and ${convertedFrom == null ? sql`1 = 1` : sql`later.valid_from_latest >= ${convertedFrom}`}
        and ${convertedTo == null ? sql`1 = 1` : sql`later.valid_from_latest <= ${convertedTo}`}
        and ${knownAt('later', moment)} and ${knownAt('earlier', moment)})`,
  );
}
