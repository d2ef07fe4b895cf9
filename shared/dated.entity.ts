/** Rows that hold for a time: from when, until when, each as a partial date, with the bounds that questions "as of" compare. */
import { Property } from '@mikro-orm/decorators/legacy';
import { sql, type RawBuilder } from 'kysely';
import { Field, ObjectType } from 'type-graphql';
import { dayAsked, type Moment } from './moment.js';
import { RecordedRow } from './record.entity.js';
import { parsePartialDate, PartialDate } from './scalars/partial-date.js';

/** A row that held, or holds, for a time. Write it through `dated(…)`, which works out the bounds. */
@ObjectType()
export abstract class DatedRow extends RecordedRow {
  @Field(() => PartialDate, {
    nullable: true,
    description: 'Since when it holds (起始); null when the source does not say.',
  })
  @Property({ type: 'string', nullable: true })
  validFrom?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when it held (终止); null while it holds.' })
  @Property({ type: 'string', nullable: true })
  validTo?: string | null;

  /** The earliest day `validFrom` can mean: before it, it surely did not hold. Null: nothing bounds it from below. */
  @Property({ type: 'string', nullable: true })
  validFromEarliest?: string | null;

  /** The latest day `validFrom` can mean: from here on it surely holds. Null: it always has. */
  @Property({ type: 'string', nullable: true })
  validFromLatest?: string | null;

  /** The earliest day `validTo` can mean: from here on it surely no longer holds. Null: it still does. */
  @Property({ type: 'string', nullable: true })
  validToEarliest?: string | null;
}

/** Before all days, and after all: what an open end of a partial date means. `2021-06/..` may begin on any later day, so it surely never holds. */
const [EVER_BEFORE, EVER_AFTER] = ['0001-01-01', '9999-12-31'] as const;

/** The columns of a time span, bounds included: `{ id, ..., ...dated('../2021-06') }`. */
export function dated(
  validFrom: string | null,
  validTo: string | null = null,
): Record<'validFrom' | 'validTo' | 'validFromEarliest' | 'validFromLatest' | 'validToEarliest', string | null> {
  const begins = validFrom === null ? null : parsePartialDate(validFrom);
  return {
    validFrom,
    validTo,
    validFromEarliest: begins?.earliest ?? null,
    validFromLatest: begins && (begins.latest ?? EVER_AFTER),
    validToEarliest: validTo === null ? null : (parsePartialDate(validTo).earliest ?? EVER_BEFORE),
  };
}

/**
 * The condition that a dated row of `table` surely held on the day asked of, by what the hub knew then. A row that is ended in place,
 * since others refer to it by its id, held on until its end was recorded.
 */
export function heldAt(table: string, moment: Moment): RawBuilder<boolean> {
  const day = dayAsked(moment);
  const column = (name: string) => sql.ref(`${table}.${name}`);
  return sql<boolean>`((${column('valid_from_latest')} is null or ${column('valid_from_latest')} <= ${day})
    and (${column('valid_to_earliest')} is null or ${column('valid_to_earliest')} > ${day}${endedLater(column('id'), moment)})
    and ${knownAt(table, moment)})`;
}

function endedLater(id: RawBuilder<unknown>, { knownAt: at }: Moment): RawBuilder<unknown> {
  if (at == null) return sql``;
  return sql` or exists (select 1 from event where event.subject_id = ${id} and event.action = 'ENDED' and event.at > ${at})`;
}

/** The condition that a row of `table` was the hub's word at `knownAt`, or is now. */
export function knownAt(table: string, moment: Moment): RawBuilder<boolean> {
  const column = (name: string) => sql.ref(`${table}.${name}`);
  const at = moment.knownAt;
  return at == null
    ? sql<boolean>`${column('superseded_at')} is null`
    : sql<boolean>`(${column('recorded_at')} <= ${at} and (${column('superseded_at')} is null or ${column('superseded_at')} > ${at}))`;
}
