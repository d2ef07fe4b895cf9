import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  types: {
    typeDefs: `
      type Query { all: [Media!]! }
      interface Media @key(fields: "id") { id: ID! title(upper: Boolean! = false): String! maker: Maker! }
      type Book implements Media @key(fields: "id") { id: ID! title(upper: Boolean! = false): String! maker: Maker! }
      type Film implements Media @key(fields: "id") { id: ID! title(upper: Boolean! = false): String! maker: Maker! }
      type Maker @shareable { name: String! }`,
    resolvers: {
      Query: { all: () => [media('b'), media('f')] },
      Media: { __resolveReference: ({ id }: { id: string }) => media(id) },
      Book: { __resolveReference: ({ id }: { id: string }) => media(id), title },
      Film: { __resolveReference: ({ id }: { id: string }) => media(id), title },
    },
  },
  cards: {
    typeDefs: `
      type Query { picked: Media }
      type Media @key(fields: "id") @interfaceObject { id: ID! title(upper: Boolean! = false): String! @external maker: Maker! @external
        card: String! @requires(fields: "title(upper: true) maker { name }") }
      type Maker @shareable { name: String! }`,
    resolvers: {
      Query: { picked: () => ({ id: 'f' }) },
      Media: { card: (media: { title: string; maker: { name: string } }) => `${media.title} by ${media.maker.name}` },
    },
  },
};
function media(id: string) {
  return { __typename: id === 'b' ? 'Book' : 'Film', id, maker: { name: `maker of ${id}` } };
}
function title({ id }: { id: string }, { upper }: { upper: boolean }): string {
  return upper ? `TITLE ${id}` : `title ${id}`;
}

test('with arguments and nested fields, from the interface and from the interface object', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ all { card title } picked { card } }')).toEqual({
      data: {
        all: [
          { card: 'TITLE b by maker of b', title: 'title b' },
          { card: 'TITLE f by maker of f', title: 'title f' },
        ],
        picked: { card: 'TITLE f by maker of f' },
      },
    });
  }));

test('in a fragment on one type, beside the required field of the client', () =>
  withFederation(parts, async ({ ask }) => {
    expect(
      await ask(
        '{ all { ... on Book { card title(upper: false) } ... on Film { title } } picked { title card __typename } }',
      ),
    ).toEqual({
      data: {
        all: [{ card: 'TITLE b by maker of b', title: 'title b' }, { title: 'title f' }],
        picked: { title: 'title f', card: 'TITLE f by maker of f', __typename: 'Film' },
      },
    });
  }));
