import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

test('`__typename` inside a key is sent and stays out of the answer', () =>
  withFederation(
    {
      a: {
        typeDefs: `type Query { things: [Thing!]! } type Thing @key(fields: "__typename id owner { __typename id }") { id: ID! owner: Owner! } type Owner @shareable { id: ID! }`,
        resolvers: { Query: { things: () => [{ id: '1', owner: { id: 'o' } }] } },
      },
      b: {
        typeDefs: `type Thing @key(fields: "__typename id owner { __typename id }") { id: ID! owner: Owner! size: String! } type Owner @shareable { id: ID! }`,
        resolvers: { Thing: { size: (thing) => `${thing.__typename} ${thing.id} ${thing.owner.id}` } },
      },
    },
    async ({ ask }) => {
      expect(await ask('{ things { size } }')).toEqual({ data: { things: [{ size: 'Thing 1 o' }] } });
      expect(await ask('{ things { size kind: __typename owner { __typename } } }')).toEqual({
        data: { things: [{ size: 'Thing 1 o', kind: 'Thing', owner: { __typename: 'Owner' } }] },
      });
    },
  ));
