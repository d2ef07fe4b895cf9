import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `
      type Query { any: [Any] shared: Any @shareable }
      union Any = Book | Film
      type Book @key(fields: "id") { id: ID! } type Film @key(fields: "id") { id: ID! size: Int! }`,
    resolvers: {
      Query: {
        any: () => [{ __typename: 'Book', id: 'b' }, null, { __typename: 'Film', id: 'f', size: 2 }],
        shared: () => ({ __typename: 'Book', id: 's' }),
      },
    },
  },
  b: {
    typeDefs: `
      type Query { games: [Any!]! shared: Any @shareable }
      union Any = Book | Game
      type Book @key(fields: "id") { id: ID! title: String! } type Game { level: Int! }`,
    resolvers: {
      Query: { games: () => [{ __typename: 'Game', level: 3 }], shared: () => ({ __typename: 'Book', id: 's' }) },
      Book: { title: ({ id }: { id: string }) => `title ${id}` },
    },
  },
};

test('a member that the subgraph of the field does not know never occurs, and its fragment does no harm', () =>
  withFederation(parts, async ({ ask }) => {
    expect(
      await ask(
        '{ any { ... on Game { level } ... on Book { title } ... on Film { size } } games { ... on Film { id } ... on Game { level } } }',
      ),
    ).toEqual({
      data: { any: [{ title: 'title b' }, null, { size: 2 }], games: [{ level: 3 }] },
    });
  }));

test('only fragments on members that cannot occur leave empty objects', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ any { ... on Game { level } } games { ... on Film { id } } }')).toEqual({
      data: { any: [{}, null, {}], games: [{}] },
    });
  }));

test('a root that both share is told by its type', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ shared { __typename ... on Book { title id } } any { kind: __typename } }')).toEqual({
      data: {
        shared: { __typename: 'Book', title: 'title s', id: 's' },
        any: [{ kind: 'Book' }, null, { kind: 'Film' }],
      },
    });
  }));
