import { expect, test } from '@jest/globals';
import type { Reach } from '../../../gateway/engine/reach.js';
import { errorAt, withFederation, type Parts } from '../subgraphs.js';

const parts: Parts = {
  a: {
    typeDefs: `
      type Query { one: One gone: One name: String }
      type One @key(fields: "id") { id: ID! name: String! size: Int absent: Int many: Int kind: Kind tags: [String!] }
      enum Kind { A B }`,
    resolvers: {
      Query: {
        one: () => ({
          id: '1',
          name: 'becomes null',
          size: 1,
          absent: -1,
          many: -2,
          kind: 'B',
          tags: ['a', 'becomes null'],
        }),
        name: () => 'becomes nothing',
      },
    },
  },
};

/** What the subgraph's own server would never let out: each of these values is changed after it was checked. */
const BROKEN = new Map<unknown, unknown>([
  ['becomes null', null],
  ['becomes nothing', undefined],
  [-1, undefined],
  [-2, 'many'],
  ['B', 'C'],
]);
function broken(value: unknown): unknown {
  if (BROKEN.has(value)) return BROKEN.get(value);
  if (Array.isArray(value)) return value.map(broken);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, broken(inner)]));
}
const options = {
  decorate: (_subgraph: string, reach: Reach): Reach => ({
    ready: () => reach.ready(),
    ask: async (question) => JSON.parse(JSON.stringify({ data: broken((await reach.ask(question)).data) })),
  }),
};

test('null without an error from the subgraph still has one for the client', () =>
  withFederation(
    parts,
    async ({ ask }) => {
      expect(await ask('{ one { name } }')).toEqual({ data: { one: null }, errors: [errorAt(['one', 'name'])] });
      expect(await ask('{ o: one { size n: name } }')).toEqual({ data: { o: null }, errors: [errorAt(['o', 'n'])] });
    },
    options,
  ));

test('a missing field is null, and an error', () =>
  withFederation(
    parts,
    async ({ ask }) => {
      const { data, errors } = await ask('{ one { size x: absent } name }');
      expect(data).toEqual({ one: { size: 1, x: null }, name: null });
      expect(errors).toHaveLength(2);
      expect(errors).toEqual(expect.arrayContaining([errorAt(['one', 'x']), errorAt(['name'])]));
    },
    options,
  ));

test('a value of the wrong type is null, and an error', () =>
  withFederation(
    parts,
    async ({ ask }) => {
      expect(await ask('{ one { size many k: kind tags } }')).toEqual({
        data: { one: { size: 1, many: null, k: null, tags: null } },
        errors: [errorAt(['one', 'many']), errorAt(['one', 'k']), errorAt(['one', 'tags', 1])],
      });
    },
    options,
  ));
