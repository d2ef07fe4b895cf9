import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadAreas } from '../../shared/areas/area.load.js';
import {
  FigureKind,
  ProvenanceBasis,
  reportFigure,
  ReportedFigure,
  SYNTHETIC_SOURCE_ID,
} from '../../shared/figures/index.js';
import { loadOnce, type Recorder } from '../../shared/subgraph/index.js';
import { BuildOutPlan, PlanPhase, PlanTargetRow } from '../../subgraphs/stations/plan/build-out-plan.entity.js';
import { BuildOutPlanStatus } from '../../subgraphs/stations/plan/build-out-plan.enums.js';
import { phaseOn, ratioOf, yearOf } from '../../subgraphs/stations/plan/plan.rules.js';
import { stations } from '../../subgraphs/stations/subgraph.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';

onEachDatabase('plans are held to their targets', (dialect) => {
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

  it('answers Luoyang’s plan as a whole', async () => {
    const { buildOutPlans } = await ask(`{ buildOutPlans(filter: { area: "4103" }, first: 5) { totalCount nodes {
      policyTitle policyTitleEn area { code name } horizonYears { min max } hostVenueKinds hostVenueKindsOpenEnded
      phases { seq yearOffset } provenance { fact } progress(asOf: "2022-06-10") { metric kind reached target ratio figures { id } } } } }`);
    expect(buildOutPlans.totalCount).toBe(1);
    const [plan] = buildOutPlans.nodes;
    expect(plan).toMatchObject({
      area: { code: '4103', name: '洛阳市' },
      horizonYears: { min: 3, max: 5 },
      hostVenueKindsOpenEnded: true,
      phases: [1, 2, 3, 5].map((yearOffset, index) => ({ seq: index + 1, yearOffset })),
    });
    expect(plan.hostVenueKinds).toEqual([
      'PARTY_MASS_SERVICE_CENTRE',
      'CHILDRENS_HOME',
      'COMMUNITY_ELDERLY_CARE',
      'DAY_CARE_CENTRE',
      'HAPPINESS_HOME',
    ]);
    const facts = plan.provenance.map(({ fact }: { fact: string }) => fact);
    expect(facts).toEqual(['L46', 'L10', 'L11', 'L12', 'L13', 'L14']);
    const operating = plan.progress.find(({ metric }: { metric: string }) => metric === 'OPERATING_STATIONS');
    expect(operating).toMatchObject({ kind: 'TARGET', reached: 35, target: 110 });
    expect(operating.ratio).toBeCloseTo(0.3182, 4);
    expect(operating.figures).toEqual([
      { id: 'fig_4103-operating-stations-l06' },
      { id: 'fig_4103-operating-stations-l07' },
    ]);
    // How many of the year's new ones were open by June is not said: unknown, not none.
    expect(plan.progress).toContainEqual(
      expect.objectContaining({ metric: 'NEW_STATIONS', reached: null, target: 79, ratio: null }),
    );
    expect(plan.progress.some(({ kind }: { kind: string }) => kind === 'QUOTA')).toBe(false);
  });

  it('knows no progress before the first actual figure', async () => {
    const { buildOutPlan } = await ask(
      '{ buildOutPlan(id: "bop_luoyang") { progress(asOf: "2022-06-09") { metric reached ratio } none: progress(knownAt: "2020-01-01T00:00:00Z") { metric } } }',
    );
    expect(buildOutPlan.progress).toContainEqual({ metric: 'OPERATING_STATIONS', reached: null, ratio: null });
    expect(buildOutPlan.none).toEqual([]);
  });

  it('has no phase for year 4, and none before it begins', async () => {
    const { buildOutPlan } = await ask(`{ buildOutPlan(id: "bop_luoyang") {
      y2020: phase(asOf: "2020-12-31") { seq } y2022: phase(asOf: "2022-06-10") { seq nameEn year }
      y2024: phase(asOf: "2024-06-10") { seq } y2025: phase(asOf: "2025-01-01") { seq } } }`);
    expect(buildOutPlan).toEqual({
      y2020: null,
      y2022: { seq: 2, nameEn: 'Year two: roll out', year: 2022 },
      y2024: null,
      y2025: { seq: 4 },
    });
  });

  it('imposes its quota on each part, 31 at least in all', async () => {
    const { buildOutPlan } = await ask(
      '{ buildOutPlan(id: "bop_luoyang") { targets { kind value area { id } } derivedFigures(kinds: [QUOTA]) { value } reconciliations { status delta } } }',
    );
    const quotas = buildOutPlan.targets.filter(({ kind }: { kind: string }) => kind === 'QUOTA');
    expect(quotas).toHaveLength(17);
    expect(quotas.reduce((sum: number, { value }: { value: number }) => sum + value, 0)).toBe(31);
    expect(new Set(quotas.map(({ area }: { area: { id: string } }) => area.id)).size).toBe(17);
    expect(buildOutPlan.derivedFigures).toEqual([{ value: 31 }]);
    expect(buildOutPlan.reconciliations).toEqual([{ status: 'CONFLICT', delta: -4 }]);
  });

  it('finds plans by area, by areas below one, and by text; refuses what is unknown', async () => {
    const data = await ask(`{
      below: buildOutPlans(filter: { area: "41", includeDescendants: true }) { nodes { id } }
      above: buildOutPlans(filter: { area: "41" }) { totalCount }
      english: buildOutPlans(filter: { text: "LUOYANG" }) { totalCount } none: buildOutPlans(filter: { text: "_" }) { totalCount }
      absent: buildOutPlan(id: "bop_nowhere") { id } }`);
    expect(data).toEqual({
      below: { nodes: [{ id: 'bop_luoyang' }] },
      above: { totalCount: 0 },
      english: { totalCount: 1 },
      none: { totalCount: 0 },
      absent: null,
    });
    for (const [args, code] of [
      ['filter: { area: "3399" }', 'AREA_UNKNOWN'],
      ['filter: { includeDescendants: true }', 'FILTER_CONTRADICTORY'],
      ['first: -1', 'PAGE_TOO_LARGE'],
      ['after: "bm8"', 'CURSOR_FOREIGN'],
    ] as const) {
      const answer = await room.ask(`{ buildOutPlans(${args}) { nodes { id } } }`);
      expect(answer.errors).toHaveLength(1);
      expect(answer.errors![0].extensions.code).toBe(code);
    }
  });
});

