import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `
      type Query { posts: [Post!]! users: [User]! me: User! }
      type Post @key(fields: "id") { id: ID! author: User! editors: [User!]! }
      type User @key(fields: "id") { id: ID! best: User }`,
    resolvers: {
      Query: {
        posts: () => [
          { id: 'p1', author: { id: '1' }, editors: [{ id: '2' }, { id: '1' }] },
          { id: 'p2', author: { id: '1' }, editors: [{ id: '3' }] },
          { id: 'p3', author: { id: '2' }, editors: [] },
        ],
        users: () => [{ id: '1' }, null, { id: '1', best: { id: '2', best: { id: '1' } } }, { id: '4' }],
        me: () => ({ id: '1' }),
      },
    },
  },
  b: {
    typeDefs: `type Query { boss: User! } type User @key(fields: "id") { id: ID! name: String! friend: User! }`,
    resolvers: {
      Query: { boss: () => ({ id: '1' }) },
      User: {
        name: ({ id }: { id: string }) => `name ${id}`,
        friend: ({ id }: { id: string }) => ({ id: id === '1' ? '2' : '1' }),
      },
    },
  },
  c: {
    typeDefs: `type User @key(fields: "id") { id: ID! score: Int! }`,
    resolvers: { User: { score: ({ id }: { id: string }) => Number(id) } },
  },
};
const user = (id: string) => ({ __typename: 'User', id });

test('in one list, as often as it stands there', () =>
  withFederation(parts, async ({ ask, askedOf }) => {
    expect(await ask('{ users { name } }')).toEqual({
      data: { users: [{ name: 'name 1' }, null, { name: 'name 1' }, { name: 'name 4' }] },
    });
    expect(askedOf('b').map(({ representations }) => representations)).toEqual([[user('1'), user('4')]]);
  }));

test('over all paths that lead to it under the same selection', () =>
  withFederation(parts, async ({ ask, askedOf }) => {
    expect(await ask('{ posts { author { name } editors { name } } users { name } me { name } }')).toEqual({
      data: {
        posts: [
          { author: { name: 'name 1' }, editors: [{ name: 'name 2' }, { name: 'name 1' }] },
          { author: { name: 'name 1' }, editors: [{ name: 'name 3' }] },
          { author: { name: 'name 2' }, editors: [] },
        ],
        users: [{ name: 'name 1' }, null, { name: 'name 1' }, { name: 'name 4' }],
        me: { name: 'name 1' },
      },
    });
    const sent = askedOf('b').flatMap(({ representations }) => representations.map(({ id }) => String(id)));
    expect(askedOf('b')).toHaveLength(1);
    expect([...sent].sort()).toEqual(['1', '2', '3', '4']);
  }));

test('at different depths: what was answered before is not asked again', () =>
  withFederation(parts, async ({ ask, askedOf }) => {
    expect(await ask('{ me { score friend { score friend { score } } } }')).toEqual({
      data: { me: { score: 1, friend: { score: 2, friend: { score: 1 } } } },
    });
    const sent = askedOf('c').flatMap(({ representations }) => representations.map(({ id }) => String(id)));
    expect([...sent].sort()).toEqual(['1', '2']);
  }));

test('places of one entity do not share what was put under them', () =>
  withFederation(parts, async ({ ask }) => {
    expect(
      await ask('{ users { n: name best { name best { name score } } } me { name score x: friend { score } } }'),
    ).toEqual({
      data: {
        users: [
          { n: 'name 1', best: null },
          null,
          { n: 'name 1', best: { name: 'name 2', best: { name: 'name 1', score: 1 } } },
          { n: 'name 4', best: null },
        ],
        me: { name: 'name 1', score: 1, x: { score: 2 } },
      },
    });
  }));

test('a mutation ends what is known: after it the entity is asked for again', async () => {
  let name = 'old';
  await withFederation(
    {
      a: {
        typeDefs: `type Query { me: User! } type Mutation { look: User! } type User @key(fields: "id") { id: ID! }`,
        resolvers: { Query: { me: () => ({ id: '1' }) }, Mutation: { look: () => ({ id: '1' }) } },
      },
      b: {
        typeDefs: `type Mutation { rename(to: String!): String! } type User @key(fields: "id") { id: ID! name: String! }`,
        resolvers: {
          Mutation: { rename: (_: unknown, { to }: { to: string }) => (name = to) },
          User: { name: () => name },
        },
      },
    },
    async ({ ask }) => {
      expect(await ask('mutation { before: look { name } rename(to: "new") after: look { name } }')).toEqual({
        data: { before: { name: 'old' }, rename: 'new', after: { name: 'new' } },
      });
    },
  );
});
