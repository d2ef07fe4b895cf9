import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

test('a required field of what a mutation gives back is read after the mutation, which runs once', async () => {
  let count = 0;
  await withFederation(
    {
      counters: {
        typeDefs: `
          type Query { counter: Counter! }
          type Mutation { add(by: Int!): Counter! }
          type Counter @key(fields: "id") { id: ID! count: Int! }`,
        resolvers: {
          Query: { counter: () => ({ id: 'c' }) },
          Mutation: { add: (_, { by }) => ((count += by), { id: 'c' }) },
          Counter: { count: () => count },
        },
      },
      words: {
        typeDefs: `type Counter @key(fields: "id") { id: ID! count: Int! @external words: String! @requires(fields: "count") }`,
        resolvers: { Counter: { words: (counter) => `${counter.count} times` } },
      },
    },
    async ({ ask }) => {
      expect(await ask('mutation { add(by: 2) { words } }')).toEqual({ data: { add: { words: '2 times' } } });
      expect(await ask('mutation { a: add(by: 1) { words } b: add(by: 10) { words count } }')).toEqual({
        data: { a: { words: '3 times' }, b: { words: '13 times', count: 13 } },
      });
    },
  );
});
