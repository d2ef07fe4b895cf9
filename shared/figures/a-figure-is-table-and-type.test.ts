/** A figure goes into the database and comes out through GraphQL whole, described everywhere, with its computed fields. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MikroORM } from '@mikro-orm/core';
import { SqliteDriver } from '@mikro-orm/sqlite';
import { graphql, isEnumType, isObjectType, type GraphQLSchema } from 'graphql';
import { buildSchema, Query, Resolver } from 'type-graphql';
import {
  DATA_TIME,
  luoyangExplanations,
  luoyangFigures,
  luoyangQuotas,
  stationFigures,
} from './page-figures.fixture.js';
import { DERIVATION_RULES, Explanation, reconcile, Reconciliation, ReportedFigure } from './index.js';

let stored: ReportedFigure[] = [];

@Resolver()
class FiguresResolver {
  @Query(() => [ReportedFigure], { description: 'Figures as stored.' })
  figures(): ReportedFigure[] {
    return stored;
  }

  @Query(() => [Reconciliation], { description: 'Reconciliations of a plan.' })
  reconciliations(): Reconciliation[] {
    return reconcile(luoyangFigures, DERIVATION_RULES, luoyangExplanations, DATA_TIME, luoyangQuotas);
  }
}

describe('a figure', () => {
  let orm: MikroORM;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    schema = await buildSchema({ resolvers: [FiguresResolver], validate: false });
    orm = await MikroORM.init({ driver: SqliteDriver, dbName: ':memory:', entities: [ReportedFigure, Explanation] });
    await orm.schema.create();
    const em = orm.em.fork();
    em.persist([...stationFigures, ...luoyangFigures.map((figure) => figure), ...luoyangExplanations]);
    await em.flush();
    stored = await orm.em.fork().find(ReportedFigure, {}, { orderBy: { id: 'asc' } });
  });

  afterAll(() => orm.close(true));

  it('comes out of the database as it went in', () => {
    expect(stored).toHaveLength(stationFigures.length + luoyangFigures.length);
    const cases = stored.find((figure) => figure.id === 'fig_stn_xinanjiang_J18_CASES_COMPLETED');
    expect(cases).toMatchObject({ ...stationFigures[2] });
    expect(cases?.provenance[0]?.fact).toBe('J18');
  });

  it('keeps explanations with their evidence', async () => {
    const found = await orm.em.fork().find(Explanation, { subjectId: 'area_4103' }, { orderBy: { id: 'asc' } });
    expect(found.map((one) => [one.kind, one.evidence])).toEqual([
      ['OVERLAP', ['L05', 'L07']],
      ['QUOTA', ['L20', 'L21']],
    ]);
  });

  it('answers with period, source and provenance', async () => {
    const { data, errors } = await graphql({
      schema,
      source:
        '{ figures { metric value qualifier asOf period { start end status } source { publishedOn attributedTo article } provenance { fact interestedParty } } }',
    });
    expect(errors).toBeUndefined();
    const figures = (data as { figures: Record<string, unknown>[] }).figures;
    const source = { publishedOn: '2022-06-14', attributedTo: '浙江省民政厅', article: 'jiande' };
    expect(
      figures.filter((figure) =>
        ['CASES_COMPLETED', 'TRAININGS', 'SERVICE_SESSIONS', 'FLOOR_AREA'].includes(String(figure['metric'])),
      ),
    ).toMatchObject([
      { metric: 'TRAININGS', value: 23, period: { start: null, end: null, status: 'UNSTATED' }, source },
      {
        metric: 'CASES_COMPLETED',
        value: 176,
        qualifier: 'EXACT',
        period: { start: '2020-01-01', end: '2021-12-31', status: 'STATED' },
      },
      { metric: 'SERVICE_SESSIONS', value: 307, period: { status: 'AMBIGUOUS' } },
      { metric: 'FLOOR_AREA', value: 500, qualifier: 'MORE_THAN', period: null },
      {
        metric: 'CASES_COMPLETED',
        value: 100,
        qualifier: 'MORE_THAN',
        provenance: [{ fact: 'J53', interestedParty: true }],
      },
    ]);
  });

  it('answers with both numbers of a conflict and the explanations', async () => {
    const { data, errors } = await graphql({
      schema,
      source:
        '{ reconciliations { metric status reported { value qualifier } derived { value formula denominator { value } } delta explanations { text kind evidence } decidedBy } }',
    });
    expect(errors).toBeUndefined();
    expect((data as { reconciliations: unknown[] }).reconciliations).toMatchObject([
      {
        metric: 'OPERATING_STATIONS',
        status: 'CONFLICT',
        reported: { value: 110 },
        derived: { value: 114 },
        delta: -4,
        explanations: [{ kind: 'OVERLAP' }, { kind: 'QUOTA' }],
      },
    ]);
  });

  it('is described on every type, field and value', () => {
    const own = [
      'ReportedFigure',
      'FigurePeriod',
      'Source',
      'Provenance',
      'DerivedFigure',
      'Denominator',
      'Reconciliation',
      'Explanation',
    ];
    const enums = ['FigureQualifier', 'FigureKind', 'PeriodStatus', 'ProvenanceBasis', 'ReconciliationStatus'];
    for (const name of [...own, ...enums]) {
      const type = schema.getType(name);
      expect(type?.description ?? '').toMatch(/[一-鿿]/);
      const members = isObjectType(type) ? Object.values(type.getFields()) : isEnumType(type) ? type.getValues() : [];
      expect(members.length).toBeGreaterThan(1);
      expect(members.filter((member) => !member.description).map((member) => `${name}.${member.name}`)).toEqual([]);
    }
  });
});
