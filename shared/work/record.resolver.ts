/** The fields that every record with a life offers: its history, and what may be done with it now. */
import { Args, Ctx, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import type { RecordedRow } from '../record.entity.js';
import { AvailableAction, availableActions } from './available-action.js';
import { HistoryArgs, RecordEvent, type HistoryLoaders } from './history.js';
import type { Availability } from './life-cycle.js';

interface HasHistory {
  readonly history: HistoryLoaders;
}

/** `history` of a type. */
export function historyResolver(type: () => ClassType<RecordedRow>): ClassType<object> {
  @Resolver(type)
  class HistoryResolver {
    @FieldResolver(() => [RecordEvent], {
      description: 'Its changes (变更历史), the latest first; at most 1000 at once.',
    })
    history(
      @Root() { id }: RecordedRow,
      @Args(() => HistoryArgs) args: HistoryArgs,
      @Ctx() { history }: HasHistory,
    ): Promise<RecordEvent[]> {
      return history.historyOf(id, args);
    }
  }
  return HistoryResolver;
}

/** `history` and `availableActions` of a type with a life cycle; `available` gathers the facts that its guards ask for. */
export function lifeResolvers<T extends RecordedRow, C extends HasHistory>(
  type: () => ClassType<T>,
  available: (record: T, context: C) => readonly Availability[] | Promise<readonly Availability[]>,
): ClassType<object>[] {
  @Resolver(type)
  class ActionsResolver {
    @FieldResolver(() => [AvailableAction], {
      description:
        'Mutations that concern it (可用操作): at most 40, those that may be done now first, the others with the reason why not.',
    })
    async availableActions(@Root() record: T, @Ctx() context: C): Promise<AvailableAction[]> {
      return availableActions(await available(record, context));
    }
  }
  return [historyResolver(type), ActionsResolver];
}
