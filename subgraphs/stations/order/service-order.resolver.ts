/** Orders and sessions as they are read: by id, as lists, under station, room, item and order, and what may be done with them. */
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ListArgs } from '../../../shared/listing/index.js';
import { today } from '../../../shared/moment.js';
import type { Connection } from '../../../shared/paging/index.js';
import { lifeResolvers } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { stationNounResolvers } from '../list/station-noun.resolver.js';
import { MonthlyTheme } from '../service/monthly-theme.entity.js';
import { ServiceItem } from '../service/service-item.entity.js';
import { Station } from '../station/station.entity.js';
import { assigneeOf, OrderAssignee, type Assignee } from './assignee.js';
import { ServiceOrder } from './service-order.entity.js';
import { serviceOrderList, type ServiceOrderFilter } from './service-order.input.js';
import { serviceOrderLife } from './service-order.rules.js';
import { ServiceSession } from './service-session.entity.js';
import { serviceSessionList, type ServiceSessionFilter } from './service-session.input.js';
import { serviceSessionLife } from './service-session.rules.js';

@Resolver(() => ServiceOrder)
export class ServiceOrderResolver {
  @FieldResolver(() => Station, { nullable: true, description: 'The room or post that placed it (点单社工室).' })
  room(@Root() { roomId }: ServiceOrder, @Ctx() { load }: Context): Promise<Station | null> {
    return load.stationById.load(roomId);
  }

  @FieldResolver(() => ServiceItem, { nullable: true, description: 'The item of the menu that is ordered (菜单项目).' })
  item(@Root() { itemId }: ServiceOrder, @Ctx() { load }: Context): Promise<ServiceItem | null> {
    return load.serviceItems.byId.load(itemId);
  }

  @FieldResolver(() => OrderAssignee, {
    nullable: true,
    description: 'Who delivers it (承接方); null while nobody is sent.',
  })
  assignee(@Root() order: ServiceOrder, @Ctx() context: Context): Promise<Assignee | null> {
    return assigneeOf(order, context);
  }

  @FieldResolver(() => serviceSessionList.Connection, { description: 'Its sessions (服务场次).' })
  sessions(
    @Root() { id }: ServiceOrder,
    @Args(() => serviceSessionList.Args) args: ListArgs<ServiceSessionFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<ServiceSession>> {
    return load.serviceSessions.under('orderId', id, args);
  }
}

@Resolver(() => ServiceItem)
export class OrderedItemResolver {
  @FieldResolver(() => serviceOrderList.Connection, { description: 'Orders for this item (订单).' })
  orders(
    @Root() { id }: ServiceItem,
    @Args(() => serviceOrderList.Args) args: ListArgs<ServiceOrderFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<ServiceOrder>> {
    return load.serviceOrders.under('itemId', id, args);
  }
}

@Resolver(() => Station)
export class OrderingStationResolver {
  @FieldResolver(() => serviceOrderList.Connection, {
    description: 'Orders that this room or post placed (本室点单); those for its own menu are `serviceOrders`.',
  })
  placedOrders(
    @Root() { id }: Station,
    @Args(() => serviceOrderList.Args) args: ListArgs<ServiceOrderFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<ServiceOrder>> {
    return load.serviceOrders.under('roomId', id, args);
  }
}

@Resolver(() => ServiceSession)
export class ServiceSessionResolver {
  @FieldResolver(() => Station, {
    nullable: true,
    description: 'Where it is held (服务点): a room, a post, a station.',
  })
  site(@Root() { siteId }: ServiceSession, @Ctx() { load }: Context): Promise<Station | null> {
    return load.stationById.load(siteId);
  }

  @FieldResolver(() => ServiceOrder, { nullable: true, description: 'The order it delivers (订单); null for none.' })
  order(@Root() { orderId }: ServiceSession, @Ctx() { load }: Context): Promise<ServiceOrder | null> | null {
    return orderId == null ? null : load.serviceOrders.byId.load(orderId);
  }

  @FieldResolver(() => ServiceItem, { nullable: true, description: 'The item it gives (菜单项目); null for none.' })
  item(@Root() { itemId }: ServiceSession, @Ctx() { load }: Context): Promise<ServiceItem | null> | null {
    return itemId == null ? null : load.serviceItems.byId.load(itemId);
  }

  @FieldResolver(() => MonthlyTheme, {
    nullable: true,
    description: 'The theme of the month it is about (月度主题); null for none.',
  })
  theme(@Root() { themeId }: ServiceSession, @Ctx() { load }: Context): Promise<MonthlyTheme | null> | null {
    return themeId == null ? null : load.monthlyThemes.byId.load(themeId);
  }
}

@Resolver(() => MonthlyTheme)
export class ThemeSessionsResolver {
  @FieldResolver(() => serviceSessionList.Connection, { description: 'Sessions about it (主题场次).' })
  sessions(
    @Root() { id }: MonthlyTheme,
    @Args(() => serviceSessionList.Args) args: ListArgs<ServiceSessionFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<ServiceSession>> {
    return load.serviceSessions.under('themeId', id, args);
  }
}

export const orderResolvers = [
  ...stationNounResolvers(serviceOrderList, {
    one: 'serviceOrder',
    told: 'Orders from the service menu (点单)',
    prefix: 'ord',
    loaders: ({ load }) => load.serviceOrders,
  }),
  ...stationNounResolvers(serviceSessionList, {
    one: 'serviceSession',
    told: 'Sessions of service (服务场次)',
    prefix: 'ses',
    loaders: ({ load }) => load.serviceSessions,
  }),
  ServiceOrderResolver,
  OrderedItemResolver,
  OrderingStationResolver,
  ServiceSessionResolver,
  ThemeSessionsResolver,
  ...lifeResolvers(
    () => ServiceOrder,
    async ({ state, dueOn, endedOn, itemId, roomId }, { load, now }: Context) => {
      const [item, step] = await Promise.all([load.serviceItems.byId.load(itemId), load.stepInForce({}).load(roomId)]);
      const room = { id: roomId, status: step?.status ?? null };
      return serviceOrderLife.available(state, {
        state,
        dueOn,
        endedOn: endedOn ?? null,
        today: today(now().getTime()),
        item: item!,
        room,
      });
    },
  ),
  ...lifeResolvers(
    () => ServiceSession,
    ({ state }) => serviceSessionLife.available(state, {}),
  ),
];
