import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `
      type Query { media: [Media!]! }
      interface Media { id: ID! }
      type Book implements Media @key(fields: "id") { id: ID! pages: Int! author: Author! }
      type Film implements Media @key(fields: "id") { id: ID! minutes(exact: Boolean! = false): Float! }
      type Author @shareable { name: String! }`,
    resolvers: {
      Query: {
        media: () => [
          { __typename: 'Book', id: 'b', pages: 100, author: { name: 'A' } },
          { __typename: 'Film', id: 'f' },
        ],
      },
      Film: { minutes: (_: unknown, { exact }: { exact: boolean }) => (exact ? 90.5 : 90) },
    },
  },
  b: {
    typeDefs: `
      interface Media { id: ID! price: String! }
      type Book implements Media @key(fields: "id") { id: ID! pages: Int! @external author: Author! @external price: String! @requires(fields: "pages author { name }") }
      type Film implements Media @key(fields: "id") { id: ID! minutes(exact: Boolean! = false): Float! @external price: String! @requires(fields: "minutes(exact: true)") }
      type Author @shareable { name: String! }`,
    resolvers: {
      Book: {
        price: ({ pages, author }: { pages: number; author: { name: string } }) => `${pages} pages by ${author.name}`,
      },
      Film: { price: ({ minutes }: { minutes: number }) => `${minutes} minutes` },
    },
  },
};

test('asked of the interface', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ media { price } }')).toEqual({
      data: { media: [{ price: '100 pages by A' }, { price: '90.5 minutes' }] },
    });
  }));

test('asked of the interface and of a type, beside the required field with other arguments', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ media { id p: price ... on Film { price minutes } ... on Book { pages: id } } }')).toEqual({
      data: {
        media: [
          { id: 'b', p: '100 pages by A', pages: 'b' },
          { id: 'f', p: '90.5 minutes', price: '90.5 minutes', minutes: 90 },
        ],
      },
    });
  }));
