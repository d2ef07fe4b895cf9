/** An alliance: a platform that several kinds of party have built together, and who is party to it since when. */
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { DatedRow } from '../../../shared/dated.entity.js';
import { areaOf, AreaStub } from '../area/area.stub.js';
import { LocatedRow } from '../list/located.entity.js';
import { PartyKindCode } from '../vocabulary/party-kind.scalar.js';

@ObjectType({
  simpleResolvers: true,
  description: 'An alliance or platform (联盟平台) of several parties, such as a self-help and mutual-help platform.',
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'alliance' })
export class Alliance extends LocatedRow {
  @Field(() => AreaStub, { nullable: true, description: 'The area that is said to have built it (搭建地区).' })
  get builtByArea(): AreaStub {
    return areaOf(this.areaId);
  }
}

@ObjectType({
  simpleResolvers: true,
  description:
    'One party to an alliance (联盟成员): always of a kind, and a record where the source says or implies which.',
})
@Entity({ tableName: 'alliance_party' })
@Unique({
  name: 'alliance_party_live_unique',
  properties: ['allianceId', 'kind', 'partyId'],
  where: 'superseded_at is null and valid_to is null',
})
export class AllianceParty extends DatedRow {
  @ManyToOne(() => Alliance, { mapToPk: true, fieldName: 'alliance_id' })
  allianceId!: string;

  @Field(() => PartyKindCode, { description: 'Kind of the party (成员类型): a code of `partyKinds`.' })
  @Property({ type: 'string' })
  kind!: string;

  @Property({ type: 'string', nullable: true, index: true })
  partyId?: string | null;

  @Field(() => Int, { description: 'Place in the order of the source, from 1 (序号).' })
  @Property({ type: 'integer' })
  position!: number;
}
