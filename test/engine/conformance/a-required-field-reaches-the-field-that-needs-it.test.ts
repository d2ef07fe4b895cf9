import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  goods: {
    typeDefs: `
      type Query { goods: [Good!]! good: Good! }
      type Good @key(fields: "id") { id: ID! weight: Int price: Int! box: Box! boxes: [Box]! }
      type Box @shareable { size: Size! } type Size @shareable { width: Int! unit: String! }`,
    resolvers: {
      Query: {
        good: () => good('1', 10),
        goods: () => [good('1', 10), good('2', 20), good('3', null)],
      },
    },
  },
  shipping: {
    typeDefs: `
      type Good @key(fields: "id") { id: ID!
        weight: Int @external price: Int! @external box: Box! @external boxes: [Box]! @external
        cost: String! @requires(fields: "price weight")
        nested: String! @requires(fields: "box { size { width } }")
        listed: String! @requires(fields: "boxes { size { width unit } }") }
      type Box @shareable { size: Size! } type Size @shareable { width: Int! unit: String! }`,
    resolvers: {
      Good: {
        cost: ({ price, weight }: Good) => `${price} ${weight}`,
        nested: ({ box }: Good) => JSON.stringify(box),
        listed: ({ boxes }: Good) => JSON.stringify(boxes),
      },
    },
  },
};

interface Good {
  price: number;
  weight: number | null;
  box: unknown;
  boxes: unknown[];
}

function good(id: string, weight: number | null) {
  const box = { size: { width: Number(id), unit: 'm' } };
  return { id, weight, price: Number(id) * 100, box, boxes: [box, null] };
}

test('plain fields, null among them, inside a list', () =>
  withFederation(parts, async ({ ask, askedOf }) => {
    expect(await ask('{ goods { cost } }')).toEqual({
      data: { goods: [{ cost: '100 10' }, { cost: '200 20' }, { cost: '300 null' }] },
    });
    expect(askedOf('shipping')[0]!.representations).toEqual([
      { __typename: 'Good', id: '1', price: 100, weight: 10 },
      { __typename: 'Good', id: '2', price: 200, weight: 20 },
      { __typename: 'Good', id: '3', price: 300, weight: null },
    ]);
  }));

test('nested fields, and no more of them than are required', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ good { nested box { size { unit } } } }')).toEqual({
      data: { good: { nested: '{"size":{"width":1}}', box: { size: { unit: 'm' } } } },
    });
  }));

test('lists of objects, a null in its place', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ good { listed } }')).toEqual({
      data: { good: { listed: '[{"size":{"width":1,"unit":"m"}},null]' } },
    });
  }));

test('what the client did not select stays out of the answer', () =>
  withFederation(parts, async ({ ask }) => {
    expect(JSON.stringify(await ask('{ good { price nested cost } }'))).toBe(
      '{"data":{"good":{"price":100,"nested":"{\\"size\\":{\\"width\\":1}}","cost":"100 10"}}}',
    );
  }));
