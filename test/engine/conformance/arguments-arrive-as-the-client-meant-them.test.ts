import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const inputs = `
  scalar Json
  enum Kind { BIG SMALL }
  input Range { from: Int = 1 to: Int }
  input Filter { text: String kinds: [Kind!] = [BIG] range: Range = { to: 9 } any: [[Filter]] json: Json flag: Boolean }`;
const echo = (_: unknown, args: object) => JSON.stringify(args);
const fields = `echo(f: Filter, n: Int = 4, ids: [ID!], matrix: [[Int]], k: Kind = SMALL, x: Float, j: Json, s: String = "d"): String!`;
const parts = {
  a: {
    typeDefs: `${inputs} type Query { root: One! r${fields} } type One @key(fields: "id") { id: ID! }`,
    resolvers: { Query: { root: () => ({ id: '1' }), recho: echo } },
  },
  b: { typeDefs: `${inputs} type One @key(fields: "id") { id: ID! ${fields} }`, resolvers: { One: { echo } } },
};

/** The same arguments on a root field and on an entity of another subgraph. */
async function expectEcho(
  header: string,
  given: string,
  variables: Record<string, unknown>,
  expected: object,
): Promise<void> {
  await withFederation(parts, async ({ ask }) => {
    const { data, errors } = await ask(`${header} { recho${given} root { echo${given} } }`, variables);
    expect(errors).toBeUndefined();
    expect(JSON.parse(data.recho)).toEqual(expected);
    expect(JSON.parse(data.root.echo)).toEqual(expected);
  });
}
const defaults = { n: 4, k: 'SMALL', s: 'd' };

test('defaults stand for what is absent', () => expectEcho('query', '', {}, defaults));

test('null is not absence', async () => {
  await expectEcho(
    'query',
    '(n: null, s: null, f: { kinds: null, range: { from: null } })',
    {},
    {
      n: null,
      k: 'SMALL',
      s: null,
      f: { kinds: null, range: { from: null } },
    },
  );
  const header = 'query ($n: Int, $s: String, $f: Filter)';
  await expectEcho(header, '(n: $n, s: $s, f: $f)', { n: null, f: null }, { ...defaults, n: null, f: null });
  await expectEcho(header, '(n: $n, s: $s, f: $f)', { s: null }, { ...defaults, s: null });
});

test('an absent variable is an absent argument, and an absent field of an input', () =>
  expectEcho(
    'query ($n: Int, $t: String, $r: Range)',
    '(n: $n, f: { text: $t, range: $r })',
    {},
    {
      ...defaults,
      f: { kinds: ['BIG'], range: { from: 1, to: 9 } },
    },
  ));

test('a variable has its own default before that of the argument', async () => {
  const header = 'query ($n: Int = 8, $k: Kind = BIG, $f: Filter = { text: "t" })';
  const filter = { text: 't', kinds: ['BIG'], range: { from: 1, to: 9 } };
  await expectEcho(header, '(n: $n, k: $k, f: $f)', {}, { ...defaults, n: 8, k: 'BIG', f: filter });
  await expectEcho(header, '(n: $n, k: $k, f: $f)', { n: null }, { ...defaults, n: null, k: 'BIG', f: filter });
});

test('one value for a list is a list of one, at every depth', async () => {
  const list = { ...defaults, ids: ['7'], matrix: [[1]] };
  await expectEcho('query', '(ids: 7, matrix: 1)', {}, list);
  await expectEcho('query ($ids: [ID!], $m: [[Int]])', '(ids: $ids, matrix: $m)', { ids: 7, m: 1 }, list);
  await expectEcho(
    'query ($m: [[Int]])',
    '(matrix: $m)',
    { m: [[1, null], null] },
    { ...defaults, matrix: [[1, null], null] },
  );
  await expectEcho('query ($i: ID!)', '(ids: [$i, 2])', { i: 'x' }, { ...defaults, ids: ['x', '2'] });
});

test('inputs nest, and mix literals with variables', () =>
  expectEcho(
    'query ($t: String!, $k: Kind!, $inner: Filter, $to: Int)',
    '(f: { text: $t, kinds: [$k, SMALL], any: [[$inner, { flag: true, range: { to: $to } }], null], json: { a: [1, { b: $t }] } })',
    { t: 'quote " and \\ and \n', k: 'BIG', inner: { json: { deep: [null, { x: 1.5 }] } }, to: 3 },
    {
      ...defaults,
      f: {
        text: 'quote " and \\ and \n',
        kinds: ['BIG', 'SMALL'],
        range: { from: 1, to: 9 },
        any: [
          [
            { kinds: ['BIG'], range: { from: 1, to: 9 }, json: { deep: [null, { x: 1.5 }] } },
            { kinds: ['BIG'], range: { from: 1, to: 3 }, flag: true },
          ],
          null,
        ],
        json: { a: [1, { b: 'quote " and \\ and \n' }] },
      },
    },
  ));

test('scalars arrive unharmed: objects, numbers, text of any kind', async () => {
  await expectEcho(
    'query ($x: Float, $s: String, $j: Json)',
    '(x: $x, s: $s, j: $j)',
    { x: 1, s: '字 """ \u2028 ', j: { __typename: 'No', k: [[]] } },
    {
      ...defaults,
      x: 1,
      s: '字 """ \u2028 ',
      j: { __typename: 'No', k: [[]] },
    },
  );
  await expectEcho(
    'query',
    '(x: 1e3, s: """block "quoted" text""", j: [true, null, "a", 2.5, BIG])',
    {},
    {
      ...defaults,
      x: 1000,
      s: 'block "quoted" text',
      j: [true, null, 'a', 2.5, 'BIG'],
    },
  );
});

test('a value that does not fit is refused before anybody is asked', () =>
  withFederation(parts, async ({ ask, asked }) => {
    for (const variables of [
      { n: 'x' },
      { n: 2 ** 31 },
      { f: { unknown: 1 } },
      { f: { kinds: ['HUGE'] } },
      { f: [] },
    ]) {
      const { data, errors } = await ask('query ($n: Int, $f: Filter) { recho(n: $n, f: $f) }', variables);
      expect(data ?? null).toBeNull();
      expect(errors).toHaveLength(1);
    }
    const { errors } = await ask('query ($n: Int!) { recho(n: $n) }');
    expect(errors).toHaveLength(1);
    expect(asked).toEqual([]);
  }));

test('a variable may be named like one of the engine', () =>
  withFederation(parts, async ({ ask }) => {
    const { data } = await ask(
      'query ($representations: Int, $representations_0: Int) { root { echo(n: $representations) x: echo(n: $representations_0) } }',
      {
        representations: 1,
        representations_0: 2,
      },
    );
    expect([JSON.parse(data.root.echo).n, JSON.parse(data.root.x).n]).toEqual([1, 2]);
  }));
