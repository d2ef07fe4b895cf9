/** The history of a record: every change with who made it, when, from which state to which, and why, read from the events. */
import DataLoader from 'dataloader';
import { sql } from 'kysely';
import { ArgsType, Directive, Field, Int, ObjectType } from 'type-graphql';
import { EventRow } from '../event.entity.js';
import { DateTimeScalar } from '../scalars/date.js';
import type { Reader } from '../subgraph/reader.js';
import { pageTooLarge } from '../errors.js';

@ObjectType({ description: 'One change of a record (变更记录).', simpleResolvers: true })
@Directive('@shareable')
export class RecordEvent {
  @Field(() => Int, { description: 'Order of the change among all of its subgraph (序号).' })
  seq!: number;

  @Field(() => DateTimeScalar, { description: 'When the hub recorded it (时间).' })
  at!: string;

  @Field(() => String, {
    description: "Who did it (操作者): a caller's id, or the name of the data set that was loaded.",
  })
  actor!: string;

  @Field(() => String, { description: 'What was done (操作), such as `SUBMITTED`.' })
  action!: string;

  @Field(() => String, {
    nullable: true,
    description: 'State before (原状态); null for a new record, and for a type without states.',
  })
  fromState?: string | null;

  @Field(() => String, { nullable: true, description: 'State after (新状态); null for a type without states.' })
  toState?: string | null;

  @Field(() => String, { nullable: true, description: 'Reason given (原因); null when none was.' })
  why?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Version of the record after it (版本); null for what was loaded before versions were told.',
  })
  version?: number | null;
}

/** Changes told at once at most. */
const MOST = 1000;

@ArgsType()
export class HistoryArgs {
  @Field(() => Int, { defaultValue: 100, description: 'How many changes, the latest first (条数): 0 to 1000.' })
  first!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Only those before this `seq`, to go on where the last page ended (序号之前).',
  })
  before?: number | null;
}

export interface HistoryLoaders {
  /** The latest changes of a record first; all records asked for at once share one statement. */
  historyOf(id: string, args: HistoryArgs): Promise<RecordEvent[]>;
}

export function historyLoaders(reader: Reader): HistoryLoaders {
  const pages = new Map<string, DataLoader<string, RecordEvent[]>>();
  return {
    async historyOf(id, { first, before }) {
      if (first < 0 || first > MOST) throw pageTooLarge('first', first);
      const page = `${first} ${before ?? ''}`;
      let loader = pages.get(page);
      if (!loader)
        pages.set(page, (loader = new DataLoader((ids) => readHistories(reader, ids, first, before ?? null))));
      return loader.load(id);
    },
  };
}

async function readHistories(
  reader: Reader,
  ids: readonly string[],
  first: number,
  before: number | null,
): Promise<RecordEvent[][]> {
  let rows = reader
    .select(EventRow)
    .select(sql<number>`row_number() over (partition by subject_id order by seq desc)`.as('place'))
    .where(reader.among('event.subject_id', ids));
  if (before !== null) rows = rows.where('seq', '<', before);
  const events = await reader.all(
    EventRow,
    reader.db.selectFrom(rows.as('event')).selectAll('event').where('place', '<=', first).orderBy('seq', 'desc'),
  );
  const byId = new Map<string, RecordEvent[]>(ids.map((id) => [id, []]));
  for (const event of events) byId.get(event.subjectId)!.push(event);
  return ids.map((id) => byId.get(id)!);
}
