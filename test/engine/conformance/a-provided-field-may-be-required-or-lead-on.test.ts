import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  reviews: {
    typeDefs: `
      type Query { review: Review! }
      type Review @key(fields: "id") { id: ID! product: Product! @provides(fields: "name maker { id }") }
      type Product @key(fields: "id") { id: ID! name: String! @external maker: Maker! @external }
      type Maker @key(fields: "id") { id: ID! }`,
    resolvers: { Query: { review: () => ({ id: 'r', product: { id: 'p', name: 'provided', maker: { id: 'm' } } }) } },
  },
  products: {
    typeDefs: `type Product @key(fields: "id") { id: ID! name: String! @shareable maker: Maker! @shareable } type Maker @key(fields: "id") { id: ID! }`,
    resolvers: { Product: { name: () => 'provided', maker: () => ({ id: 'm' }) } },
  },
  makers: {
    typeDefs: `type Maker @key(fields: "id") { id: ID! town: String! }`,
    resolvers: { Maker: { town: ({ id }: { id: string }) => `town ${id}` } },
  },
  labels: {
    typeDefs: `type Product @key(fields: "id") { id: ID! name: String! @external label: String! @requires(fields: "name") }`,
    resolvers: { Product: { label: ({ name }: { name: string }) => `label ${name}` } },
  },
};

test('a provided field is good enough for what requires it', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ review { product { label } } }')).toEqual({
      data: { review: { product: { label: 'label provided' } } },
    });
  }));

test('a provided entity leads on to its other fields', () =>
  withFederation(parts, async ({ ask, askedOf }) => {
    expect(await ask('{ review { product { name maker { town } } } }')).toEqual({
      data: { review: { product: { name: 'provided', maker: { town: 'town m' } } } },
    });
    expect(askedOf('products')).toHaveLength(0);
  }));
