import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

test('as condition, as argument in two subgraphs, and inside an input, each fetch getting only what it uses', () =>
  withFederation(
    {
      a: {
        typeDefs: `input In { flag: Boolean deep: [In!] } type Query { one(flag: Boolean, in: In): One! } type One @key(fields: "id") { id: ID! }`,
        resolvers: { Query: { one: (_, args) => ({ id: JSON.stringify(args) }) } },
      },
      b: {
        typeDefs: `type Query { two(n: Int): Int } type One @key(fields: "id") { id: ID! note(flag: Boolean!): String! }`,
        resolvers: { Query: { two: (_, { n }) => n }, One: { note: ({ id }, { flag }) => `${id} ${flag}` } },
      },
    },
    async ({ ask, askedOf, asked }) => {
      const query =
        'query ($f: Boolean!, $n: Int) { one(flag: $f, in: { flag: $f, deep: [{ flag: $f }] }) { note(flag: $f) @include(if: $f) x: note(flag: true) @skip(if: $f) } two(n: $n) t: two @skip(if: $f) }';
      const id = (flag: boolean) => JSON.stringify({ flag, in: { flag, deep: [{ flag }] } });
      expect(await ask(query, { f: true, n: 2 })).toEqual({ data: { one: { note: `${id(true)} true` }, two: 2 } });
      asked.length = 0;
      expect(await ask(query, { f: false, n: 3 })).toEqual({
        data: { one: { x: `${id(false)} true` }, two: 3, t: null },
      });
      for (const { variables } of askedOf('a')) expect(Object.keys(variables)).toEqual(['f']);
    },
  ));
