import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `
      type Query { user: User! shop: Shop! }
      type User @key(fields: "id") { id: ID! } type Shop @key(fields: "id") { id: ID! owner: User! }`,
    resolvers: { Query: { user: () => ({ id: '1' }), shop: () => ({ id: 's', owner: { id: '2' } }) } },
  },
  b: {
    typeDefs: `type User @key(fields: "id") { id: ID! name(n: Int = 0): String! } type Shop @key(fields: "id") { id: ID! title(n: Int = 0): String! }`,
    resolvers: {
      User: { name: ({ id }: { id: string }, { n }: { n: number }) => `name ${id} ${n}` },
      Shop: { title: ({ id }: { id: string }, { n }: { n: number }) => `title ${id} ${n}` },
    },
  },
};

test('entities of several places and types are asked for in one request, each with its own selection and variables', () =>
  withFederation(parts, async ({ ask, askedOf }) => {
    expect(
      await ask(
        'query ($x: Int!, $y: Int!) { user { name(n: $x) } shop { title(n: $y) owner { name(n: $y) } } again: user { z: name } }',
        { x: 1, y: 2 },
      ),
    ).toEqual({
      data: {
        user: { name: 'name 1 1' },
        shop: { title: 'title s 2', owner: { name: 'name 2 2' } },
        again: { z: 'name 1 0' },
      },
    });
    expect(askedOf('a')).toHaveLength(1);
    expect(askedOf('b')).toHaveLength(1);
  }));

test('an error in one of them stays with it', () =>
  withFederation(
    {
      ...parts,
      b: {
        typeDefs: `type User @key(fields: "id") { id: ID! name: String } type Shop @key(fields: "id") { id: ID! title: String }`,
        resolvers: {
          User: {
            name: ({ id }: { id: string }) => {
              if (id === '2') throw new Error('lost');
              return id;
            },
          },
          Shop: { title: () => 't' },
        },
      },
    },
    async ({ ask }) => {
      expect(await ask('{ user { n: name } shop { title owner { m: name } } }')).toEqual({
        data: { user: { n: '1' }, shop: { title: 't', owner: { m: null } } },
        errors: [expect.objectContaining({ message: 'lost', path: ['shop', 'owner', 'm'] })],
      });
    },
  ));
