/** The arguments of a noun's lists, made from one declaration: page, filter, and an ordering with its own enum. */
import { ArgsType, Field, ID, InputType, registerEnumType, type ClassType } from 'type-graphql';
import { OrderDirection, PageArgs, type OrderTerm } from '../../../shared/paging/index.js';
import { AreaRef } from '../../../shared/scalars/index.js';

/** What every list of things that belong to a station can be asked by; each noun's filter extends it under its own name. */
@InputType()
export abstract class StationBoundFilter {
  @Field(() => [ID], { nullable: true, description: 'Belonging to any of these stations (所属站点), by id.' })
  stations?: string[] | null;

  @Field(() => AreaRef, {
    nullable: true,
    description: 'Area of the station it belongs to (站点所在区域), by id or code.',
  })
  area?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'With `area`: also stations of areas below it by ADMINISTRATIVE parents (含下级). False when left out.',
  })
  includeDescendants?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Part of its text (文字包含), upper and lower case alike.' })
  text?: string | null;
}

export interface OrderOption {
  readonly property: string;
  readonly type: 'text' | 'number';
  readonly description: string;
}

export interface ListOrder {
  field: string;
  direction: OrderDirection;
}

export interface ListArgs<F> extends PageArgs {
  filter?: F | null;
  orderBy?: ListOrder | null;
}

export interface ListArgsMade<F> {
  readonly Args: ClassType<ListArgs<F>>;
  terms(orderBy: ListOrder | null | undefined): OrderTerm[];
}

/** Makes `<Noun>OrderField`, `<Noun>Order` and the arguments class; the first option is the order when none is asked for. */
export function listArgsOf<F extends object>(
  noun: string,
  filter: ClassType<F>,
  options: Readonly<Record<string, OrderOption>>,
): ListArgsMade<F> {
  const byDefault = Object.keys(options)[0]!;
  const fields = Object.fromEntries(Object.keys(options).map((name) => [name, name]));
  registerEnumType(fields, {
    name: `${noun}OrderField`,
    description: `What a list of ${noun} records may be ordered by (排序字段).`,
    valuesConfig: Object.fromEntries(Object.entries(options).map(([name, { description }]) => [name, { description }])),
  });

  @InputType(`${noun}Order`, { description: `Ordering of ${noun} records (排序).` })
  class Order implements ListOrder {
    @Field(() => fields, { description: 'What to order by.' })
    field!: string;

    @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Direction; ASC when left out.' })
    direction!: OrderDirection;
  }

  @ArgsType()
  class Args extends PageArgs {
    @Field(() => filter, { nullable: true, description: `Which ${noun} records; all when left out.` })
    filter?: F | null;

    @Field(() => Order, { nullable: true, description: `In which order; by ${byDefault} when left out.` })
    orderBy?: ListOrder | null;
  }

  return {
    Args,
    terms(orderBy) {
      const { property, type } = options[orderBy?.field ?? byDefault]!;
      return [{ property, type, descending: orderBy?.direction === OrderDirection.DESC }];
    },
  };
}
