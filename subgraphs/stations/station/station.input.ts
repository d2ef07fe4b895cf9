/** What may be asked of a list of stations. */
import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { OrderDirection, PageArgs } from '../../../shared/paging/index.js';
import { AreaRef } from '../../../shared/scalars/index.js';
import { StationTier } from './station.entity.js';

@InputType({ description: 'Which stations (站点筛选); conditions are joined by AND.' })
export class StationFilter {
  @Field(() => AreaRef, { nullable: true, description: 'Area of the station (所在区域), by id or code.' })
  area?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With `area`: also areas below it by ADMINISTRATIVE parents (含下级). False when left out.',
  })
  includeDescendants?: boolean | null;

  @Field(() => [StationTier], { nullable: true, description: 'Any of these tiers (层级).' })
  tiers?: StationTier[] | null;

  @Field(() => String, { nullable: true, description: 'Part of the name or generic name (名称包含).' })
  text?: string | null;
}

export enum StationOrderField {
  NAME = 'NAME',
  ESTABLISHED_ON = 'ESTABLISHED_ON',
}
registerEnumType(StationOrderField, {
  name: 'StationOrderField',
  description: 'What stations may be ordered by (排序字段).',
  valuesConfig: {
    NAME: { description: 'Name, by code point (名称).' },
    ESTABLISHED_ON: { description: 'When established (建立时间).' },
  },
});

@InputType({ description: 'Ordering of stations (排序).' })
export class StationOrder {
  @Field(() => StationOrderField, { description: 'What to order by.' })
  field!: StationOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Direction; ASC when left out.' })
  direction!: OrderDirection;
}

@ArgsType()
export class StationListArgs extends PageArgs {
  @Field(() => StationFilter, { nullable: true, description: 'Which stations; all when left out.' })
  filter?: StationFilter | null;

  @Field(() => StationOrder, { nullable: true, description: 'In which order; by name when left out.' })
  orderBy?: StationOrder | null;
}
