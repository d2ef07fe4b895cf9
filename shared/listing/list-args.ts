/** The arguments of a noun's lists, made from one declaration: page, moment, filter, and an ordering with its own enum. */
import { ArgsType, Field, InputType, registerEnumType, type ClassType } from 'type-graphql';
import { AsOf, KnownAt } from '../moment-args.js';
import type { Moment } from '../moment.js';
import { OrderDirection, PageArgs, type OrderTerm } from '../paging/index.js';
import { AreaRef } from '../scalars/index.js';
import type { Select } from '../subgraph/reader.js';

/** The filter field `area`: `@InArea('Area of the station (所在区域)')`. */
export const InArea = (meaning: string): PropertyDecorator => optional(() => AreaRef, `${meaning}, by id or code.`);

/** The filter field that goes with `area`. */
export const WithAreasBelow = (): PropertyDecorator =>
  optional(
    () => Boolean,
    'With `area`: also areas below it by ADMINISTRATIVE parents on the day asked of (含下级). False when left out.',
  );

/** The filter field `text`: `@HasText('Part of the name (名称包含)')`. */
export const HasText = (meaning: string): PropertyDecorator =>
  optional(() => String, `${meaning}; letters A–Z in either case, and \`%\` and \`_\` stand for themselves.`);

function optional(type: () => object, description: string): PropertyDecorator {
  return Field(type as never, { nullable: true, description });
}

/** The filter fields of what lies in an area: `class VenueFilter extends filterInArea('Area where it lies (所在区域)')`. */
export function filterInArea(meaning: string) {
  @InputType()
  abstract class FilterInArea {
    @InArea(meaning)
    area?: string | null;

    @WithAreasBelow()
    includeDescendants?: boolean | null;
  }
  return FilterInArea;
}

/** A page of a list that is asked as of a moment. */
@ArgsType()
export class MomentPageArgs extends PageArgs implements Moment {
  @AsOf()
  asOf?: string | null;

  @KnownAt()
  knownAt?: string | null;
}

export interface OrderOption {
  readonly property: string;
  readonly type: OrderTerm['type'];
  readonly description: string;
  /** What settles the same place in it; the id when left out. */
  readonly ties?: readonly OrderTerm[];
  /** Adds the column of the property to the rows where it is none of the table's own. */
  add?(rows: Select): Select;
}

/** An order that is always the same, or those that may be asked for; the first of these when none is. */
export type Orders = readonly OrderTerm[] | Readonly<Record<string, OrderOption>>;

export interface ListOrder {
  field: string;
  direction: OrderDirection;
}

export interface ListArgs<F> extends PageArgs, Moment {
  filter?: F | null;
  orderBy?: ListOrder | null;
}

/** A list of a field of an area. */
export interface AreaListArgs<F> extends ListArgs<F> {
  includeDescendants: boolean;
}

export interface Ordering {
  /** The input type `<Noun>Order`; absent for an order that is always the same. */
  readonly Input: ClassType<ListOrder> | undefined;
  /** Name of the order when none is asked for. */
  readonly byDefault: string;
  terms(orderBy: ListOrder | null | undefined): OrderTerm[];
  /** Adds the column that the order needs, if any. */
  add(rows: Select, orderBy: ListOrder | null | undefined): Select;
}

/** Makes `<Noun>OrderField` and `<Noun>Order`, and reads them. `plural` stands in the descriptions. */
export function orderingOf(noun: string, plural: string, orders: Orders): Ordering {
  if (isFixed(orders)) return { Input: undefined, byDefault: '', terms: () => [...orders], add: (rows) => rows };
  const names = Object.keys(orders);
  const optionOf = (orderBy: ListOrder | null | undefined): OrderOption => orders[orderBy?.field ?? names[0]!]!;
  const fields = Object.fromEntries(names.map((name) => [name, name]));
  registerEnumType(fields, {
    name: `${noun}OrderField`,
    description: `What ${plural} may be ordered by (排序字段). Those without a value come last.`,
    valuesConfig: Object.fromEntries(names.map((name) => [name, { description: orders[name]!.description }])),
  });

  @InputType(`${noun}Order`, { description: `Ordering of ${plural} (排序).` })
  class Order implements ListOrder {
    @Field(() => fields, { description: 'What to order by.' })
    field!: string;

    @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Direction; ASC when left out.' })
    direction!: OrderDirection;
  }

  return {
    Input: Order,
    byDefault: names[0]!,
    terms(orderBy) {
      const { property, type, ties = [] } = optionOf(orderBy);
      return [{ property, type, descending: orderBy?.direction === OrderDirection.DESC }, ...ties];
    },
    add: (rows, orderBy) => optionOf(orderBy).add?.(rows) ?? rows,
  };
}

function isFixed(orders: Orders): orders is readonly OrderTerm[] {
  return Array.isArray(orders);
}

export interface ListArgsParts<F extends object> {
  /** Name of the type in GraphQL, such as `Activity`. */
  readonly name: string;
  /** What the records are called in descriptions; `Activity records` when left out. */
  readonly plural?: string;
  readonly filter: ClassType<F>;
  readonly order: Orders;
  /** Whether its lists are asked as of a moment. */
  readonly takesMoment?: boolean;
}

export interface ListArgsMade<F> {
  readonly Args: ClassType<ListArgs<F>>;
  readonly AreaArgs: ClassType<AreaListArgs<F>>;
  readonly ordering: Ordering;
}

/** Makes the arguments of a noun's lists, and those of its list under an area. */
export function listArgsOf<F extends object>(parts: ListArgsParts<F>): ListArgsMade<F> {
  const { name, plural = `${name} records`, filter, order, takesMoment = false } = parts;
  const ordering = orderingOf(name, plural, order);

  @ArgsType()
  class Args extends (takesMoment ? MomentPageArgs : PageArgs) {
    @Field(() => filter, { nullable: true, description: `Which ${plural} (筛选); all when left out.` })
    filter?: F | null;

    declare orderBy?: ListOrder | null;
  }
  if (ordering.Input) orderArgument(ordering)(Args.prototype, 'orderBy');

  @ArgsType()
  class AreaArgs extends Args {
    @Field(() => Boolean, {
      defaultValue: false,
      description: 'Also those of areas below it, by ADMINISTRATIVE parents on the day asked of (含下级).',
    })
    includeDescendants!: boolean;
  }
  return { Args, AreaArgs, ordering };
}

/** The argument `orderBy` of a list. */
export function orderArgument({ Input, byDefault }: Ordering): PropertyDecorator {
  const description = `In which order; by ${byDefault} when left out.`;
  return Field(() => Input!, { nullable: true, description });
}
