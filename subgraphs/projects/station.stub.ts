/** A station as this room sees it: its key, and nothing of its own. */
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@ObjectType('Station')
@Directive('@key(fields: "id")')
export class StationStub {
  @Field(() => ID)
  id!: string;
}
