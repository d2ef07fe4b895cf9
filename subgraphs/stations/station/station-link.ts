/** Dated links of a station inside a mutation: one ends, another begins, and what was on record stays readable by `knownAt`. */
import type { EntityClass } from '@mikro-orm/core';
import type { DatedRow } from '../../../shared/dated.entity.js';
import { newId, type Work } from '../../../shared/work/index.js';
import { since, supersede, until } from './station-step.js';
import { linkOutOfTime, linkOverlaps } from './station.errors.js';

export interface LinkDay {
  readonly on?: string | null | undefined;
  readonly why?: string | null | undefined;
}

/** Ends a link that holds; not before it began. */
export async function endLink<T extends DatedRow>(
  work: Work,
  entity: EntityClass<T>,
  row: T,
  { on, why }: LinkDay,
): Promise<T> {
  const span = since(work, 'input.on', on);
  const begin = row.validFromEarliest ?? null;
  if (begin !== null && span.validFromLatest! < begin) throw linkOutOfTime(span.validFrom!, row.validFrom!);
  const changes = { id: newId(row.id.slice(0, row.id.indexOf('_'))), ...until(span.validFrom!) };
  return supersede(work, entity, row, changes as Partial<T> & { id: string }, { action: 'ENDED', why });
}

export interface NewLink<T extends DatedRow> extends LinkDay {
  /** The one that holds, and ends where this one begins. */
  readonly held: T | null;
  readonly prefix: string;
  readonly link: Partial<T>;
  /** What the links have in common of which one holds at a time; left out where several may. */
  readonly one?: readonly (keyof T)[];
}

/** Begins a link, and ends on the same day the one that held. */
export async function relink<T extends DatedRow>(
  work: Work,
  entity: EntityClass<T>,
  { held, prefix, link, one, ...day }: NewLink<T>,
): Promise<T> {
  if (held) await endLink(work, entity, held, day);
  const row = { id: newId(prefix), ...since(work, 'input.on', day.on), ...link };
  if (one) await requireAlone(work, entity, row, one);
  return work.add(entity, row, { why: day.why });
}

/** No former link of its kind may surely hold on a day on which this one surely does. */
async function requireAlone<T extends DatedRow>(
  { em }: Work,
  entity: EntityClass<T>,
  row: Partial<T>,
  one: readonly (keyof T)[],
): Promise<void> {
  const alike = Object.fromEntries(one.map((key) => [key, row[key]]));
  const former = await em.find(entity as EntityClass<DatedRow>, { ...alike, supersededAt: null });
  const both = former.find(({ validFromLatest: from, validToEarliest: to }) => {
    const [begin, end] = [later(from, row.validFromLatest), earlier(to, row.validToEarliest)];
    return begin === null || end === null || begin < end;
  });
  if (both) throw linkOverlaps(row.validFrom!, both.validTo!);
}

type Day = string | null | undefined;

/** Of two beginnings; null is before all days. */
function later(one: Day, other: Day): string | null {
  return [one, other].reduce<string | null>(
    (last, day) => (day != null && (last === null || day > last) ? day : last),
    null,
  );
}

/** Of two ends; null is after all days. */
function earlier(one: Day, other: Day): string | null {
  return [one, other].reduce<string | null>(
    (first, day) => (day != null && (first === null || day < first) ? day : first),
    null,
  );
}
