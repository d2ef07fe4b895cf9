import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

test('a key that is not resolvable leads out of a subgraph and never into it', () =>
  withFederation(
    {
      orders: {
        typeDefs: `
          type Query { orders: [Order!]! }
          type Order { buyer: Person! }
          type Person @key(fields: "id", resolvable: false) { id: ID! }`,
        resolvers: { Query: { orders: () => [{ buyer: { id: '1' } }] } },
      },
      people: {
        typeDefs: `type Query { people: [Person!]! } type Person @key(fields: "id") { id: ID! name: String! }`,
        resolvers: {
          Query: { people: () => [{ id: '2', name: 'two' }] },
          Person: { __resolveReference: ({ id }) => ({ id, name: `name of ${id}` }) },
        },
      },
    },
    async ({ ask, askedOf, asked }) => {
      expect(await ask('{ orders { buyer { name } } }')).toEqual({
        data: { orders: [{ buyer: { name: 'name of 1' } }] },
      });
      asked.length = 0;
      expect(await ask('{ people { id name } }')).toEqual({ data: { people: [{ id: '2', name: 'two' }] } });
      expect(askedOf('orders')).toHaveLength(0);
    },
  ));
