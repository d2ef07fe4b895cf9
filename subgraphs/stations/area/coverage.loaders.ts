/** Answers the coverage of areas: the units that are counted, the figures that stand in for some of them, and what plans would make of it. */
import DataLoader from 'dataloader';
import {
  dayOf,
  FigureKind,
  FigureQualifier,
  type DerivedFigure,
  type ReportedFigure,
} from '../../../shared/figures/index.js';
import { pick } from '../../../shared/figures/pick.js';
import { perArguments } from '../../../shared/loader.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { coverageDenominatorMissing, coverageDenominatorUnfit } from '../errors.js';
import type { FigureQuestion } from '../figure/figure.loaders.js';
import {
  countPart,
  countUnits,
  DENOMINATORS,
  denominatorsOf,
  over,
  ratioAtMost,
  ratioOf,
  STATIONS_REPORTED,
  type AreaUnits,
  type Counted,
  type DenominatorCode,
  type DenominatorRule,
} from './coverage.rules.js';
import { Coverage, PlannedCoverage, type CoverageArgs } from './coverage.type.js';
import { readUnits, type UnitQuestion } from './coverage.units.js';

interface Figures {
  accountFiguresOf(args: FigureQuestion): (subjectId: string) => Promise<ReportedFigure[]>;
  derivedFiguresOf(args: FigureQuestion): (subjectId: string) => Promise<DerivedFigure[]>;
}

/** The reported figures of an area that a coverage may rest on, and those that the hub derives of them. */
interface Account {
  readonly reported: readonly ReportedFigure[];
  readonly derived: readonly DerivedFigure[];
}

export function makeCoverageLoaders(reader: Reader, { accountFiguresOf, derivedFiguresOf }: Figures) {
  const units = perArguments(
    (question: UnitQuestion) => new DataLoader((areaIds: readonly string[]) => readUnits(reader, areaIds, question)),
  );
  return {
    /** `load.coverageOf(args)(areaId)`: refuses before it reads when a denominator is missing or does not fit. */
    coverageOf: (args: CoverageArgs) => {
      checkDenominators(args);
      const { tier, asOf, knownAt } = args;
      return async (areaId: string): Promise<Coverage[]> => {
        const [counted, reported, derived] = await Promise.all([
          units({ tier, asOf, knownAt }).load(areaId),
          accountFiguresOf({ asOf, knownAt })(areaId),
          derivedFiguresOf({ asOf, knownAt })(areaId),
        ]);
        return [...new Set(args.denominators)].map((code) => cover(code, counted, { reported, derived }));
      };
    },
  };
}

function checkDenominators({ tier, denominators }: CoverageArgs): void {
  if (denominators.length === 0) throw coverageDenominatorMissing();
  const fitting = denominatorsOf(tier);
  for (const code of denominators) if (!fitting.includes(code)) throw coverageDenominatorUnfit(tier, code, fitting);
}

function cover(code: DenominatorCode, units: AreaUnits, account: Account): Coverage {
  const rule: DenominatorRule = DENOMINATORS[code];
  const used = new Set<string>();
  const total = countTotal(rule, units, account, used);
  const stations = figureOf(account, STATIONS_REPORTED[rule.tier]);
  if (stations) used.add(stations.id);
  const reportedStations = stations?.value ?? null;
  const counted: Counted = {
    covered: countUnits(rule, units, 'covered'),
    perhaps: countUnits(rule, units, 'perhaps'),
    total,
    recordsComplete: stations?.qualifier === FigureQualifier.EXACT && stations.value === units.stations,
  };
  return Object.assign(new Coverage(), {
    tier: rule.tier,
    denominator: code,
    definition: rule.definition,
    covered: counted.covered,
    perhapsCovered: counted.perhaps,
    total,
    recordsComplete: counted.recordsComplete,
    ratio: ratioOf(counted),
    ratioAtLeast: over(counted.covered, total),
    ratioAtMost: ratioAtMost(reportedStations, total),
    stationsOnRecord: units.stations,
    reportedStations,
    planned: planned(STATIONS_REPORTED[rule.tier], total, account),
    inputs: [...used].sort(),
    caveats: caveatsOf(counted, units, reportedStations),
  });
}

/** The units of a denominator; those that are not loaded by an exact figure, whose id joins `used`. Null when neither is known. */
function countTotal(rule: DenominatorRule, units: AreaUnits, account: Account, used: Set<string>): number | null {
  const parts = rule.parts.map((part) => {
    const counted = countPart(part, rule.tier, units);
    if (counted !== null) return counted;
    const reported = figureOf(account, part.metric);
    if (reported?.qualifier !== FigureQualifier.EXACT) return null;
    used.add(reported.id);
    return reported.value;
  });
  const sum = parts.reduce<number | null>((all, part) => (all === null || part === null ? null : all + part), 0);
  return sum === 0 ? null : sum;
}

function figureOf({ reported }: Account, metric: string | null): ReportedFigure | undefined {
  const { ACTUAL } = FigureKind;
  return pick(reported.filter((one) => one.metric === metric && one.kind === ACTUAL && one.value !== null));
}

/** Each target or plan for the number of stations: as reported, and as the hub adds it up of what stands and what is planned. */
function planned(metric: string, total: number | null, { reported, derived }: Account): PlannedCoverage[] {
  const aims = (one: { metric: string; kind: FigureKind; value: number | null }): boolean =>
    one.metric === metric && (one.kind === FigureKind.TARGET || one.kind === FigureKind.PLANNED) && one.value !== null;
  const tell = (kind: FigureKind, stations: number, formula: string | null, inputs: readonly ReportedFigure[]) =>
    Object.assign(new PlannedCoverage(), {
      kind,
      stations,
      dueOn: inputs.map(({ dueOn }) => dueOn).find((dueOn) => dueOn !== null) ?? null,
      ratioAtMost: ratioAtMost(stations, total),
      formula,
      inputs: inputs.map(({ id }) => id),
    });
  const byDay = reported.filter(aims).sort((a, b) => ((dayOf(a) ?? '') < (dayOf(b) ?? '') ? -1 : 1));
  return [
    ...byDay.map((figure) => tell(figure.kind, figure.value!, null, [figure])),
    ...derived.filter(aims).map(({ kind, value, formula, inputs }) =>
      tell(
        kind,
        value!,
        formula,
        reported.filter(({ id }) => inputs.includes(id)),
      ),
    ),
  ].slice(0, 10);
}

function caveatsOf(
  { covered, perhaps, total, recordsComplete }: Counted,
  { stations }: AreaUnits,
  reported: number | null,
): string[] {
  const caveats: string[] = [];
  if (total === null)
    caveats.push('The number of units is not known: load the area whole with `npm run import:areas -- --under CODE`.');
  if (perhaps > 0)
    caveats.push(
      `In ${perhaps} further units a station may have been in operation, but its dates leave it open: \`covered\` is a lower bound.`,
    );
  if (reported === null)
    caveats.push(
      'Counted over the stations on record; how many there are in all was not reported, so others may be missing and `covered` is a lower bound.',
    );
  else if (!recordsComplete)
    caveats.push(
      `Reported are ${reported} stations, in operation on record ${stations}: where the others stand is not known, so the ratio is not; at most it is \`ratioAtMost\`.`,
    );
  if (total !== null && covered > total)
    caveats.push('More units are covered than the denominator counts: the two speak of different units.');
  return caveats;
}
