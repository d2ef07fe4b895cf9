import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `
      interface Media @key(fields: "id") { id: ID! title: String! }
      type Book implements Media @key(fields: "id") { id: ID! title: String! pages: Int! }
      type Film implements Media @key(fields: "id") { id: ID! title: String! }
      type Query { media: [Media!]! }`,
    resolvers: {
      Query: { media: () => [make('b1'), make('f1')] },
      Media: { __resolveReference: ({ id }: { id: string }) => make(id) },
      Book: { __resolveReference: ({ id }: { id: string }) => make(id) },
      Film: { __resolveReference: ({ id }: { id: string }) => make(id) },
    },
  },
  b: {
    typeDefs: `type Media @key(fields: "id") @interfaceObject { id: ID! reviews(first: Int = 1): [Review!]! } type Review @key(fields: "id") { id: ID! of: Media! }`,
    resolvers: {
      Media: {
        reviews: ({ id }: { id: string }, { first }: { first: number }) =>
          Array.from({ length: first }, (_, n) => ({ id: `${id}-${n}`, of: { id } })),
      },
    },
  },
  c: {
    typeDefs: `type Media @key(fields: "id") @interfaceObject { id: ID! likes: Int! } type Review @key(fields: "id") { id: ID! stars: Int! }`,
    resolvers: {
      Media: { likes: ({ id }: { id: string }) => id.charCodeAt(0) },
      Review: { stars: ({ id }: { id: string }) => id.length },
    },
  },
};
function make(id: string) {
  return id.startsWith('b')
    ? { __typename: 'Book', id, title: `title ${id}`, pages: 5 }
    : { __typename: 'Film', id, title: `title ${id}` };
}

test('two interface objects add to it, and lead back to it', () =>
  withFederation(parts, async ({ ask }) => {
    expect(
      await ask('{ media { title likes reviews { stars of { title likes __typename ... on Book { pages } } } } }'),
    ).toEqual({
      data: {
        media: [
          {
            title: 'title b1',
            likes: 98,
            reviews: [{ stars: 4, of: { title: 'title b1', likes: 98, __typename: 'Book', pages: 5 } }],
          },
          {
            title: 'title f1',
            likes: 102,
            reviews: [{ stars: 4, of: { title: 'title f1', likes: 102, __typename: 'Film' } }],
          },
        ],
      },
    });
  }));

test('with arguments that differ by type condition', () =>
  withFederation(parts, async ({ ask }) => {
    expect(
      await ask('{ media { ... on Book { reviews(first: 2) { id } } ... on Film { reviews(first: 0) { id } } } }'),
    ).toEqual({
      data: { media: [{ reviews: [{ id: 'b1-0' }, { id: 'b1-1' }] }, { reviews: [] }] },
    });
  }));
