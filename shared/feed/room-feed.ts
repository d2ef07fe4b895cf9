/** A room's feed: its event rows in their order, each record told as it stands now. */
import type { EntityClass } from '@mikro-orm/core';
import { EventRow } from '../event.entity.js';
import type { Reader } from '../subgraph/reader.js';
import { feedWentBack } from './errors.js';
import type { Feed, FeedItem, FeedLine, FeedPage, FeedQuestion } from './protocol.js';
import type { FeedRow, FeedSource } from './source.js';

/** How often others' commits are looked for while somebody waits, in milliseconds: those of this process ring at once. */
const LOOK_EVERY = 50;

type Event = Pick<EventRow, 'seq' | 'at' | 'noun' | 'subjectId'>;

export interface RoomFeed {
  readonly feed: Feed;
  /** To be called after each commit of this process. */
  ring(): void;
}

/** `sharesDatabase`: other processes write to it too, so that a bell alone is not enough. */
export function roomFeed(reader: Reader, sources: readonly FeedSource[], sharesDatabase: boolean): RoomFeed {
  const byNoun = new Map(sources.map((source) => [source.entity.name, source]));
  const waiting = new Set<() => void>();

  const head = async (): Promise<number> => {
    const row = await reader.db
      .selectFrom(reader.table(EventRow))
      .select((of) => of.fn.max('seq').as('seq'))
      .executeTakeFirst();
    return Number(row?.seq ?? 0);
  };

  const pause = (ms: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        waiting.delete(done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      waiting.add(done);
      signal.addEventListener('abort', done);
      if (signal.aborted) done();
    });

  const page = async ({ after, first }: FeedQuestion): Promise<FeedPage> => {
    const table = reader.table(EventRow);
    const events = (await reader.db
      .selectFrom(table)
      .select(['seq', 'at', 'noun', 'subject_id as subjectId'])
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(first + 1)
      .execute()) as unknown as Event[];
    const told = events.slice(0, first);
    return {
      lines: await linesOf(reader, byNoun, told),
      next: Number(told.at(-1)?.seq ?? after),
      more: events.length > first,
    };
  };

  return {
    ring: () => {
      for (const wake of waiting) wake();
    },
    async feed(question, signal) {
      const until = Date.now() + question.wait * 1000;
      for (;;) {
        const found = await page(question);
        if (found.next > question.after) return found;
        const last = await head();
        if (last < question.after) throw feedWentBack(question.after);
        const left = until - Date.now();
        if (left <= 0 || signal.aborted) return found;
        if (last === question.after) await pause(sharesDatabase ? Math.min(left, LOOK_EVERY) : left, signal);
      }
    },
  };
}

/** One statement an entity: a record that changed often is told once, at its last number. */
async function linesOf(
  reader: Reader,
  byNoun: ReadonlyMap<string, FeedSource>,
  events: readonly Event[],
): Promise<FeedLine[]> {
  const last = new Map<string, Map<string, Event>>();
  for (const event of events) {
    if (!byNoun.has(event.noun)) continue;
    const ofNoun = last.get(event.noun) ?? new Map<string, Event>();
    last.set(event.noun, ofNoun.set(event.subjectId, event));
  }
  const lines: FeedLine[] = [];
  for (const [noun, bySubject] of last) {
    const { entity, tell } = byNoun.get(noun)!;
    for (const row of await rowsById(reader, entity, [...bySubject.keys()])) {
      const { seq, at } = bySubject.get(row.id)!;
      lines.push(...tell(row).map((item: FeedItem): FeedLine => ({ seq: Number(seq), at, ...item })));
    }
  }
  return lines.sort((a, b) => a.seq - b.seq);
}

async function rowsById(reader: Reader, entity: EntityClass<object>, ids: readonly string[]): Promise<FeedRow[]> {
  const table = reader.table(entity);
  return (await reader.all(
    entity,
    reader.db
      .selectFrom(table)
      .selectAll()
      .where(reader.among(`${table}.id`, ids)) as never,
  )) as FeedRow[];
}
