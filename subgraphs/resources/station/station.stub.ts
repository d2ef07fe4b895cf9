/** Another room's noun, by key only: a station, with the one field that its alliances are asked by. */
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@ObjectType('Station', { simpleResolvers: true })
@Directive('@key(fields: "id")')
export class StationStub {
  @Field(() => ID)
  id!: string;

  @Directive('@external')
  @Field(() => ID)
  allianceStationId!: string;
}

export function stationOf(id: string): StationStub {
  return Object.assign(new StationStub(), { id });
}
