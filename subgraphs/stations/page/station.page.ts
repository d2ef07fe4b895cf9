/** The stations, rooms and posts of the page, and how they are linked. */
import type { Recorder } from '../../../shared/subgraph/index.js';
import { Station, StationTier } from '../station/station.entity.js';

export function recordStations({ record }: Recorder): void {
  record(Station, {
    id: 'stn_xinanjiang',
    name: '新安江街道社会工作站',
    tier: StationTier.STATION,
    areaId: 'area_330182001',
    provenanceRefs: [{ fact: 'J13' }],
  });
}