const CHANGE = { at: '2026-01-01T00:00:00.000Z', actor: 'synthetic', synthetic: true };
const SIZE = 1000;

/** Synthetic plans of one area: each with a phase and one target, to which all actual figures are the same. */
function recordMany({ record }: Recorder): void {
  const common = { subjectType: 'Area', subjectId: 'area_330723', metric: 'OPERATING_STATIONS' };
  const told = { sourceId: SYNTHETIC_SOURCE_ID, recordedAt: CHANGE.at };
  record(ReportedFigure, {
    ...reportFigure({ ...common, ...told, id: 'fig_synthetic-actual', value: 12, asOf: '2022-01-01' }),
  });
  for (let number = 0; number < SIZE; number++) {
    const key = String(number).padStart(4, '0');
    const planId = `bop_synthetic-${key}`;
    record(BuildOutPlan, {
      id: planId,
      policyTitle: `Synthetic ${key}`,
      policyDocumentId: 'doc_synthetic',
      status: BuildOutPlanStatus.ADOPTED,
      areaId: 'area_330723',
      baseYear: number % 2 ? null : 2020 + (number % 5),
      baseYearBasis: number % 2 ? ProvenanceBasis.UNKNOWN : ProvenanceBasis.STATED,
      hostVenueKinds: [],
    });
    record(PlanPhase, { id: `bph_${key}`, planId, seq: 1, name: 'Synthetic', yearOffset: 1 });
    const id = `fig_synthetic-${key}`;
    const target = { ...common, ...told, id, value: number, kind: FigureKind.TARGET, dueOn: '2022-12-31' };
    record(ReportedFigure, { ...reportFigure(target) });
    record(PlanTargetRow, { id: `bpt_${key}`, planId, figureId: id, seq: 1 });
  }
}

