import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `
      type Query { inA: [Media!]! }
      interface Media { id: ID! }
      interface Priced { id: ID! price: Int }
      type Book implements Media & Priced @key(fields: "id") { id: ID! price: Int }
      type Film implements Media @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: {
        inA: () => [
          { __typename: 'Book', id: 'b', price: 5 },
          { __typename: 'Film', id: 'f' },
        ],
      },
    },
  },
  b: {
    typeDefs: `
      type Query { inB: [Media!]! }
      interface Media { id: ID! title: String! }
      type Film implements Media @key(fields: "id") { id: ID! title: String! length: Int! }
      type Game implements Media @key(fields: "id") { id: ID! title: String! }`,
    resolvers: {
      Query: {
        inB: () => [
          { __typename: 'Game', id: 'g' },
          { __typename: 'Film', id: 'f2' },
        ],
      },
      Film: { title: ({ id }: { id: string }) => `film ${id}`, length: () => 90 },
      Game: { title: ({ id }: { id: string }) => `game ${id}` },
    },
  },
  c: {
    typeDefs: `
      interface Media { id: ID! title: String! }
      type Book implements Media @key(fields: "id") { id: ID! title: String! }`,
    resolvers: { Book: { title: ({ id }: { id: string }) => `book ${id}` } },
  },
};

test('a field that some subgraph knows of the interface is found for every type', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ inA { __typename id title } inB { title } }')).toEqual({
      data: {
        inA: [
          { __typename: 'Book', id: 'b', title: 'book b' },
          { __typename: 'Film', id: 'f', title: 'film f' },
        ],
        inB: [{ title: 'game g' }, { title: 'film f2' }],
      },
    });
  }));

test('a fragment on an interface that the subgraph does not know applies all the same', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ inA { ... on Priced { price } } inB { ... on Priced { price } id } }')).toEqual({
      data: { inA: [{ price: 5 }, {}], inB: [{ id: 'g' }, { id: 'f2' }] },
    });
  }));

test('fragments within fragments meet', () =>
  withFederation(parts, async ({ ask }) => {
    expect(
      await ask(`
        query { inA { ...M } inB { ... on Media { ... on Game { title } ...F } } }
        fragment M on Media { ...F ... on Priced { id ... on Media { ... on Book { title price } } } }
        fragment F on Film { length ... on Media { id title } }`),
    ).toEqual({
      data: {
        inA: [
          { id: 'b', title: 'book b', price: 5 },
          { length: 90, id: 'f', title: 'film f' },
        ],
        inB: [{ title: 'game g' }, { length: 90, id: 'f2', title: 'film f2' }],
      },
    });
  }));
