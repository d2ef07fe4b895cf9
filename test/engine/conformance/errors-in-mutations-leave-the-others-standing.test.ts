import { expect, test } from '@jest/globals';
import { errorAt, withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `
      type Query { x: Int }
      type Mutation { may(n: Int!): One must(n: Int!): One! }
      type One @key(fields: "id") { id: ID! }`,
    resolvers: { Mutation: { may: make, must: make } },
  },
  b: {
    typeDefs: `type Mutation { done: Int! } type One @key(fields: "id") { id: ID! note: String! }`,
    resolvers: {
      Mutation: { done: () => 1 },
      One: {
        note: ({ id }: { id: string }) => {
          if (id === '2') throw new Error('lost');
          return `note ${id}`;
        },
      },
    },
  },
};
function make(_: unknown, { n }: { n: number }) {
  if (n === 0) throw new Error('refused');
  return { id: String(n) };
}

test('a mutation that may be null and fails is null, and the rest is done', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('mutation { a: may(n: 0) { note } done b: may(n: 1) { note } c: may(n: 2) { m: note } }')).toEqual(
      {
        data: { a: null, done: 1, b: { note: 'note 1' }, c: null },
        errors: [
          errorAt(['a'], { subgraph: 'a', message: /refused/ }),
          errorAt(['c', 'm'], { subgraph: 'b', message: /lost/ }),
        ],
      },
    );
  }));

test('one that may not be null costs the answer', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('mutation { x: must(n: 0) { id } }')).toEqual({
      data: null,
      errors: [errorAt(['x'], { subgraph: 'a', message: /refused/ })],
    });
  }));
