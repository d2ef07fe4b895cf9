/** Closed sets of orders: their states, why they are rejected, who delivers them. */
import { registerEnumType } from 'type-graphql';

export enum ServiceOrderState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  ACCEPTED = 'ACCEPTED',
  DISPATCHED = 'DISPATCHED',
  IN_SERVICE = 'IN_SERVICE',
  DELIVERED = 'DELIVERED',
  RATED = 'RATED',
  CLOSED = 'CLOSED',
  REJECTED = 'REJECTED',
  WITHDRAWN = 'WITHDRAWN',
  FAILED = 'FAILED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(ServiceOrderState, {
  name: 'ServiceOrderState',
  description: 'How far an order has come (点单状态). From SUBMITTED to IN_SERVICE it holds a place of its item.',
  valuesConfig: {
    DRAFT: { description: 'Being written by the room (草拟).' },
    SUBMITTED: { description: 'Placed, waiting for the station (已提交).' },
    ACCEPTED: { description: 'Taken on by the station, nobody sent yet (已接单).' },
    DISPATCHED: { description: 'Given to who will deliver it (已派单).' },
    IN_SERVICE: { description: 'Begun: who delivers it has checked in (服务中).' },
    DELIVERED: { description: 'Delivered (已完成).' },
    RATED: { description: 'Rated by the room (已评价).' },
    CLOSED: { description: 'Closed and kept (已办结).' },
    REJECTED: { description: 'Not taken on by the station (已拒绝).' },
    WITHDRAWN: { description: 'Taken back by the room before it was answered (已撤回).' },
    FAILED: { description: 'Begun and not delivered, as when nobody came (未完成).' },
    CANCELLED: { description: 'Called off (已取消).' },
  },
});

export enum OrderRejection {
  LACK_OF_CAPACITY = 'LACK_OF_CAPACITY',
  OUT_OF_SCOPE = 'OUT_OF_SCOPE',
  DAY_NOT_POSSIBLE = 'DAY_NOT_POSSIBLE',
  DUPLICATE = 'DUPLICATE',
  OTHER = 'OTHER',
}
registerEnumType(OrderRejection, {
  name: 'OrderRejection',
  description: 'Why a station does not take an order on (拒单原因).',
  valuesConfig: {
    LACK_OF_CAPACITY: { description: 'Nobody is free to deliver it (力量不足).' },
    OUT_OF_SCOPE: { description: 'The item does not give what is asked for (超出服务范围).' },
    DAY_NOT_POSSIBLE: { description: 'Not possible by the day named (时间无法安排).' },
    DUPLICATE: { description: 'Ordered already (重复点单).' },
    OTHER: { description: 'Anything else, told in the history (其他).' },
  },
});

export enum OrderAssigneeKind {
  WORKER = 'WORKER',
  ORGANIZATION = 'ORGANIZATION',
  TEAM = 'TEAM',
}
registerEnumType(OrderAssigneeKind, {
  name: 'OrderAssigneeKind',
  description: 'What kind of party delivers an order (承接方类型).',
  valuesConfig: {
    WORKER: { description: 'A worker of the station or the room, by role (社工).' },
    ORGANIZATION: { description: 'A social organisation resident there (入驻社会组织).' },
    TEAM: { description: 'A volunteer team (志愿服务队).' },
  },
});
