import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

test('an object of a type that clients may not see is null, and an error that does not name the type', () =>
  withFederation(
    {
      a: {
        typeDefs: `
          type Query { any: [Any] node: Node }
          union Any = Open | Hidden interface Node { id: ID! }
          type Open implements Node { id: ID! } type Hidden implements Node @inaccessible { id: ID! }`,
        resolvers: {
          Query: {
            any: () => [
              { __typename: 'Open', id: '1' },
              { __typename: 'Hidden', id: '2' },
            ],
            node: () => ({ __typename: 'Hidden', id: '2' }),
          },
        },
      },
    },
    async ({ ask }) => {
      const { data, errors } = await ask('{ any { __typename ... on Open { id } } node { __typename id } }');
      expect(data).toEqual({ any: [{ __typename: 'Open', id: '1' }, null], node: null });
      expect(errors!.map(({ path }) => path)).toEqual([['any', 1], ['node']]);
      expect(JSON.stringify(errors)).not.toContain('Hidden');
    },
  ));
