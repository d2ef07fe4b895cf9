/** What may be asked of a list of projects. */
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { OrderDirection } from '../../../shared/paging/index.js';
import { AreaRef, DateScalar, Decimal, TargetGroupCode } from '../../../shared/scalars/index.js';
import { MomentPageArgs } from '../lists.js';
import { PurchaserKind } from '../purchase/purchase.enums.js';
import { FundingKind } from './funding-source.entity.js';
import { OriginLevel, ProjectKind, ProjectStage } from './project.enums.js';

@InputType({ description: 'Which projects (项目筛选); conditions are joined by AND, the values of one by OR.' })
export class ProjectFilter {
  @Field(() => AreaRef, {
    nullable: true,
    description: 'Area of the performing station (实施站点所在区域), by id or code.',
  })
  area?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With `area`: also areas below it by ADMINISTRATIVE parents (含下级). False when left out.',
  })
  includeDescendants?: boolean | null;

  @Field(() => [ProjectKind], { nullable: true, description: 'Any of these kinds (类型).' })
  kinds?: ProjectKind[] | null;

  @Field(() => [ProjectStage], { nullable: true, description: 'Any of these stages (阶段).' })
  stages?: ProjectStage[] | null;

  @Field(() => [OriginLevel], { nullable: true, description: 'From any of these levels (来源层级).' })
  originLevels?: OriginLevel[] | null;

  @Field(() => Int, { nullable: true, description: 'Programme year, this or later (年度起).' })
  programmeYearFrom?: number | null;

  @Field(() => Int, { nullable: true, description: 'Programme year, this or earlier (年度止).' })
  programmeYearTo?: number | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these programmes (项目计划), `prg_…`.' })
  programmes?: string[] | null;

  @Field(() => [TargetGroupCode], { nullable: true, description: 'For any of these groups of people (服务对象).' })
  targetGroups?: string[] | null;

  @Field(() => [PurchaserKind], { nullable: true, description: 'Bought by any of these kinds of body (购买主体).' })
  purchaserKinds?: PurchaserKind[] | null;

  @Field(() => [FundingKind], { nullable: true, description: 'With money of any of these kinds (资金来源).' })
  fundingKinds?: FundingKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'With any of these as provider of record (承接主体), `org_…`.' })
  provider?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Performed at any of these stations (实施站点), `stn_…`.' })
  performedAt?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those known to be open for claim (true), or known not to be (false).',
  })
  openForClaim?: boolean | null;

  @Field(() => Decimal, { nullable: true, description: 'Budget of at least so many yuan (预算不低于).' })
  budgetAtLeast?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Contract signed on this day or later (签订日期起).' })
  signedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Contract signed on this day or earlier (签订日期止).' })
  signedTo?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the title (名称包含), whatever the case.' })
  text?: string | null;
}

export enum ProjectOrderField {
  PROGRAMME_YEAR = 'PROGRAMME_YEAR',
  TITLE = 'TITLE',
  BUDGET = 'BUDGET',
  SIGNED_ON = 'SIGNED_ON',
}
registerEnumType(ProjectOrderField, {
  name: 'ProjectOrderField',
  description: 'What projects may be ordered by (排序字段); projects without a value come last.',
  valuesConfig: {
    PROGRAMME_YEAR: { description: 'Programme year (年度).' },
    TITLE: { description: 'Title, by code point (名称).' },
    BUDGET: { description: 'Budget (预算).' },
    SIGNED_ON: { description: 'Day the last contract was signed (签订日期).' },
  },
});

@InputType({ description: 'Ordering of projects (排序).' })
export class ProjectOrder {
  @Field(() => ProjectOrderField, { description: 'What to order by.' })
  field!: ProjectOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Direction; ASC when left out.' })
  direction!: OrderDirection;
}

@ArgsType()
export class ProjectListArgs extends MomentPageArgs {
  @Field(() => ProjectFilter, { nullable: true, description: 'Which projects; all when left out.' })
  filter?: ProjectFilter | null;

  @Field(() => ProjectOrder, { nullable: true, description: 'In which order; by title when left out.' })
  orderBy?: ProjectOrder | null;
}

@ArgsType()
export class AreaProjectArgs extends ProjectListArgs {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also projects performed in areas below this one, by ADMINISTRATIVE parents (含下级).',
  })
  includeDescendants!: boolean;
}
