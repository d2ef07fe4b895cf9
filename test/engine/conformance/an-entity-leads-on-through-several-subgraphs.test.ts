import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

test('each hop waits only for the one before it, lists inside lists included', () =>
  withFederation(
    {
      teams: {
        typeDefs: `type Query { teams: [Team!]! } type Team @key(fields: "id") { id: ID! }`,
        resolvers: { Query: { teams: () => [{ id: 't1' }, { id: 't2' }] } },
      },
      members: {
        typeDefs: `type Team @key(fields: "id") { id: ID! members: [Person!]! } type Person @key(fields: "id") { id: ID! }`,
        resolvers: { Team: { members: ({ id }) => (id === 't1' ? [{ id: 'p1' }, { id: 'p2' }] : [{ id: 'p2' }]) } },
      },
      people: {
        typeDefs: `type Person @key(fields: "id") { id: ID! name: String! pets: [Pet]! } type Pet @key(fields: "id") { id: ID! }`,
        resolvers: {
          Person: {
            name: ({ id }) => `name ${id}`,
            pets: ({ id }) => (id === 'p1' ? [] : [{ id: 'x' }, null, { id: 'y' }]),
          },
        },
      },
      pets: {
        typeDefs: `type Pet @key(fields: "id") { id: ID! sound: String! owner: Person! } type Person @key(fields: "id") { id: ID! }`,
        resolvers: { Pet: { sound: ({ id }) => `sound ${id}`, owner: () => ({ id: 'p9' }) } },
      },
    },
    async ({ ask, asked }) => {
      const p2 = {
        name: 'name p2',
        pets: [
          { sound: 'sound x', owner: { name: 'name p9' } },
          null,
          { sound: 'sound y', owner: { name: 'name p9' } },
        ],
      };
      expect(await ask('{ teams { members { name pets { sound owner { name } } } } }')).toEqual({
        data: { teams: [{ members: [{ name: 'name p1', pets: [] }, p2] }, { members: [p2] }] },
      });
      expect(asked.map(({ subgraph }) => subgraph)).toEqual(['teams', 'members', 'people', 'pets', 'people']);
    },
  ));
