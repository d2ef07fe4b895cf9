import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

test('a field that is external where the entity was found is read from its owner', () =>
  withFederation(
    {
      a: {
        typeDefs: `type Query { us: [User!]! } type User @key(fields: "id") { id: ID! name: String! @external greeting: String! @requires(fields: "name") }`,
        resolvers: {
          Query: { us: () => [{ id: '1', name: 'stale' }] },
          User: { greeting: ({ name }) => `Hello ${name}` },
        },
      },
      b: {
        typeDefs: `type User @key(fields: "id") { id: ID! name: String! }`,
        resolvers: { User: { name: ({ id }) => `fresh ${id}` } },
      },
    },
    async ({ ask }) => {
      expect(await ask('{ us { name greeting } }')).toEqual({
        data: { us: [{ name: 'fresh 1', greeting: 'Hello fresh 1' }] },
      });
    },
  ));
