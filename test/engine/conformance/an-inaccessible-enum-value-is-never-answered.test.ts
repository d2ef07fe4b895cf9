import { expect, test } from '@jest/globals';
import { errorAt, withFederation } from '../subgraphs.js';

test('a value that clients may not see is an error where a subgraph answers it, and null', () =>
  withFederation(
    {
      a: {
        typeDefs: `enum Kind { OPEN SECRET @inaccessible } type Query { open: Kind secret: Kind list: [Kind] }`,
        resolvers: { Query: { open: () => 'OPEN', secret: () => 'SECRET', list: () => ['OPEN', 'SECRET'] } },
      },
    },
    async ({ ask }) => {
      expect(await ask('{ open secret list }')).toEqual({
        data: { open: 'OPEN', secret: null, list: ['OPEN', null] },
        errors: [errorAt(['secret']), errorAt(['list', 1])],
      });
    },
  ));
