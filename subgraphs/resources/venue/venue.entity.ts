/** A place where a station may be housed or services are held. */
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ObjectType } from 'type-graphql';
import { VenueKindCode } from '../../../shared/scalars/index.js';
import { LocatedRow } from '../list/located.entity.js';

@ObjectType({
  simpleResolvers: true,
  description: "A venue (场所): a place such as a children's home (儿童之家) or a day-care centre (日间照料中心).",
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'venue' })
export class Venue extends LocatedRow {
  @Field(() => VenueKindCode, { description: 'Kind of place (类型): a code of `venueKinds`.' })
  @Property({ type: 'string', index: true })
  kind!: string;
}
