import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const types = `
  interface Media { id: ID! }
  type Book implements Media @shareable { id: ID! pages: Int! }
  type Film implements Media @shareable { id: ID! minutes: Int! }
  union Gift = Book | Film`;
const book = { __typename: 'Book', id: 'b', pages: 300 };
const film = { __typename: 'Film', id: 'f', minutes: 90 };
const parts = {
  orders: {
    typeDefs: `type Query { orders: [Order!]! } type Order @key(fields: "id") { id: ID! media: Media! gift: Gift list: [Gift!]! } ${types}`,
    resolvers: {
      Query: {
        orders: () => [
          { id: '1', media: book, gift: film, list: [book, film] },
          { id: '2', media: film, gift: null, list: [] },
        ],
      },
    },
  },
  cards: {
    typeDefs: `
      type Order @key(fields: "id") { id: ID! media: Media! @external gift: Gift @external list: [Gift!]! @external
        byInterface: String! @requires(fields: "media { id }")
        byFragments: String! @requires(fields: "media { __typename ... on Book { pages } ... on Film { minutes } }")
        byUnion: String! @requires(fields: "gift { ... on Film { minutes } }")
        byList: String! @requires(fields: "list { ... on Film { id minutes } ... on Book { id } }") } ${types}`,
    resolvers: {
      Order: Object.fromEntries(
        Object.entries({ byInterface: 'media', byFragments: 'media', byUnion: 'gift', byList: 'list' }).map(
          ([name, field]) => [name, (order: Record<string, unknown>) => readable(order[field])],
        ),
      ),
    },
  },
};

/** As text whose order does not depend on that of the selections; a type's name may be sent where it was not asked for. */
function readable(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.map(readable).join('; ');
  const { id, pages, minutes } = value as Record<string, string | number | undefined>;
  return [id && `id ${id}`, pages && `pages ${pages}`, minutes && `minutes ${minutes}`].filter(Boolean).join(', ');
}

test('an interface field of whatever type', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ orders { byInterface } }')).toEqual({
      data: { orders: [{ byInterface: 'id b' }, { byInterface: 'id f' }] },
    });
  }));

test('fields of each type by fragments', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ orders { byFragments media { id } } }')).toEqual({
      data: {
        orders: [
          { byFragments: 'pages 300', media: { id: 'b' } },
          { byFragments: 'minutes 90', media: { id: 'f' } },
        ],
      },
    });
  }));

test('a member of a union, or null', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ orders { byUnion gift { __typename } } }')).toEqual({
      data: {
        orders: [
          { byUnion: 'minutes 90', gift: { __typename: 'Film' } },
          { byUnion: 'null', gift: null },
        ],
      },
    });
  }));

test('a list of members', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ orders { byList } }')).toEqual({
      data: { orders: [{ byList: 'id b; id f, minutes 90' }, { byList: '' }] },
    });
  }));
