/** The conditions that lists narrow by, said by property and meaning the same on SQLite and PostgreSQL; what was not asked for is no condition. */
import type { EntityClass } from '@mikro-orm/core';
import { sql, type RawBuilder } from 'kysely';
import { filterContradictory, filterEmpty } from '../errors.js';
import type { Moment } from '../moment.js';
import type { Reader, Select } from '../subgraph/reader.js';

/** A condition, or none. */
export type Condition = RawBuilder<boolean> | undefined;

/** One end of a range, with the name that the filter gives it. */
export type RangeEnd = readonly [name: string, value: string | number | null | undefined];

/** Conditions on the rows of one noun. */
export class Conditions {
  constructor(
    readonly reader: Reader,
    readonly node: EntityClass<object>,
    /** The moment that the question is about. */
    readonly moment: Moment = {},
  ) {}

  /** The column of a property, qualified by its table. */
  column(property: string): string {
    return `${this.reader.table(this.node)}.${this.reader.column(this.node, property)}`;
  }

  equals(property: string, value: string | null | undefined): Condition {
    return value == null ? undefined : sql`${sql.ref(this.column(property))} = ${value}`;
  }

  oneOf(property: string, values: readonly string[] | null | undefined): Condition {
    return values == null ? undefined : this.reader.among(this.column(property), values);
  }

  /** A JSON column that holds a list of codes holds one of these. Codes are quoted in JSON, so none is found inside another. */
  holdsOneOf(property: string, codes: readonly string[] | null | undefined): Condition {
    if (codes == null) return undefined;
    const column = sql.ref(this.column(property));
    const parts = codes.map((code) => sql`cast(${column} as text) like ${around(JSON.stringify(code))} escape '\\'`);
    return sql`(${sql.join([sql`1 = 0`, ...parts], sql` or `)})`;
  }

  /** A boolean column is true, or is false: where it is null, neither. */
  is(property: string, wanted: boolean | null | undefined): Condition {
    return wanted == null ? undefined : sql`${sql.ref(this.column(property))} is ${sql.lit(wanted)}`;
  }

  /** A column has a value, or has none. */
  has(property: string, wanted: boolean | null | undefined): Condition {
    if (wanted == null) return undefined;
    const column = sql.ref(this.column(property));
    return wanted ? sql`${column} is not null` : sql`${column} is null`;
  }

  /** Both ends included; a range that ends before it begins is refused. */
  between(property: string, from: RangeEnd, to: RangeEnd): Condition {
    return this.surelyBetween(property, property, from, to);
  }

  /** Something that happened between two days, whichever day it really was: its earliest and latest day both lie inside. */
  surelyBetween(earliest: string, latest: string, from: RangeEnd, to: RangeEnd): Condition {
    checkRange(from, to);
    return allOf([
      from[1] == null ? undefined : sql`${sql.ref(this.column(earliest))} >= ${from[1]}`,
      to[1] == null ? undefined : sql`${sql.ref(this.column(latest))} <= ${to[1]}`,
    ]);
  }

  contains(properties: readonly string[], text: string | null | undefined): Condition {
    if (text == null) return undefined;
    return containsText(
      this.reader,
      properties.map((property) => this.column(property)),
      text,
    );
  }
}

/** One of the columns contains a text; A–Z and a–z are alike, and `%` and `_` mean themselves. */
export function containsText({ dialect }: Reader, columns: readonly string[], text: string): RawBuilder<boolean> {
  // Only A to Z, since SQLite knows no more; PostgreSQL is held to the same by its collation "C".
  const pattern = around(text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()));
  const parts = columns.map((column) => {
    const words = sql`cast(${sql.ref(column)} as text)`;
    return sql`${dialect === 'postgres' ? sql`lower(${words} collate "C")` : sql`lower(${words})`} like ${pattern} escape '\\'`;
  });
  return sql<boolean>`(${sql.join(parts, sql` or `)})`;
}

/** Narrows rows to those that meet every condition there is. */
export function whereAll(query: Select, conditions: readonly Condition[]): Select {
  const condition = allOf(conditions);
  return condition ? query.where(condition) : query;
}

function allOf(conditions: readonly Condition[]): Condition {
  const asked = conditions.filter((condition) => condition !== undefined);
  return asked.length === 0 ? undefined : sql`(${sql.join(asked, sql` and `)})`;
}

/** Refuses a range that ends before it begins; two texts are compared as such, so days and months of one form fit. */
export function checkRange([fromName, from]: RangeEnd, [toName, to]: RangeEnd): void {
  if (from != null && to != null && from > to)
    throw filterContradictory(`\`${fromName}\` (${from}) lies after \`${toName}\` (${to})`);
}

/** Refuses a list of choices with none in it, wherever it stands in the arguments: it could never match. */
export function refuseEmptyChoices(input: object, path = ''): void {
  for (const [name, value] of Object.entries(input) as [string, unknown][]) {
    if (Array.isArray(value) && value.length === 0) throw filterEmpty(`${path}${name}`);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      refuseEmptyChoices(value, name === 'filter' ? path : `${path}${name}.`);
  }
}

function around(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
