/** How an order is delivered, session by session, and how it ends: checked in, checked out, completed, failed or called off. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Outcome } from '../../../shared/subgraph/index.js';
import { newId, recordUnknown, type Work } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { MonthlyTheme } from '../service/monthly-theme.entity.js';
import { ServiceItem } from '../service/service-item.entity.js';
import { Station } from '../station/station.entity.js';
import { requireOperating, requireSite } from './order-facts.js';
import { factsOf, moveTaken, orderPayload, takeOrder } from './order-move.js';
import { MoveOrderInput, ServiceOrderPayload } from './service-order.acts.js';
import type { ServiceOrder } from './service-order.entity.js';
import { checkCount, serviceOrderLife } from './service-order.rules.js';
import {
  CheckInSessionInput,
  CheckOutSessionInput,
  CompleteOrderInput,
  RecordServiceSessionInput,
  ServiceSessionPayload,
} from './service-session.acts.js';
import { ServiceSession, ServiceSessionState } from './service-session.entity.js';
import {
  sessionMissing,
  sessionOpen,
  sessionTooEarly,
  sessionUnrecorded,
  themeElsewhere,
} from './service-session.errors.js';
import { checkHours, serviceSessionLife } from './service-session.rules.js';

@Resolver()
export class DeliveryWork {
  @Mutation(() => ServiceSessionPayload, { description: serviceOrderLife.descriptionOf('checkInSession') })
  async checkInSession(
    @Arg('input', () => CheckInSessionInput) input: CheckInSessionInput,
    @Ctx() context: Context,
  ): Promise<ServiceSessionPayload> {
    const written = await context.write({ name: 'checkInSession', input }, async (work) => {
      const taken = await takeOrder(work, input.order, input.expectedVersion);
      const { order } = taken;
      serviceOrderLife.move('checkInSession', order.state, await factsOf(work, order, taken.item));
      const heldOn = work.done('input.heldOn', input.heldOn ?? work.today);
      if (heldOn < order.submittedOn!) throw sessionTooEarly(heldOn, order.submittedOn!);
      const open = await openSessionOf(work, order);
      if (open) throw sessionOpen(open.id);
      await requireOperating(work, order.roomId, heldOn);
      await moveTaken(work, taken, { name: 'checkInSession', action: 'CHECKED_IN', why: input.why });
      return work.add(
        ServiceSession,
        {
          id: newId('ses'),
          stationId: order.stationId,
          siteId: order.roomId,
          orderId: order.id,
          itemId: order.itemId,
          kind: input.kind,
          state: ServiceSessionState.CHECKED_IN,
          heldOn,
        },
        { action: 'CHECKED_IN', why: input.why },
      );
    });
    return sessionPayload(context, written);
  }

  @Mutation(() => ServiceSessionPayload, { description: serviceSessionLife.descriptionOf('checkOutSession') })
  async checkOutSession(
    @Arg('input', () => CheckOutSessionInput) input: CheckOutSessionInput,
    @Ctx() context: Context,
  ): Promise<ServiceSessionPayload> {
    const written = await context.write({ name: 'checkOutSession', input }, async (work) => {
      const known = await work.em.findOne(ServiceSession, { id: input.session, supersededAt: null });
      if (!known) throw recordUnknown(ServiceSession.name, input.session);
      if (known.orderId != null) await takeOrder(work, known.orderId);
      const session = await work.take(ServiceSession, input.session, input.expectedVersion);
      return endSession(work, session, 'checkOutSession', input);
    });
    return sessionPayload(context, written);
  }

  @Mutation(() => ServiceOrderPayload, { description: serviceOrderLife.descriptionOf('completeOrder') })
  async completeOrder(
    @Arg('input', () => CompleteOrderInput) input: CompleteOrderInput,
    @Ctx() context: Context,
  ): Promise<ServiceOrderPayload> {
    const written = await context.write({ name: 'completeOrder', input }, async (work) => {
      const taken = await takeOrder(work, input.order, input.expectedVersion);
      const { order } = taken;
      serviceOrderLife.move('completeOrder', order.state, await factsOf(work, order, taken.item));
      const { attendance, hours, why } = input;
      const open = await openSessionOf(work, order);
      if (open && (attendance == null || hours == null)) throw sessionUnrecorded(open.id);
      if (!open && (attendance != null || hours != null)) throw sessionMissing(order.id);
      if (open) endSession(work, open, 'completeOrder', { attendance: attendance!, hours: hours!, why });
      const held = await work.em.find(ServiceSession, { orderId: order.id }, { orderBy: { heldOn: 'desc' }, limit: 1 });
      const changes = { endedOn: held[0]!.heldOn };
      return moveTaken(work, taken, { name: 'completeOrder', action: 'DELIVERED', why, changes });
    });
    return orderPayload(context, written);
  }

  @Mutation(() => ServiceOrderPayload, { description: serviceOrderLife.descriptionOf('failOrder') })
  failOrder(
    @Arg('input', () => MoveOrderInput) input: MoveOrderInput,
    @Ctx() context: Context,
  ): Promise<ServiceOrderPayload> {
    return breakOff(context, 'failOrder', 'FAILED', input);
  }

  @Mutation(() => ServiceOrderPayload, { description: serviceOrderLife.descriptionOf('cancelOrder') })
  cancelOrder(
    @Arg('input', () => MoveOrderInput) input: MoveOrderInput,
    @Ctx() context: Context,
  ): Promise<ServiceOrderPayload> {
    return breakOff(context, 'cancelOrder', 'CANCELLED', input);
  }

  @Mutation(() => ServiceSessionPayload, {
    description:
      'Records a session that was held without an order (补录服务场次), such as one about the theme of the month.',
  })
  async recordServiceSession(
    @Arg('input', () => RecordServiceSessionInput) input: RecordServiceSessionInput,
    @Ctx() context: Context,
  ): Promise<ServiceSessionPayload> {
    const { kind, attendance, hours, theme: themeId = null, item: itemId = null, why } = input;
    checkCount('input.attendance', attendance);
    checkHours(hours);
    const written = await context.write({ name: 'recordServiceSession', input }, async (work) => {
      const station = await work.take(Station, input.station);
      const siteId = input.site ?? station.id;
      work.markSynthetic(input.synthetic ?? false);
      const heldOn = work.done('input.heldOn', input.heldOn);
      if (!(await work.em.findOne(Station, { id: siteId }))) throw recordUnknown(Station.name, siteId);
      await requireSite(work, siteId, station.id);
      await requireOperating(work, siteId, heldOn);
      if (itemId !== null) await work.take(ServiceItem, itemId);
      if (themeId !== null) requireTheme(await work.take(MonthlyTheme, themeId), siteId, heldOn);
      const held = { kind, heldOn, attendance, hours, state: ServiceSessionState.HELD };
      return work.add(
        ServiceSession,
        { id: newId('ses'), stationId: station.id, siteId, itemId, themeId, ...held },
        { action: 'HELD', why },
      );
    });
    return sessionPayload(context, written);
  }
}

interface Ending {
  readonly attendance: number;
  readonly hours: number;
  readonly why?: string | null | undefined;
}

function endSession(
  work: Work,
  session: ServiceSession,
  action: 'checkOutSession' | 'completeOrder',
  { attendance, hours, why }: Ending,
): ServiceSession {
  const state = serviceSessionLife.move(action, session.state, {}) as ServiceSessionState;
  checkCount('input.attendance', attendance);
  checkHours(hours);
  return work.change(session, { state, attendance, hours }, { action: 'CHECKED_OUT', why });
}

/** Ends an order that was not delivered; a session that had begun was not held. */
async function breakOff(
  context: Context,
  name: 'failOrder' | 'cancelOrder',
  action: string,
  input: MoveOrderInput,
): Promise<ServiceOrderPayload> {
  const { why } = input;
  const written = await context.write({ name, input }, async (work) => {
    const taken = await takeOrder(work, input.order, input.expectedVersion);
    const open = await openSessionOf(work, taken.order);
    if (open) {
      const state = serviceSessionLife.move(name, open.state, {}) as ServiceSessionState;
      work.change(open, { state, attendance: 0, hours: 0 }, { action: 'MISSED', why });
    }
    return moveTaken(work, taken, { name, action, why });
  });
  return orderPayload(context, written);
}

/** The session of an order that is not over, locked; whoever asks holds the order, so there is one at most. */
async function openSessionOf(work: Work, { id }: ServiceOrder): Promise<ServiceSession | null> {
  const open = await work.em.findOne(ServiceSession, { orderId: id, state: ServiceSessionState.CHECKED_IN });
  return open && work.take(ServiceSession, open.id);
}

function requireTheme({ id, stationId, yearMonth }: MonthlyTheme, site: string, day: string): void {
  if (stationId !== site || !day.startsWith(yearMonth)) throw themeElsewhere(id);
}

async function sessionPayload({ load }: Context, { id, event, replayed }: Outcome): Promise<ServiceSessionPayload> {
  return { session: await load.serviceSessions.byId.load(id), event, replayed };
}
