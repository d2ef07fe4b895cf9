import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

test('a compound key is sent whole, its parts in their own types', () =>
  withFederation(
    {
      shops: {
        typeDefs: `type Query { shops: [Shop!]! } type Shop @key(fields: "region number") { region: String! number: Int! }`,
        resolvers: {
          Query: {
            shops: () => [
              { region: 'n', number: 1 },
              { region: 'n', number: 2 },
              { region: 's', number: 1 },
            ],
          },
        },
      },
      sales: {
        typeDefs: `type Shop @key(fields: "region number") { region: String! number: Int! sold: String! }`,
        resolvers: { Shop: { sold: ({ region, number }) => `${region}/${number + 1}` } },
      },
    },
    async ({ ask, askedOf }) => {
      expect(await ask('{ shops { sold } }')).toEqual({
        data: { shops: [{ sold: 'n/2' }, { sold: 'n/3' }, { sold: 's/2' }] },
      });
      expect(askedOf('sales')[0]!.representations).toEqual([
        { __typename: 'Shop', region: 'n', number: 1 },
        { __typename: 'Shop', region: 'n', number: 2 },
        { __typename: 'Shop', region: 's', number: 1 },
      ]);
    },
  ));
