/** A volunteer team; never its members, whose data are nobody's to publish. */
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ObjectType } from 'type-graphql';
import { PartialDate } from '../../../shared/scalars/index.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { LocatedRow } from '../list/located.entity.js';
import { SocialOrganization } from '../organization/social-organization.entity.js';

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
}
