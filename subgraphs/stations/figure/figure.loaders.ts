/** Reads the figures of any subject of this room (area, station, plan) and answers what they add up to, batched for all that are asked. */
import DataLoader from 'dataloader';
import { sql } from 'kysely';
import { linkHoldsOn } from '../../../shared/areas/area.query.js';
import { knownAt } from '../../../shared/dated.entity.js';
import { dayAsked, type Moment } from '../../../shared/moment.js';
import {
  dayOf,
  DERIVATION_RULES,
  deriveFigures,
  Explanation,
  FigureKind,
  METRICS,
  reconcile,
  ReportedFigure,
  type DerivationRule,
  type DerivedFigure,
  type Reconciliation,
} from '../../../shared/figures/index.js';
import { refuseEmptyChoices } from '../../../shared/listing/index.js';
import { perArguments, rowById, rowsBy } from '../../../shared/loader.js';
import type { Reader, Select } from '../../../shared/subgraph/index.js';
import { metricUnknown } from '../errors.js';
import { MetricTermRow } from './metric-term.entity.js';

/** Figures of a station that speak of the area it serves, and enter into the area's arithmetic. */
const OF_THE_STATION = ['ROOMS_BUILT'];

const OWN_METRICS: ReadonlySet<string> = new Set(METRICS.map(({ code }) => code));

/** Which figures of a subject are meant, and by when they speak; `FigureArgs` is one. */
export interface FigureQuestion extends Moment {
  readonly metrics?: readonly string[] | null | undefined;
  readonly kinds?: readonly FigureKind[] | null | undefined;
}

/** What the arithmetic of one subject rests on. */
interface Ledger {
  readonly figures: ReportedFigure[];
  readonly parts: ReportedFigure[];
}

export function makeFigureLoaders(reader: Reader) {
  const byId = rowById(reader, ReportedFigure);
  const current = perArguments((known: Moment['knownAt'] | null) =>
    rowsBy(reader, ReportedFigure, 'subjectId', (query) =>
      query
        .where(knownAt('reported_figure', { knownAt: known }))
        .orderBy(reader.byCodePoint('reported_figure.metric'))
        .orderBy(reader.byCodePoint('reported_figure.kind')),
    ),
  );
  const explanations = rowsBy(reader, Explanation, 'subjectId');
  const related = perArguments((moment: Moment) => relatedFigures(reader, moment));

  const ledgerOf = async (subjectId: string, moment: Moment): Promise<Ledger> => {
    const [own, others] = await Promise.all([
      current(moment.knownAt ?? null).load(subjectId),
      related({ asOf: moment.asOf, knownAt: moment.knownAt }).load(subjectId),
    ]);
    return {
      figures: [...own, ...others.figures].filter((figure) => speaksBy(figure, moment.asOf)),
      parts: others.parts.filter((figure) => speaksBy(figure, moment.asOf)),
    };
  };

  let terms: Promise<MetricTermRow[]> | undefined;
  const metricTerms = (): Promise<MetricTermRow[]> =>
    (terms ??= reader.all(
      MetricTermRow,
      reader
        .select(MetricTermRow)
        .where(knownAt('metric_term', {}))
        .orderBy(reader.byCodePoint('metric_term.code'))
        .limit(1000),
    ));
  /** Refuses a metric that is not on record: asked for, it would silently match nothing. */
  const requireMetrics = async (codes: readonly string[] | null | undefined): Promise<void> => {
    // Those that the hub itself brings are on record; only for others the table must be read.
    const unsure = (codes ?? []).filter((code) => !OWN_METRICS.has(code));
    if (unsure.length === 0) return;
    const known = new Set((await metricTerms()).map(({ code }) => code));
    const unknown = unsure.find((code) => !known.has(code));
    if (unknown !== undefined) throw metricUnknown(unknown);
  };
  return {
    figureById: byId,
    metricTerms,
    requireMetrics,
    /** `load.figuresOf(args)(subjectId)`: the field `figures` of any subject. */
    figuresOf:
      (args: FigureQuestion = {}) =>
      async (subjectId: string): Promise<ReportedFigure[]> => {
        await requireMetrics(args.metrics);
        return (await current(args.knownAt ?? null).load(subjectId))
          .filter(asksFor(args))
          .filter((figure) => speaksBy(figure, args.asOf));
      },
    /** The figures that the arithmetic of a subject rests on: its own, and for an area those of its station that count its units. */
    accountFiguresOf:
      (args: FigureQuestion = {}) =>
      async (subjectId: string): Promise<ReportedFigure[]> =>
        (await ledgerOf(subjectId, args)).figures.filter(asksFor(args)),
    /** `load.derivedFiguresOf(args)(subjectId)`: the field `derivedFigures` of any subject. */
    derivedFiguresOf:
      (args: FigureQuestion = {}) =>
      async (subjectId: string): Promise<DerivedFigure[]> => {
        await requireMetrics(args.metrics);
        const { figures, parts } = await ledgerOf(subjectId, args);
        return deriveFigures(figures, rulesFor(subjectId), dataTime(figures, parts), parts).filter(asksFor(args));
      },
    /** `load.reconciliationsOf(args)(subjectId)`: the field `reconciliations` of any subject. */
    reconciliationsOf:
      (args: FigureQuestion = {}) =>
      async (subjectId: string): Promise<Reconciliation[]> => {
        await requireMetrics(args.metrics);
        const [{ figures, parts }, onRecord] = await Promise.all([
          ledgerOf(subjectId, args),
          explanations.load(subjectId),
        ]);
        const known = onRecord.filter((one) => !args.knownAt || (one.decidedAt ?? '') <= args.knownAt);
        return reconcile(figures, rulesFor(subjectId), known, dataTime(figures, parts), parts).filter(asksFor(args));
      },
  };
}

