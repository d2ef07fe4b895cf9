/** What may be asked of trainings, study visits, activities and selections. */
import { Field, InputType } from 'type-graphql';
import type { Condition, Conditions } from '../../../shared/listing/index.js';
import { DateScalar } from '../../../shared/scalars/index.js';
import { defineStationNoun, StationBoundFilter } from '../list/station-bound.js';
import { Activity, ActivityKind } from './activity.entity.js';
import { HoldingState } from './happening.entity.js';
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
export class TrainingFilter extends HappeningFilter {
  @Field(() => [HoldingState], { nullable: true, description: 'In any of these states (举办状态).' })
  states?: HoldingState[] | null;
}

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

  @Field(() => [HoldingState], { nullable: true, description: 'In any of these states (举办状态).' })
  states?: HoldingState[] | null;
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

export const trainingList = defineStationNoun({
  node: Training,
  name: 'Training',
  field: 'trainings',
  filter: TrainingFilter,
  textIn,
  order,
  where: (filter, on) => [held(filter, on), on.oneOf('state', filter.states)],
});

export const studyVisitList = defineStationNoun({
  node: StudyVisit,
  name: 'StudyVisit',
  field: 'studyVisits',
  filter: StudyVisitFilter,
  textIn,
  order,
  where: (filter, on) => [held(filter, on), on.holdsOneOf('participantOrgKinds', filter.participantOrgKinds)],
});

export const activityList = defineStationNoun({
  node: Activity,
  name: 'Activity',
  field: 'activities',
  filter: ActivityFilter,
  textIn,
  order,
  where: (filter, on) => [held(filter, on), on.oneOf('kind', filter.kinds), on.oneOf('state', filter.states)],
});

export const selectionRoundList = defineStationNoun({
  node: SelectionRound,
  name: 'SelectionRound',
  field: 'selections',
  filter: SelectionRoundFilter,
  textIn,
  order,
  where: (filter, on) => [held(filter, on), on.holdsOneOf('kinds', filter.kinds), on.oneOf('stage', filter.stages)],
});

function held({ heldFrom, heldTo }: HappeningFilter, on: Conditions): Condition {
  return on.surelyBetween('heldEarliest', 'heldLatest', ['heldFrom', heldFrom], ['heldTo', heldTo]);
}
