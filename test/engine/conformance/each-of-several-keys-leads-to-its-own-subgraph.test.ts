import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

test('one type, three keys, four subgraphs: each is entered by the key it knows, with what another had to give first', () =>
  withFederation(
    {
      root: {
        typeDefs: `type Query { goods: [Good!]! } type Good @key(fields: "a") { a: ID! }`,
        resolvers: { Query: { goods: () => [{ a: '1' }, { a: '2' }] } },
      },
      bridge: {
        typeDefs: `type Good @key(fields: "a") @key(fields: "b { x y }") { a: ID! b: B! } type B @shareable { x: Int! y: Int! }`,
        resolvers: {
          Good: { __resolveReference: ({ a, b }) => ({ a: a ?? String(b.x), b: { x: Number(a ?? b.x), y: 7 } }) },
        },
      },
      second: {
        typeDefs: `type Good @key(fields: "b { x y }") @key(fields: "c") { b: B! c: [ID!]! second: String! } type B @shareable { x: Int! y: Int! }`,
        resolvers: {
          Good: {
            __resolveReference: ({ b, c }) => ({ b: b ?? { x: Number(c[0][1]), y: 7 }, c: c ?? [`c${b.x}`, 'c'] }),
            second: ({ b }) => `second ${b.x}${b.y}`,
          },
        },
      },
      third: {
        typeDefs: `type Good @key(fields: "c") { c: [ID!]! third: String! }`,
        resolvers: { Good: { third: ({ c }) => `third ${c.join()}` } },
      },
    },
    async ({ ask, asked }) => {
      expect(await ask('{ goods { third } }')).toEqual({
        data: { goods: [{ third: 'third c1,c' }, { third: 'third c2,c' }] },
      });
      expect(asked.map(({ subgraph }) => subgraph)).toEqual(['root', 'bridge', 'second', 'third']);
      expect(await ask('{ goods { c third second b { y } a } }')).toEqual({
        data: {
          goods: ['1', '2'].map((n) => ({
            c: [`c${n}`, 'c'],
            third: `third c${n},c`,
            second: `second ${n}7`,
            b: { y: 7 },
            a: n,
          })),
        },
      });
    },
  ));
