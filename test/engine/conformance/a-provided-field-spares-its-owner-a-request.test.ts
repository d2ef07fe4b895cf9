import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  reviews: {
    typeDefs: `
      type Query { latest: Review! found: Found! listed: [Media!]! all: [Review!]! }
      type Review { author: User! @provides(fields: "name home { town }") writer: User! }
      type User @key(fields: "id") { id: ID! name: String! @external home: Home! @external }
      type Home { town: String! @external }
      type Found { media: Media! @provides(fields: "... on Film { title }") gift: Gift! @provides(fields: "... on Book { title }") }
      union Gift = Book | Film
      interface Media { id: ID! title: String! }
      type Book implements Media @key(fields: "id") { id: ID! title: String! @external }
      type Film implements Media @key(fields: "id") { id: ID! title: String! @external }`,
    resolvers: {
      Query: {
        latest: () => ({ author: { id: '1', name: 'provided', home: { town: 'provided' } }, writer: { id: '1' } }),
        found: () => ({
          media: { __typename: 'Film', id: 'f', title: 'film' },
          gift: { __typename: 'Book', id: 'b', title: 'book' },
        }),
        listed: () => [{ __typename: 'Film', id: 'f' }],
      },
    },
  },
  owner: {
    typeDefs: `
      type User @key(fields: "id") { id: ID! name: String! @shareable home: Home! @shareable age: Int! }
      type Home @shareable { town: String! street: String! }
      interface Media { id: ID! title: String! }
      type Book implements Media @key(fields: "id") { id: ID! title: String! @shareable pages: Int! }
      type Film implements Media @key(fields: "id") { id: ID! title: String! @shareable }`,
    resolvers: {
      User: { name: () => 'owned', age: () => 30, home: () => ({ town: 'owned', street: 'street' }) },
      Book: { title: () => 'owned', pages: () => 5 },
      Film: { title: () => 'owned' },
    },
  },
};

test('plain and nested fields', () =>
  withFederation(parts, async ({ ask, askedOf }) => {
    expect(await ask('{ latest { author { name home { town } } } }')).toEqual({
      data: { latest: { author: { name: 'provided', home: { town: 'provided' } } } },
    });
    expect(askedOf('owner')).toHaveLength(0);
  }));

test('on an interface, and on one member of a union', () =>
  withFederation(parts, async ({ ask, askedOf }) => {
    expect(await ask('{ found { media { title } gift { ... on Book { title } } } }')).toEqual({
      data: { found: { media: { title: 'film' }, gift: { title: 'book' } } },
    });
    expect(askedOf('owner')).toHaveLength(0);
  }));

test('only along the path that provides it, and only the fields that are provided', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ latest { writer { name } author { age home { street } } } listed { title } }')).toEqual({
      data: {
        latest: { writer: { name: 'owned' }, author: { age: 30, home: { street: 'street' } } },
        listed: [{ title: 'owned' }],
      },
    });
  }));
