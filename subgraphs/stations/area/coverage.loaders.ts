/** Counts units and covered units of any number of areas in one statement, and answers their coverage. */
import DataLoader from 'dataloader';
import { sql } from 'kysely';
import { linkHoldsOn } from '../../../shared/areas/area.query.js';
import type { AreaKind } from '../../../shared/areas/area.rules.js';
import { dayAsked, type Moment } from '../../../shared/moment.js';
import { FigureKind, FigureQualifier, type ReportedFigure } from '../../../shared/figures/index.js';
import { pick } from '../../../shared/figures/pick.js';
import { perArguments } from '../../../shared/loader.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { coverageDenominatorMissing, coverageDenominatorUnfit } from '../errors.js';
import type { FigureQuestion } from '../figure/figure.loaders.js';
import type { StationTier } from '../station/station.entity.js';
import { LOADED_EDITION, townshipsInTable } from './area.loaded.js';
import { operatingStations } from './area.operation.js';
import {
  countCovered,
  countPart,
  DENOMINATORS,
  denominatorsOf,
  STATIONS_REPORTED,
  type AreaUnits,
  type DenominatorCode,
  type DenominatorRule,
  type UnitCount,
} from './coverage.rules.js';
import { Coverage, type CoverageArgs } from './coverage.type.js';

type FiguresOf = (args: FigureQuestion) => (subjectId: string) => Promise<ReportedFigure[]>;

interface UnitQuestion extends Moment {
  readonly tier: StationTier;
}

export function makeCoverageLoaders(reader: Reader, accountFiguresOf: FiguresOf) {
  const units = perArguments(
    (question: UnitQuestion) => new DataLoader((areaIds: readonly string[]) => countUnits(reader, areaIds, question)),
  );
  return {
    /** `load.coverageOf(args)(areaId)`: refuses before it reads when a denominator is missing or does not fit. */
    coverageOf: (args: CoverageArgs) => {
      checkDenominators(args);
      const { tier, asOf, knownAt } = args;
      return async (areaId: string): Promise<Coverage[]> => {
        const [counted, figures] = await Promise.all([
          units({ tier, asOf, knownAt }).load(areaId),
          accountFiguresOf({ asOf, knownAt, kinds: [FigureKind.ACTUAL] })(areaId),
        ]);
        return [...new Set(args.denominators)].map((code) => cover(code, counted, figures));
      };
    },
  };
}

function checkDenominators({ tier, denominators }: CoverageArgs): void {
  if (denominators.length === 0) throw coverageDenominatorMissing();
  const fitting = denominatorsOf(tier);
  for (const code of denominators) if (!fitting.includes(code)) throw coverageDenominatorUnfit(tier, code, fitting);
}

function cover(code: DenominatorCode, units: AreaUnits, figures: readonly ReportedFigure[]): Coverage {
  const rule: DenominatorRule = DENOMINATORS[code];
  const figureOf = (metric: string | null): ReportedFigure | undefined =>
    pick(figures.filter((figure) => figure.metric === metric && figure.value !== null));
  const used = new Set<string>();
  const parts = rule.parts.map((part) => {
    const counted = countPart(part, rule.tier, units);
    if (counted !== null) return counted;
    const reported = figureOf(part.metric);
    if (reported?.qualifier !== FigureQualifier.EXACT) return null;
    used.add(reported.id);
    return reported.value;
  });
  const sum = parts.reduce<number | null>((all, part) => (all === null || part === null ? null : all + part), 0);
  const total = sum === 0 ? null : sum;
  const covered = countCovered(rule, units);
  const stations = figureOf(STATIONS_REPORTED[rule.tier]);
  if (stations) used.add(stations.id);
  const reportedStations = stations?.value ?? null;
  return Object.assign(new Coverage(), {
    tier: rule.tier,
    denominator: code,
    definition: rule.definition,
    covered,
    total,
    stationsOnRecord: units.stations,
    ratio: isPartial(units, reportedStations) ? null : over(covered, total),
    reportedStations,
    ratioAtMost: over(reportedStations, total),
    inputs: [...used].sort(),
    caveats: caveatsOf(covered, total, units, reportedStations),
  });
}

/** More stations are reported than are on record: which units the others stand in is not known, so neither is the ratio. */
function isPartial({ stations }: AreaUnits, reported: number | null): boolean {
  return reported !== null && reported > stations;
}

function caveatsOf(covered: number, total: number | null, units: AreaUnits, reported: number | null): string[] {
  const caveats: string[] = [];
  if (total === null)
    caveats.push('The number of units is not known: load the area whole with `npm run import:areas -- --under CODE`.');
  if (isPartial(units, reported))
    caveats.push(
      `Reported are ${reported} stations, in operation on record ${units.stations}: where the others stand is not known, so the ratio is not; at most it is \`ratioAtMost\`.`,
    );
  if (total !== null && covered > total)
    caveats.push('More units are covered than the denominator counts: the two speak of different units.');
  return caveats;
}

function over(numerator: number | null, total: number | null): number | null {
  return numerator === null || total === null ? null : Number((numerator / total).toPrecision(15));
}

async function countUnits(reader: Reader, areaIds: readonly string[], moment: UnitQuestion): Promise<AreaUnits[]> {
  const day = dayAsked(moment);
  const { rows } = await sql<{
    of_id: string;
    of_code: string | null;
    kind: AreaKind;
    total: number | string;
    covered: number | string;
    stations: number | string;
    bare: number | string;
    loaded: number | string;
  }>`
    with recursive reach(of_id, id) as (
      select id, id from area where ${reader.among('id', areaIds)}
      union
      select reach.of_id, link.child_id from reach
      join area_parent as link on link.parent_id = reach.id
      where link.relation = 'ADMINISTRATIVE' and ${linkHoldsOn('link', day) as never}
    ),
    unit as (
      select reach.of_id, area.kind, area.id,
        coalesce(operating.stations, 0) as stations,
        case when area.level = 'TOWNSHIP' and not exists (
          select 1 from area_parent as below where below.parent_id = area.id and below.relation = 'ADMINISTRATIVE'
            and ${linkHoldsOn('below', day) as never}
        ) then 1 else 0 end as bare
      from reach join area on area.id = reach.id
      left join ${operatingStations(reader, moment.tier, moment)} as operating on operating.area_id = area.id
    ),
    counted as (
      select of_id, kind, count(*) as total, sum(case when stations > 0 then 1 else 0 end) as covered,
        sum(stations) as stations, sum(bare) as bare
      from unit group by of_id, kind
    )
    select counted.*, self.code as of_code, (
      select count(*) from area as township
      where township.level = 'TOWNSHIP' and township.edition = ${LOADED_EDITION}
        and township.code >= self.code and township.code < self.code || 'z'
    ) as loaded
    from counted join area as self on self.id = counted.of_id`.execute(reader.db);
  return areaIds.map((id) => {
    const own = rows.filter((row) => row.of_id === id);
    const code = own[0]?.of_code ?? null;
    const inTable = code === null ? 0 : townshipsInTable(code.slice(0, 9));
    return {
      byKind: new Map<AreaKind, UnitCount>(
        own.map((row) => [row.kind, { total: Number(row.total), covered: Number(row.covered) }]),
      ),
      stations: own.reduce((sum, row) => sum + Number(row.stations), 0),
      townshipsWhole: code !== null && (code.length > 9 || (inTable > 0 && Number(own[0]!.loaded) >= inTable)),
      villagesWhole: own.every((row) => Number(row.bare) === 0),
    };
  });
}
