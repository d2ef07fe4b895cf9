/** What the page says of areas beyond the code table. */
import type { Recorder } from '../../../shared/subgraph/index.js';
import { dated } from '../../../shared/dated.entity.js';
import { AreaSeat } from '../area/area-seat.entity.js';

export function recordAreas({ record }: Recorder): void {
  record(AreaSeat, {
    id: 'ars_330182001_of_330182',
    areaId: 'area_330182001',
    seatOfId: 'area_330182',
    bodies: ['建德市委', '建德市政府'],
    ...dated('../2022-06-14'),
    provenanceRefs: [{ fact: 'J04', note: 'Since when is not said; it held when the page appeared.' }],
  });
}
