/** Counts the units of any number of areas in one statement: how many of each kind, how many covered, and whether all are loaded. */
import { sql } from 'kysely';
import { descendantPairs, linkHoldsOn } from '../../../shared/areas/area.query.js';
import type { AreaKind } from '../../../shared/areas/area.rules.js';
import { dayAsked, type Moment } from '../../../shared/moment.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import type { StationTier } from '../station/station.entity.js';
import { LOADED_EDITION, townshipsInTable } from './area.loaded.js';
import { servingStations } from './area.operation.js';
import type { AreaUnits, UnitCount } from './coverage.rules.js';

export interface UnitQuestion extends Moment {
  readonly tier: StationTier;
}

interface KindRow {
  of_id: string;
  of_code: string | null;
  kind: AreaKind;
  total: number | string;
  covered: number | string;
  perhaps: number | string;
  stations: number | string;
  bare: number | string;
  loaded: number | string;
}

export async function readUnits(
  reader: Reader,
  areaIds: readonly string[],
  moment: UnitQuestion,
): Promise<AreaUnits[]> {
  const day = dayAsked(moment);
  const reach = descendantPairs(reader.db, areaIds, { asOf: day });
  // The tree of the code table itself: what of it is loaded is held against what the table has.
  const inTable = descendantPairs(reader.db, areaIds, { asOf: LOADED_EDITION, relation: 'STATISTICAL' });
  const { rows } = await sql<KindRow>`
    with unit as (
      select reach.root_id as of_id, area.kind, area.id,
        coalesce(serving.stations, 0) as stations, coalesce(serving.perhaps, 0) as perhaps,
        case when area.level = 'TOWNSHIP' and not exists (
          select 1 from area_parent as below where below.parent_id = area.id and below.relation = 'ADMINISTRATIVE'
            and ${linkHoldsOn('below', day)}
        ) then 1 else 0 end as bare
      from ${reach} as reach join area on area.id = reach.id
      left join ${servingStations(reader, moment.tier, moment)} as serving on serving.area_id = area.id
    ),
    counted as (
      select of_id, kind, count(*) as total, sum(case when stations > 0 then 1 else 0 end) as covered,
        sum(case when stations = 0 and perhaps > 0 then 1 else 0 end) as perhaps,
        sum(stations) as stations, sum(bare) as bare
      from unit group by of_id, kind
    ),
    loaded as (
      select listed.root_id as of_id, count(*) as townships
      from ${inTable} as listed join area on area.id = listed.id
      where area.level = 'TOWNSHIP' and area.edition = ${LOADED_EDITION} group by listed.root_id
    )
    select counted.*, self.code as of_code, coalesce(loaded.townships, 0) as loaded
    from counted join area as self on self.id = counted.of_id
    left join loaded on loaded.of_id = counted.of_id`.execute(reader.db);
  return areaIds.map((id) => unitsOf(rows.filter((row) => row.of_id === id)));
}

function unitsOf(rows: readonly KindRow[]): AreaUnits {
  const code = rows[0]?.of_code ?? null;
  const townships = code === null ? 0 : townshipsInTable(code);
  // A community or village has no townships below it; of anything else all those of the table must be there.
  const townshipsWhole = code?.length === 12 || (townships > 0 && Number(rows[0]!.loaded) >= townships);
  return {
    byKind: new Map<AreaKind, UnitCount>(
      rows.map((row) => [
        row.kind,
        { total: Number(row.total), covered: Number(row.covered), perhaps: Number(row.perhaps) },
      ]),
    ),
    stations: rows.reduce((sum, row) => sum + Number(row.stations), 0),
    townshipsWhole,
    villagesWhole: rows.every((row) => Number(row.bare) === 0),
  };
}
