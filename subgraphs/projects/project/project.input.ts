/** What may be asked of a list of projects. */
import { Field, ID, InputType, Int } from 'type-graphql';
import { filterInArea, HasText } from '../../../shared/listing/index.js';
import { DateScalar, Decimal, TargetGroupCode } from '../../../shared/scalars/index.js';
import { PurchaserKind } from '../purchase/purchase.enums.js';
import { FundingKind } from './funding-source.entity.js';
import { OriginLevel, ProjectKind, ProjectStage } from './project.enums.js';

@InputType({ description: 'Which projects (项目筛选); conditions are joined by AND, the values of one by OR.' })
export class ProjectFilter extends filterInArea('Area of the performing station (实施站点所在区域)') {
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

  @Field(() => [TargetGroupCode], {
    nullable: true,
    description:
      'For any of these groups of people (服务对象): codes of `targetGroups`; one that is not among them matches nothing.',
  })
  targetGroups?: string[] | null;

  @Field(() => [PurchaserKind], { nullable: true, description: 'Bought by any of these kinds of body (购买主体).' })
  purchaserKinds?: PurchaserKind[] | null;

  @Field(() => [FundingKind], { nullable: true, description: 'With money of any of these kinds (资金来源).' })
  fundingKinds?: FundingKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'With money from any of these sources (资金来源), `fsr_…`.' })
  fundingSources?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'With money of any of these firms (资助企业), `ent_…`.' })
  fundingEnterprises?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'With money of any of these organisations (资助的社会组织), `org_…`.',
  })
  fundingOrganizations?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'With any of these as provider of record (承接主体), `org_…`.' })
  provider?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Performed at any of these stations (实施站点), `stn_…`.' })
  performedAt?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those known to be open for claim (true), or known not to be (false) (开放认领).',
  })
  openForClaim?: boolean | null;

  @Field(() => Decimal, { nullable: true, description: 'Budget of at least so many yuan (预算不低于).' })
  budgetAtLeast?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Contract signed on this day or later (签订日期起).' })
  signedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Contract signed on this day or earlier (签订日期止).' })
  signedTo?: string | null;

  @HasText('Part of the title (名称包含)')
  text?: string | null;
}
