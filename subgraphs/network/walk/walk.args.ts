/** What every question that follows links may be narrowed by. */
import { ArgsType, Field, ID, Int } from 'type-graphql';
import { today } from '../../../shared/moment.js';
import { AsOf } from '../../../shared/moment-args.js';
import { LinkKind } from '../../../shared/scalars/index.js';
import { networkBoundExceeded } from '../errors.js';
import { dayNumber } from '../follow/days.js';
import type { Filter } from '../graph/types.js';
import { WalkDirection } from '../node/network-node.type.js';

@ArgsType()
export class WalkArgs {
  @Field(() => [LinkKind], {
    nullable: true,
    description: 'Only links of these kinds (链接类型): at most 50; of all kinds when left out.',
  })
  kinds?: string[] | null;

  @Field(() => WalkDirection, {
    nullable: true,
    description: 'Which way links are followed (方向); BOTH when left out.',
  })
  direction?: WalkDirection | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Ids of nodes that are neither passed nor found (绕开节点): at most 100.',
  })
  avoid?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether nodes that are named only by their kind are passed and found (含集合主体); no when left out.',
  })
  collectives?: boolean | null;

  @AsOf()
  asOf?: string | null;
}

/** The filter of the index. */
export function filterOf(args: WalkArgs, now: Date): Filter {
  within('kinds', args.kinds?.length ?? 0, 0, 50);
  within('avoid', args.avoid?.length ?? 0, 0, 100);
  return {
    kinds: args.kinds ?? null,
    direction: args.direction ?? null,
    avoid: args.avoid ?? null,
    collectives: args.collectives ?? null,
    day: dayNumber(args.asOf ?? today(now.getTime())),
  };
}

/** The number, when it is within its bounds. */
export function within(argument: string, given: number, least: number, most: number): number {
  if (given < least || given > most) throw networkBoundExceeded(argument, given, least, most);
  return given;
}

@ArgsType()
export class WalkPageArgs extends WalkArgs {
  @Field(() => Int, { nullable: true, description: 'How many at most: 0 to 1000, 20 when left out.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Go on after `next` of the page before.' })
  after?: string | null;
}
