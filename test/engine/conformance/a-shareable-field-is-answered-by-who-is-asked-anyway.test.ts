import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `
      type Query { shelf: Shelf! @shareable mine: Int! }
      type Shelf @shareable { label: String! left: Side! inner: Inner! }
      type Side @shareable { name: String! }
      type Inner { deep: Deep! @shareable }
      type Deep @shareable { both: String! } extend type Deep { onlyA: String! }`,
    resolvers: {
      Query: {
        mine: () => 1,
        shelf: () => ({ label: 'L', left: { name: 'S' }, inner: { deep: { both: 'B', onlyA: 'a' } } }),
      },
    },
  },
  b: {
    typeDefs: `
      type Query { shelf: Shelf! @shareable }
      type Shelf @shareable { label: String! left: Side! inner: Inner! right: Side! }
      type Side @shareable { name: String! }
      type Inner { deep: Deep! @shareable }
      type Deep @shareable { both: String! onlyB: String! }`,
    resolvers: {
      Query: {
        shelf: () => ({
          label: 'L',
          left: { name: 'S' },
          right: { name: 'R' },
          inner: { deep: { both: 'B', onlyB: 'b' } },
        }),
      },
    },
  },
};

test('a shared root field with what both know is asked of one of them', () =>
  withFederation(parts, async ({ ask, asked }) => {
    expect(await ask('{ shelf { label left { name } } mine }')).toEqual({
      data: { shelf: { label: 'L', left: { name: 'S' } }, mine: 1 },
    });
    expect(asked.map(({ subgraph }) => subgraph)).toEqual(['a']);
  }));

test('children that only one of them knows are joined below the shared root, at every depth', () =>
  withFederation(parts, async ({ ask }) => {
    expect(
      JSON.stringify(
        await ask('{ shelf { right { name } inner { deep { onlyB both onlyA } } label left { name } } mine }'),
      ),
    ).toBe(
      JSON.stringify({
        data: {
          shelf: {
            right: { name: 'R' },
            inner: { deep: { onlyB: 'b', both: 'B', onlyA: 'a' } },
            label: 'L',
            left: { name: 'S' },
          },
          mine: 1,
        },
      }),
    );
  }));

test('null from both is null', () =>
  withFederation(
    {
      a: {
        typeDefs: `type Query { one: One @shareable } type One @shareable { both: Int } extend type One { a: Int }`,
        resolvers: { Query: { one: () => null } },
      },
      b: {
        typeDefs: `type Query { one: One @shareable } type One @shareable { both: Int b: Int }`,
        resolvers: { Query: { one: () => null } },
      },
    },
    async ({ ask }) => {
      expect(await ask('{ one { a b both } }')).toEqual({ data: { one: null } });
    },
  ));
