/** What a room does with an order, and how a station answers: draft, place, change, withdraw, accept, reject, cancel, rate, close. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { newId } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { ServiceItem } from '../service/service-item.entity.js';
import { Station } from '../station/station.entity.js';
import { requireTerms } from '../vocabulary/term-check.js';
import { VocabularyKind } from '../vocabulary/vocabulary.entity.js';
import { requireOffer } from './order-facts.js';
import { factsOf, moveOrder, orderPayload, takeOrder } from './order-move.js';
import {
  ChangeDraftOrderInput,
  MoveOrderInput,
  RateOrderInput,
  RejectOrderInput,
  ServiceOrderInput,
  ServiceOrderPayload,
} from './service-order.acts.js';
import { ServiceOrder, ServiceOrderState } from './service-order.entity.js';
import { checkCount, checkPlacing, checkRating, placesMoved, serviceOrderLife } from './service-order.rules.js';

@Resolver()
export class ServiceOrderWork {
  @Mutation(() => ServiceOrderPayload, { description: 'Writes an order down without placing it (草拟点单).' })
  draftServiceOrder(
    @Arg('input', () => ServiceOrderInput) input: ServiceOrderInput,
    @Ctx() context: Context,
  ): Promise<ServiceOrderPayload> {
    return enter(context, 'draftServiceOrder', ServiceOrderState.DRAFT, input);
  }

  @Mutation(() => ServiceOrderPayload, {
    description:
      'Places an order at once (提交点单): from here on it holds a place of its item, until it comes to its end.',
  })
  submitServiceOrder(
    @Arg('input', () => ServiceOrderInput) input: ServiceOrderInput,
    @Ctx() context: Context,
  ): Promise<ServiceOrderPayload> {
    return enter(context, 'submitServiceOrder', ServiceOrderState.SUBMITTED, input);
  }

  @Mutation(() => ServiceOrderPayload, { description: serviceOrderLife.descriptionOf('changeDraftOrder') })
  async changeDraftOrder(
    @Arg('input', () => ChangeDraftOrderInput) input: ChangeDraftOrderInput,
    @Ctx() context: Context,
  ): Promise<ServiceOrderPayload> {
    await requireNeed(context, input.needKind);
    const written = await context.write({ name: 'changeDraftOrder', input }, async (work) => {
      const { order, item } = await takeOrder(work, input.order, input.expectedVersion);
      serviceOrderLife.move('changeDraftOrder', order.state, await factsOf(work, order, item));
      return work.change(order, askedFor(input), { action: 'CHANGED', why: input.why });
    });
    return orderPayload(context, written);
  }

  @Mutation(() => ServiceOrderPayload, { description: serviceOrderLife.descriptionOf('submitDraftOrder') })
  async submitDraftOrder(
    @Arg('input', () => MoveOrderInput) input: MoveOrderInput,
    @Ctx() context: Context,
  ): Promise<ServiceOrderPayload> {
    const written = await context.write({ name: 'submitDraftOrder', input }, async (work) => {
      const { order, item } = await takeOrder(work, input.order, input.expectedVersion);
      const state = serviceOrderLife.move('submitDraftOrder', order.state, await factsOf(work, order, item));
      await requireOffer(work, await work.em.findOneOrFail(Station, { id: order.roomId }), item);
      item.taken += placesMoved(order.state, state);
      const placed = { state: ServiceOrderState.SUBMITTED, submittedOn: work.today };
      return work.change(order, placed, { action: 'SUBMITTED', why: input.why });
    });
    return orderPayload(context, written);
  }

  @Mutation(() => ServiceOrderPayload, { description: serviceOrderLife.descriptionOf('withdrawOrder') })
  withdrawOrder(
    @Arg('input', () => MoveOrderInput) input: MoveOrderInput,
    @Ctx() context: Context,
  ): Promise<ServiceOrderPayload> {
    return moveOrder(context, { name: 'withdrawOrder', action: 'WITHDRAWN' }, input);
  }

  @Mutation(() => ServiceOrderPayload, { description: serviceOrderLife.descriptionOf('acceptOrder') })
  acceptOrder(
    @Arg('input', () => MoveOrderInput) input: MoveOrderInput,
    @Ctx() context: Context,
  ): Promise<ServiceOrderPayload> {
    return moveOrder(context, { name: 'acceptOrder', action: 'ACCEPTED' }, input);
  }

  @Mutation(() => ServiceOrderPayload, { description: serviceOrderLife.descriptionOf('rejectOrder') })
  rejectOrder(
    @Arg('input', () => RejectOrderInput) input: RejectOrderInput,
    @Ctx() context: Context,
  ): Promise<ServiceOrderPayload> {
    const { rejection } = input;
    return moveOrder(context, { name: 'rejectOrder', action: 'REJECTED', changes: { rejection } }, input);
  }

  @Mutation(() => ServiceOrderPayload, { description: serviceOrderLife.descriptionOf('rateOrder') })
  async rateOrder(
    @Arg('input', () => RateOrderInput) input: RateOrderInput,
    @Ctx() context: Context,
  ): Promise<ServiceOrderPayload> {
    const { rating, comment: ratingComment = null } = input;
    checkRating(rating);
    return moveOrder(context, { name: 'rateOrder', action: 'RATED', changes: { rating, ratingComment } }, input);
  }

  @Mutation(() => ServiceOrderPayload, { description: serviceOrderLife.descriptionOf('closeOrder') })
  closeOrder(
    @Arg('input', () => MoveOrderInput) input: MoveOrderInput,
    @Ctx() context: Context,
  ): Promise<ServiceOrderPayload> {
    return moveOrder(context, { name: 'closeOrder', action: 'CLOSED' }, input);
  }
}

/** Makes an order, a draft or one that is placed at once. The room is taken before the item, as for every order. */
async function enter(
  context: Context,
  name: string,
  state: ServiceOrderState.DRAFT | ServiceOrderState.SUBMITTED,
  input: ServiceOrderInput,
): Promise<ServiceOrderPayload> {
  await requireNeed(context, input.needKind);
  const written = await context.write({ name, input }, async (work) => {
    const room = await work.take(Station, input.room);
    const item = await work.take(ServiceItem, input.item);
    work.markSynthetic(input.synthetic ?? false);
    const asked = askedFor(input);
    await requireOffer(work, room, item);
    if (state === ServiceOrderState.SUBMITTED) {
      checkPlacing(await factsOf(work, { state, roomId: room.id, dueOn: asked.dueOn }, item));
      item.taken += placesMoved(null, state);
    }
    return work.add(
      ServiceOrder,
      {
        id: newId('ord'),
        stationId: item.stationId,
        roomId: room.id,
        itemId: item.id,
        state,
        submittedOn: state === ServiceOrderState.SUBMITTED ? work.today : null,
        ...asked,
      },
      { action: state === ServiceOrderState.SUBMITTED ? 'SUBMITTED' : 'DRAFTED', why: input.why },
    );
  });
  return orderPayload(context, written);
}

type Asked = Pick<ServiceOrderInput, 'dueOn' | 'expectedAttendance' | 'needKind' | 'note'>;

function askedFor({ dueOn, expectedAttendance = null, needKind = null, note = null }: Asked): Required<Asked> {
  checkCount('input.expectedAttendance', expectedAttendance);
  return { dueOn, expectedAttendance, needKind, note };
}

function requireNeed({ reader }: Context, needKind: string | null | undefined): Promise<void> {
  return requireTerms(reader, [[VocabularyKind.NEED_KIND, needKind == null ? [] : [needKind]]]);
}
