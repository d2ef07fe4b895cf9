import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const done: string[] = [];
const parts = {
  a: {
    typeDefs: `
      type Query { media: [Media!]! }
      type Mutation { add(n: Int!): Media! }
      interface Media @key(fields: "id") { id: ID! title: String! }
      type Book implements Media @key(fields: "id") { id: ID! title: String! pages: Int! }
      type Film implements Media @key(fields: "id") { id: ID! title: String! }`,
    resolvers: {
      Query: { media: () => [make('b1'), make('f1')] },
      Mutation: { add: (_: unknown, { n }: { n: number }) => (done.push(`b${n}`), make(`b${n}`)) },
      Media: { __resolveReference: ({ id }: { id: string }) => make(id) },
      Book: { __resolveReference: ({ id }: { id: string }) => make(id) },
      Film: { __resolveReference: ({ id }: { id: string }) => make(id) },
    },
  },
  b: {
    typeDefs: `type Mutation { more: Int! } type Media @key(fields: "id") @interfaceObject { id: ID! title: String! @external likes: Int! card: String! @requires(fields: "title") }`,
    resolvers: {
      Mutation: { more: () => (done.push('more'), 1) },
      Media: {
        likes: ({ id }: { id: string }) => id.length,
        card: ({ title }: { title: string }) => `card of ${title}`,
      },
    },
  },
};
function make(id: string) {
  return id.startsWith('b')
    ? { __typename: 'Book', id, title: `title ${id}`, pages: 5 }
    : { __typename: 'Film', id, title: `title ${id}` };
}

test('on interface objects and what they require', () =>
  withFederation(parts, async ({ ask }) => {
    const query =
      'query ($c: Boolean!) { media { likes card @include(if: $c) ... on Book @skip(if: $c) { pages title } ... on Film @include(if: $c) { title } } }';
    expect(await ask(query, { c: true })).toEqual({
      data: {
        media: [
          { likes: 2, card: 'card of title b1' },
          { likes: 2, card: 'card of title f1', title: 'title f1' },
        ],
      },
    });
    expect(await ask(query, { c: false })).toEqual({
      data: { media: [{ likes: 2, pages: 5, title: 'title b1' }, { likes: 2 }] },
    });
  }));

test('on mutations: what is skipped does not run', () =>
  withFederation(parts, async ({ ask }) => {
    const query =
      'mutation ($c: Boolean!) { a: add(n: 1) @include(if: $c) { card @skip(if: $c) likes } more @skip(if: $c) b: add(n: 2) { ... @include(if: $c) { title } id } }';
    expect(await ask(query, { c: true })).toEqual({ data: { a: { likes: 2 }, b: { title: 'title b2', id: 'b2' } } });
    expect(done).toEqual(['b1', 'b2']);
    done.length = 0;
    expect(await ask(query, { c: false })).toEqual({ data: { more: 1, b: { id: 'b2' } } });
    expect(done).toEqual(['more', 'b2']);
  }));
