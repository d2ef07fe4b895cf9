/** A project: what is to be done, for whom, by whose money; the provider of record and the performing station are kept apart. */
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { AreaRow } from '../../../shared/areas/area.entity.js';
import { ProvenanceBasis } from '../../../shared/figures/index.js';
import { RecordedRow } from '../../../shared/record.entity.js';
import { Money } from '../../../shared/scalars/index.js';
import { AreaStub } from '../area.stub.js';
import { GovernmentAgencyStub } from '../government-agency.stub.js';
import { moneyOrNull } from '../money.js';
import { PurchaserBasis, PurchaserKind } from '../purchase/purchase.enums.js';
import { Purchaser } from '../purchase/purchaser.js';
import { SocialOrganizationStub } from '../social-organization.stub.js';
import { StationStub } from '../station.stub.js';
import { refer } from '../stub.js';
import { Programme } from './programme.entity.js';
import { OriginLevel, ProjectKind, ProjectStage } from './project.enums.js';

@ObjectType({ description: 'A project (项目): a purchase of services, a venture project or a grant.' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'project' })
export class Project extends RecordedRow {
  @Field(() => String, { description: 'Title (项目名称), without its title marks.' })
  @Index()
  @Property({ type: 'string' })
  title!: string;

  @Field(() => ProjectKind, { nullable: true, description: 'Kind (类型); null when the source does not say.' })
  @Enum({ items: () => ProjectKind, nullable: true })
  kind?: ProjectKind | null;

  @Field(() => ProvenanceBasis, { description: 'What the kind rests on (类型依据): STATED, INFERRED or UNKNOWN.' })
  @Enum({ items: () => ProvenanceBasis })
  kindBasis!: ProvenanceBasis;

  @Field(() => Int, {
    nullable: true,
    description: 'Year of the programme it belongs to (年度), four digits; null when the source does not say.',
  })
  @Index()
  @Property({ type: 'integer', nullable: true })
  programmeYear?: number | null;

  @Field(() => ProjectStage, { nullable: true, description: 'Stage (阶段); null when the source does not say.' })
  @Enum({ items: () => ProjectStage, nullable: true })
  stage?: ProjectStage | null;

  @Field(() => OriginLevel, {
    nullable: true,
    description: 'Level it comes from (来源层级); null when the source does not say.',
  })
  @Enum({ items: () => OriginLevel, nullable: true })
  originLevel?: OriginLevel | null;

  @ManyToOne(() => AreaRow, { mapToPk: true, fieldName: 'origin_area_id', nullable: true })
  originAreaId?: string | null;

  @Field(() => AreaStub, {
    nullable: true,
    description: 'Area whose project it is (来源地), such as 建德市 or 杭州市.',
  })
  get originArea(): AreaStub | null {
    return refer(AreaStub, this.originAreaId);
  }

  @ManyToOne(() => Programme, { mapToPk: true, fieldName: 'programme_id', nullable: true })
  programmeId?: string | null;

  @Property({ type: 'string', nullable: true })
  purchaserName?: string | null;

  @Enum({ items: () => PurchaserKind, nullable: true })
  purchaserKind?: PurchaserKind | null;

  @Enum({ items: () => PurchaserBasis, nullable: true })
  purchaserBasis?: PurchaserBasis | null;

  @Index()
  @Property({ type: 'string', nullable: true })
  purchaserAgencyId?: string | null;

  @Field(() => Purchaser, {
    nullable: true,
    description: 'Who buys the services (购买主体); null when there is none or the source does not say.',
  })
  get purchaser(): Purchaser | null {
    const { purchaserName: name, purchaserKind: kind, purchaserBasis: basis, purchaserAgencyId: agencyId } = this;
    if (name == null && kind == null && basis == null && agencyId == null) return null;
    const agency = refer(GovernmentAgencyStub, agencyId);
    return Object.assign(new Purchaser(), { name: name ?? null, kind: kind ?? null, basis: basis ?? null, agency });
  }

  @Index()
  @Property({ type: 'string', nullable: true })
  providerId?: string | null;

  @Field(() => SocialOrganizationStub, {
    nullable: true,
    description:
      'Provider of record (承接主体): the body that signs and answers for it, apart from the station where the work is done; null when not stated.',
  })
  get provider(): SocialOrganizationStub | null {
    return refer(SocialOrganizationStub, this.providerId);
  }

  @Index()
  @Property({ type: 'string', nullable: true })
  performedAtId?: string | null;

  @Field(() => StationStub, {
    nullable: true,
    description:
      'Station where it is performed (实施站点); a station is usually no legal person, so it is not the provider.',
  })
  get performedAt(): StationStub | null {
    return refer(StationStub, this.performedAtId);
  }

  /** The performing station's area, recorded with the link: filters by area mean it. */
  @ManyToOne(() => AreaRow, { mapToPk: true, fieldName: 'performed_at_area_id', nullable: true })
  performedAtAreaId?: string | null;

  @Field(() => AreaStub, {
    nullable: true,
    description: 'Area of the performing station (实施地), as filters by area mean it.',
  })
  get performedAtArea(): AreaStub | null {
    return refer(AreaStub, this.performedAtAreaId);
  }

  @Property({ type: 'bigint', nullable: true })
  budgetFen?: number | null;

  @Field(() => Money, { nullable: true, description: 'Budget (预算) in yuan; null when the source does not say.' })
  get budget(): Money | null {
    return moneyOrNull(this.budgetFen);
  }

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it is offered to rooms (开放认领); `freeSlots` tells how many may still claim. Null when the source does not say.',
  })
  @Property({ type: 'boolean', nullable: true })
  openForClaim?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many rooms may hold it at once (认领名额); null when the source does not say.',
  })
  @Property({ type: 'integer', nullable: true })
  claimSlots?: number | null;

  @ManyToOne(() => AreaRow, { mapToPk: true, fieldName: 'eligible_area_id', nullable: true })
  eligibleAreaId?: string | null;

  @Field(() => AreaStub, {
    nullable: true,
    description: 'Only rooms of this area may claim it (可认领区域); null for rooms of any area.',
  })
  get eligibleArea(): AreaStub | null {
    return refer(AreaStub, this.eligibleAreaId);
  }

  @Field(() => Int, {
    nullable: true,
    description: 'In how many days a claim has to be answered before it expires (认领答复天数); null for no term.',
  })
  @Property({ type: 'integer', nullable: true })
  claimTermDays?: number | null;

  @ManyToOne(() => Project, { mapToPk: true, fieldName: 'renewal_of_id', nullable: true })
  renewalOfId?: string | null;

  @Field(() => Boolean, {
    description: 'The source names it as one of a list that it leaves open (等): there are more than it names.',
  })
  @Property({ type: 'boolean', default: false })
  openEnded: boolean = false;

  /** Day of the last contract: filled by lists that order by it, no column of the table. */
  @Property({ type: 'string', persist: false, nullable: true })
  signedOn?: string | null;
}
