import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const comments = (id: string, limit: number) =>
  Array.from({ length: limit }, (_, n) => ({ id: `${id}-${n}`, author: `author ${n}` }));
const parts = {
  posts: {
    typeDefs: `type Query { posts: [Post!]! feed: Post } type Post @key(fields: "id") { id: ID! }`,
    resolvers: { Query: { posts: () => [{ id: 'p' }, { id: 'q' }], feed: () => ({ id: 'f' }) } },
  },
  comments: {
    typeDefs: `
      type Post @key(fields: "id") { id: ID! comments(limit: Int! = 5): [Comment!]! }
      type Comment @shareable { id: ID! author: String! }`,
    resolvers: { Post: { comments: ({ id }: { id: string }, { limit }: { limit: number }) => comments(id, limit) } },
  },
  authors: {
    typeDefs: `
      type Post @key(fields: "id") { id: ID! comments(limit: Int! = 5): [Comment!]! @external
        authors: [String!]! @requires(fields: "comments(limit: 3) { author }") }
      type Comment @shareable { id: ID! author: String! }`,
    resolvers: {
      Post: { authors: (post: { comments: { author: string }[] }) => post.comments.map(({ author }) => author) },
    },
  },
};
const three = ['author 0', 'author 1', 'author 2'];

test('the requirement is met with the arguments that it names', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ feed { authors } }')).toEqual({ data: { feed: { authors: three } } });
  }));

test('the client asks for the same field with another argument, before or after', () =>
  withFederation(parts, async ({ ask }) => {
    const expected = { comments: [{ id: 'f-0' }], authors: three };
    expect(await ask('{ feed { comments(limit: 1) { id } authors } }')).toEqual({ data: { feed: expected } });
    expect(await ask('{ feed { authors comments(limit: 1) { id } } }')).toEqual({ data: { feed: expected } });
  }));

test('by a variable, which may have the same value or another', () =>
  withFederation(parts, async ({ ask }) => {
    const query = 'query ($limit: Int!) { posts { comments(limit: $limit) { id author } authors } }';
    for (const limit of [1, 3, 4]) {
      expect(await ask(query, { limit })).toEqual({
        data: { posts: ['p', 'q'].map((id) => ({ comments: comments(id, limit), authors: three })) },
      });
    }
  }));

test('under an alias, under its own name as alias of another, and twice', () =>
  withFederation(parts, async ({ ask }) => {
    expect(
      await ask(
        '{ feed { comments: authors all: comments { id } one: comments(limit: 1) { id } two: comments(limit: 2) { id } } }',
      ),
    ).toEqual({
      data: {
        feed: {
          comments: three,
          all: comments('f', 5).map(({ id }) => ({ id })),
          one: [{ id: 'f-0' }],
          two: [{ id: 'f-0' }, { id: 'f-1' }],
        },
      },
    });
  }));

test('the same field with equal arguments is read once', () =>
  withFederation(parts, async ({ ask, askedOf }) => {
    expect(await ask('{ feed { comments(limit: 3) { author } authors } }')).toEqual({
      data: { feed: { comments: three.map((author) => ({ author })), authors: three } },
    });
    expect(askedOf('comments')).toHaveLength(1);
  }));
