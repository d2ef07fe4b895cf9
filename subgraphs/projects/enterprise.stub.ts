/** An enterprise as this room sees it: its key, and nothing of its own. */
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@ObjectType('Enterprise')
@Directive('@key(fields: "id")')
export class EnterpriseStub {
  @Field(() => ID)
  id!: string;
}
