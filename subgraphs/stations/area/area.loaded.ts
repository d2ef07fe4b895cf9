/** Whether all townships of a coded area are loaded: part of a code table must never pass for the whole of it. */
import { AREA_EDITION, readAreaFile } from '../../../shared/areas/area.file.js';

export const LOADED_EDITION = AREA_EDITION;

let counts: ReadonlyMap<string, number> | undefined;

/** How many township-level rows the code table has under the area of this code (1 for a township itself); 0 for one it does not list. */
export function townshipsInTable(code: string): number {
  counts ??= countByAncestor();
  return counts.get(code) ?? 0;
}

/** Each township counts for itself and for all above it, by the table's own parents. */
function countByAncestor(): ReadonlyMap<string, number> {
  const areas = readAreaFile('areas.txt.gz');
  const parents = new Map(areas.map(({ code, parentCode }) => [code, parentCode]));
  const found = new Map<string, number>();
  for (const { code: township } of areas) {
    if (township.length !== 9) continue;
    for (let code: string | null = township; code !== null; code = parents.get(code) ?? null)
      found.set(code, (found.get(code) ?? 0) + 1);
  }
  return found;
}
