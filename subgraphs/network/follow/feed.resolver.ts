/** Tells how far each feed has been read, and what is wrong with one that is not. */
import { Ctx, Field, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { DateTimeScalar } from '../../../shared/scalars/index.js';
import type { Context } from '../context.js';

/** Closed set: what is being done with a feed. */
export enum FollowState {
  READING = 'READING',
  WAITING = 'WAITING',
  FAILING = 'FAILING',
  HELD = 'HELD',
}
registerEnumType(FollowState, {
  name: 'FollowState',
  description: 'What is being done with a feed (读取状态).',
  valuesConfig: {
    READING: { description: 'There is more to be read (读取中).' },
    WAITING: { description: 'All is read; what changes is told at once (等待中).' },
    FAILING: { description: 'It cannot be read now, and is tried again (重试中).' },
    HELD: { description: 'It went back, and somebody has to look (已暂停).' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'How far the feed of a subgraph has been read (变更流状态).' })
export class FollowedFeed {
  @Field(() => String, { description: 'The subgraph (子图).' })
  name!: string;

  @Field(() => FollowState, { description: 'What is being done with it (状态).' })
  state!: FollowState;

  @Field(() => Int, { description: 'Number of the last change that was read (读到的序号).' })
  next!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When something new was last read (最近读取时间).' })
  readAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it cannot be read, and what to do (问题); null when it can.',
  })
  problem!: string | null;

  @Field(() => Int, { description: 'How many of its lines were refused (拒收条数).' })
  refused!: number;

  @Field(() => String, { nullable: true, description: 'Why the last of them was (拒收原因); null when none was.' })
  refusedFor!: string | null;
}

@Resolver()
export class FeedResolver {
  @Query(() => [FollowedFeed], {
    nullable: true,
    description: 'The feeds that the network follows (变更流列表), one a subgraph: at most 200.',
  })
  async feeds(@Ctx() { service }: Context): Promise<FollowedFeed[]> {
    return (await service.feeds()).map((feed) => ({ ...feed, state: FollowState[feed.state] }));
  }
}
