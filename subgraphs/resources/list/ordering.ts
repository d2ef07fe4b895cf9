/** Orderings of a list: `orderingOf('Venue', …)` makes the enum `VenueOrderField` and the input `VenueOrder`, and reads them. */
import { Field, InputType, registerEnumType } from 'type-graphql';
import { OrderDirection, type OrderTerm } from '../../../shared/paging/index.js';

export interface OrderChoice {
  readonly property: string;
  readonly type: OrderTerm['type'];
  readonly description: string;
}

export interface OrderInput {
  readonly field: string;
  readonly direction: OrderDirection;
}

export interface Ordering {
  /** The input type, for `@Field(() => ordering.Input)`. */
  readonly Input: new () => OrderInput;
  terms(orderBy: OrderInput | null | undefined): OrderTerm[];
}

/** The first choice is the default; its description stands in that of the argument. */
export function orderingOf(noun: string, label: string, choices: Readonly<Record<string, OrderChoice>>): Ordering {
  const names = Object.keys(choices);
  const fields = Object.fromEntries(names.map((name) => [name, name]));
  registerEnumType(fields, {
    name: `${noun}OrderField`,
    description: `What ${label} may be ordered by (排序字段).`,
    valuesConfig: Object.fromEntries(names.map((name) => [name, { description: choices[name]!.description }])),
  });

  @InputType(`${noun}Order`, { description: `Ordering of ${label} (排序).` })
  class Input {
    @Field(() => fields, { description: 'What to order by.' })
    field!: string;

    @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Direction; ASC when left out.' })
    direction!: OrderDirection;
  }

  return {
    Input,
    terms(orderBy) {
      const { property, type } = choices[orderBy?.field ?? names[0]!]!;
      return [{ property, type, descending: orderBy?.direction === OrderDirection.DESC }];
    },
  };
}

/** Orderings that any located noun has. */
export const BY_NAME = {
  NAME: { property: 'name', type: 'text', description: 'Name, by code point (名称).' },
  AREA: { property: 'areaId', type: 'text', description: 'Id of its area, so by area code (区域代码).' },
} as const satisfies Record<string, OrderChoice>;
