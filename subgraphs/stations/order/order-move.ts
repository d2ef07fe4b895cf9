/** Moves an order from one state to the next: its item and itself taken in that order, and the place of the item taken or given back. */
import { recordUnknown, type Work } from '../../../shared/work/index.js';
import type { Outcome } from '../../../shared/subgraph/index.js';
import type { Context } from '../context.js';
import { ServiceItem } from '../service/service-item.entity.js';
import { Station } from '../station/station.entity.js';
import { statusOn } from './order-facts.js';
import type { MoveOrderInput, ServiceOrderPayload } from './service-order.acts.js';
import { ServiceOrder, ServiceOrderState } from './service-order.entity.js';
import { isOver, placesMoved, serviceOrderLife, type OrderFacts } from './service-order.rules.js';

export type OrderAction = (typeof serviceOrderLife.actions)[number];

export interface TakenOrder {
  readonly order: ServiceOrder;
  readonly item: ServiceItem;
}

export interface OrderMove {
  readonly name: OrderAction;
  /** As the history tells it. */
  readonly action: string;
  readonly why?: string | null | undefined;
  /** Where it leads, for an action with several targets. */
  readonly to?: ServiceOrderState;
  readonly changes?: Partial<ServiceOrder>;
}

/** An order and what hangs above it, locked from the top: a draft's room, the item, the order. */
export async function takeOrder(work: Work, id: string, expectedVersion?: number | null): Promise<TakenOrder> {
  const known = await work.em.findOne(ServiceOrder, { id, supersededAt: null });
  if (!known) throw recordUnknown(ServiceOrder.name, id);
  if (known.state === ServiceOrderState.DRAFT) await work.take(Station, known.roomId);
  const item = await work.take(ServiceItem, known.itemId);
  return { item, order: await work.take(ServiceOrder, id, expectedVersion) };
}

/** What the guards of an order's life ask, as it stands in the transaction. */
export async function factsOf(work: Work, order: Placed, item: ServiceItem): Promise<OrderFacts> {
  const { state, dueOn, endedOn = null, roomId } = order;
  const room = { id: roomId, status: await statusOn(work, roomId, work.today) };
  return { state, dueOn, endedOn, today: work.today, item, room };
}

type Placed = Pick<ServiceOrder, 'state' | 'dueOn' | 'endedOn' | 'roomId'>;

/** The change itself; the life cycle decides whether it may be. */
export async function moveTaken(work: Work, { order, item }: TakenOrder, move: OrderMove): Promise<ServiceOrder> {
  const { name, action, why, to, changes } = move;
  const from = order.state;
  const state = serviceOrderLife.move(name, from, await factsOf(work, order, item), to) as ServiceOrderState;
  item.taken += placesMoved(from, state);
  const ended = !isOver(from) && isOver(state) ? { endedOn: work.today } : {};
  return work.change(order, { state, ...ended, ...changes }, { action, why });
}

/** A mutation that does no more than that. */
export async function moveOrder(
  context: Context,
  move: Omit<OrderMove, 'why'>,
  input: MoveOrderInput,
): Promise<ServiceOrderPayload> {
  const written = await context.write({ name: move.name, input }, async (work) =>
    moveTaken(work, await takeOrder(work, input.order, input.expectedVersion), { ...move, why: input.why }),
  );
  return orderPayload(context, written);
}

export async function orderPayload({ load }: Context, { id, event, replayed }: Outcome): Promise<ServiceOrderPayload> {
  return { order: await load.serviceOrders.byId.load(id), event, replayed };
}
