/** What can be done with the menu: add an item, publish it, suspend and withdraw it, change its capacity. */
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { AreaRef, ServiceDomainCode, ServiceTypeCode, TargetGroupCode } from '../../../shared/scalars/index.js';
import { areaUnknown } from '../../../shared/errors.js';
import { EditInput, EntryInput, lifeResolvers, MoveInput, newId, Payload } from '../../../shared/work/index.js';
import type { Outcome } from '../../../shared/subgraph/index.js';
import type { Context } from '../context.js';
import { Station } from '../station/station.entity.js';
import { requireTerms } from '../vocabulary/term-check.js';
import { VocabularyKind } from '../vocabulary/vocabulary.entity.js';
import { ServiceItem, ServiceItemStatus } from './service-item.entity.js';
import { checkCapacity, serviceItemLife } from './service-item.rules.js';

@InputType({ description: 'A new item of the menu (新增菜单项目); it begins as a draft.' })
export class AddServiceItemInput extends EntryInput {
  @Field(() => ID, { description: 'The station that offers it (所属站点), `stn_…`.' })
  station!: string;

  @Field(() => String, { description: 'Title as on the menu (名称).' })
  title!: string;

  @Field(() => ServiceDomainCode, { nullable: true, description: 'Domain (服务领域).' })
  domain?: string | null;

  @Field(() => [ServiceTypeCode], { defaultValue: [], description: 'Types of service it gives (服务类型).' })
  serviceTypes!: string[];

  @Field(() => [TargetGroupCode], {
    defaultValue: [],
    description: 'Groups it is for (服务对象); none means everyone.',
  })
  targetGroups!: string[];

  @Field(() => Int, {
    nullable: true,
    description: 'How many orders can be taken at a time (可接单数量); null for no limit.',
  })
  capacity?: number | null;

  @Field(() => AreaRef, {
    nullable: true,
    description: "Area for which it may be ordered (服务区域); null for the station's own.",
  })
  area?: string | null;
}

@InputType({ description: 'An item of the menu to move on (菜单项目操作).' })
export class MoveServiceItemInput extends MoveInput {
  @Field(() => ID, { description: 'The item (菜单项目), `itm_…`.' })
  item!: string;
}

@InputType({ description: 'A new capacity of an item (调整可接单数量).' })
export class SetItemCapacityInput extends EditInput {
  @Field(() => ID, { description: 'The item (菜单项目), `itm_…`.' })
  item!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How many orders can be taken at a time (可接单数量); null for no limit.',
  })
  capacity?: number | null;
}

@ObjectType({ description: 'What became of a change of the menu (菜单操作结果).', simpleResolvers: true })
export class ServiceItemPayload extends Payload {
  @Field(() => ServiceItem, { nullable: true, description: 'The item as it now stands (菜单项目).' })
  item!: ServiceItem | null;
}

@Resolver()
export class ServiceItemWork {
  @Mutation(() => ServiceItemPayload, { description: 'Adds an item to the menu as a draft (新增菜单项目).' })
  async addServiceItem(
    @Arg('input', () => AddServiceItemInput) input: AddServiceItemInput,
    @Ctx() context: Context,
  ): Promise<ServiceItemPayload> {
    const { domain, serviceTypes, targetGroups, capacity = null, title } = input;
    await requireTerms(context.reader, [
      [VocabularyKind.SERVICE_DOMAIN, domain == null ? [] : [domain]],
      [VocabularyKind.SERVICE_TYPE, serviceTypes],
      [VocabularyKind.TARGET_GROUP, targetGroups],
    ]);
    const area = input.area == null ? null : await context.load.areaByRef.load(input.area);
    if (input.area != null && !area) throw areaUnknown(input.area);
    const written = await context.write({ name: 'addServiceItem', input }, async (work) => {
      const station = await work.take(Station, input.station);
      work.markSynthetic(input.synthetic ?? false);
      checkCapacity(capacity, 0);
      return work.add(
        ServiceItem,
        {
          id: newId('itm'),
          stationId: station.id,
          title,
          domain: domain ?? null,
          serviceTypes,
          targetGroups,
          capacity,
          areaId: area?.id ?? null,
          status: ServiceItemStatus.DRAFT,
        },
        { action: 'ADDED', why: input.why },
      );
    });
    return payload(context, written);
  }

  @Mutation(() => ServiceItemPayload, { description: serviceItemLife.descriptionOf('publishServiceItem') })
  publishServiceItem(
    @Arg('input', () => MoveServiceItemInput) input: MoveServiceItemInput,
    @Ctx() context: Context,
  ): Promise<ServiceItemPayload> {
    return move(context, 'publishServiceItem', 'PUBLISHED', input);
  }

  @Mutation(() => ServiceItemPayload, { description: serviceItemLife.descriptionOf('suspendServiceItem') })
  suspendServiceItem(
    @Arg('input', () => MoveServiceItemInput) input: MoveServiceItemInput,
    @Ctx() context: Context,
  ): Promise<ServiceItemPayload> {
    return move(context, 'suspendServiceItem', 'SUSPENDED', input);
  }

  @Mutation(() => ServiceItemPayload, { description: serviceItemLife.descriptionOf('withdrawServiceItem') })
  withdrawServiceItem(
    @Arg('input', () => MoveServiceItemInput) input: MoveServiceItemInput,
    @Ctx() context: Context,
  ): Promise<ServiceItemPayload> {
    return move(context, 'withdrawServiceItem', 'WITHDRAWN', input);
  }

  @Mutation(() => ServiceItemPayload, { description: serviceItemLife.descriptionOf('setItemCapacity') })
  async setItemCapacity(
    @Arg('input', () => SetItemCapacityInput) input: SetItemCapacityInput,
    @Ctx() context: Context,
  ): Promise<ServiceItemPayload> {
    const written = await context.write({ name: 'setItemCapacity', input }, async (work) => {
      const item = await work.take(ServiceItem, input.item, input.expectedVersion);
      serviceItemLife.move('setItemCapacity', item.status, {});
      checkCapacity(input.capacity ?? null, item.taken);
      return work.change(item, { capacity: input.capacity ?? null }, { action: 'CAPACITY_SET', why: input.why });
    });
    return payload(context, written);
  }
}

type Move = 'publishServiceItem' | 'suspendServiceItem' | 'withdrawServiceItem';

async function move(
  context: Context,
  name: Move,
  action: string,
  input: MoveServiceItemInput,
): Promise<ServiceItemPayload> {
  const written = await context.write({ name, input }, async (work) => {
    const item = await work.take(ServiceItem, input.item, input.expectedVersion);
    const status = serviceItemLife.move(name, item.status, {}) as ServiceItemStatus;
    return work.change(item, { status }, { action, why: input.why });
  });
  return payload(context, written);
}

async function payload({ load }: Context, { id, event, replayed }: Outcome): Promise<ServiceItemPayload> {
  return { item: await load.serviceItems.byId.load(id), event, replayed };
}

export const serviceItemWork = [
  ServiceItemWork,
  ...lifeResolvers(
    () => ServiceItem,
    ({ status }) => serviceItemLife.available(status, {}),
  ),
];