/** The rules that speak of a subject: some need numbers that only an area has, so a station's answer would be noise. */
function rulesFor(subjectId: string): DerivationRule[] {
  return DERIVATION_RULES.filter((rule) => !rule.ofAreas || subjectId.startsWith('area_'));
}

/** Whether a figure is of a metric and kind that were asked for. */
function asksFor(question: FigureQuestion): (figure: { metric: string; kind: FigureKind }) => boolean {
  refuseEmptyChoices(question);
  const { metrics, kinds } = question;
  return ({ metric, kind }) => (!metrics || metrics.includes(metric)) && (!kinds || kinds.includes(kind));
}

/** What is had not been told yet when it speaks of a later day; plans and targets look ahead by their nature. */
function speaksBy(figure: ReportedFigure, asOf: string | null | undefined): boolean {
  return !asOf || figure.kind !== FigureKind.ACTUAL || (dayOf(figure) ?? '') <= asOf;
}

/** The time of the data version: when the newest figure that goes in was recorded. */
function dataTime(...lists: readonly (readonly ReportedFigure[])[]): string {
  return lists
    .flat()
    .reduce((latest, { recordedAt }) => (recordedAt > latest ? recordedAt : latest), '1970-01-01T00:00:00.000Z');
}

/** For areas: the figures of the areas right below (parts of sums), and those of its own station that count the area's units. */
function relatedFigures(reader: Reader, moment: Moment): DataLoader<string, Ledger> {
  const day = dayAsked(moment);
  return new DataLoader(async (subjects) => {
    const ledgers = new Map(subjects.map((id): [string, Ledger] => [id, { figures: [], parts: [] }]));
    const areas = subjects.filter((id) => id.startsWith('area_'));
    if (areas.length > 0) {
      const ofParts = reader
        .select(ReportedFigure)
        .innerJoin('area_parent as link', 'link.child_id', 'reported_figure.subject_id')
        .select(['link.parent_id as under_id', sql<string>`'parts'`.as('side')])
        .where(reader.among('link.parent_id', areas))
        .where('link.relation', '=', 'ADMINISTRATIVE')
        .where(linkHoldsOn('link', day) as never);
      const ofStations = reader
        .select(ReportedFigure)
        .innerJoin('station', 'station.id', 'reported_figure.subject_id')
        .select(['station.area_id as under_id', sql<string>`'figures'`.as('side')])
        .where(reader.among('station.area_id', areas))
        .where('station.tier', '=', 'STATION')
        .where('reported_figure.metric', 'in', OF_THE_STATION);
      const known = (query: Select): Select => query.where(knownAt('reported_figure', moment));
      const rows = (await known(ofParts as never)
        .unionAll(known(ofStations as never))
        .execute()) as Record<string, unknown>[];
      rows.sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
      const figures = reader.read(ReportedFigure, rows);
      rows.forEach((row, index) => {
        ledgers.get(String(row['under_id']))?.[row['side'] as keyof Ledger].push(figures[index]!);
      });
    }
    return subjects.map((id) => ledgers.get(id)!);
  });
}
