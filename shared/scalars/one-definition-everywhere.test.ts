/** The scalars stand in two subgraphs without a hint, say the same in each, and answer and refuse through a whole request. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema, printSubgraphSchema } from '@apollo/subgraph';
import {
  graphql,
  GraphQLObjectType,
  GraphQLSchema,
  type GraphQLScalarType,
  isScalarType,
  Kind,
  parse,
  printSchema,
} from 'graphql';
import { Arg, buildSchema, Field, ObjectType, Query, Resolver } from 'type-graphql';
import * as scalars from './index.js';
import { AreaRef, DateTimeScalar, Metric, Money, moneyOfFen, PartialDate, Ratio } from './index.js';

const all = (Object.values(scalars) as unknown[]).filter((value): value is GraphQLScalarType => isScalarType(value));

@ObjectType({ description: 'What was asked, as it arrived (synthetic).' })
class Echo {
  @Field(() => AreaRef, { nullable: true, description: 'Area.' }) area?: string;
  @Field(() => [Metric], { nullable: true, description: 'Metrics.' }) metrics?: string[];
  @Field(() => PartialDate, { nullable: true, description: 'Date.' }) on?: string;
  @Field(() => DateTimeScalar, { description: 'Instant.' }) at!: Date;
  @Field(() => Ratio, { nullable: true, description: 'Share.' }) share?: number;
  @Field(() => Money, { description: 'Amount.' }) money!: Money;
}

@Resolver()
class EchoResolver {
  @Query(() => Echo, { description: 'Gives back what it was given (synthetic).' })
  echo(
    @Arg('area', () => AreaRef, { nullable: true, description: 'Area.' }) area?: string,
    @Arg('metrics', () => [Metric], { nullable: true, defaultValue: ['STATIONS'], description: 'Metrics.' })
    metrics?: string[],
    @Arg('on', () => PartialDate, { nullable: true, description: 'Date.' }) on?: string,
    @Arg('share', () => Ratio, { nullable: true, description: 'Share.' }) share?: number,
  ): Echo {
    const given = { area, metrics, on, share };
    return Object.assign(new Echo(), given, { at: new Date('2022-06-14T01:30:00Z'), money: moneyOfFen(170000000n) });
  }
}

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildSchema({ resolvers: [EchoResolver], validate: false });
});

describe('the scalars of the house', () => {
  it('are all described, in English with the Chinese term, and differ in name', () => {
    expect(all.map((scalar) => scalar.name).sort()).toEqual(
      'AreaCode AreaRef CreditCode Date DateTime Decimal LinkKind Metric NeedKindCode OperatingModeCode PartialDate Ratio ServiceDomainCode ServiceTypeCode TargetGroupCode VenueKindCode YearMonth'.split(
        ' ',
      ),
    );
    for (const scalar of all) expect(scalar.description).toMatch(/[A-Za-z].*[一-鿿]/);
  });

  it('compose from two subgraphs without an error or a hint', () => {
    const subgraph = (name: string) => {
      const fields = Object.fromEntries(
        all.map((scalar) => [`${name}${scalar.name}`, { type: scalar, args: { value: { type: scalar } } }]),
      );
      const own = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields }) });
      const link =
        'extend schema @link(url: "https://specs.apollo.dev/federation/v2.14", import: ["@key", "@shareable"])';
      const built = buildSubgraphSchema([{ typeDefs: parse(`${link}\n${printSchema(own)}`) }]);
      return { name, url: `http://${name}.invalid`, typeDefs: parse(printSubgraphSchema(built)) };
    };
    const composed = composeServices([subgraph('stations'), subgraph('projects')]);
    expect(composed.errors ?? []).toEqual([]);
    expect((composed.hints ?? []).map((hint) => hint.message)).toEqual([]);
    for (const scalar of all) expect(composed.supergraphSdl).toMatch(new RegExp(`^scalar ${scalar.name}\\b`, 'm'));
  });

  it('answer with JSON only, so that in process and over HTTP are the same', async () => {
    const source = `{ echo(area: " 330182001 ", metrics: [CERTIFIED_WORKERS, "ROOMS"], on: "2021-06~", share: 0.5)
      { area metrics on at share money { amount currency } } }`;
    const { data, errors } = await graphql({ schema, source });
    expect(errors).toBeUndefined();
    const plain = {
      area: '330182001',
      metrics: ['CERTIFIED_WORKERS', 'ROOMS'],
      on: '2021-06~',
      at: '2022-06-14T01:30:00.000Z',
      share: 0.5,
      money: { amount: '1700000.00', currency: 'CNY' },
    };
    expect(JSON.stringify(data)).toBe(JSON.stringify({ echo: plain }));
  });

  it('take variables and print defaults', async () => {
    const source = 'query ($on: PartialDate, $m: Metric!) { echo(on: $on, metrics: [$m]) { on metrics } }';
    const { data } = await graphql({ schema, source, variableValues: { on: '../2021', m: 'ROOMS' } });
    expect(JSON.stringify(data)).toBe('{"echo":{"on":"../2021","metrics":["ROOMS"]}}');
    expect(printSchema(schema)).toContain('metrics: [Metric!] = ["STATIONS"]');
  });

  it('refuse a bad literal at its place and a bad variable, each with the reason and the code', async () => {
    const literal = await graphql({ schema, source: '{ echo(area: 3301) { area } }' });
    expect(JSON.parse(JSON.stringify(literal.errors))).toEqual([
      {
        message: 'AreaRef: 3301 is not in quotes, and this value is a text. Right would be "3301".',
        locations: [{ line: 1, column: 14 }],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
    const source = 'query ($share: Ratio) { echo(share: $share) { share } }';
    const variable = await graphql({ schema, source, variableValues: { share: 73.33 } });
    expect(variable.errors?.[0]?.message).toContain('divide a percentage by 100');
    expect(variable.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

describe("a number that may be somebody's is not repeated", () => {
  it.each(['11010519491231002X', '110105491231002', '13800138000', '6222020200112233445'])('%s', (number) => {
    for (const refuse of [
      () => AreaRef.parseValue(number),
      () => AreaRef.parseLiteral({ kind: Kind.STRING, value: number }),
    ]) {
      expect(refuse).toThrow(/AreaRef/);
      expect(refuse).not.toThrow(number.slice(0, 11));
    }
  });
});
