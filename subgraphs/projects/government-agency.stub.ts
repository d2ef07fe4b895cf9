/** A government agency as this room sees it: its key, and nothing of its own. */
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@ObjectType('GovernmentAgency')
@Directive('@key(fields: "id")')
export class GovernmentAgencyStub {
  @Field(() => ID)
  id!: string;
}
