/** A round in which outstanding cases or groups are selected. */
import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../../shared/scalars/index.js';
import { Station } from '../station/station.entity.js';
import { HappeningRow } from './happening.entity.js';

/** Closed set: what is selected. */
export enum SelectionKind {
  FEATURED_CASE = 'FEATURED_CASE',
  FEATURED_GROUP = 'FEATURED_GROUP',
}
registerEnumType(SelectionKind, {
  name: 'SelectionKind',
  description: 'What is selected (评选类别).',
  valuesConfig: {
    FEATURED_CASE: { description: 'Outstanding featured cases (特色个案).' },
    FEATURED_GROUP: { description: 'Outstanding featured groups (特色小组).' },
  },
});

/** Closed set: the stages of a round. */
export enum SelectionStage {
  CALL = 'CALL',
  NOMINATION = 'NOMINATION',
  REVIEW = 'REVIEW',
  PUBLIC_NOTICE = 'PUBLIC_NOTICE',
  AWARDED = 'AWARDED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(SelectionStage, {
  name: 'SelectionStage',
  description: 'Stage of a selection round (评选阶段).',
  valuesConfig: {
    CALL: { description: 'Called for (征集).' },
    NOMINATION: { description: 'Nominations are taken (提名).' },
    REVIEW: { description: 'Nominations are scored (评审).' },
    PUBLIC_NOTICE: { description: 'The shortlist is open to objection (公示).' },
    AWARDED: { description: 'Awarded (表彰).' },
    CANCELLED: { description: 'Called off (取消).' },
  },
});

@ObjectType({ description: 'Selection of outstanding work (优秀评选).', simpleResolvers: true })
@Entity({ tableName: 'selection_round' })
export class SelectionRound extends HappeningRow {
  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'station_id' })
  stationId!: string;

  @Field(() => String, { description: 'Title as given (名称).' })
  @Property({ type: 'string' })
  title!: string;

  @Field(() => [SelectionKind], { description: 'What is selected in it (评选类别); at most 20.' })
  @Property({ type: 'json' })
  kinds: SelectionKind[] = [];

  @Field(() => SelectionStage, { nullable: true, description: 'Where it stands (阶段); null when not recorded.' })
  @Enum({ items: () => SelectionStage, nullable: true })
  stage?: SelectionStage | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Last day on which the shortlist is open to objection (公示截止日期); null before and without a notice.',
  })
  @Property({ type: 'string', nullable: true })
  noticeUntil?: string | null;
}
