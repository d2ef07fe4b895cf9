import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `type Query { any: [Any!]! one: Book! } union Any = Book | Film
      type Book @key(fields: "id") { id: ID! title: String! } type Film @key(fields: "id") { id: ID! length: Int! }`,
    resolvers: {
      Query: {
        any: () => [
          { __typename: 'Book', id: 'b', title: 't' },
          { __typename: 'Film', id: 'f', length: 9 },
        ],
        one: () => ({ id: 'o', title: 'u' }),
      },
    },
  },
  b: {
    typeDefs: `type Book @key(fields: "id") { id: ID! pages: Int! } type Film @key(fields: "id") { id: ID! stars: Int! }`,
    resolvers: { Book: { pages: () => 100 }, Film: { stars: () => 5 } },
  },
};

test('inline, named, without a type, and on the root', () =>
  withFederation(parts, async ({ ask }) => {
    const query = `query ($x: Boolean!) {
      any { ... on Book @include(if: $x) { pages } ...F @skip(if: $x) ... @include(if: $x) { __typename } }
      ... on Query @skip(if: $x) { one { ...B @include(if: $x) title } } }
      fragment F on Film { stars length } fragment B on Book { pages }`;
    expect(await ask(query, { x: true })).toEqual({
      data: { any: [{ pages: 100, __typename: 'Book' }, { __typename: 'Film' }] },
    });
    expect(await ask(query, { x: false })).toEqual({
      data: { any: [{}, { stars: 5, length: 9 }], one: { title: 'u' } },
    });
  }));

test('conditions of nested fragments add up, each path on its own', () =>
  withFederation(parts, async ({ ask }) => {
    const query = `query ($x: Boolean!, $y: Boolean!) {
      one { ...P @include(if: $x) ... @include(if: $y) { ...P } } }
      fragment P on Book { ... @skip(if: $y) { title } pages @include(if: $x) id @include(if: $y) }`;
    expect(await ask(query, { x: true, y: true })).toEqual({ data: { one: { pages: 100, id: 'o' } } });
    expect(await ask(query, { x: true, y: false })).toEqual({ data: { one: { title: 'u', pages: 100 } } });
    expect(await ask(query, { x: false, y: true })).toEqual({ data: { one: { id: 'o' } } });
    expect(await ask(query, { x: false, y: false })).toEqual({ data: { one: {} } });
  }));
