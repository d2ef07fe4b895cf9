import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `
      type Query { any: [Any]! nodes: [Node!]! }
      union Any = One | Two interface Node { id: ID! }
      type One implements Node @key(fields: "id") { id: ID! owner: User! text(n: Int!): String! list: [User!]! }
      type Two implements Node @key(fields: "id") { id: ID! keeper: User! text(n: Int!): String! list: [User]! }
      type User @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: { any: rows, nodes: rows },
      One: { text: (_: unknown, { n }: { n: number }) => `one ${n}` },
      Two: { text: (_: unknown, { n }: { n: number }) => `two ${n}` },
    },
  },
  b: {
    typeDefs: `
      type User @key(fields: "id") { id: ID! name: String! phone: String! }
      type One @key(fields: "id") { id: ID! far(n: Int!): String! friend(n: Int!): User! }
      type Two @key(fields: "id") { id: ID! far(n: Int!): String! friend(n: Int!): User! }`,
    resolvers: {
      User: { name: ({ id }: { id: string }) => `name ${id}`, phone: ({ id }: { id: string }) => `phone ${id}` },
      One: {
        far: (_: unknown, { n }: { n: number }) => `far one ${n}`,
        friend: (_: unknown, { n }: { n: number }) => ({ id: `f${n}` }),
      },
      Two: {
        far: (_: unknown, { n }: { n: number }) => `far two ${n}`,
        friend: (_: unknown, { n }: { n: number }) => ({ id: `g${n}` }),
      },
    },
  },
};
function rows() {
  return [
    { __typename: 'One', id: '1', owner: { id: 'u1' }, list: [{ id: 'l1' }] },
    { __typename: 'Two', id: '2', keeper: { id: 'u2' }, list: [null, { id: 'l2' }] },
  ];
}

test('objects, each completed as its own type asks', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ any { ... on One { x: owner { name } } ... on Two { x: keeper { phone id } } } }')).toEqual({
      data: { any: [{ x: { name: 'name u1' } }, { x: { phone: 'phone u2', id: 'u2' } }] },
    });
    expect(
      await ask('{ nodes { id ... on One { x: owner { n: name } } ... on Two { x: keeper { n: phone } } } }'),
    ).toEqual({
      data: {
        nodes: [
          { id: '1', x: { n: 'name u1' } },
          { id: '2', x: { n: 'phone u2' } },
        ],
      },
    });
  }));

test('one field with other arguments in each type, here and in another subgraph', () =>
  withFederation(parts, async ({ ask }) => {
    expect(
      await ask(
        'query ($n: Int!) { any { ... on One { text(n: 1) far(n: $n) } ... on Two { text(n: 2) far(n: 4) } } }',
        { n: 3 },
      ),
    ).toEqual({
      data: {
        any: [
          { text: 'one 1', far: 'far one 3' },
          { text: 'two 2', far: 'far two 4' },
        ],
      },
    });
    expect(
      await ask('{ nodes { ... on One { friend(n: 1) { name } } ... on Two { friend(n: 2) { name } } } }'),
    ).toEqual({
      data: { nodes: [{ friend: { name: 'name f1' } }, { friend: { name: 'name g2' } }] },
    });
  }));

test('a leaf of another subgraph in one type, of this one in the other', () =>
  withFederation(parts, async ({ ask }) => {
    expect(
      await ask('{ any { ... on One { x: far(n: 1) y: text(n: 5) } ... on Two { x: text(n: 1) y: far(n: 2) } } }'),
    ).toEqual({
      data: {
        any: [
          { x: 'far one 1', y: 'one 5' },
          { x: 'two 1', y: 'far two 2' },
        ],
      },
    });
  }));

test('lists with and without nulls, under names of their own', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ any { ... on One { list { name } } ... on Two { holes: list { name } } } }')).toEqual({
      data: { any: [{ list: [{ name: 'name l1' }] }, { holes: [null, { name: 'name l2' }] }] },
    });
  }));
