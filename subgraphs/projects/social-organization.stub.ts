/** A social organisation as this room sees it: its key, and nothing of its own. */
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@ObjectType('SocialOrganization')
@Directive('@key(fields: "id")')
export class SocialOrganizationStub {
  @Field(() => ID)
  id!: string;
}
