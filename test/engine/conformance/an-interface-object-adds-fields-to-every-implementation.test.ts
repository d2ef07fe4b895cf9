import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const nodes = [
  { __typename: 'User', id: 'u1', name: 'one', age: 31 },
  { __typename: 'Robot', id: 'r1', name: 'two', model: 'M' },
];
const parts = {
  types: {
    typeDefs: `
      type Query { users: [User!]! nodes: [Node!]! }
      interface Node @key(fields: "id") { id: ID! name: String! }
      type User implements Node @key(fields: "id") { id: ID! name: String! age: Int! }
      type Robot implements Node @key(fields: "id") { id: ID! name: String! model: String! }`,
    resolvers: {
      Query: { nodes: () => nodes, users: () => [nodes[0]] },
      Node: { __resolveReference: ({ id }: { id: string }) => nodes.find((node) => node.id === id) },
      User: { __resolveReference: ({ id }: { id: string }) => nodes.find((node) => node.id === id) },
      Robot: { __resolveReference: ({ id }: { id: string }) => nodes.find((node) => node.id === id) },
    },
  },
  scores: {
    typeDefs: `
      type Query { best: [Node!]! lost: Node }
      type Node @key(fields: "id") @interfaceObject { id: ID! score: Int! name: String! @external badge: String! @requires(fields: "name") }`,
    resolvers: {
      Query: { best: () => [{ id: 'r1' }, { id: 'u1' }], lost: () => ({ id: 'nobody' }) },
      Node: {
        score: ({ id }: { id: string }) => (id === 'u1' ? 1 : 2),
        badge: ({ name }: { name: string }) => `badge of ${name}`,
      },
    },
  },
};

test('from the interface, and from each type', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ nodes { score id } users { score age } }')).toEqual({
      data: {
        nodes: [
          { score: 1, id: 'u1' },
          { score: 2, id: 'r1' },
        ],
        users: [{ score: 1, age: 31 }],
      },
    });
  }));

test('a field that it alone can answer needs no request to the types', () =>
  withFederation(parts, async ({ ask, asked }) => {
    expect(await ask('{ best { id score } }')).toEqual({
      data: {
        best: [
          { id: 'r1', score: 2 },
          { id: 'u1', score: 1 },
        ],
      },
    });
    expect(asked.map(({ subgraph }) => subgraph)).toEqual(['scores']);
  }));

test('`__typename` is that of the implementation, also where the interface object was found', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ best { __typename score } nodes { __typename } }')).toEqual({
      data: {
        best: [
          { __typename: 'Robot', score: 2 },
          { __typename: 'User', score: 1 },
        ],
        nodes: [{ __typename: 'User' }, { __typename: 'Robot' }],
      },
    });
  }));

test('inline fragments pick the implementation', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ best { score ... on User { age badge } ... on Robot { model } } }')).toEqual({
      data: {
        best: [
          { score: 2, model: 'M' },
          { score: 1, age: 31, badge: 'badge of one' },
        ],
      },
    });
    expect(await ask('{ nodes { ... on Robot { score } } }')).toEqual({ data: { nodes: [{}, { score: 2 }] } });
  }));

test('what it requires comes from the implementation', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ best { badge } nodes { badge score } users { badge } }')).toEqual({
      data: {
        best: [{ badge: 'badge of two' }, { badge: 'badge of one' }],
        nodes: [
          { badge: 'badge of one', score: 1 },
          { badge: 'badge of two', score: 2 },
        ],
        users: [{ badge: 'badge of one' }],
      },
    });
  }));
