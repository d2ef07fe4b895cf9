import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `
      type Query { one: One! two: Two! node: Node! }
      interface Node { id: ID! }
      type One implements Node @key(fields: "id") { id: ID! name(n: Int): String! other: Two! }
      type Two implements Node @key(fields: "id") { id: ID! other: One! }`,
    resolvers: {
      Query: {
        one: () => ({ id: '1', other: { id: '2' } }),
        two: () => ({ id: '2', other: { id: '1' } }),
        node: () => ({ __typename: 'Two', id: '2', other: { id: '1' } }),
      },
      Two: { other: () => ({ id: '1' }) },
      One: { name: ({ id }: { id: string }, { n }: { n: number }) => `name ${id} ${n}` },
    },
  },
  b: {
    typeDefs: `type One @key(fields: "id") { id: ID! note(n: Int): String! } type Two @key(fields: "id") { id: ID! note(n: Int): String! }`,
    resolvers: {
      One: { note: ({ id }: { id: string }, { n }: { n: number }) => `one ${id} ${n}` },
      Two: { note: ({ id }: { id: string }, { n }: { n: number }) => `two ${id} ${n}` },
    },
  },
};

test('one fragment used in many places, with variables inside', () =>
  withFederation(parts, async ({ ask }) => {
    expect(
      await ask(
        `query ($n: Int!) { one { ...One other { ...Two } } two { ...Two other { ...One } } node { ...Both } }
         fragment One on One { name(n: $n) note(n: $n) ...Id }
         fragment Two on Two { note(n: 0) ...Id }
         fragment Id on Node { id kind: __typename }
         fragment Both on Node { ...One ...Two ... on Two { other { ...Id } } }`,
        { n: 3 },
      ),
    ).toEqual({
      data: {
        one: {
          name: 'name 1 3',
          note: 'one 1 3',
          id: '1',
          kind: 'One',
          other: { note: 'two 2 0', id: '2', kind: 'Two' },
        },
        two: {
          note: 'two 2 0',
          id: '2',
          kind: 'Two',
          other: { name: 'name 1 3', note: 'one 1 3', id: '1', kind: 'One' },
        },
        node: { note: 'two 2 0', id: '2', kind: 'Two', other: { id: '1', kind: 'One' } },
      },
    });
  }));

test('selections of one field merge, from wherever they come', () =>
  withFederation(parts, async ({ ask, askedOf }) => {
    expect(
      await ask(`{ one { other { id } ...A ... on One { other { other { id } } } } one { other { other { name(n: 1) } } } }
        fragment A on One { other { note other { note } } }`),
    ).toEqual({
      data: {
        one: {
          other: { id: '2', note: 'two 2 undefined', other: { note: 'one 1 undefined', id: '1', name: 'name 1 1' } },
        },
      },
    });
    expect(askedOf('a')).toHaveLength(1);
  }));
