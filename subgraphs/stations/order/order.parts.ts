/** What orders and sessions bring to the room. */
import type { Context } from '../context.js';
import { VolunteerTeamStub } from './assignee.js';
import { DeliveryWork } from './delivery.work.js';
import { DispatchWork } from './dispatch.work.js';
import { OrderSummaryResolver } from './order-summary.resolver.js';
import { ServiceOrder } from './service-order.entity.js';
import { serviceOrderRefusals } from './service-order.errors.js';
import { orderResolvers } from './service-order.resolver.js';
import { serviceOrderLife } from './service-order.rules.js';
import { ServiceOrderWork } from './service-order.work.js';
import { ServiceSession } from './service-session.entity.js';
import { serviceSessionRefusals } from './service-session.errors.js';
import { SessionMonthsResolver } from './session-months.resolver.js';
import { serviceSessionLife } from './service-session.rules.js';

export const orderParts = {
  entities: [ServiceOrder, ServiceSession],
  resolvers: [
    ...orderResolvers,
    OrderSummaryResolver,
    SessionMonthsResolver,
    ServiceOrderWork,
    DispatchWork,
    DeliveryWork,
  ],
  orphanedTypes: [VolunteerTeamStub],
  references: {
    ServiceOrder: ({ id }: { id: string }, { load }: Context) => load.serviceOrders.byId.load(id),
    ServiceSession: ({ id }: { id: string }, { load }: Context) => load.serviceSessions.byId.load(id),
  },
  refusals: [...serviceOrderRefusals, ...serviceSessionRefusals],
  lifeCycles: [serviceOrderLife, serviceSessionLife],
  /** Who may deliver an order is told by the room of resources. */
  asks: { SocialOrganization: 'resources', VolunteerTeam: 'resources' },
};
