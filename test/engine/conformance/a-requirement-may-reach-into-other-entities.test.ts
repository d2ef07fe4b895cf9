import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  orders: {
    typeDefs: `
      type Query { orders: [Order!]! }
      type Order @key(fields: "id") { id: ID! buyer: Person! items: [Item]! }
      type Item @shareable { count: Int! good: Good! }
      type Person @key(fields: "id") { id: ID! } type Good @key(fields: "code") { code: ID! }`,
    resolvers: {
      Query: {
        orders: () => [
          {
            id: 'o1',
            buyer: { id: 'p1' },
            items: [{ count: 2, good: { code: 'g1' } }, null, { count: 1, good: { code: 'g2' } }],
          },
          { id: 'o2', buyer: { id: 'p1' }, items: [] },
        ],
      },
    },
  },
  people: {
    typeDefs: `type Person @key(fields: "id") { id: ID! town: String! name: String! }`,
    resolvers: {
      Person: { town: ({ id }: { id: string }) => `town of ${id}`, name: ({ id }: { id: string }) => `name of ${id}` },
    },
  },
  goods: {
    typeDefs: `type Good @key(fields: "code") { code: ID! weight(unit: String! = "g"): Int! }`,
    resolvers: {
      Good: {
        weight: ({ code }: { code: string }, { unit }: { unit: string }) => Number(code[1]) * (unit === 'g' ? 1000 : 1),
      },
    },
  },
  shipping: {
    typeDefs: `
      type Order @key(fields: "id") { id: ID! buyer: Person! @external items: [Item]! @external
        cost: String! @requires(fields: "buyer { town } items { count good { weight(unit: \\"kg\\") } }") }
      type Item @shareable { count: Int! good: Good! }
      type Person @key(fields: "id", resolvable: false) { id: ID! town: String! @external }
      type Good @key(fields: "code", resolvable: false) { code: ID! weight(unit: String! = "g"): Int! @external }`,
    resolvers: {
      Order: {
        cost: ({
          buyer,
          items,
        }: {
          buyer: { town: string };
          items: ({ count: number; good: { weight: number } } | null)[];
        }) => `${buyer.town}: ${items.map((item) => (item ? item.count * item.good.weight : 'none')).join(' ')}`,
      },
    },
  },
};

test('fields of entities that third subgraphs own are gathered first, lists and nulls in their places', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ orders { cost } }')).toEqual({
      data: { orders: [{ cost: 'town of p1: 2 none 2' }, { cost: 'town of p1: ' }] },
    });
  }));

test('beside what the client asks of the same entities', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ orders { items { good { weight } } buyer { town: name } cost } }')).toEqual({
      data: {
        orders: [
          {
            items: [{ good: { weight: 1000 } }, null, { good: { weight: 2000 } }],
            buyer: { town: 'name of p1' },
            cost: 'town of p1: 2 none 2',
          },
          { items: [], buyer: { town: 'name of p1' }, cost: 'town of p1: ' },
        ],
      },
    });
  }));
