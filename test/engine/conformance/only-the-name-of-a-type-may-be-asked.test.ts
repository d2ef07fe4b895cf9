import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

test('`__typename` alone, of an object, of a member, of an entity of another subgraph', () =>
  withFederation(
    {
      a: {
        typeDefs: `type Query { one: One! any: [Any]! node: Node } union Any = One | Two interface Node { id: ID! } type One implements Node @key(fields: "id") { id: ID! } type Two { x: Int }`,
        resolvers: {
          Query: {
            one: () => ({ id: '1' }),
            any: () => [{ __typename: 'Two' }, null, { __typename: 'One', id: '1' }],
            node: () => ({ __typename: 'One', id: '1' }),
          },
        },
      },
      b: {
        typeDefs: `type One @key(fields: "id") { id: ID! friend: One! }`,
        resolvers: { One: { friend: () => ({ id: '2' }) } },
      },
    },
    async ({ ask }) => {
      expect(
        await ask(
          '{ one { __typename friend { t: __typename } } any { __typename } node { ... on One { __typename } } }',
        ),
      ).toEqual({
        data: {
          one: { __typename: 'One', friend: { t: 'One' } },
          any: [{ __typename: 'Two' }, null, { __typename: 'One' }],
          node: { __typename: 'One' },
        },
      });
    },
  ));
