import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  old: {
    typeDefs: `
      type Query { oldPosts: [Post!]! media: [Media!]! feed: String! }
      interface Media { id: ID! title: String! }
      type Post implements Media @key(fields: "id") { id: ID! title: String! body: String! }
      type Film implements Media @key(fields: "id") { id: ID! title: String! }`,
    resolvers: {
      Query: {
        feed: () => 'old',
        oldPosts: () => [{ id: '1', title: 'old' }],
        media: () => [
          { __typename: 'Post', id: '1', title: 'old' },
          { __typename: 'Film', id: '2', title: 'old' },
        ],
      },
      Post: { body: () => 'old' },
    },
  },
  new: {
    typeDefs: `
      type Query { newPosts: [Post!]! feed: String! @override(from: "old") }
      type Post @key(fields: "id") { id: ID! title: String! @override(from: "old") }`,
    resolvers: {
      Query: { feed: () => 'new', newPosts: () => [{ id: '1', title: 'new' }] },
      Post: { title: () => 'new' },
    },
  },
};

test('from whichever subgraph the entity comes', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ oldPosts { title body } newPosts { title body } }')).toEqual({
      data: { oldPosts: [{ title: 'new', body: 'old' }], newPosts: [{ title: 'new', body: 'old' }] },
    });
  }));

test('a root field too', () =>
  withFederation(parts, async ({ ask, askedOf }) => {
    expect(await ask('{ feed }')).toEqual({ data: { feed: 'new' } });
    expect(askedOf('old')).toHaveLength(0);
  }));

test('through an interface: of the type that was overridden, and of no other', () =>
  withFederation(parts, async ({ ask }) => {
    const expected = [
      { id: '1', title: 'new' },
      { id: '2', title: 'old' },
    ];
    expect(await ask('{ media { id title } }')).toEqual({ data: { media: expected } });
    expect(await ask('{ media { id ... on Post { title } ... on Film { title } } }')).toEqual({
      data: { media: expected },
    });
  }));
