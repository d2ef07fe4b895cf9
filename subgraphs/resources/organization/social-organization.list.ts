/** Lists and loaders of social organisations, with how they were on record on the day asked of. */
import type { EntityClass } from '@mikro-orm/core';
import { sql, type RawBuilder } from 'kysely';
import { heldAt, knownAt } from '../../../shared/dated.entity.js';
import { filterContradictory } from '../../../shared/errors.js';
import { defineNounList, listsOf, type Condition, type Conditions } from '../../../shared/listing/index.js';
import { perArguments, rowsBy } from '../../../shared/loader.js';
import type { Moment } from '../../../shared/moment.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { linked } from '../link/resource-link.list.js';
import { LOCATED } from '../list/noun-filter.js';
import {
  CharityStatus,
  CreditMark,
  OrganizationRegistration,
  RegistrationKind,
  SocialOrganization,
} from './social-organization.entity.js';
import { SocialOrganizationFilter } from './social-organization.input.js';

export const organizationList = defineNounList<SocialOrganization, SocialOrganizationFilter>({
  ...LOCATED,
  node: SocialOrganization,
  name: 'SocialOrganization',
  field: 'socialOrganizations',
  plural: 'social organisations',
  filter: SocialOrganizationFilter,
  order: {
    ...LOCATED.order,
    CREDIT_CODE: { property: 'creditCode', type: 'text', description: 'Credit code (统一社会信用代码).' },
  },
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
  where(filter, on) {
    const { isCharity, publicFundraising, registrationKind } = filter;
    return [
      on.oneOf('kind', filter.kinds),
      on.oneOf('status', filter.statuses),
      on.equals('creditCode', filter.creditCode),
      registrationKind == null ? undefined : hasRow('organization_registration', on, sql`kind = ${registrationKind}`),
      isCharity == null ? undefined : hasRow('charity_status', on, flag('is_charity', isCharity)),
      publicFundraising == null
        ? undefined
        : hasRow('charity_status', on, flag('public_fundraising', publicFundraising)),
      converted(filter, on),
      linked(filter.linked, on),
    ];
  },
});

type DatedOfOrganization = OrganizationRegistration | CharityStatus | CreditMark;

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
    socialOrganizations: listsOf(reader, organizationList),
    registrationsHeld: heldRows(OrganizationRegistration, 'organization_registration'),
    registrationHistory: history(OrganizationRegistration, 'organization_registration'),
    charityStatusesHeld: heldRows(CharityStatus, 'charity_status'),
    creditMarksHeld: heldRows(CreditMark, 'credit_mark'),
    charityStatusHistory: history(CharityStatus, 'charity_status'),
  };
}

/** That an organisation has a dated row of `table` with `condition` that held at the moment. */
function hasRow(table: string, { moment }: Conditions, condition: RawBuilder<unknown>): Condition {
  return sql`exists (select 1 from ${sql.table(table)} where ${sql.ref(`${table}.organization_id`)} = social_organization.id and ${condition} and ${heldAt(table, moment)})`;
}

/** A boolean column as a condition that reads alike on both databases. */
function flag(column: string, wanted: boolean) {
  return wanted ? sql`${sql.ref(column)}` : sql`not ${sql.ref(column)}`;
}

function converted({ convertedFrom, convertedTo }: SocialOrganizationFilter, { moment }: Conditions): Condition {
  if (convertedFrom == null && convertedTo == null) return undefined;
  return sql`exists (
      select 1 from organization_registration as later
      join organization_registration as earlier on earlier.organization_id = later.organization_id
      where later.organization_id = social_organization.id
        and later.kind = 'REGISTERED' and earlier.kind = 'FILED'
        and earlier.valid_to_earliest is not null and earlier.valid_to_earliest <= later.valid_from_latest
        and ${convertedFrom == null ? sql`1 = 1` : sql`later.valid_from_latest >= ${convertedFrom}`}
        and ${convertedTo == null ? sql`1 = 1` : sql`later.valid_from_latest <= ${convertedTo}`}
        and ${knownAt('later', moment)} and ${knownAt('earlier', moment)})`;
}
