/** What may be asked of kinds of case and of groups. */
import { Field, InputType } from 'type-graphql';
import { DateScalar, ServiceTypeCode, TargetGroupCode } from '../../../shared/scalars/index.js';
import type { Select } from '../../../shared/subgraph/index.js';
import { checkRange, isOneOf, listsOneOf, surelyWithin } from '../list/conditions.js';
import { StationBoundFilter } from '../list/list-args.js';
import { defineNounList, type ColumnOf } from '../list/noun-list.js';
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
  @Field(() => Boolean, { nullable: true, description: 'Only sensitive ones (true) or only others (false).' })
  sensitive?: boolean | null;
}

@InputType({ description: 'Which groups (小组筛选); conditions are joined by AND.' })
export class GroupFilter extends ServedFilter {
  @Field(() => [GroupKind], { nullable: true, description: 'Of any of these kinds (类型).' })
  kinds?: GroupKind[] | null;

  @Field(() => [GroupStage], { nullable: true, description: 'In any of these stages (阶段).' })
  stages?: GroupStage[] | null;

  @Field(() => Boolean, { nullable: true, description: "Only communities' features (true) or only others (false)." })
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

export const caseKindList = defineNounList<CaseKind, CaseKindFilter>({
  node: CaseKind,
  name: 'CaseKind',
  filter: CaseKindFilter,
  textIn: ['title', 'titleEn'],
  order: { TITLE: { property: 'title', type: 'text', description: 'Title, by code point (名称).' } },
  codes: codesOf,
  where(query, filter, column) {
    const served = whereServed(query, filter, column);
    return filter.sensitive == null ? served : served.where(column('sensitive'), 'is', filter.sensitive);
  },
});

export const groupList = defineNounList<Group, GroupFilter>({
  node: Group,
  name: 'Group',
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
  where(query, filter, column) {
    const { kinds, stages, isFeatured, startedFrom, startedTo } = filter;
    checkRange(['startedFrom', startedFrom], ['startedTo', startedTo]);
    let narrowed = whereServed(query, filter, column);
    if (kinds) narrowed = narrowed.where(isOneOf(column('kind'), kinds));
    if (stages) narrowed = narrowed.where(isOneOf(column('stage'), stages));
    if (isFeatured != null) narrowed = narrowed.where(column('isFeatured'), 'is', isFeatured);
    return narrowed.where(surelyWithin(column('startedEarliest'), column('startedLatest'), startedFrom, startedTo));
  },
});

function whereServed(query: Select, { targetGroups, serviceTypes }: ServedFilter, column: ColumnOf): Select {
  let narrowed = query;
  if (targetGroups) narrowed = narrowed.where(listsOneOf(column('targetGroups'), targetGroups));
  if (serviceTypes) narrowed = narrowed.where(listsOneOf(column('serviceTypes'), serviceTypes));
  return narrowed;
}
