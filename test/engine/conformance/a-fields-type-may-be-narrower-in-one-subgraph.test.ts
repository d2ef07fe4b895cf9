import { expect, test } from '@jest/globals';
import { errorAt, withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `
      type Query { one: One! @shareable strict: One! }
      interface Media { id: ID! } type Book implements Media @key(fields: "id") { id: ID! }
      type One @key(fields: "id") { id: ID! media: Media @shareable count: Int @shareable list: [String]! @shareable }`,
    resolvers: {
      Query: { one: () => ({ id: '1' }), strict: () => ({ id: '1' }) },
      One: { media: () => ({ __typename: 'Book', id: 'b' }), count: () => null, list: () => ['a', null] },
    },
  },
  b: {
    typeDefs: `
      type Query { other: [One!]! }
      interface Media { id: ID! } type Book implements Media @key(fields: "id") { id: ID! title: String! }
      type One @key(fields: "id") { id: ID! media: Book! @shareable count: Int! @shareable list: [String!]! @shareable }`,
    resolvers: {
      Query: { other: () => [{ id: '2' }, { id: '3' }] },
      Book: { title: ({ id }: { id: string }) => `title ${id}` },
      One: {
        media: ({ id }: { id: string }) => (id === '3' ? null : { id: 'c' }),
        count: ({ id }: { id: string }) => (id === '3' ? null : 2),
        list: () => ['x'],
      },
    },
  },
};

test('the client sees the wider type, and gets what each gives', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ one { media { __typename id ... on Book { title } } count list } }')).toEqual({
      data: { one: { media: { __typename: 'Book', id: 'b', title: 'title b' }, count: null, list: ['a', null] } },
    });
  }));

test('where one promises more and fails, its own null goes as far as it says', () =>
  withFederation(parts, async ({ ask }) => {
    const { data, errors } = await ask('{ other { count media { id } } }');
    // For b the null costs the object, and the list, and the answer: nothing else of it came.
    expect(data).toBeNull();
    expect(errors!.length).toBeGreaterThanOrEqual(1);
    expect(errors![0]).toEqual(errorAt(['other', 1, expect.any(String) as never], { subgraph: 'b' }));
  }));
