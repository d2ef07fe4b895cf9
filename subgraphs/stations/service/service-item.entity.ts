/** A service that a station offers for ordering: one line of its menu. */
import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AreaRow } from '../../../shared/areas/area.entity.js';
import { RecordedRow } from '../../../shared/record.entity.js';
import { ServiceDomainCode, ServiceTypeCode, TargetGroupCode } from '../../../shared/scalars/index.js';
import { Station } from '../station/station.entity.js';

/** Closed set: how far an item of the menu is open to orders. */
export enum ServiceItemStatus {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  SUSPENDED = 'SUSPENDED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ServiceItemStatus, {
  name: 'ServiceItemStatus',
  description: 'How far an item of the menu is open to orders (上架状态).',
  valuesConfig: {
    DRAFT: { description: 'Being prepared (草拟).' },
    PUBLISHED: { description: 'On the menu, may be ordered (已发布).' },
    SUSPENDED: { description: 'On the menu, but not to be ordered for now (暂停).' },
    WITHDRAWN: { description: 'Taken off the menu (已下架).' },
  },
});

@ObjectType({
  description: 'An item of the service menu (服务菜单项目) from which rooms order (点单).',
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'service_item' })
export class ServiceItem extends RecordedRow {
  @Field(() => String, { description: 'Title as on the menu (名称).' })
  @Property({ type: 'string' })
  title!: string;

  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'station_id' })
  stationId!: string;

  @Field(() => ServiceDomainCode, { nullable: true, description: 'Domain (服务领域); null when not assigned.' })
  @Property({ type: 'string', nullable: true })
  domain?: string | null;

  @Field(() => [ServiceTypeCode], { description: 'Types of service it gives (服务类型); at most 20.' })
  @Property({ type: 'json' })
  serviceTypes: string[] = [];

  @Field(() => [TargetGroupCode], {
    description: 'Groups it is for (服务对象); at most 20, none when it is for everyone.',
  })
  @Property({ type: 'json' })
  targetGroups: string[] = [];

  @Field(() => Int, {
    nullable: true,
    description: 'How many orders can be taken at a time (可接单数量); null when no limit is set.',
  })
  @Property({ type: 'integer', nullable: true })
  capacity?: number | null;

  @Field(() => Int, {
    description: 'How many orders hold a place now (已占用数量): those placed and not yet at their end.',
  })
  @Property({ type: 'integer', default: 0, check: 'taken >= 0 and (capacity is null or taken <= capacity)' })
  taken: number = 0;

  @Field(() => ServiceItemStatus, { description: 'How far it is open to orders (状态).' })
  @Enum({ items: () => ServiceItemStatus })
  status!: ServiceItemStatus;

  @ManyToOne(() => AreaRow, { mapToPk: true, fieldName: 'area_id', nullable: true })
  areaId?: string | null;

  /** In a list ordered by orders: how many were placed. No column of its own. */
  @Property({ type: 'integer', persist: false, nullable: true, fieldName: 'orders_placed' })
  ordersPlaced?: number | null;
}
