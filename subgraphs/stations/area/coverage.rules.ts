/** The denominators of coverage: which units each counts, for which tier, and where its number comes from. Pure. */
import type { AreaKind } from '../../../shared/areas/area.rules.js';

/** Units of these kinds are counted in the area table; where that is not loaded, the reported figure of `metric` stands in. */
export interface DenominatorPart {
  readonly kinds: readonly AreaKind[];
  readonly metric: string | null;
}

export interface DenominatorRule {
  readonly tier: 'GUIDANCE_CENTRE' | 'STATION' | 'ROOM';
  readonly parts: readonly DenominatorPart[];
  readonly definition: string;
}

const URBAN: DenominatorPart = { kinds: ['URBAN_COMMUNITY'], metric: 'URBAN_COMMUNITIES' };
const VILLAGES: DenominatorPart = { kinds: ['ADMIN_VILLAGE'], metric: 'ADMIN_VILLAGES' };
/** Organisations, not areas: no code, so always from the reported figure. */
const COOPERATIVES: DenominatorPart = { kinds: [], metric: 'SHARE_COOPERATIVES' };

const TRUE_TOWNSHIPS: readonly AreaKind[] = ['SUBDISTRICT', 'TOWN', 'TOWNSHIP'];

export const DENOMINATORS = {
  URBAN_COMMUNITIES: {
    tier: 'ROOM',
    parts: [URBAN],
    definition:
      'Urban communities (城市社区) of the area; units that the code table only counts like one are left out.',
  },
  COMMUNITIES_AND_VILLAGES: {
    tier: 'ROOM',
    parts: [URBAN, VILLAGES],
    definition: 'Urban communities (城市社区) and administrative villages (建制村) of the area.',
  },
  ALL_UNITS: {
    tier: 'ROOM',
    parts: [URBAN, VILLAGES, COOPERATIVES],
    definition:
      'Urban communities (城市社区), administrative villages (建制村) and share-holding economic cooperatives (股份经济合作社) of the area; the cooperatives have no area code and are counted from the reported figure.',
  },
  TOWNSHIPS: {
    tier: 'STATION',
    parts: [{ kinds: TRUE_TOWNSHIPS, metric: null }],
    definition:
      'Subdistricts (街道), towns (镇) and townships (乡) of the area; farms, parks and the like that the code table counts like a township (类似乡级单位) are left out.',
  },
  TOWNSHIPS_AND_PSEUDO_UNITS: {
    tier: 'STATION',
    parts: [{ kinds: [...TRUE_TOWNSHIPS, 'PSEUDO_TOWNSHIP'], metric: null }],
    definition:
      'Subdistricts (街道), towns (镇) and townships (乡) of the area, with the farms, parks and the like that the code table counts like a township (类似乡级单位).',
  },
  COUNTIES: {
    tier: 'GUIDANCE_CENTRE',
    parts: [{ kinds: ['COUNTY'], metric: null }],
    definition:
      'Counties, districts and county-level cities (县、区、县级市) of the area; functional zones are left out.',
  },
  COUNTIES_AND_ZONES: {
    tier: 'GUIDANCE_CENTRE',
    parts: [{ kinds: ['COUNTY', 'FUNCTIONAL_ZONE'], metric: null }],
    definition: 'Counties, districts, county-level cities (县、区、县级市) and functional zones (功能区) of the area.',
  },
} as const satisfies Record<string, DenominatorRule>;

export type DenominatorCode = keyof typeof DENOMINATORS;

/** The metric that counts the stations of a tier in operation, where one was reported. */
export const STATIONS_REPORTED: Readonly<Record<DenominatorRule['tier'], string>> = {
  GUIDANCE_CENTRE: 'GUIDANCE_CENTRES',
  STATION: 'OPERATING_STATIONS',
  ROOM: 'ROOMS_BUILT',
};

/** Which kinds of area are expected to have a station of a tier: posts stand in firms, so none for them. */
export const EXPECTED_KINDS: Readonly<Record<string, readonly AreaKind[]>> = {
  GUIDANCE_CENTRE: ['COUNTY'],
  STATION: TRUE_TOWNSHIPS,
  ROOM: ['URBAN_COMMUNITY', 'ADMIN_VILLAGE'],
};

export function denominatorsOf(tier: string): DenominatorCode[] {
  return (Object.keys(DENOMINATORS) as DenominatorCode[]).filter((code) => DENOMINATORS[code].tier === tier);
}

/** How many units of each kind lie in an area, how many of them surely are covered, and how many others perhaps. */
export interface UnitCount {
  readonly total: number;
  readonly covered: number;
  readonly perhaps: number;
}

export interface AreaUnits {
  readonly byKind: ReadonlyMap<AreaKind, UnitCount>;
  /** Stations surely in operation in all these units, however many stand in one. */
  readonly stations: number;
  /** All townships of the area are loaded. */
  readonly townshipsWhole: boolean;
  /** And each of them with its communities and villages. */
  readonly villagesWhole: boolean;
}

/** The units of one part; null when the area table does not hold them all. */
export function countPart(part: DenominatorPart, tier: DenominatorRule['tier'], units: AreaUnits): number | null {
  const whole = tier === 'ROOM' ? units.townshipsWhole && units.villagesWhole : units.townshipsWhole;
  if (!whole || part.kinds.length === 0) return null;
  return part.kinds.reduce((sum, kind) => sum + (units.byKind.get(kind)?.total ?? 0), 0);
}

/** Distinct units of a denominator's kinds, surely `covered` or `perhaps`: a second station in the same unit changes nothing. */
export function countUnits(rule: DenominatorRule, units: AreaUnits, how: 'covered' | 'perhaps'): number {
  return rule.parts.flatMap(({ kinds }) => kinds).reduce((sum, kind) => sum + (units.byKind.get(kind)?.[how] ?? 0), 0);
}

/** What a ratio may be read from. */
export interface Counted {
  readonly covered: number;
  readonly perhaps: number;
  readonly total: number | null;
  /** True when the stations on record are all that are reported. */
  readonly recordsComplete: boolean;
}

/** The ratio where it is known: nothing is left open, or every unit is covered already, so that no other station could add to it. */
export function ratioOf({ covered, perhaps, total, recordsComplete }: Counted): number | null {
  if (total !== null && covered === total) return 1;
  return recordsComplete && perhaps === 0 ? over(covered, total) : null;
}

/** The most that so many stations can cover: as if each stood in another unit, and never more than all of them. */
export function ratioAtMost(stations: number | null, total: number | null): number | null {
  const ratio = over(stations, total);
  return ratio === null ? null : Math.min(1, ratio);
}

/** Null when either number is unknown. */
export function over(numerator: number | null, total: number | null): number | null {
  return numerator === null || total === null ? null : Number((numerator / total).toPrecision(15));
}
