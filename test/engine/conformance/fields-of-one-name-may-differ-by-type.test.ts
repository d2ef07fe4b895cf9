import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `
      type Query { all: [Any!]! nodes: [Node!]! }
      union Any = Book | Film
      interface Node { id: ID! }
      type Book implements Node @key(fields: "id") { id: ID! size: Int! label(upper: Boolean = false): String! part: BookPart! }
      type Film implements Node @key(fields: "id") { id: ID! size: String label(upper: Boolean = true): [String!] part: FilmPart }
      type BookPart { page: Int! } type FilmPart { page: [String] }`,
    resolvers: {
      Query: { all: () => rows, nodes: () => rows },
      Book: { label: (_: unknown, { upper }: { upper: boolean }) => `book ${upper}` },
      Film: { label: (_: unknown, { upper }: { upper: boolean }) => [`film ${upper}`] },
    },
  },
  b: {
    typeDefs: `
      type Book @key(fields: "id") { id: ID! weight: Int! } type Film @key(fields: "id") { id: ID! weight: String }`,
    resolvers: { Book: { weight: () => 7 }, Film: { weight: () => 'light' } },
  },
};
const rows = [
  { __typename: 'Book', id: 'b', size: 1, part: { page: 1 } },
  { __typename: 'Film', id: 'f', size: null, part: { page: ['x', null] } },
];

// GraphQL itself lets two members answer under one name only if the types agree, so differing ones are told apart by alias, or asked of one member.
test('each under its own alias', () =>
  withFederation(parts, async ({ ask }) => {
    expect(
      await ask(
        '{ all { ... on Book { number: size weight part { page } } ... on Film { text: size heavy: weight other: part { page } } } }',
      ),
    ).toEqual({
      data: {
        all: [
          { number: 1, weight: 7, part: { page: 1 } },
          { text: null, heavy: 'light', other: { page: ['x', null] } },
        ],
      },
    });
  }));

test('one alias for different fields of different members', () =>
  withFederation(parts, async ({ ask }) => {
    expect(
      await ask(
        '{ nodes { ... on Book { x: id y: size } ... on Film { x: id } } all { ... on Book { k: id } ... on Film { k: id } } }',
      ),
    ).toEqual({
      data: { nodes: [{ x: 'b', y: 1 }, { x: 'f' }], all: [{ k: 'b' }, { k: 'f' }] },
    });
  }));

test('one alias for different fields of one type, over two subgraphs', () =>
  withFederation(
    {
      a: {
        typeDefs: `type Query { all: [Any!]! } union Any = Book | Film
          type Book @key(fields: "id") { id: ID! title: String! } type Film @key(fields: "id") { id: ID! }`,
        resolvers: {
          Query: {
            all: () => [
              { __typename: 'Book', id: 'b', title: 'book title' },
              { __typename: 'Film', id: 'f' },
            ],
          },
        },
      },
      b: {
        typeDefs: `type Book @key(fields: "id") { id: ID! note: String! } type Film @key(fields: "id") { id: ID! name: String! note: String! }`,
        resolvers: { Film: { name: () => 'film name', note: () => 'film note' }, Book: { note: () => 'book note' } },
      },
    },
    async ({ ask }) => {
      expect(await ask('{ all { ... on Book { x: title id: note } ... on Film { x: name id: note y: id } } }')).toEqual(
        {
          data: {
            all: [
              { x: 'book title', id: 'book note' },
              { x: 'film name', id: 'film note', y: 'f' },
            ],
          },
        },
      );
    },
  ));

test('the same field with other arguments on each member', () =>
  withFederation(parts, async ({ ask }) => {
    expect(
      await ask(
        'query ($u: Boolean) { all { ... on Book { a: label b: label(upper: $u) } ... on Film { c: label d: label(upper: $u) } } }',
        { u: true },
      ),
    ).toEqual({
      data: {
        all: [
          { a: 'book false', b: 'book true' },
          { c: ['film true'], d: ['film true'] },
        ],
      },
    });
  }));
