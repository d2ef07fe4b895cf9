/** A party that its source names only by kind: one row per kind and subject, so that nobody has to be invented. */
import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { RecordedRow } from '../../../shared/record.entity.js';
import { PartyKindCode } from '../vocabulary/party-kind.scalar.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'A party named only by its kind (集合主体), such as "volunteers" or "employees": it stands for an unknown number of members and for none in particular.',
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'collective' })
@Unique({ properties: ['kind', 'subjectId'] })
export class Collective extends RecordedRow {
  @Field(() => PartyKindCode, { description: 'Kind of its members (成员类型): a code of `partyKinds`.' })
  @Property({ type: 'string' })
  kind!: string;

  @Field(() => String, { description: 'The term by which the source names it (原词), such as 志愿者.' })
  @Property({ type: 'string' })
  name!: string;

  @Field(() => ID, {
    description: 'Id of the record around which it is named (所属对象): a station, a firm or an area.',
  })
  @Property({ type: 'string' })
  subjectId!: string;
}
