import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

test('any one of several keys is enough: each way into a type uses the key it has', () =>
  withFederation(
    {
      sku: {
        typeDefs: `type Query { bySku: Good! } type Good @key(fields: "sku") { sku: String! }`,
        resolvers: { Query: { bySku: () => ({ sku: 's1' }) } },
      },
      upc: {
        typeDefs: `type Query { byUpc: Good! } type Good @key(fields: "upc") { upc: Int! }`,
        resolvers: { Query: { byUpc: () => ({ upc: 7 }) } },
      },
      names: {
        typeDefs: `type Good @key(fields: "sku") @key(fields: "upc") { sku: String! upc: Int! name: String! }`,
        resolvers: {
          Good: {
            __resolveReference: ({ sku, upc }) =>
              sku === undefined ? { sku: 's7', upc, name: 'seven' } : { sku, upc: 1, name: 'one' },
          },
        },
      },
    },
    async ({ ask }) => {
      expect(await ask('{ bySku { name upc } byUpc { name sku } }')).toEqual({
        data: { bySku: { name: 'one', upc: 1 }, byUpc: { name: 'seven', sku: 's7' } },
      });
    },
  ));
