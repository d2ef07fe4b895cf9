/** What may be asked of trainings, study visits, activities and selections. */
import { Field, InputType } from 'type-graphql';
import { DateScalar } from '../../../shared/scalars/index.js';
import type { Select } from '../../../shared/subgraph/index.js';
import { checkRange, isOneOf, listsOneOf, surelyWithin } from '../list/conditions.js';
import { StationBoundFilter } from '../list/list-args.js';
import { defineNounList, type ColumnOf } from '../list/noun-list.js';
import { Activity, ActivityKind } from './activity.entity.js';
import { SelectionKind, SelectionRound, SelectionStage } from './selection-round.entity.js';
import { ParticipantOrgKind, StudyVisit } from './study-visit.entity.js';
import { Training } from './training.entity.js';

@InputType()
abstract class HappeningFilter extends StationBoundFilter {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Held on this day or later (不早于); what has no date, or may have been earlier, is left out.',
  })
  heldFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Held on this day or earlier (不晚于); what has no date, or may have been later, is left out.',
  })
  heldTo?: string | null;
}

@InputType({ description: 'Which trainings (培训筛选); conditions are joined by AND.' })
export class TrainingFilter extends HappeningFilter {}

@InputType({ description: 'Which study visits (学习参访筛选); conditions are joined by AND.' })
export class StudyVisitFilter extends HappeningFilter {
  @Field(() => [ParticipantOrgKind], {
    nullable: true,
    description: 'With visitors from any of these kinds of body (参加机构类型).',
  })
  participantOrgKinds?: ParticipantOrgKind[] | null;
}

@InputType({ description: 'Which activities (活动筛选); conditions are joined by AND.' })
export class ActivityFilter extends HappeningFilter {
  @Field(() => [ActivityKind], { nullable: true, description: 'Of any of these kinds (类型).' })
  kinds?: ActivityKind[] | null;
}

@InputType({ description: 'Which selections (评选筛选); conditions are joined by AND.' })
export class SelectionRoundFilter extends HappeningFilter {
  @Field(() => [SelectionKind], { nullable: true, description: 'Selecting any of these (评选类别).' })
  kinds?: SelectionKind[] | null;

  @Field(() => [SelectionStage], { nullable: true, description: 'In any of these stages (阶段).' })
  stages?: SelectionStage[] | null;
}

const order = {
  HELD_ON: { property: 'heldEarliest', type: 'text', description: 'The earliest day it can have been held (时间).' },
  TITLE: { property: 'title', type: 'text', description: 'Title, by code point (名称).' },
} as const;
const textIn = ['title'];

export const trainingList = defineNounList({
  node: Training,
  name: 'Training',
  filter: TrainingFilter,
  textIn,
  order,
  where: whereHeld,
});

export const studyVisitList = defineNounList({
  node: StudyVisit,
  name: 'StudyVisit',
  filter: StudyVisitFilter,
  textIn,
  order,
  where(query, filter, column) {
    const { participantOrgKinds } = filter;
    const inTime = whereHeld(query, filter, column);
    return participantOrgKinds ? inTime.where(listsOneOf(column('participantOrgKinds'), participantOrgKinds)) : inTime;
  },
});

export const activityList = defineNounList({
  node: Activity,
  name: 'Activity',
  filter: ActivityFilter,
  textIn,
  order,
  where(query, filter, column) {
    const inTime = whereHeld(query, filter, column);
    return filter.kinds ? inTime.where(isOneOf(column('kind'), filter.kinds)) : inTime;
  },
});

export const selectionRoundList = defineNounList({
  node: SelectionRound,
  name: 'SelectionRound',
  filter: SelectionRoundFilter,
  textIn,
  order,
  where(query, filter, column) {
    let narrowed = whereHeld(query, filter, column);
    if (filter.kinds) narrowed = narrowed.where(listsOneOf(column('kinds'), filter.kinds));
    if (filter.stages) narrowed = narrowed.where(isOneOf(column('stage'), filter.stages));
    return narrowed;
  },
});

function whereHeld(query: Select, { heldFrom, heldTo }: HappeningFilter, column: ColumnOf): Select {
  checkRange(['heldFrom', heldFrom], ['heldTo', heldTo]);
  return query.where(surelyWithin(column('heldEarliest'), column('heldLatest'), heldFrom, heldTo));
}
