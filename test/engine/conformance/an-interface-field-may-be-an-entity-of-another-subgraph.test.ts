import { expect, test } from '@jest/globals';
import { errorAt, withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `
      type Query { events: [Event]! }
      interface Event { id: ID! actor: Actor at: Int! }
      union Actor = Person | Robot
      type Login implements Event { id: ID! actor: Actor at: Int! }
      type Order implements Event @key(fields: "id") { id: ID! actor: Actor at: Int! }
      type Person @key(fields: "id") { id: ID! } type Robot @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: {
        events: () => [
          { __typename: 'Login', id: '1', at: 1, actor: { __typename: 'Person', id: 'p' } },
          null,
          { __typename: 'Order', id: '2', at: 2, actor: { __typename: 'Robot', id: 'bad' } },
          { __typename: 'Order', id: '3', at: 3, actor: null },
          { __typename: 'Login', id: '4', at: 4, actor: { __typename: 'Robot', id: 'r' } },
        ],
      },
    },
  },
  b: {
    typeDefs: `
      interface Named { name: String! }
      type Person implements Named @key(fields: "id") { id: ID! name: String! }
      type Robot implements Named @key(fields: "id") { id: ID! name: String! maker: Person }
      type Order @key(fields: "id") { id: ID! total: Int }`,
    resolvers: {
      Person: { name: ({ id }: { id: string }) => `person ${id}` },
      Robot: {
        name: ({ id }: { id: string }) => {
          if (id === 'bad') throw new Error('nameless');
          return `robot ${id}`;
        },
        maker: () => ({ id: 'm' }),
      },
      Order: { total: ({ id }: { id: string }) => Number(id) * 10 },
    },
  },
};

test('named through an interface that only the other subgraph knows, errors and nulls in their places', () =>
  withFederation(parts, async ({ ask }) => {
    expect(
      await ask(
        '{ events { at who: actor { ... on Named { label: name } ... on Robot { maker { name } } } ... on Order { total } } }',
      ),
    ).toEqual({
      data: {
        events: [
          { at: 1, who: { label: 'person p' } },
          null,
          { at: 2, who: null, total: 20 },
          { at: 3, who: null, total: 30 },
          { at: 4, who: { label: 'robot r', maker: { name: 'person m' } } },
        ],
      },
      errors: [errorAt(['events', 2, 'who', 'label'], { subgraph: 'b', message: /nameless/ })],
    });
  }));
