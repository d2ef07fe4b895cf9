import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const users = [
  { id: '1', name: 'Ann' },
  { id: '2', name: 'Bo' },
];
const parts = {
  users: {
    typeDefs: `type Query { users: [User!]! } type User @key(fields: "id") { id: ID! name: String! }`,
    resolvers: { Query: { users: () => users } },
  },
  reviews: {
    typeDefs: `type User @key(fields: "id") { id: ID! reviews: [String!]! }`,
    resolvers: { User: { reviews: ({ id }: { id: string }) => [`first of ${id}`, `second of ${id}`] } },
  },
};

for (const overHttp of [false, true]) {
  test(`by one entity fetch for the whole list, ${overHttp ? 'over HTTP' : 'in process'}`, () =>
    withFederation(
      parts,
      async ({ ask, askedOf }) => {
        expect(await ask('{ users { reviews name } }')).toEqual({
          data: {
            users: [
              { reviews: ['first of 1', 'second of 1'], name: 'Ann' },
              { reviews: ['first of 2', 'second of 2'], name: 'Bo' },
            ],
          },
        });
        expect(askedOf('users')).toHaveLength(1);
        expect(askedOf('reviews').map(({ representations }) => representations)).toEqual([
          [
            { __typename: 'User', id: '1' },
            { __typename: 'User', id: '2' },
          ],
        ]);
      },
      { overHttp },
    ));
}
