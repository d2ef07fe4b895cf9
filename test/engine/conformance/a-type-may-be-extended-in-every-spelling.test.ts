import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

test('`extend type`, `@extends` and a plain type are one and the same, and so is `@external` on a whole type', () =>
  withFederation(
    {
      a: {
        typeDefs: `type Query { one: One! } type One @key(fields: "id") { id: ID! size: Int! place: Place! } type Place @shareable { x: Int! y: Int! }`,
        resolvers: { Query: { one: () => ({ id: '1', size: 4, place: { x: 1, y: 2 } }) } },
      },
      b: {
        typeDefs: `extend type Query { two: Int! } extend type One @key(fields: "id") { id: ID! b: String! }`,
        resolvers: { Query: { two: () => 2 }, One: { b: ({ id }) => `b${id}` } },
      },
      c: {
        typeDefs: `type Query @extends { three: Int! } type One @extends @key(fields: "id") { id: ID! size: Int! @external c: String! @requires(fields: "size") }`,
        resolvers: { Query: { three: () => 3 }, One: { c: ({ size }) => `c${size}` } },
      },
      d: {
        typeDefs: `type One @key(fields: "id") { id: ID! place: Place! @external d: String! @requires(fields: "place { x y }") } type Place @external { x: Int! y: Int! }`,
        resolvers: { One: { d: ({ place }) => `d${place.x}${place.y}` } },
      },
    },
    async ({ ask }) => {
      expect(await ask('{ one { b c d } two three }')).toEqual({
        data: { one: { b: 'b1', c: 'c4', d: 'd12' }, two: 2, three: 3 },
      });
    },
  ));
