/** What may be asked of kinds of case and of groups. */
import { Field, InputType } from 'type-graphql';
import type { Condition, Conditions } from '../../../shared/listing/index.js';
import { DateScalar, ServiceTypeCode, TargetGroupCode } from '../../../shared/scalars/index.js';
import { defineStationNoun, StationBoundFilter } from '../list/station-bound.js';
import type { NamedCodes } from '../vocabulary/term-check.js';
import { VocabularyKind } from '../vocabulary/vocabulary.entity.js';
import { CaseKind } from './case-kind.entity.js';
import { Group, GroupKind, GroupStage } from './group.entity.js';

@InputType()
abstract class ServedFilter extends StationBoundFilter {
  @Field(() => [TargetGroupCode], { nullable: true, description: 'For any of these groups of people (服务对象).' })
  targetGroups?: string[] | null;

  @Field(() => [ServiceTypeCode], { nullable: true, description: 'Of any of these types (服务类型).' })
  serviceTypes?: string[] | null;
}

@InputType({ description: 'Which kinds of case (个案类别筛选); conditions are joined by AND.' })
export class CaseKindFilter extends ServedFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only sensitive ones (敏感, true) or only others (false).' })
  sensitive?: boolean | null;
}

@InputType({ description: 'Which groups (小组筛选); conditions are joined by AND.' })
export class GroupFilter extends ServedFilter {
  @Field(() => [GroupKind], { nullable: true, description: 'Of any of these kinds (类型).' })
  kinds?: GroupKind[] | null;

  @Field(() => [GroupStage], { nullable: true, description: 'In any of these stages (阶段).' })
  stages?: GroupStage[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Only communities' features (社区特色, true) or only others (false).",
  })
  isFeatured?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'Surely started on this day or later (不早于).' })
  startedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Surely started on this day or earlier (不晚于).' })
  startedTo?: string | null;
}

const codesOf = ({ targetGroups, serviceTypes }: ServedFilter): readonly NamedCodes[] => [
  [VocabularyKind.TARGET_GROUP, targetGroups],
  [VocabularyKind.SERVICE_TYPE, serviceTypes],
];

export const caseKindList = defineStationNoun<CaseKind, CaseKindFilter>({
  node: CaseKind,
  name: 'CaseKind',
  field: 'caseKinds',
  filter: CaseKindFilter,
  textIn: ['title', 'titleEn'],
  order: { TITLE: { property: 'title', type: 'text', description: 'Title, by code point (名称).' } },
  codes: codesOf,
  where: (filter, on) => [...served(filter, on), on.is('sensitive', filter.sensitive)],
});

export const groupList = defineStationNoun<Group, GroupFilter>({
  node: Group,
  name: 'Group',
  field: 'groups',
  filter: GroupFilter,
  textIn: ['title'],
  order: {
    TITLE: { property: 'title', type: 'text', description: 'Title, by code point (名称).' },
    STARTED_ON: {
      property: 'startedEarliest',
      type: 'text',
      description: 'The earliest day it can have started (开始).',
    },
  },
  codes: codesOf,
  where: (filter, on) => [
    ...served(filter, on),
    on.oneOf('kind', filter.kinds),
    on.oneOf('stage', filter.stages),
    on.is('isFeatured', filter.isFeatured),
    on.surelyBetween(
      'startedEarliest',
      'startedLatest',
      ['startedFrom', filter.startedFrom],
      ['startedTo', filter.startedTo],
    ),
  ],
});

function served({ targetGroups, serviceTypes }: ServedFilter, on: Conditions): Condition[] {
  return [on.holdsOneOf('targetGroups', targetGroups), on.holdsOneOf('serviceTypes', serviceTypes)];
}
