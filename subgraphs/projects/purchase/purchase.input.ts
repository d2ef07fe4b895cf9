/** What may be asked of lists of contracts and of purchasers' policies. */
import { sql } from 'kysely';
import { Field, ID, InputType, Int } from 'type-graphql';
import { defineNounList, filterInArea, type Condition, type Conditions } from '../../../shared/listing/index.js';
import { dayAsked } from '../../../shared/moment.js';
import type { OrderTerm } from '../../../shared/paging/index.js';
import { DateScalar, Decimal } from '../../../shared/scalars/index.js';
import { contractYearsOutOfRange } from '../errors.js';
import { amountAtLeast, ofProject, ofProjectIn } from '../project/project.list.js';
import { ProjectContract } from './contract.entity.js';
import { ProcurementMethod, PurchaserKind } from './purchase.enums.js';
import { PurchaserPolicy, PurchaserRole } from './purchaser-policy.entity.js';

/** MAIN comes after ENCOURAGED in code order. */
const MAIN_FIRST: OrderTerm = { property: 'role', type: 'text', descending: true };

@InputType({ description: 'Which contracts (合同筛选); conditions are joined by AND.' })
export class ProjectContractFilter extends filterInArea("Area of the project's performing station (实施站点所在区域)") {
  @Field(() => [ProcurementMethod], { nullable: true, description: 'By any of these methods (采购方式).' })
  methods?: ProcurementMethod[] | null;

  @Field(() => [PurchaserKind], { nullable: true, description: 'Bought by any of these kinds of body (购买主体).' })
  purchaserKinds?: PurchaserKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'With any of these as provider of record (承接主体), `org_…`.' })
  provider?: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Signed on this day or later (签订日期起).' })
  signedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Signed on this day or earlier (签订日期止).' })
  signedTo?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Amount of at least so many yuan (金额不低于).' })
  amountAtLeast?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Term longer than so many whole years, 0 to 100 (期限超过年数); a term that is not on record does not count.',
  })
  longerThanYears?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only those signed after their last day or, on `asOf`, past it and unsigned (签订逾期); false: all others.',
  })
  signedLate?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only those announced after their last day or, on `asOf`, past it and not announced (公告逾期); false: all others.',
  })
  announcedLate?: boolean | null;
}

@InputType({ description: 'Which policies on purchasers (购买主体规定筛选); conditions are joined by AND.' })
export class PurchaserPolicyFilter extends filterInArea('Area whose plan it is (适用区域)') {
  @Field(() => [PurchaserKind], { nullable: true, description: 'For any of these kinds of body (购买主体).' })
  purchaserKinds?: PurchaserKind[] | null;

  @Field(() => [PurchaserRole], { nullable: true, description: 'With any of these parts in the plan (地位).' })
  roles?: PurchaserRole[] | null;

  @Field(() => [ID], { nullable: true, description: 'In any of these programmes (项目计划), `prg_…`.' })
  programmes?: string[] | null;
}

export const contractList = defineNounList<ProjectContract, ProjectContractFilter>({
  node: ProjectContract,
  name: 'ProjectContract',
  field: 'projectContracts',
  plural: 'contracts',
  filter: ProjectContractFilter,
  takesMoment: true,
  order: {
    SIGNED_ON: { property: 'signedOn', type: 'text', description: 'Day of signing (签订日期).' },
    AMOUNT: { property: 'amountFen', type: 'number', description: 'Amount (金额).' },
  },
  inArea: ofProjectIn,
  where: (filter, on) => [
    on.oneOf('method', filter.methods),
    on.between('signedOn', ['signedFrom', filter.signedFrom], ['signedTo', filter.signedTo]),
    amountAtLeast('amountFen', filter.amountAtLeast, on),
    ofProject(on, (projects) => [
      projects.oneOf('purchaserKind', filter.purchaserKinds),
      projects.oneOf('providerId', filter.provider),
    ]),
    longerThan(filter.longerThanYears),
    isLate('signed_on', 'sign_due_on', filter.signedLate, on),
    isLate('announced_on', 'announce_due_on', filter.announcedLate, on),
  ],
});

export const policyList = defineNounList<PurchaserPolicy, PurchaserPolicyFilter>({
  node: PurchaserPolicy,
  name: 'PurchaserPolicy',
  field: 'purchaserPolicies',
  plural: 'policies',
  filter: PurchaserPolicyFilter,
  dated: true,
  order: {
    AREA: {
      property: 'areaId',
      type: 'text',
      description: 'Code of the area (适用区域), main purchasers first.',
      ties: [MAIN_FIRST],
    },
    PURCHASER_KIND: {
      property: 'purchaserKind',
      type: 'text',
      description: 'Kind of purchaser, by name (购买主体类型).',
    },
    SINCE: { property: 'validFromLatest', type: 'text', description: 'Day since when it surely holds (起始日期).' },
  },
  where: ({ purchaserKinds, roles, programmes }, on) => [
    on.oneOf('purchaserKind', purchaserKinds),
    on.oneOf('role', roles),
    on.oneOf('programmeId', programmes),
  ],
});

/** The same comparison as `isLongerThanYears`, on the columns: days are texts of one form, so the anniversary is too. */
function longerThan(years: number | null | undefined): Condition {
  if (years == null) return undefined;
  if (years < 0 || years > 100) throw contractYearsOutOfRange(years);
  const start = sql.ref('project_contract.term_start');
  const end = sql.ref('project_contract.term_end');
  const anniversary = sql`cast(cast(substr(${start}, 1, 4) as integer) + ${sql.lit(years)} as text) || substr(${start}, 5)`;
  return sql<boolean>`${end} >= ${anniversary}`;
}

/** Done after its last day or, on the day asked of, past it and not done; small contracts, which no timer binds, are never late. */
function isLate(
  doneColumn: string,
  dueColumn: string,
  wanted: boolean | null | undefined,
  { moment }: Conditions,
): Condition {
  if (wanted == null) return undefined;
  const done = sql`coalesce(${sql.ref(`project_contract.${doneColumn}`)}, ${dayAsked(moment)})`;
  const due = sql.ref(`project_contract.${dueColumn}`);
  const above = sql.ref('project_contract.above_threshold');
  const late = sql`(${due} is not null and ${done} > ${due} and (${above} is null or ${above}))`;
  return wanted ? sql<boolean>`${late}` : sql<boolean>`not ${late}`;
}
