/** A model, slogan, principle or brand by its name, with the parts it is said to have. */
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { RecordedRow } from '../../../shared/record.entity.js';
import { SubjectType } from './subject.js';

/** Closed set: what a name stands for. */
export enum ModelKind {
  WORKING_MODEL = 'WORKING_MODEL',
  APPROACH = 'APPROACH',
  PRINCIPLE = 'PRINCIPLE',
  BRAND = 'BRAND',
  SLOGAN = 'SLOGAN',
  SECTION_HEAD = 'SECTION_HEAD',
}
registerEnumType(ModelKind, {
  name: 'ModelKind',
  description: 'What the name stands for (类别).',
  valuesConfig: {
    WORKING_MODEL: { description: 'A model of working, with parts (工作模式).' },
    APPROACH: { description: 'A way of going about something (做法).' },
    PRINCIPLE: { description: 'A principle (理念、原则).' },
    BRAND: { description: 'A brand of services (品牌).' },
    SLOGAN: { description: 'A slogan (口号).' },
    SECTION_HEAD: { description: 'A head under which a source tells of it (小标题).' },
  },
});

@ObjectType({
  description:
    'A model, approach, principle, brand or slogan (模式、做法、理念、品牌、口号) by which a station or area describes its work.',
  simpleResolvers: true,
})
@Entity({ tableName: 'model' })
@Index({ properties: ['subjectId'] })
export class Model extends RecordedRow {
  @Field(() => ModelKind, { description: 'What the name stands for (类别).' })
  @Enum({ items: () => ModelKind })
  kind!: ModelKind;

  @Field(() => String, { description: 'Name as printed (名称), slips of the source included.' })
  @Property({ type: 'string' })
  name!: string;

  @Field(() => [String], {
    description:
      'Other names that a source is known to give it (别名), in Chinese; empty when none is known: a guess at what a slip was to say is no alias. At most 20.',
  })
  @Property({ type: 'json' })
  aliases: string[] = [];

  @Field(() => String, { description: 'What it means, in English (释义).' })
  @Property({ type: 'text' })
  gloss!: string;

  @Field(() => String, { nullable: true, description: 'What to mind about the name in its source (来源说明).' })
  @Property({ type: 'text', nullable: true })
  sourceNote?: string | null;

  @Field(() => SubjectType, { description: 'Whether a station, an area or a plan goes by it (对象类别).' })
  @Enum({ items: () => SubjectType })
  subjectType!: SubjectType;

  @Field(() => ID, { description: 'Id of the station, area or plan that goes by it (对象).' })
  @Property({ type: 'string' })
  subjectId!: string;
}

@ObjectType({ description: 'A part of a model (组成部分).', simpleResolvers: true })
@Entity({ tableName: 'model_component' })
export class ModelComponent extends RecordedRow {
  @ManyToOne(() => Model, { mapToPk: true, fieldName: 'model_id' })
  modelId!: string;

  @Field(() => Int, { description: 'Place in the model, from 1 (次序).' })
  @Property({ type: 'integer' })
  position!: number;

  @Field(() => String, { description: 'Name of the part as printed (名称), such as 一核.' })
  @Property({ type: 'string' })
  name!: string;

  @Field(() => String, { description: 'What it means, in English (释义).' })
  @Property({ type: 'text' })
  gloss!: string;

  @Field(() => [String], {
    description: 'What the part counts or joins, in Chinese (所含事项); at most 20.',
  })
  @Property({ type: 'json' })
  items: string[] = [];

  @Field(() => Boolean, {
    description: 'True when its name gives a number by a letter (N), so how many there are is not said (数量未定).',
  })
  @Property({ type: 'boolean', default: false })
  numberUnspecified: boolean = false;
}
