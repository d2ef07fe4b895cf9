import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

test('a null part of a compound key is a value like any other, and is sent as null', () =>
  withFederation(
    {
      a: {
        typeDefs: `type Query { goods: [Good]! } type Good @key(fields: "id variant { code }") { id: ID! variant: Variant } type Variant @shareable { code: String }`,
        resolvers: {
          Query: {
            goods: () => [
              { id: '1', variant: null },
              { id: '1', variant: { code: null } },
              { id: '1', variant: { code: 'x' } },
            ],
          },
        },
      },
      b: {
        typeDefs: `type Good @key(fields: "id variant { code }") { id: ID! variant: Variant size: String } type Variant @shareable { code: String }`,
        resolvers: { Good: { size: ({ id, variant }) => `${id} ${JSON.stringify(variant)}` } },
      },
    },
    async ({ ask, askedOf }) => {
      expect(await ask('{ goods { size } }')).toEqual({
        data: { goods: [{ size: '1 null' }, { size: '1 {"code":null}' }, { size: '1 {"code":"x"}' }] },
      });
      expect(askedOf('b')[0]!.representations).toEqual([
        { __typename: 'Good', id: '1', variant: null },
        { __typename: 'Good', id: '1', variant: { code: null } },
        { __typename: 'Good', id: '1', variant: { code: 'x' } },
      ]);
    },
  ));
