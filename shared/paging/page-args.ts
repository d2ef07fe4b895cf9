/** What every list of the hub takes: how many, from where, in which direction. */
import { ArgsType, Field, Int, registerEnumType } from 'type-graphql';
import { pageContradictory, pageTooLarge } from '../errors.js';

export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 1000;

/** Closed set, the same in every subgraph. */
export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Direction of an ordering (排序方向). Records without a value come last either way.',
  valuesConfig: {
    ASC: { description: 'Smallest, earliest or first in code order first (升序).' },
    DESC: { description: 'Largest, latest or last in code order first (降序).' },
  },
});

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description:
      'How many records from the start, or after `after`: 0 to 1000; 20 when neither `first` nor `last` is given.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Begin after this cursor of the same list.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many records from the end, or before `before`: 0 to 1000.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'End before this cursor of the same list.' })
  before?: string | null;
}

/** A checked request for one page. */
export interface PageRequest {
  readonly size: number;
  readonly backwards: boolean;
  /** The cursor to start from, in the direction of reading. */
  readonly from: string | undefined;
  /** Which argument the cursor came in, for the error that refuses it. */
  readonly fromArgument: 'after' | 'before';
}

/** Checks the four arguments against each other and against the bound; asking for too much is an error, never a silent cut. */
export function checkPage(args: PageArgs): PageRequest {
  const { first, after, last, before } = args;
  for (const [name, size] of [
    ['first', first],
    ['last', last],
  ] as const) {
    if (size != null && (size < 0 || size > MAX_PAGE)) throw pageTooLarge(name, size);
  }
  if (first != null && last != null) throw pageContradictory('`first` and `last` were both given');
  if (after != null && before != null) throw pageContradictory('`after` and `before` were both given');
  const backwards = last != null || (before != null && first == null);
  if (backwards && after != null) throw pageContradictory('`last` reads backwards, but `after` points forwards');
  if (!backwards && before != null) throw pageContradictory('`first` reads forwards, but `before` points backwards');
  return {
    size: first ?? last ?? DEFAULT_PAGE,
    backwards,
    from: (backwards ? before : after) ?? undefined,
    fromArgument: backwards ? 'before' : 'after',
  };
}
