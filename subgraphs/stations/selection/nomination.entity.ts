/** What is nominated in a selection, and how its reviewers scored it: reviewers are opaque references, cases are not shown. */
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { RecordedRow } from '../../../shared/record.entity.js';
import { Group } from '../service/group.entity.js';
import { SelectionKind, SelectionRound } from '../service/selection-round.entity.js';

/** Closed set: what becomes of a nomination. */
export enum NominationState {
  NOMINATED = 'NOMINATED',
  SHORTLISTED = 'SHORTLISTED',
  AWARDED = 'AWARDED',
  NOT_SELECTED = 'NOT_SELECTED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(NominationState, {
  name: 'NominationState',
  description: 'What becomes of a nomination (提名状态).',
  valuesConfig: {
    NOMINATED: { description: 'Nominated (已提名).' },
    SHORTLISTED: { description: 'On the shortlist that is open to objection (入围公示).' },
    AWARDED: { description: 'Awarded (获评).' },
    NOT_SELECTED: { description: 'Not selected (未入选).' },
    WITHDRAWN: { description: 'Taken back (已撤回).' },
  },
});

@ObjectType({
  description: 'A nomination for a selection (提名). The case behind it is never shown, only the public title.',
  simpleResolvers: true,
})
@Entity({ tableName: 'nomination' })
@Unique({
  name: 'nomination_case_unique',
  properties: ['roundId', 'caseId'],
  where: `superseded_at is null and state <> 'WITHDRAWN'`,
})
@Unique({
  name: 'nomination_group_unique',
  properties: ['roundId', 'groupId'],
  where: `superseded_at is null and state <> 'WITHDRAWN'`,
})
export class Nomination extends RecordedRow {
  @ManyToOne(() => SelectionRound, { mapToPk: true, fieldName: 'round_id' })
  roundId!: string;

  @Field(() => SelectionKind, { description: 'What it is nominated as (评选类别).' })
  @Enum({ items: () => SelectionKind })
  kind!: SelectionKind;

  @Field(() => String, { description: 'Public title (公开名称); nobody served can be told from it.' })
  @Property({ type: 'string' })
  title!: string;

  @Field(() => NominationState, { description: 'What became of it (状态).' })
  @Enum({ items: () => NominationState })
  state!: NominationState;

  @Field(() => Boolean, {
    description:
      'True when everything that could tell a person has been taken out (已匿名化), so that it needs no consent (PIPL Art. 4).',
  })
  @Property({ type: 'boolean' })
  anonymised!: boolean;

  /** Never shown. */
  @Index()
  @Property({ type: 'string', nullable: true })
  caseId?: string | null;

  @ManyToOne(() => Group, { mapToPk: true, fieldName: 'group_id', nullable: true })
  groupId?: string | null;
}

/** One reviewer's word on a nomination: points, or that they stand back. Never shown by itself. */
@Entity({ tableName: 'nomination_score' })
@Unique({ name: 'nomination_score_unique', properties: ['nominationId', 'reviewer'], where: 'superseded_at is null' })
export class NominationScore extends RecordedRow {
  @ManyToOne(() => Nomination, { mapToPk: true, fieldName: 'nomination_id' })
  nominationId!: string;

  @Property({ type: 'string' })
  reviewer!: string;

  /** From 0 to 100; null for a reviewer who stands back (回避). */
  @Property({ type: 'double', nullable: true })
  points?: number | null;
}
