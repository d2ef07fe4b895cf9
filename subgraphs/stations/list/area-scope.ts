/** Which areas a filter means: one statement per request for any number of references, and an unknown area is refused by name. */
import { today } from '../../../shared/moment.js';
import DataLoader from 'dataloader';
import { descendantIds, resolveAreaRefs } from '../../../shared/areas/area.query.js';
import type { AreaRelation } from '../../../shared/areas/area.rules.js';
import { areaUnknown, filterContradictory } from '../../../shared/errors.js';
import type { Reader } from '../../../shared/subgraph/index.js';

export interface AreaCondition {
  readonly area?: string | null;
  readonly includeDescendants?: boolean | null;
  /** Whose tree `includeDescendants` follows; ADMINISTRATIVE when left out. */
  readonly areaRelation?: AreaRelation | null;
}

/** What stands behind `in`: one id, or the subquery of an area and all below it. */
export type AreaScope = readonly string[] | ReturnType<typeof descendantIds>;

const FINDERS = new WeakMap<Reader, DataLoader<string, string | null>>();

/** The scope of a filter on the day asked about; undefined when it names no area. */
export async function areaScope(
  reader: Reader,
  filter: AreaCondition | null | undefined,
  asOf?: string | null,
): Promise<AreaScope | undefined> {
  if (filter?.areaRelation && !filter.includeDescendants)
    throw filterContradictory('`areaRelation` is given, but `includeDescendants` is not true');
  if (filter?.area == null) {
    if (filter?.includeDescendants) throw filterContradictory('`includeDescendants` is true, but no `area` is given');
    return undefined;
  }
  const id = await finderOf(reader).load(filter.area);
  if (id === null) throw areaUnknown(filter.area);
  return filter.includeDescendants
    ? descendantIds(reader.db, id, {
        asOf: asOf ?? today(),
        relation: filter.areaRelation ?? 'ADMINISTRATIVE',
      })
    : [id];
}

function finderOf(reader: Reader): DataLoader<string, string | null> {
  const known = FINDERS.get(reader);
  if (known) return known;
  const finder = new DataLoader<string, string | null>(async (refs) =>
    (await resolveAreaRefs(reader.db, refs)).map((area) => area?.id ?? null),
  );
  FINDERS.set(reader, finder);
  return finder;
}
