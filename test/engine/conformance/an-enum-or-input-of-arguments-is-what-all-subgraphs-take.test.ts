import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `enum Sort { UP DOWN SIDE } input Filter { name: String size: Int = 3 only: Boolean }
      type Query { a(sort: Sort, filter: Filter, more: Int): String! @shareable }`,
    resolvers: { Query: { a: (_: unknown, args: object) => JSON.stringify(args) } },
  },
  b: {
    typeDefs: `enum Sort { UP DOWN } input Filter { name: String size: Int = 3 } type Query { a(sort: Sort, filter: Filter): String! @shareable b(sort: Sort): String! }`,
    resolvers: {
      Query: {
        a: (_: unknown, args: object) => JSON.stringify(args),
        b: (_: unknown, args: object) => JSON.stringify(args),
      },
    },
  },
};

test('what all take is taken', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('query ($f: Filter) { a(sort: UP, filter: $f) b(sort: DOWN) }', { f: { name: 'n' } })).toEqual({
      data: { a: '{"sort":"UP","filter":{"name":"n","size":3}}', b: '{"sort":"DOWN"}' },
    });
  }));

test('what one does not take is refused before anybody is asked', () =>
  withFederation(parts, async ({ ask, asked }) => {
    for (const query of ['{ a(sort: SIDE) }', '{ a(filter: { only: true }) }', '{ a(more: 1) }']) {
      const { data, errors } = await ask(query);
      expect(data).toBeUndefined();
      expect(errors).toHaveLength(1);
    }
    const { data, errors } = await ask('query ($s: Sort) { a(sort: $s) }', { s: 'SIDE' });
    expect(data ?? null).toBeNull();
    expect(errors).toHaveLength(1);
    expect(asked).toEqual([]);
  }));
