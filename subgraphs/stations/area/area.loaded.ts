/** Whether all townships of a coded area are loaded: part of a code table must never pass for the whole of it. */
import { AREA_EDITION, readAreaFile } from '../../../shared/areas/area.file.js';

export const LOADED_EDITION = AREA_EDITION;

let counts: ReadonlyMap<string, number> | undefined;

/** How many township-level rows the code table has under a code of 2, 4, 6 or 9 digits (1 for a township itself). */
export function townshipsInTable(code: string): number {
  counts ??= countByPrefix();
  return counts.get(code) ?? 0;
}

/** Codes of one edition do nest by prefix; only this count of what was loaded relies on it, never the tree. */
function countByPrefix(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { code } of readAreaFile('areas.txt.gz')) {
    if (code.length !== 9) continue;
    for (const length of [2, 4, 6, 9]) {
      const prefix = code.slice(0, length);
      found.set(prefix, (found.get(prefix) ?? 0) + 1);
    }
  }
  return found;
}
