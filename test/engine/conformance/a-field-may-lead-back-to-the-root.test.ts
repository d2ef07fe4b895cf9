import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `
      type Query { one: One! me: Query! box: Box maybe: Query }
      type Mutation { make: Made! }
      type Made { id: ID! query: Query! }
      type Box { query: Query list: [Query]! }
      type One @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: {
        one: () => ({ id: '1' }),
        me: () => ({}),
        box: () => ({ query: {}, list: [{}, null, {}] }),
        maybe: () => null,
      },
      Mutation: { make: () => ({ id: 'm', query: {} }) },
    },
  },
  b: {
    typeDefs: `type Query { two(n: Int = 2): Int! } type One @key(fields: "id") { id: ID! note: String! }`,
    resolvers: {
      Query: { two: (_: unknown, { n }: { n: number }) => n },
      One: { note: ({ id }: { id: string }) => `note ${id}` },
    },
  },
};

test('and what another subgraph gives there is found', () =>
  withFederation(parts, async ({ ask }) => {
    expect(
      await ask('query ($n: Int) { me { two(n: $n) me { x: two one { note } } one { id } __typename } }', { n: 5 }),
    ).toEqual({
      data: { me: { two: 5, me: { x: 2, one: { note: 'note 1' } }, one: { id: '1' }, __typename: 'Query' } },
    });
  }));

test('from inside a value, from a list, and from a mutation', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ box { query { two } list { two one { note } } } }')).toEqual({
      data: {
        box: {
          query: { two: 2 },
          list: [{ two: 2, one: { note: 'note 1' } }, null, { two: 2, one: { note: 'note 1' } }],
        },
      },
    });
    expect(await ask('mutation { make { id query { two one { note } } } }')).toEqual({
      data: { make: { id: 'm', query: { two: 2, one: { note: 'note 1' } } } },
    });
  }));

test('null is null, and nobody else is asked', () =>
  withFederation(parts, async ({ ask, askedOf }) => {
    expect(await ask('{ maybe { two } }')).toEqual({ data: { maybe: null } });
    expect(askedOf('b')).toHaveLength(0);
  }));
