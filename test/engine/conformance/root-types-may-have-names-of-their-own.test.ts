import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

test('a subgraph may call its root types as it likes; the client sees Query and Mutation', () =>
  withFederation(
    {
      a: {
        typeDefs: `schema { query: RootA mutation: ChangeA } type RootA { one: One! } type ChangeA { make: One! self: RootA! } type One @key(fields: "id") { id: ID! }`,
        resolvers: { RootA: { one: () => ({ id: '1' }) }, ChangeA: { make: () => ({ id: '2' }), self: () => ({}) } },
      },
      b: {
        typeDefs: `schema { query: RootB } type RootB { two: Int! } type One @key(fields: "id") { id: ID! note: String! }`,
        resolvers: { RootB: { two: () => 2 }, One: { note: ({ id }) => `note ${id}` } },
      },
    },
    async ({ ask }) => {
      expect(await ask('{ __typename one { note } ... on Query { two } }')).toEqual({
        data: { __typename: 'Query', one: { note: 'note 1' }, two: 2 },
      });
      expect(await ask('mutation { __typename make { note } self { __typename one { note } two } }')).toEqual({
        data: {
          __typename: 'Mutation',
          make: { note: 'note 2' },
          self: { __typename: 'Query', one: { note: 'note 1' }, two: 2 },
        },
      });
    },
  ));
