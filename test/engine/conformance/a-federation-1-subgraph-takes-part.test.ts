import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

test('subgraphs of Federation 1 and 2 answer together: keys, external, requires, provides, value types', () =>
  withFederation(
    {
      old: {
        federation: 1,
        typeDefs: `
          type Query { users: [User!]! money: Money }
          type User @key(fields: "id") { id: ID! name: String! weight: Int }
          type Money { amount: Int! unit: String! }
          extend type Post @key(fields: "id") { id: ID! @external words: Int @external reading: String! @requires(fields: "words") }`,
        resolvers: {
          Query: { users: () => [{ id: '1', name: 'one', weight: 5 }], money: () => ({ amount: 1, unit: 'u' }) },
          User: { __resolveReference: ({ id }) => ({ id, name: `name ${id}`, weight: 5 }) },
          Post: { reading: ({ words }) => `${words} words` },
        },
      },
      new: {
        typeDefs: `
          type Query { posts: [Post!]! pay: Money }
          type Post @key(fields: "id") { id: ID! words: Int author: User! }
          type User @key(fields: "id") { id: ID! weight: Int @external posts: [Post!]! load: String! @requires(fields: "weight") }
          type Money @shareable { amount: Int! unit: String! }`,
        resolvers: {
          Query: { posts: () => [{ id: 'p', words: 9, author: { id: '2' } }], pay: () => ({ amount: 2, unit: 'v' }) },
          User: { posts: () => [{ id: 'q', words: 8, author: { id: '1' } }], load: ({ weight }) => `load ${weight}` },
        },
      },
    },
    async ({ ask }) => {
      expect(
        await ask(
          '{ users { name load posts { reading author { name } } } posts { reading author { name load } } money { amount } pay { unit } }',
        ),
      ).toEqual({
        data: {
          users: [{ name: 'one', load: 'load 5', posts: [{ reading: '8 words', author: { name: 'name 1' } }] }],
          posts: [{ reading: '9 words', author: { name: 'name 2', load: 'load 5' } }],
          money: { amount: 1 },
          pay: { unit: 'v' },
        },
      });
    },
  ));
