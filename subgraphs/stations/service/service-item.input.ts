/** What may be asked of the service menu. */
import { sql } from 'kysely';
import { Field, InputType } from 'type-graphql';
import { ServiceDomainCode, ServiceTypeCode, TargetGroupCode } from '../../../shared/scalars/index.js';
import type { Select } from '../../../shared/subgraph/index.js';
import { defineStationNoun, StationBoundFilter } from '../list/station-bound.js';
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

export const serviceItemList = defineStationNoun({
  node: ServiceItem,
  name: 'ServiceItem',
  field: 'serviceItems',
  filter: ServiceItemFilter,
  textIn: ['title'],
  order: {
    TITLE: { property: 'title', type: 'text', description: 'Title, by code point (名称).' },
    CAPACITY: { property: 'capacity', type: 'number', description: 'Capacity (可接单数量).' },
    ORDERS: {
      property: 'ordersPlaced',
      type: 'number',
      description: 'How many orders were placed for it (点单数), drafts not counted.',
      add: withOrdersPlaced,
    },
  },
  codes: ({ domains, serviceTypes, targetGroups }) => [
    [VocabularyKind.SERVICE_DOMAIN, domains],
    [VocabularyKind.SERVICE_TYPE, serviceTypes],
    [VocabularyKind.TARGET_GROUP, targetGroups],
  ],
  where: ({ statuses, domains, serviceTypes, targetGroups }, on) => [
    on.oneOf('status', statuses),
    on.oneOf('domain', domains),
    on.holdsOneOf('serviceTypes', serviceTypes),
    on.holdsOneOf('targetGroups', targetGroups),
  ],
});

function withOrdersPlaced(items: Select): Select {
  return items.select((of) =>
    of
      .selectFrom('service_order')
      .select(sql<number>`count(*)`.as('orders_placed'))
      .whereRef('service_order.item_id', '=', 'service_item.id')
      .where('service_order.superseded_at', 'is', null)
      .where('service_order.submitted_on', 'is not', null)
      .as('orders_placed'),
  );
}
