/** An area as this room sees it: its key, and nothing of its own. */
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@ObjectType('Area')
@Directive('@key(fields: "id")')
export class AreaStub {
  @Field(() => ID)
  id!: string;
}
