/** Dated links of a station inside a mutation: one ends, another begins, and what was on record stays readable by `knownAt`. */
import type { EntityClass } from '@mikro-orm/core';
import type { DatedRow } from '../../../shared/dated.entity.js';
import { newId, type Work } from '../../../shared/work/index.js';
import { since, supersede, until } from './station-step.js';
import { linkOutOfTime } from './station.errors.js';

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

/** Begins a link, and ends on the same day the one that held. */
export async function relink<T extends DatedRow>(
  work: Work,
  entity: EntityClass<T>,
  { held, prefix, link, ...day }: LinkDay & { held: T | null; prefix: string; link: Partial<T> },
): Promise<T> {
  if (held) await endLink(work, entity, held, day);
  const row = { id: newId(prefix), ...since(work, 'input.on', day.on), ...link };
  return work.add(entity, row, { why: day.why });
}
