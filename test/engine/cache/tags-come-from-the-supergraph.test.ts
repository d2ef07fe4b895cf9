import { expect, it } from '@jest/globals';
import { cached, newCounters } from '../../../gateway/engine/cache/cached.js';
import { markOf, Marks } from '../../../gateway/engine/cache/marks.js';
import { MemoryStore } from '../../../gateway/engine/cache/memory-store.js';
import { parse } from 'graphql';
import { composeParts, federate } from '../subgraphs.js';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@cacheTag", "@external", "@requires"])`;

const parts = {
  users: {
    federation: 1 as const, // The SDL stands with its own link.
    typeDefs: `${LINK}
      type Query { users: [User!]! @cacheTag(format: "users") user(id: ID!): User @cacheTag(format: "user-{$args.id}") }
      type User @key(fields: "id") { id: ID! name: String! }`,
    resolvers: { Query: { users: () => ['1', '2'].map(user), user: (_: unknown, { id }: { id: string }) => user(id) } },
  },
  posts: {
    federation: 1 as const,
    typeDefs: `${LINK}
      type User @key(fields: "id") @cacheTag(format: "posts-{$key.id}") { id: ID! name: String! @external title: String! @requires(fields: "name") posts: Int! }`,
    resolvers: {
      User: {
        __resolveReference: (reference: unknown) => reference,
        posts: () => ++posts,
        title: ({ name }: { name: string }) => `${name}'s posts`,
      },
    },
  },
};
const user = (id: string) => ({ id, name: `synthetic ${id}` });
let posts = 0;

it('as composition writes them, and the engine runs over the caches', async () => {
  const store = new MemoryStore(1_000_000);
  const marks = new Marks(parse(composeParts(parts)));
  const counters = newCounters();
  let asked: string[] = [];
  const federation = await federate(parts, {
    engine: 'ours',
    decorate: (name, reach) =>
      cached(
        {
          ...reach,
          async ask(question) {
            asked.push(`${name} ${question.entities.flatMap(({ texts }) => texts).join()}`);
            return { ...(await reach.ask(question)), cacheControl: 'max-age=60' };
          },
        },
        { store, marks, counters },
      ),
  });
  const ask = async (query: string): Promise<unknown> => {
    asked = [];
    const { data, errors } = await federation.ask(query);
    expect(errors).toBeUndefined();
    return data;
  };
  try {
    const first = await ask('{ users { name posts title } }');
    expect(await ask('{ users { name posts title } }')).toEqual(first);
    expect(asked).toEqual([]);
    // One of the two is there already, under whatever path it is asked for.
    await ask('query Other { user(id: "2") { name posts title } }');
    expect(asked).toEqual(['users ']);
    // Two: what the title requires is asked for apart.
    expect(await store.forget([markOf.tag('posts-2')])).toBe(2);
    expect(await ask('{ users { name posts title } }')).not.toEqual(first);
    expect(asked).toEqual(['posts {"__typename":"User","id":"2","name":"synthetic 2"},{"__typename":"User","id":"2"}']);
    expect(await store.forget([markOf.key('posts', 'User', { id: '1' })])).toBe(2);
    expect(await store.forget([markOf.tag('users'), markOf.tag('user-2')])).toBe(2);
  } finally {
    await federation.close();
  }
});