onEachDatabase('plans cost the same statements however many', (dialect) => {
  let room: StartedRoom;
  beforeAll(async () => {
    room = await startRoom(stations, dialect, { empty: true });
    await loadAreas(room.orm.em);
    await loadOnce(room.orm, 'synthetic-plans', CHANGE, async (recorder) => recordMany(recorder));
  }, 60_000);
  afterAll(() => room.stop());

  it.each([
    ['area { name }', 1],
    ['policyDocument { title }', 1],
    ['phases { year }', 2],
    ['phase(asOf: "2022-06-10") { name }', 1],
    ['targets { metric area { name } }', 3],
    ['progress(asOf: "2022-06-10") { ratio }', 3],
    ['events { title }', 1],
    ['principles { text } focus { text } goal { text } method { text } support { text } practices { text }', 1],
    ['horizonYears { min } figures { value }', 1],
  ] as const)('%s', async (field, most) => {
    for (const size of [1, 100, 1000]) {
      room.statements();
      const answer = await room.ask(`{ buildOutPlans(first: ${size}) { nodes { id ${field} } } }`);
      expect(answer.errors).toBeUndefined();
      expect(answer.data.buildOutPlans.nodes).toHaveLength(size);
      expect(room.statements() - 1).toBeLessThanOrEqual(most);
    }
  });

  it('tells progress beyond the target as more than 1, and none over nothing', async () => {
    const answer = await room.ask('{ buildOutPlans(first: 25) { nodes { progress { reached target ratio } } } }');
    const progress = answer.data.buildOutPlans.nodes.map((plan: { progress: object[] }) => plan.progress[0]);
    expect(progress[0]).toEqual({ reached: 12, target: 0, ratio: null });
    expect(progress[6]).toEqual({ reached: 12, target: 6, ratio: 2 });
    expect(progress[24]).toEqual({ reached: 12, target: 24, ratio: 0.5 });
  });

  it('orders by base year with unknown ones last either way, and reads on from a cursor', async () => {
    for (const [direction, first] of [
      ['ASC', 2020],
      ['DESC', 2024],
    ] as const) {
      const order = `orderBy: { field: BASE_YEAR, direction: ${direction} }`;
      const head = await room.ask(
        `{ buildOutPlans(first: 499, ${order}) { nodes { id baseYear } pageInfo { endCursor } } }`,
      );
      const { nodes, pageInfo } = head.data.buildOutPlans;
      expect(nodes[0].baseYear).toBe(first);
      const rest = await room.ask(
        `{ buildOutPlans(first: 2, ${order}, after: "${pageInfo.endCursor}") { nodes { id baseYear } } }`,
      );
      expect(rest.data.buildOutPlans.nodes.map(({ baseYear }: { baseYear: number | null }) => baseYear)).toEqual([
        direction === 'ASC' ? 2024 : 2020,
        null,
      ]);
    }
  });
});

describe('the rules of a plan', () => {
  const anyYear = fc.integer({ min: 1980, max: 2100 });

  it('finds a phase exactly in the year it stands at', () => {
    fc.assert(
      fc.property(anyYear, fc.uniqueArray(fc.integer({ min: 1, max: 20 })), anyYear, (baseYear, offsets, year) => {
        const phases = offsets.map((yearOffset) => ({ yearOffset }));
        const found = phaseOn(phases, baseYear, `${year}-06-10`);
        expect(found?.yearOffset ?? null).toBe(offsets.includes(year - baseYear + 1) ? year - baseYear + 1 : null);
        if (found) expect(yearOf(found.yearOffset, baseYear)).toBe(year);
      }),
    );
    expect(phaseOn([{ yearOffset: 1 }], null, '2022-06-10')).toBeNull();
  });

  it('gives no ratio where either number is unknown', () => {
    expect(ratioOf(null, 110)).toBeNull();
    expect(ratioOf(35, null)).toBeNull();
    expect(ratioOf(0, 110)).toBe(0);
  });
});
