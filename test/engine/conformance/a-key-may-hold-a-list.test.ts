import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

test('a list in a key goes into the representation item by item, in order', () =>
  withFederation(
    {
      baskets: {
        typeDefs: `
          type Query { baskets: [Basket!]! }
          type Basket @key(fields: "tags goods { id }") { tags: [String!]! goods: [Good!]! }
          type Good @shareable { id: ID! name: String! }`,
        resolvers: {
          Query: {
            baskets: () => [
              {
                tags: ['b', 'a'],
                goods: [
                  { id: '2', name: 'two' },
                  { id: '1', name: 'one' },
                ],
              },
              { tags: [], goods: [] },
            ],
          },
        },
      },
      prices: {
        typeDefs: `
          type Basket @key(fields: "tags goods { id }") { tags: [String!]! goods: [Good!]! price: String! }
          type Good @shareable { id: ID! }`,
        resolvers: {
          Basket: {
            price: ({ tags, goods }) => `${tags.join()}:${goods.map((good: { id: string }) => good.id).join()}`,
          },
        },
      },
    },
    async ({ ask, askedOf }) => {
      expect(await ask('{ baskets { price goods { name } } }')).toEqual({
        data: {
          baskets: [
            { price: 'b,a:2,1', goods: [{ name: 'two' }, { name: 'one' }] },
            { price: ':', goods: [] },
          ],
        },
      });
      expect(askedOf('prices')[0]!.representations).toEqual([
        { __typename: 'Basket', tags: ['b', 'a'], goods: [{ id: '2' }, { id: '1' }] },
        { __typename: 'Basket', tags: [], goods: [] },
      ]);
    },
  ));
