import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

test('an entity that the subgraph on the way does not know is null where it was asked for, and nothing is asked further of it', () =>
  withFederation(
    {
      books: {
        typeDefs: `type Query { boxes: [Box!]! } type Box { book: Book } type Book @key(fields: "upc") { upc: ID! }`,
        resolvers: { Query: { boxes: () => ['1', '2', '3'].map((upc) => ({ book: { upc } })) } },
      },
      ids: {
        typeDefs: `type Book @key(fields: "id") @key(fields: "upc") { id: ID! upc: ID! }`,
        resolvers: { Book: { __resolveReference: ({ upc }) => (upc === '2' ? null : { upc, id: `b${upc}` }) } },
      },
      authors: {
        typeDefs: `type Book @key(fields: "id") { id: ID! author: String }`,
        resolvers: { Book: { author: ({ id }) => `author of ${id}` } },
      },
    },
    async ({ ask, askedOf }) => {
      expect(await ask('{ boxes { book { upc author } } }')).toEqual({
        data: {
          boxes: [
            { book: { upc: '1', author: 'author of b1' } },
            { book: { upc: '2', author: null } },
            { book: { upc: '3', author: 'author of b3' } },
          ],
        },
      });
      expect(askedOf('authors')[0]!.representations).toEqual([
        { __typename: 'Book', id: 'b1' },
        { __typename: 'Book', id: 'b3' },
      ]);
    },
  ));
