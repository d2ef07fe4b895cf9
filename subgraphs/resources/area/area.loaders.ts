/** Finds the area that a filter means. */
import DataLoader from 'dataloader';
import { resolveAreaRefs } from '../../../shared/areas/area.query.js';
import { areaUnknown } from '../../../shared/errors.js';
import type { Reader } from '../../../shared/subgraph/index.js';

export function makeAreaLoaders(reader: Reader) {
  return {
    /** Id of the area that a reference means; a refusal where none is loaded. */
    areaIdByRef: new DataLoader<string, string>(async (refs) => {
      const areas = await resolveAreaRefs(reader.db, refs);
      return areas.map((area, at) => area?.id ?? areaUnknown(refs[at]!));
    }),
  };
}
