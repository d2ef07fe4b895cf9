/** What may be asked of orders. */
import { sql } from 'kysely';
import { Field, ID, InputType } from 'type-graphql';
import { Conditions, type Condition } from '../../../shared/listing/index.js';
import {
  DateScalar,
  NeedKindCode,
  ServiceDomainCode,
  ServiceTypeCode,
  YearMonthScalar,
} from '../../../shared/scalars/index.js';
import { defineStationNoun, StationBoundFilter } from '../list/station-bound.js';
import { ServiceItem } from '../service/service-item.entity.js';
import { VocabularyKind } from '../vocabulary/vocabulary.entity.js';
import { OrderAssigneeKind, OrderRejection, ServiceOrder, ServiceOrderState } from './service-order.entity.js';

@InputType({
  description:
    'Which orders (点单筛选); conditions are joined by AND. `stations` and `area` mean the station whose menu was ordered from.',
})
export class ServiceOrderFilter extends StationBoundFilter {
  @Field(() => [ServiceOrderState], { nullable: true, description: 'In any of these states (状态).' })
  states?: ServiceOrderState[] | null;

  @Field(() => [ID], { nullable: true, description: 'For any of these items of the menu (菜单项目), by id.' })
  items?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Placed by any of these rooms or posts (点单社工室), by id.' })
  rooms?: string[] | null;

  @Field(() => [ServiceDomainCode], { nullable: true, description: 'For items in any of these domains (服务领域).' })
  domains?: string[] | null;

  @Field(() => [ServiceTypeCode], { nullable: true, description: 'For items of any of these types (服务类型).' })
  serviceTypes?: string[] | null;

  @Field(() => [NeedKindCode], { nullable: true, description: 'Answering any of these needs (需求类型).' })
  needKinds?: string[] | null;

  @Field(() => [OrderRejection], { nullable: true, description: 'Rejected for any of these reasons (拒单原因).' })
  rejections?: OrderRejection[] | null;

  @Field(() => [OrderAssigneeKind], {
    nullable: true,
    description: 'Given to any of these kinds of party (承接方类型).',
  })
  assigneeKinds?: OrderAssigneeKind[] | null;

  @Field(() => YearMonthScalar, { nullable: true, description: 'To be delivered in this month (所属月份).' })
  month?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Placed on this day or later (提交不早于).' })
  submittedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Placed on this day or earlier (提交不晚于).' })
  submittedTo?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Overdue on this day (逾期): placed by then, to be delivered before it, and neither delivered nor otherwise at its end by then.',
  })
  overdueOn?: string | null;
}

export const serviceOrderList = defineStationNoun({
  node: ServiceOrder,
  name: 'ServiceOrder',
  plural: 'orders',
  field: 'serviceOrders',
  filter: ServiceOrderFilter,
  textIn: ['note', 'ratingComment'],
  order: {
    DUE_ON: { property: 'dueOn', type: 'text', description: 'Day by which it is to be delivered (期望完成日).' },
    SUBMITTED_ON: { property: 'submittedOn', type: 'text', description: 'Day on which it was placed (提交日).' },
    ENDED_ON: { property: 'endedOn', type: 'text', description: 'Day on which it came to its end (终止日).' },
    RATING: { property: 'rating', type: 'number', description: 'Rating (评分).' },
  },
  codes: ({ needKinds, domains, serviceTypes }) => [
    [VocabularyKind.NEED_KIND, needKinds],
    [VocabularyKind.SERVICE_DOMAIN, domains],
    [VocabularyKind.SERVICE_TYPE, serviceTypes],
  ],
  where: (filter, on) => [
    on.oneOf('state', filter.states),
    on.oneOf('itemId', filter.items),
    on.oneOf('roomId', filter.rooms),
    forItemsThat((item) => item.oneOf('domain', filter.domains), on),
    forItemsThat((item) => item.holdsOneOf('serviceTypes', filter.serviceTypes), on),
    on.oneOf('needKind', filter.needKinds),
    on.oneOf('rejection', filter.rejections),
    on.oneOf('assigneeKind', filter.assigneeKinds),
    inMonth('dueOn', filter.month, on),
    on.between('submittedOn', ['submittedFrom', filter.submittedFrom], ['submittedTo', filter.submittedTo]),
    overdue(filter.overdueOn, on),
  ],
});

/** That a day lies in a month; days of one form sort as texts. */
export function inMonth(property: string, month: string | null | undefined, on: Conditions): Condition {
  return month == null ? undefined : on.between(property, ['month', `${month}-01`], ['month', `${month}-31`]);
}

/** That the item of an order meets a condition. */
function forItemsThat(meet: (item: Conditions) => Condition, on: Conditions): Condition {
  const items = on.reader.table(ServiceItem);
  const condition = meet(new Conditions(on.reader, ServiceItem));
  return condition && sql`${sql.ref(on.column('itemId'))} in (select id from ${sql.table(items)} where ${condition})`;
}

function overdue(day: string | null | undefined, on: Conditions): Condition {
  if (day == null) return undefined;
  const [dueOn, submittedOn, endedOn] = ['dueOn', 'submittedOn', 'endedOn'].map((name) => sql.ref(on.column(name)));
  return sql`(${dueOn} < ${day} and ${submittedOn} <= ${day} and (${endedOn} is null or ${endedOn} > ${day}))`;
}
