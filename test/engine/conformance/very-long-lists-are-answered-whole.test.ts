import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const LENGTH = 150_000;
const parts = {
  a: {
    typeDefs: `type Query { list: [One!]! numbers: [Int!]! } type One @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: {
        list: () => Array.from({ length: 20_000 }, (_, n) => ({ id: String(n) })),
        numbers: () => Array.from({ length: LENGTH }, (_, n) => n),
      },
    },
  },
  b: {
    typeDefs: `type One @key(fields: "id") { id: ID! next: Int parts: [Int!]! }`,
    resolvers: {
      One: {
        next: ({ id }: { id: string }) => (Number(id) % 5000 === 4999 ? new Error('lost') : Number(id) + 1),
        parts: () => [1, 2],
      },
    },
  },
};

test('of entities, in one request, with the errors of some', () =>
  withFederation(parts, async ({ ask, askedOf }) => {
    const { data, errors } = await ask('{ list { n: next } }');
    expect(data.list).toHaveLength(20_000);
    expect(data.list[12_345]).toEqual({ n: 12_346 });
    expect(data.list[9_999]).toEqual({ n: null });
    expect(errors!.map(({ path }) => path)).toEqual(
      [4_999, 9_999, 14_999, 19_999].map((index) => ['list', index, 'n']),
    );
    expect(askedOf('b')).toHaveLength(1);
  }));

test('of values', () =>
  withFederation(parts, async ({ ask }) => {
    const { data, errors } = await ask('{ numbers }');
    expect(errors).toBeUndefined();
    expect(data.numbers).toHaveLength(LENGTH);
    expect(data.numbers[LENGTH - 1]).toBe(LENGTH - 1);
  }));
