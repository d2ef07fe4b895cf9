import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `type Query { list(n: Int!): [One!]! } type One @key(fields: "id") { id: ID! size: Int }`,
    resolvers: {
      Query: {
        list: (_: unknown, { n }: { n: number }) =>
          Array.from({ length: n }, (_none, id) => ({ id: `${n}-${id}`, size: id })),
      },
    },
  },
  b: {
    typeDefs: `type One @key(fields: "id") { id: ID! size: Int @external note(x: String): String weight: String @requires(fields: "size") }`,
    resolvers: {
      One: {
        note: ({ id }: { id: string }, { x }: { x: string }) => {
          if (x === 'bad') throw new Error('lost');
          return `${id} ${x}`;
        },
        weight: ({ size }: { size: number }) => `w${size}`,
      },
    },
  },
};
const query = 'query ($n: Int!, $x: String, $w: Boolean!) { list(n: $n) { note(x: $x) weight @include(if: $w) } }';
const expected = (n: number, x: string, w: boolean) =>
  Array.from({ length: n }, (_, id) => ({
    note: x === 'bad' ? null : `${n}-${id} ${x}`,
    ...(w && { weight: `w${id}` }),
  }));

test('one after another: nothing of a run is left in the next', () =>
  withFederation(parts, async ({ ask }) => {
    for (const [n, x, w] of [
      [2, 'a', true],
      [1, 'bad', false],
      [0, 'b', true],
      [3, 'c', false],
      [2, 'a', true],
    ] as const) {
      const { data, errors } = await ask(query, { n, x, w });
      expect(data).toEqual({ list: expected(n, x, w) });
      expect(errors?.length).toBe(x === 'bad' ? n : undefined);
    }
  }));

test('and at the same time: nothing of a run is seen by another', () =>
  withFederation(parts, async ({ ask }) => {
    const runs = Array.from({ length: 40 }, (_, n) => ({ n: n % 5, x: n % 7 === 0 ? 'bad' : `x${n}`, w: n % 2 === 0 }));
    const answers = await Promise.all(runs.map((run) => ask(query, run)));
    answers.forEach(({ data }, index) => {
      const { n, x, w } = runs[index]!;
      expect(data).toEqual({ list: expected(n, x, w) });
    });
  }));
