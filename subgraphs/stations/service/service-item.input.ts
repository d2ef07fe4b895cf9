/** What may be asked of the service menu. */
import { Field, InputType } from 'type-graphql';
import { ServiceDomainCode, ServiceTypeCode, TargetGroupCode } from '../../../shared/scalars/index.js';
import { isOneOf, listsOneOf } from '../list/conditions.js';
import { StationBoundFilter } from '../list/list-args.js';
import { defineNounList } from '../list/noun-list.js';
import { VocabularyKind } from '../vocabulary/vocabulary.entity.js';
import { ServiceItem, ServiceItemStatus } from './service-item.entity.js';

@InputType({ description: 'Which items of the service menu (服务菜单筛选); conditions are joined by AND.' })
export class ServiceItemFilter extends StationBoundFilter {
  @Field(() => [ServiceItemStatus], { nullable: true, description: 'In any of these states (状态).' })
  statuses?: ServiceItemStatus[] | null;

  @Field(() => [ServiceDomainCode], { nullable: true, description: 'In any of these domains (服务领域).' })
  domains?: string[] | null;

  @Field(() => [ServiceTypeCode], { nullable: true, description: 'Of any of these types (服务类型).' })
  serviceTypes?: string[] | null;

  @Field(() => [TargetGroupCode], { nullable: true, description: 'For any of these groups (服务对象).' })
  targetGroups?: string[] | null;
}

export const serviceItemList = defineNounList({
  node: ServiceItem,
  name: 'ServiceItem',
  filter: ServiceItemFilter,
  textIn: ['title'],
  order: {
    TITLE: { property: 'title', type: 'text', description: 'Title, by code point (名称).' },
    CAPACITY: { property: 'capacity', type: 'number', description: 'Capacity (可接单数量).' },
  },
  codes: ({ domains, serviceTypes, targetGroups }) => [
    [VocabularyKind.SERVICE_DOMAIN, domains],
    [VocabularyKind.SERVICE_TYPE, serviceTypes],
    [VocabularyKind.TARGET_GROUP, targetGroups],
  ],
  where(query, { statuses, domains, serviceTypes, targetGroups }, column) {
    let narrowed = query;
    if (statuses) narrowed = narrowed.where(isOneOf(column('status'), statuses));
    if (domains) narrowed = narrowed.where(isOneOf(column('domain'), domains));
    if (serviceTypes) narrowed = narrowed.where(listsOneOf(column('serviceTypes'), serviceTypes));
    if (targetGroups) narrowed = narrowed.where(listsOneOf(column('targetGroups'), targetGroups));
    return narrowed;
  },
});
