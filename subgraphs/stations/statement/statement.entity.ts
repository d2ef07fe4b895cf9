/** Something said about a station, area or plan that is neither a figure nor an event: told by a short gloss, never by the source's sentence. */
import { Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { RecordedRow } from '../../../shared/record.entity.js';
import { SubjectType } from './subject.js';

/** Closed set: what a statement says. */
export enum StatementKind {
  OUTCOME = 'OUTCOME',
  NEED = 'NEED',
  CONTEXT = 'CONTEXT',
  AIM = 'AIM',
  MECHANISM = 'MECHANISM',
}
registerEnumType(StatementKind, {
  name: 'StatementKind',
  description: 'What a statement says (陈述类别).',
  valuesConfig: {
    OUTCOME: { description: 'An effect that is claimed, not measured (成效表述).' },
    NEED: { description: 'A need that people have (需求).' },
    CONTEXT: { description: 'Circumstances (背景).' },
    AIM: { description: 'Something striven for (目标).' },
    MECHANISM: { description: 'How work is done, or a rule it follows (机制).' },
  },
});

@ObjectType({
  description:
    'A statement (陈述) about a station, an area or a plan: a claimed outcome, a need, a circumstance, an aim or a mechanism.',
  simpleResolvers: true,
})
@Entity({ tableName: 'statement' })
@Index({ properties: ['subjectId'] })
export class Statement extends RecordedRow {
  @Field(() => StatementKind, { description: 'What it says (类别).' })
  @Enum({ items: () => StatementKind })
  kind!: StatementKind;

  @Field(() => String, { description: "What is said, shortly and in the hub's own words (释义)." })
  @Property({ type: 'text' })
  gloss!: string;

  @Field(() => [String], { description: 'Terms of the source (原文用词); at most 10, never its sentences.' })
  @Property({ type: 'json' })
  words: string[] = [];

  @Field(() => SubjectType, { description: 'Whether it is about a station, an area or a plan (对象类别).' })
  @Enum({ items: () => SubjectType })
  subjectType!: SubjectType;

  @Field(() => ID, { description: 'Id of the station, area or plan that it is about (对象).' })
  @Property({ type: 'string' })
  subjectId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Public role of who said it (发言人身份), where it is not the source itself.',
  })
  @Property({ type: 'string', nullable: true })
  speakerRole?: string | null;

  @Property({ type: 'string', nullable: true })
  agencyId?: string | null;

  @Property({ type: 'json' })
  termIds: string[] = [];

  @Field(() => Boolean, { description: 'True when its source names only some of what it speaks of (等).' })
  @Property({ type: 'boolean', default: false })
  openEnded: boolean = false;
}
