/** Finds the area that an input names by id or code, or refuses it. */
import { resolveAreaRefs, type AreaRecord } from '../../../shared/areas/area.query.js';
import { areaUnknown } from '../../../shared/errors.js';
import type { Context } from '../context.js';

export async function requireArea({ reader }: Context, ref: string): Promise<AreaRecord> {
  const [area] = await resolveAreaRefs(reader.db, [ref]);
  if (!area) throw areaUnknown(ref);
  return area;
}
