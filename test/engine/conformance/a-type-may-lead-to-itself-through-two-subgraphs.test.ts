import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const DEPTH = 8;

test('as deep as the query goes', () =>
  withFederation(
    {
      a: {
        typeDefs: `type Query { root: Node! } type Node @key(fields: "id") { id: ID! left: [Node!]! label: String! }`,
        resolvers: {
          Query: { root: () => ({ id: 'r' }) },
          Node: { left: ({ id }) => [{ id: `${id}l` }, { id: `${id}m` }], label: ({ id }) => `label ${id}` },
        },
      },
      b: {
        typeDefs: `type Node @key(fields: "id") { id: ID! right: Node mark: Int! }`,
        resolvers: { Node: { right: ({ id }) => ({ id: `${id}r` }), mark: ({ id }) => id.length } },
      },
    },
    async ({ ask, asked }) => {
      const selection = (depth: number): string =>
        depth === 0 ? '{ id mark label }' : `{ label ${depth % 2 ? 'left' : 'right'} ${selection(depth - 1)} mark }`;
      const expected = (id: string, depth: number): object =>
        depth === 0
          ? { id, mark: id.length, label: `label ${id}` }
          : {
              label: `label ${id}`,
              ...(depth % 2
                ? { left: [expected(`${id}l`, depth - 1), expected(`${id}m`, depth - 1)] }
                : { right: expected(`${id}r`, depth - 1) }),
              mark: id.length,
            };
      expect(await ask(`{ root ${selection(DEPTH)} }`)).toEqual({ data: { root: expected('r', DEPTH) } });
      // One request to each subgraph for each turn of the way, however many nodes there are.
      expect(asked.length).toBeLessThanOrEqual(2 * DEPTH + 2);
    },
  ));
