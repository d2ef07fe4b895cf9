/** A volunteer team; never its members, whose data are nobody's to publish. */
import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar, PartialDate, ServiceTypeCode } from '../../../shared/scalars/index.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { LocatedRow } from '../list/located.entity.js';
import { SocialOrganization } from '../organization/social-organization.entity.js';

/** Closed set: whether the team still is. */
export enum VolunteerTeamStatus {
  ACTIVE = 'ACTIVE',
  DISBANDED = 'DISBANDED',
}
registerEnumType(VolunteerTeamStatus, {
  name: 'VolunteerTeamStatus',
  description: 'Whether a volunteer team still is (状态).',
  valuesConfig: {
    ACTIVE: { description: 'At work (在册).' },
    DISBANDED: { description: 'Disbanded (已解散).' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'A volunteer team (志愿服务队). Single volunteers are never told: the law protects their data, and counts are enough.',
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'volunteer_team' })
export class VolunteerTeam extends LocatedRow {
  @ManyToOne(() => Enterprise, { mapToPk: true, fieldName: 'enterprise_id', nullable: true })
  enterpriseId?: string | null;

  @ManyToOne(() => SocialOrganization, { mapToPk: true, fieldName: 'organization_id', nullable: true })
  organizationId?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was set up (成立); null when not stated.' })
  @Property({ type: 'string', nullable: true })
  establishedOn?: string | null;

  @Field(() => VolunteerTeamStatus, { description: 'Whether it still is (状态).' })
  @Enum({ items: () => VolunteerTeamStatus, default: VolunteerTeamStatus.ACTIVE })
  status: VolunteerTeamStatus = VolunteerTeamStatus.ACTIVE;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which it was disbanded (解散日期); null while it is.',
  })
  @Property({ type: 'string', nullable: true })
  disbandedOn?: string | null;

  @Property({ type: 'json', name: 'skills', nullable: true })
  serviceTypes?: string[] | null;

  @Field(() => [ServiceTypeCode], {
    description: 'Types of service that it can give (服务特长); at most 20, none when not stated.',
  })
  get skills(): string[] {
    return this.serviceTypes ?? [];
  }
}
