/** Counts the cases of any number of stations, one statement for each table, and hides what is too small. */
import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Reader } from '../../../shared/subgraph/index.js';
import { type CaseAgeCount, type CaseStageCount, type CaseYear } from './case-statistics.type.js';
import { AgeBand, CaseStage, type CaseOutcome } from './case.enums.js';
import { daysBetween, median, SMALLEST_SHOWN, suppress } from './suppression.rules.js';

interface Counted {
  readonly stationId: string;
  readonly cases: number | string;
}

export function makeCaseStatisticsLoaders(reader: Reader) {
  return {
    casesByStage: perStation(reader, stageCounts),
    casesByAge: perStation(reader, ageCounts),
    casesByYear: perStation(reader, yearCounts),
  };
}

function perStation<T>(
  reader: Reader,
  read: (reader: Reader, stations: readonly string[]) => Promise<(station: string) => T>,
): DataLoader<string, T> {
  return new DataLoader(async (stations) => stations.map(await read(reader, stations)));
}

/** Cases of these stations, grouped; `group` are expressions with the names of the counts' fields. */
async function count<T extends Counted>(
  reader: Reader,
  stations: readonly string[],
  group: Readonly<Record<string, ReturnType<typeof sql>>>,
  where = sql<boolean>`1 = 1`,
): Promise<T[]> {
  const { rows } = await sql<T>`
    select station_id as ${sql.ref('stationId')}, ${sql.join(Object.entries(group).map(([name, value]) => sql`${value} as ${sql.ref(name)}`))}, count(*) as cases
    from case_work where superseded_at is null and ${reader.among('station_id', stations)} and ${where}
    group by ${sql.join([sql`station_id`, ...Object.values(group)])}`.execute(reader.db);
  return rows;
}

async function stageCounts(
  reader: Reader,
  stations: readonly string[],
): Promise<(station: string) => CaseStageCount[]> {
  const [counted, stays] = await Promise.all([
    count<Counted & { stage: CaseStage }>(reader, stations, { stage: sql`state` }),
    reader.db
      .selectFrom('case_stay as stay')
      .innerJoin('case_work as record', 'record.id', 'stay.case_id')
      .select(['record.station_id as stationId', 'stay.case_id as caseId', 'stay.stage', 'stay.entered_on as from'])
      .select('stay.left_on as to')
      .where('stay.superseded_at', 'is', null)
      .where('stay.left_on', 'is not', null)
      .where(reader.among('record.station_id', stations))
      .execute() as Promise<{ stationId: string; caseId: string; stage: CaseStage; from: string; to: string }[]>,
  ]);
  const stages = Object.values(CaseStage);
  return (station) => {
    const safe = suppress(
      stages.map((stage) => numberOf(counted, (row) => row.stationId === station && row.stage === stage)),
    );
    return stages.map((stage, place) => {
      const left = stays.filter((stay) => stay.stationId === station && stay.stage === stage);
      const enough = new Set(left.map(({ caseId }) => caseId)).size >= SMALLEST_SHOWN;
      const medianDays = enough ? median(left.map(({ from, to }) => daysBetween(from, to))) : null;
      return { stage, cases: safe.counts[place]!, medianDays };
    });
  };
}

async function ageCounts(reader: Reader, stations: readonly string[]): Promise<(station: string) => CaseAgeCount[]> {
  const consented = sql`case when exists (select 1 from case_consent where case_consent.case_id = case_work.id
    and case_consent.scope = 'SENSITIVE' and case_consent.given_by = 'GUARDIAN'
    and case_consent.withdrawn_on is null and case_consent.superseded_at is null) then 1 else 0 end`;
  const counted = await counts(reader, stations, consented);
  const cells = Object.values(AgeBand).flatMap((ageBand) =>
    (ageBand === AgeBand.UNDER_14 ? [true, false] : [null]).map((guardianConsent) => ({ ageBand, guardianConsent })),
  );
  return (station) => {
    const safe = suppress(
      cells.map(({ ageBand, guardianConsent }) =>
        numberOf(
          counted,
          (row) =>
            row.stationId === station &&
            row.ageBand === ageBand &&
            (guardianConsent === null || (Number(row.consented) === 1) === guardianConsent),
        ),
      ),
    );
    return cells.map((cell, place) => ({ ...cell, cases: safe.counts[place]! }));
  };
}

/** By age band and by whether a guardian has consented; a derived table, so that the expression is grouped by its name. */
async function counts(reader: Reader, stations: readonly string[], consented: ReturnType<typeof sql>) {
  const { rows } = await sql<Counted & { ageBand: AgeBand; consented: number | string }>`
    select station_id as ${sql.ref('stationId')}, age_band as ${sql.ref('ageBand')}, consented, count(*) as cases
    from (select station_id, age_band, ${consented} as consented from case_work
      where superseded_at is null and ${reader.among('station_id', stations)}) as aged
    group by station_id, age_band, consented`.execute(reader.db);
  return rows;
}

async function yearCounts(reader: Reader, stations: readonly string[]): Promise<(station: string) => CaseYear[]> {
  const [opened, closed] = await Promise.all([
    count<Counted & { year: string; serviceType: string | null }>(reader, stations, {
      year: sql`substr(opened_on, 1, 4)`,
      serviceType: sql`service_type`,
    }),
    count<Counted & { year: string; targetGroup: string; outcome: CaseOutcome }>(
      reader,
      stations,
      { year: sql`substr(ended_on, 1, 4)`, targetGroup: sql`target_group`, outcome: sql`outcome` },
      sql<boolean>`outcome is not null`,
    ),
  ]);
  return (station) => {
    const of = <T extends Counted & { year: string }>(rows: readonly T[], year: string, key: (row: T) => string) =>
      rows
        .filter((row) => row.stationId === station && row.year === year)
        .sort((one, other) => (key(one) < key(other) ? -1 : 1));
    const years = new Set([...opened, ...closed].filter((row) => row.stationId === station).map(({ year }) => year));
    return [...years].sort().map((year) => {
      const types = of(opened, year, ({ serviceType }) => serviceType ?? '');
      const outcomes = of(closed, year, ({ targetGroup, outcome }) => `${targetGroup} ${outcome}`);
      const [safeOpened, safeClosed] = [types, outcomes].map((rows) =>
        suppress(rows.map(({ cases }) => Number(cases))),
      );
      return {
        year: Number(year),
        opened: safeOpened!.total,
        openedByType: types.map(({ serviceType }, place) => ({ serviceType, cases: safeOpened!.counts[place]! })),
        closed: safeClosed!.total,
        closedByOutcome: outcomes.map(({ targetGroup, outcome }, place) => ({
          targetGroup,
          outcome,
          cases: safeClosed!.counts[place]!,
        })),
      };
    });
  };
}

function numberOf<T extends Counted>(rows: readonly T[], fits: (row: T) => boolean): number {
  return rows.filter(fits).reduce((sum, { cases }) => sum + Number(cases), 0);
}
