/** Another room's noun, by key only: an area. */
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@ObjectType('Area', { simpleResolvers: true })
@Directive('@key(fields: "id")')
export class AreaStub {
  @Field(() => ID)
  id!: string;
}

export function areaOf(id: string): AreaStub {
  return Object.assign(new AreaStub(), { id });
}
