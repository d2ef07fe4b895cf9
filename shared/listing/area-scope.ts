/** Which areas a filter means: one statement per request for any number of references, and an unknown area is refused by name. */
import DataLoader from 'dataloader';
import { sql, type RawBuilder } from 'kysely';
import { descendantIds, resolveAreaRefs } from '../areas/area.query.js';
import type { AreaRelation } from '../areas/area.rules.js';
import { areaUnknown, filterContradictory } from '../errors.js';
import { perRequest } from '../loader.js';
import { dayAsked, type Moment } from '../moment.js';
import type { Reader } from '../subgraph/reader.js';

export interface AreaCondition {
  readonly area?: string | null;
  readonly includeDescendants?: boolean | null;
  /** Whose tree `includeDescendants` follows; ADMINISTRATIVE when left out. */
  readonly areaRelation?: AreaRelation | null;
}

/** The condition that a column names one of the areas meant. */
export type AreaScope = (column: string) => RawBuilder<boolean>;

const finder = perRequest(
  ({ db }) =>
    new DataLoader<string, string>(async (refs) =>
      (await resolveAreaRefs(db, refs)).map((area, at) => area?.id ?? areaUnknown(refs[at]!)),
    ),
);

/** The scope of a filter on the day asked about; undefined when it names no area. */
export async function areaScope(
  reader: Reader,
  filter: AreaCondition | null | undefined,
  moment: Moment,
): Promise<AreaScope | undefined> {
  if (filter?.areaRelation && !filter.includeDescendants)
    throw filterContradictory('`areaRelation` is given, but `includeDescendants` is not true');
  if (filter?.area == null) {
    if (filter?.includeDescendants) throw filterContradictory('`includeDescendants` is true, but no `area` is given');
    return undefined;
  }
  const id = await finder(reader).load(filter.area);
  if (!filter.includeDescendants) return (column) => sql<boolean>`${sql.ref(column)} = ${id}`;
  const below = { asOf: dayAsked(moment), relation: filter.areaRelation ?? 'ADMINISTRATIVE' } as const;
  return (column) => sql<boolean>`${sql.ref(column)} in ${descendantIds(reader.db, id, below)}`;
}

/** Refuses a second area in the filter of a field of an area, such as `Area.venues`. */
export function refuseAreaInArea(field: string, filter: AreaCondition | null | undefined): void {
  if (filter?.area != null || filter?.includeDescendants != null)
    throw filterContradictory(
      `\`Area.${field}\` already says the area; use its own \`includeDescendants\`, and \`${field}(filter: …)\` at the root for another area`,
    );
}
