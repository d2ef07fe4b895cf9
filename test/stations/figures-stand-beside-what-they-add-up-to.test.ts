import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  METRICS,
  correctFigure,
  reportFigure,
  ReportedFigure,
  SYNTHETIC_SOURCE_ID,
} from '../../shared/figures/index.js';
import { loadOnce } from '../../shared/subgraph/index.js';
import { stations } from '../../subgraphs/stations/subgraph.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';
import { differences } from '../expect-subset.js';
import { facts } from '../page/stations-areas.facts.js';

interface Told {
  readonly metric: string;
  readonly kind: string;
  readonly value: number | null;
}

onEachDatabase('figures stand beside what they add up to', (dialect) => {
  let room: StartedRoom;
  beforeAll(async () => {
    room = await startRoom(stations, dialect);
  }, 60_000);
  afterAll(() => room.stop());

  const ask = async (query: string) => {
    const answer = await room.ask(query);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };

  it.each(facts.map((fact) => [fact.id, fact] as const))('answers fact %s', async (_, { query, expect: wanted }) => {
    expect(differences(wanted, await ask(query))).toEqual([]);
  });

  it('gives the same bytes each time', async () => {
    const query = `{ area(code: "4103") { figures { id recordedAt } derivedFigures { value inputs computedAt } reconciliations { delta explanations { text } } } }`;
    expect(JSON.stringify(await ask(query))).toBe(JSON.stringify(await ask(query)));
  });

  it('narrows figures by metric, kind and day', async () => {
    const { area } = await ask(`{ area(code: "4103") {
      all: figures { kind } actual: figures(kinds: [ACTUAL]) { metric }
      before: figures(asOf: "2022-06-09", metrics: [OPERATING_STATIONS]) { kind value }
      then: figures(asOf: "2022-06-10", metrics: ["OPERATING_STATIONS"]) { kind value } } }`);
    expect(area.all).toHaveLength(6);
    expect(area.actual).toEqual([{ metric: 'GUIDANCE_CENTRES' }, { metric: 'OPERATING_STATIONS' }]);
    expect(area.before).toEqual([{ kind: 'TARGET', value: 110 }]);
    expect(area.then).toEqual([
      { kind: 'ACTUAL', value: 35 },
      { kind: 'TARGET', value: 110 },
    ]);
  });

  it('refuses to narrow them to nothing', async () => {
    const { errors } = await room.ask('{ area(code: "4103") { figures(metrics: []) { id } } }');
    expect(errors![0].message).toContain('`metrics` is empty');
  });

  it('derives what the page’s figures give', async () => {
    const data = await ask(`{
      luoyang: area(code: "4103") { derivedFigures { metric kind value qualifier inputs caveats } }
      xinanjiang: area(code: "330182001") { derivedFigures { metric kind value denominator { value definition } } }
      station(id: "stn_xinanjiang") { derivedFigures { metric kind value caveats } } }`);
    const valueOf = (list: Told[], metric: string, kind: string): (number | null)[] =>
      list.filter((one) => one.metric === metric && one.kind === kind).map(({ value }) => value);
    const { luoyang, xinanjiang, station } = data;
    expect(valueOf(luoyang.derivedFigures, 'OPERATING_STATIONS', 'TARGET')).toEqual([114]);
    expect(valueOf(luoyang.derivedFigures, 'IMPLIED_BASELINE_STATIONS', 'TARGET')).toEqual([31]);
    expect(valueOf(luoyang.derivedFigures, 'NEW_STATIONS', 'QUOTA')).toEqual([31]);
    expect(valueOf(luoyang.derivedFigures, 'GUIDANCE_CENTRES', 'TARGET')).toEqual([4]);
    expect(valueOf(luoyang.derivedFigures, 'OPERATING_STATIONS_PROGRESS', 'ACTUAL')[0]).toBeCloseTo(0.318, 3);
    const quota = luoyang.derivedFigures.find(({ kind }: Told) => kind === 'QUOTA');
    expect(quota).toMatchObject({ qualifier: 'AT_LEAST' });
    expect(quota.inputs).toHaveLength(17);
    expect(valueOf(xinanjiang.derivedFigures, 'CERTIFIED_SHARE', 'ACTUAL')[0]).toBeCloseTo(0.72174, 5);
    expect(valueOf(xinanjiang.derivedFigures, 'SOCIAL_ORGS', 'ACTUAL')).toEqual([520]);
    const coverages = valueOf(xinanjiang.derivedFigures, 'ROOM_COVERAGE', 'ACTUAL');
    expect(coverages.map((value) => value?.toFixed(4))).toEqual(['1.0000', '0.7333', '0.6875']);
    // Over which units its rooms are is the area's to tell: no rows without a value here.
    expect(station.derivedFigures.map(({ metric }: Told) => metric)).toEqual(['CASES_PER_YEAR', 'SESSIONS_PER_CASE']);
    expect(valueOf(station.derivedFigures, 'CASES_PER_YEAR', 'ACTUAL')).toEqual([88]);
    expect(valueOf(station.derivedFigures, 'SESSIONS_PER_CASE', 'ACTUAL')[0]).toBeCloseTo(1.744, 3);
  });

  it('holds each reported figure against the derived one, with the explanations on record', async () => {
    const fields =
      'metric kind status delta reported { value } derived { value } explanations { kind evidence decidedBy }';
    const { luoyang, xinanjiang, station } = await ask(`{
      luoyang: area(code: "4103") { reconciliations { ${fields} } }
      xinanjiang: area(code: "330182001") { reconciliations(metrics: [CERTIFIED_SHARE]) { ${fields} } }
      station(id: "stn_xinanjiang") { reconciliations { ${fields} } } }`);
    expect(luoyang.reconciliations).toMatchObject([
      {
        metric: 'OPERATING_STATIONS',
        kind: 'TARGET',
        status: 'CONFLICT',
        delta: -4,
        reported: { value: 110 },
        derived: { value: 114 },
        explanations: [
          { kind: 'OVERLAP', evidence: ['L05', 'L06', 'L07'], decidedBy: 'the hub itself (本枢纽)' },
          { kind: 'QUOTA', evidence: ['L20', 'L21'] },
        ],
      },
    ]);
    expect(xinanjiang.reconciliations).toMatchObject([{ status: 'ROUNDING', reported: { value: 0.72 } }]);
    const byMetric = new Map(station.reconciliations.map((one: Told & { status: string }) => [one.metric, one.status]));
    expect(byMetric.get('CASES_COMPLETED')).toBe('CONSISTENT');
    expect(byMetric.get('SESSIONS_PER_CASE')).toBe('NOT_COMPARABLE');
  });

  it('never holds a target against an actual, nor one metric against another', async () => {
    const { luoyang, station } = await ask(`{
      luoyang: area(code: "4103") { reconciliations(kinds: [ACTUAL]) { metric } }
      station(id: "stn_xinanjiang") { reconciliations(metrics: [GROUPS, FEATURED_GROUPS]) { metric } } }`);
    expect(luoyang.reconciliations).toEqual([]);
    expect(station.reconciliations).toEqual([]);
  });

  it('knows before a day only what was told of it by then', async () => {
    const { area } = await ask(`{ area(code: "4103") {
      before: reconciliations(asOf: "2022-06-09") { status } then: reconciliations(asOf: "2022-06-10") { status }
      unknown: reconciliations(knownAt: "2020-01-01T00:00:00Z") { status } } }`);
    expect(area.before).toEqual([{ status: 'UNKNOWN' }]);
    expect(area.then).toEqual([{ status: 'CONFLICT' }]);
    expect(area.unknown).toEqual([]);
  });

  it('tells the vocabulary of its metrics', async () => {
    const { metrics, some } =
      await ask(`{ metrics { code label labelEn unit unitLabel nature definition isDerived provenance { fact } }
      some: metrics(codes: [CASES_COMPLETED]) { code unitLabel nature } }`);
    expect(metrics.map(({ code }: { code: string }) => code)).toEqual(METRICS.map(({ code }) => code).sort());
    expect(metrics.every(({ definition }: { definition: string }) => definition.length > 10)).toBe(true);
    expect(some).toEqual([{ code: 'CASES_COMPLETED', unitLabel: '个', nature: 'FLOW' }]);
  });

  it('refuses a metric that is not on record, wherever one is named', async () => {
    for (const field of ['figures', 'derivedFigures', 'reconciliations'])
      for (const root of ['area(code: "4103")', 'station(id: "stn_xinanjiang")', 'buildOutPlan(id: "bop_luoyang")']) {
        const { errors } = await room.ask(`{ ${root} { ${field}(metrics: [CASES_COMPLETED, NOPE]) { metric } } }`);
        expect(errors).toHaveLength(1);
        expect(errors![0].extensions.code).toBe('METRIC_UNKNOWN');
        expect(errors![0].message).toContain('"NOPE"');
      }
    const { errors } = await room.ask('{ metrics(codes: [NOPE]) { code } }');
    expect(errors![0].message).toMatch(/"NOPE".*`metrics/s);
  });

  it('tells the figure of 79 once, with both places that state it', async () => {
    const { area } = await ask(
      '{ area(code: "4103") { figures(metrics: [NEW_STATIONS], kinds: [PLANNED]) { value provenance { fact section } } } }',
    );
    expect(area.figures).toEqual([
      {
        value: 79,
        provenance: [
          { fact: 'L05', section: 'body' },
          { fact: 'L01', section: 'headline' },
        ],
      },
    ]);
  });

  it('marks as inferred what of a figure the source does not state', async () => {
    const { luoyang, station, zone } = await ask(`{
      luoyang: area(code: "4103") { figures(metrics: [OPERATING_STATIONS], kinds: [ACTUAL]) { provenance { fact basis note } } }
      station(id: "stn_xinanjiang") { figures(metrics: [CASES_COMPLETED]) { provenance { fact basis note } } }
      zone: area(code: "410302") { figures(metrics: [NEW_STATIONS]) { provenance { fact basis note } } } }`);
    const note = expect.any(String);
    expect(luoyang.figures).toEqual([{ provenance: [{ fact: 'L07', basis: 'INFERRED', note }] }]);
    expect(zone.figures).toEqual([{ provenance: [{ fact: 'L21', basis: 'INFERRED', note }] }]);
    expect(station.figures).toContainEqual({ provenance: [{ fact: 'J53', basis: 'INFERRED', note }] });
    expect(station.figures).toContainEqual({ provenance: [{ fact: 'J18', basis: 'STATED', note: null }] });
  });

  describe('a corrected figure', () => {
    const SUBJECT = { subjectType: 'Area', subjectId: 'area_330723', metric: 'FULLTIME_WORKERS' };
    const first = reportFigure({
      ...SUBJECT,
      id: 'fig_synthetic-first',
      value: 40,
      sourceId: SYNTHETIC_SOURCE_ID,
      recordedAt: '2026-01-01T00:00:00.000Z',
    });
    const second = correctFigure(first, {
      ...SUBJECT,
      id: 'fig_synthetic-second',
      value: 41,
      sourceId: SYNTHETIC_SOURCE_ID,
      recordedAt: '2026-02-01T00:00:00.000Z',
    });
    beforeAll(() =>
      loadOnce(room.orm, 'synthetic-correction', { at: second.recordedAt, actor: 'synthetic' }, async ({ record }) => {
        record(ReportedFigure, { ...first, supersededAt: second.recordedAt });
        record(ReportedFigure, { ...second });
      }),
    );

    it('is left out, and comes back for those who ask what was known before', async () => {
      const { area } = await ask(`{ area(code: "330723") { now: figures { value supersedesId source { synthetic } }
        then: figures(knownAt: "2026-01-15T00:00:00Z") { value supersededAt }
        before: figures(knownAt: "2025-01-01T00:00:00Z") { value } } }`);
      expect(area.now).toEqual([{ value: 41, supersedesId: first.id, source: { synthetic: true } }]);
      expect(area.then).toEqual([{ value: 40, supersededAt: second.recordedAt }]);
      expect(area.before).toEqual([]);
    });
  });
});
