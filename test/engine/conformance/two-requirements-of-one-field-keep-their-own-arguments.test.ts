import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const price = ({ id }: { id: string }, { currency }: { currency: string }) => Number(id) * (currency === 'USD' ? 1 : 2);
const parts = {
  goods: {
    typeDefs: `
      enum Currency { USD EUR }
      type Query { goods: [Good!]! }
      type Mutation { touch(id: ID!): Good! }
      type Good @key(fields: "id") { id: ID! price(currency: Currency!): Int! }`,
    resolvers: {
      Query: { goods: () => [{ id: '10' }, { id: '40' }] },
      Mutation: { touch: (_: unknown, { id }: { id: string }) => ({ id }) },
      Good: { price },
    },
  },
  shipping: {
    typeDefs: `
      enum Currency { USD EUR }
      type Good @key(fields: "id") { id: ID! price(currency: Currency!): Int! @external
        inDollars: String! @requires(fields: "price(currency: USD)")
        inEuros: String! @requires(fields: "price(currency: EUR)") }`,
    resolvers: {
      Good: {
        inDollars: (good: { price: number }) => `$${good.price}`,
        inEuros: (good: { price: number }) => `€${good.price}`,
      },
    },
  },
};

test('in one list', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ goods { inDollars inEuros } }')).toEqual({
      data: {
        goods: [
          { inDollars: '$10', inEuros: '€20' },
          { inDollars: '$40', inEuros: '€80' },
        ],
      },
    });
  }));

test('in either order, and beside the field itself', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ goods { inEuros price(currency: USD) inDollars } }')).toEqual({
      data: {
        goods: [
          { inEuros: '€20', price: 10, inDollars: '$10' },
          { inEuros: '€80', price: 40, inDollars: '$40' },
        ],
      },
    });
  }));

test('each alone', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ goods { inEuros } }')).toEqual({ data: { goods: [{ inEuros: '€20' }, { inEuros: '€80' }] } });
    expect(await ask('{ goods { inDollars } }')).toEqual({
      data: { goods: [{ inDollars: '$10' }, { inDollars: '$40' }] },
    });
  }));

test('on the result of a mutation, which runs once', () =>
  withFederation(parts, async ({ ask, askedOf }) => {
    expect(await ask('mutation { touch(id: 7) { inEuros inDollars price(currency: EUR) } }')).toEqual({
      data: { touch: { inEuros: '€14', inDollars: '$7', price: 14 } },
    });
    expect(askedOf('goods').filter(({ text }) => text.includes('touch'))).toHaveLength(1);
  }));
