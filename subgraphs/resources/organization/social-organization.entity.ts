/** A social organisation, and the dated rows that say how it was on record, whether it was a charity, and on which lists it stood. */
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { AreaRow } from '../../../shared/areas/area.entity.js';
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { DatedRow } from '../../../shared/dated.entity.js';
import { CreditCode } from '../../../shared/scalars/index.js';
import { areaOf, AreaStub } from '../area/area.stub.js';
import { LocatedRow } from '../list/located.entity.js';

/** Closed set: the two ways of being on record. */
export enum RegistrationKind {
  FILED = 'FILED',
  REGISTERED = 'REGISTERED',
}
registerEnumType(RegistrationKind, {
  name: 'RegistrationKind',
  description: 'How a social organisation is on record (登记方式).',
  valuesConfig: {
    FILED: {
      description: 'Filed (备案) with the subdistrict or town: below the bar of registration, without a credit code.',
    },
    REGISTERED: { description: 'Registered (登记) with a civil affairs department, as a legal person.' },
  },
});

/** Closed set: the three legal kinds and the community bodies below the bar. */
export enum SocialOrganizationKind {
  SOCIAL_GROUP = 'SOCIAL_GROUP',
  SOCIAL_SERVICE_AGENCY = 'SOCIAL_SERVICE_AGENCY',
  FOUNDATION = 'FOUNDATION',
  COMMUNITY_ORGANIZATION = 'COMMUNITY_ORGANIZATION',
}
registerEnumType(SocialOrganizationKind, {
  name: 'SocialOrganizationKind',
  description: 'Kind of a social organisation (社会组织类型).',
  valuesConfig: {
    SOCIAL_GROUP: { description: 'Social group or association (社会团体).' },
    SOCIAL_SERVICE_AGENCY: { description: 'Social service agency (社会服务机构), formerly 民办非企业单位.' },
    FOUNDATION: { description: 'Foundation (基金会).' },
    COMMUNITY_ORGANIZATION: { description: 'Community social organisation (社区社会组织), mostly filed only.' },
  },
});

/** Closed set: whether the body still is. */
export enum SocialOrganizationStatus {
  ACTIVE = 'ACTIVE',
  DEREGISTERED = 'DEREGISTERED',
  REVOKED = 'REVOKED',
}
registerEnumType(SocialOrganizationStatus, {
  name: 'SocialOrganizationStatus',
  description: 'Whether a social organisation still is (状态).',
  valuesConfig: {
    ACTIVE: { description: 'On record (存续).' },
    DEREGISTERED: { description: 'Taken off the record at its own request (注销).' },
    REVOKED: { description: 'Taken off the record by the authority (撤销登记).' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'A social organisation (社会组织), filed or registered. Being a charity is a status on top, not a kind.',
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'social_organization' })
@Unique({
  name: 'social_organization_credit_code_unique',
  properties: ['creditCode'],
  where: `superseded_at is null and status = 'ACTIVE'`,
})
export class SocialOrganization extends LocatedRow {
  @Field(() => SocialOrganizationKind, {
    nullable: true,
    description: 'Kind (类型); null when the source does not say.',
  })
  @Enum({ items: () => SocialOrganizationKind, nullable: true })
  kind?: SocialOrganizationKind | null;

  @Field(() => CreditCode, {
    nullable: true,
    description:
      'Unified social credit code (统一社会信用代码); null for bodies that are only filed, or when not stated.',
  })
  @Property({ type: 'string', nullable: true, index: true })
  creditCode?: string | null;

  @Field(() => SocialOrganizationStatus, {
    nullable: true,
    description: 'Whether it still is (状态), by what the hub knows now; null when not stated.',
  })
  @Enum({ items: () => SocialOrganizationStatus, nullable: true })
  status?: SocialOrganizationStatus | null;
}

@ObjectType({ simpleResolvers: true, description: 'For how long an organisation was filed, or registered (登记沿革).' })
@Entity({ tableName: 'organization_registration' })
@Unique({
  name: 'organization_registration_number_unique',
  properties: ['filedWithId', 'localNumber'],
  where: 'superseded_at is null and valid_to is null',
})
export class OrganizationRegistration extends DatedRow {
  @ManyToOne(() => SocialOrganization, { mapToPk: true, fieldName: 'organization_id' })
  organizationId!: string;

  @Field(() => RegistrationKind, { description: 'How it was on record (登记方式).' })
  @Enum({ items: () => RegistrationKind })
  kind!: RegistrationKind;

  @Field(() => String, { nullable: true, description: 'With which body (登记机关); null when not stated.' })
  @Property({ type: 'string', nullable: true })
  authority?: string | null;

  @ManyToOne(() => AreaRow, { mapToPk: true, fieldName: 'filed_with_id', nullable: true })
  filedWithId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Number under which that area keeps it on file (备案编号); null for a registration, or when not stated.',
  })
  @Property({ type: 'string', nullable: true })
  localNumber?: string | null;

  @Field(() => AreaStub, {
    nullable: true,
    description: 'Subdistrict or town that keeps it on file (备案地); null for a registration, or when not stated.',
  })
  get filedWith(): AreaStub | null {
    return this.filedWithId == null ? null : areaOf(this.filedWithId);
  }
}

@ObjectType({
  simpleResolvers: true,
  description: 'For how long an organisation was a charity, and might raise funds in public (慈善组织认定沿革).',
})
@Entity({ tableName: 'charity_status' })
export class CharityStatus extends DatedRow {
  @ManyToOne(() => SocialOrganization, { mapToPk: true, fieldName: 'organization_id' })
  organizationId!: string;

  @Field(() => Boolean, { description: 'It was a charity (慈善组织).' })
  @Property({ type: 'boolean' })
  isCharity!: boolean;

  @Field(() => Boolean, { description: 'It was qualified to raise funds in public (公开募捐资格).' })
  @Property({ type: 'boolean' })
  publicFundraising!: boolean;
}

/** Closed set: the two public lists of the credit system of social organisations. */
export enum CreditMarkKind {
  ABNORMAL_ACTIVITY = 'ABNORMAL_ACTIVITY',
  SERIOUS_BREACH = 'SERIOUS_BREACH',
}
registerEnumType(CreditMarkKind, {
  name: 'CreditMarkKind',
  description: 'A public list of the credit system of social organisations (信用名录).',
  valuesConfig: {
    ABNORMAL_ACTIVITY: { description: 'List of abnormal activity (活动异常名录).' },
    SERIOUS_BREACH: { description: 'List of serious breaches of law and trust (严重违法失信名单).' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'For how long an organisation stood on a public list of the credit system (信用标记).',
})
@Entity({ tableName: 'credit_mark' })
@Unique({
  name: 'credit_mark_live_unique',
  properties: ['organizationId', 'kind'],
  where: 'superseded_at is null and valid_to is null',
})
export class CreditMark extends DatedRow {
  @ManyToOne(() => SocialOrganization, { mapToPk: true, fieldName: 'organization_id' })
  organizationId!: string;

  @Field(() => CreditMarkKind, { description: 'Which list (名录).' })
  @Enum({ items: () => CreditMarkKind })
  kind!: CreditMarkKind;

  @Field(() => String, { nullable: true, description: 'Ground as published (事由); null when not stated.' })
  @Property({ type: 'text', nullable: true })
  ground?: string | null;
}
