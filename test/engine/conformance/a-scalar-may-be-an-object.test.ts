import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const value = { id: 'not a key', __typename: 'NotAType', list: [1, { x: null }], '': false };

test('a custom scalar is answered, keyed and required as it is, whatever it looks like', () =>
  withFederation(
    {
      a: {
        typeDefs: `scalar Json type Query { one: One! list: [Json]! nothing: Json } type One @key(fields: "id key") { id: ID! key: Json! data: Json }`,
        resolvers: {
          Query: {
            one: () => ({ id: '1', key: value, data: value }),
            list: () => [value, null, 1, 'text', [value], false],
            nothing: () => null,
          },
        },
      },
      b: {
        typeDefs: `scalar Json type One @key(fields: "id key") { id: ID! key: Json! data: Json @external back: Json! @requires(fields: "data") }`,
        resolvers: { One: { back: ({ key, data }) => ({ key, data }) } },
      },
    },
    async ({ ask }) => {
      expect(await ask('{ one { back data key } list nothing }')).toEqual({
        data: {
          one: { back: { key: value, data: value }, data: value, key: value },
          list: [value, null, 1, 'text', [value], false],
          nothing: null,
        },
      });
    },
  ));

test('one value asked for under two names is answered twice', () =>
  withFederation(
    {
      a: {
        typeDefs: `scalar Json type Query { one: One! } type One { data: Json }`,
        resolvers: { Query: { one: () => ({ data: value }) } },
      },
    },
    async ({ ask }) => {
      expect(await ask('{ one { a: data b: data } x: one { a: data } }')).toEqual({
        data: { one: { a: value, b: value }, x: { a: value } },
      });
    },
  ));
