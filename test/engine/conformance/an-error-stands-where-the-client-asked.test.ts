import { expect, test } from '@jest/globals';
import { errorAt, withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `
      type Query { list: [One]! groups: [Group!]! any: [Any] }
      union Any = One | Two
      type Group { ones: [One!]! }
      type One @key(fields: "id") { id: ID! own: String } type Two @key(fields: "id") { id: ID! own: String }`,
    resolvers: {
      Query: {
        list: () => [{ id: '1' }, null, { id: '2' }, { id: '1' }, { id: '2' }],
        groups: () => [{ ones: [{ id: '1' }] }, { ones: [] }, { ones: [{ id: '1' }, { id: '2' }] }],
        any: () => [
          { __typename: 'Two', id: '2' },
          { __typename: 'One', id: '1' },
          { __typename: 'One', id: '2' },
        ],
      },
      One: { own: failing },
      Two: { own: failing },
    },
  },
  b: {
    typeDefs: `type One @key(fields: "id") { id: ID! far: String parts: [Part] } type Two @key(fields: "id") { id: ID! far: String } type Part { name: String }`,
    resolvers: {
      One: { far: failing, parts: ({ id }: { id: string }) => [{ id: '1' }, { id }] },
      Two: { far: failing },
      Part: { name: failing },
    },
  },
};
function failing({ id }: { id: string }): string {
  if (id === '2') throw new Error('lost');
  return 'ok';
}
const lost = (subgraph: string, ...path: (string | number)[]) => errorAt(path, { subgraph, message: /^lost$/ });

test('in a list, at every place of the entity, with nulls between', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ all: list { x: far y: own } }')).toEqual({
      data: { all: [{ x: 'ok', y: 'ok' }, null, { x: null, y: null }, { x: 'ok', y: 'ok' }, { x: null, y: null }] },
      errors: expect.arrayContaining([
        lost('b', 'all', 2, 'x'),
        lost('b', 'all', 4, 'x'),
        lost('a', 'all', 2, 'y'),
        lost('a', 'all', 4, 'y'),
      ]),
    });
  }));

test('in lists of lists', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ g: groups { o: ones { f: far } } }')).toEqual({
      data: { g: [{ o: [{ f: 'ok' }] }, { o: [] }, { o: [{ f: 'ok' }, { f: null }] }] },
      errors: [lost('b', 'g', 2, 'o', 1, 'f')],
    });
  }));

test('below the entity', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ groups { ones { p: parts { n: name } } } }')).toEqual({
      data: {
        groups: [
          { ones: [{ p: [{ n: 'ok' }, { n: 'ok' }] }] },
          { ones: [] },
          { ones: [{ p: [{ n: 'ok' }, { n: 'ok' }] }, { p: [{ n: 'ok' }, { n: null }] }] },
        ],
      },
      errors: [lost('b', 'groups', 2, 'ones', 1, 'p', 1, 'n')],
    });
  }));

test('under type conditions, each member under its own alias', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ any { ... on One { x: far } ... on Two { y: far z: own } } }')).toEqual({
      data: { any: [{ y: null, z: null }, { x: 'ok' }, { x: null }] },
      errors: expect.arrayContaining([lost('b', 'any', 0, 'y'), lost('a', 'any', 0, 'z'), lost('b', 'any', 2, 'x')]),
    });
  }));

test('one field under two aliases fails at both', () =>
  withFederation(parts, async ({ ask }) => {
    const { data, errors } = await ask('{ any { ... on Two { x: far y: far } } }');
    expect(data).toEqual({ any: [{ x: null, y: null }, {}, {}] });
    expect(errors).toEqual(expect.arrayContaining([lost('b', 'any', 0, 'x'), lost('b', 'any', 0, 'y')]));
  }));

test('errors carry the code that the subgraph gave', async () => {
  const { GraphQLError } = await import('graphql');
  await withFederation(
    {
      a: {
        typeDefs: `type Query { one: Int }`,
        resolvers: {
          Query: {
            one: () => {
              throw new GraphQLError('Not for you.', { extensions: { code: 'FORBIDDEN' } });
            },
          },
        },
      },
    },
    async ({ ask }) => {
      expect(await ask('{ x: one }')).toEqual({
        data: { x: null },
        errors: [
          expect.objectContaining({
            message: 'Not for you.',
            path: ['x'],
            extensions: expect.objectContaining({ code: 'FORBIDDEN', subgraph: 'a' }),
          }),
        ],
      });
    },
  );
});
