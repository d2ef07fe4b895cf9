import { expect, test } from '@jest/globals';
import { askOnce, errorAt } from '../subgraphs.js';

// Nothing says of which type the object is, so there is no right answer, and null would be a wrong one.
const parts = {
  a: {
    typeDefs: `
      type Query { a: Node other: Int! }
      interface Node @key(fields: "id") { id: ID! name: String! }`,
    resolvers: { Query: { a: () => ({ id: '1' }), other: () => 1 } },
  },
  b: {
    typeDefs: `type Query { b: Node } type Node @key(fields: "id") @interfaceObject { id: ID! field: String }`,
    resolvers: { Query: { b: () => ({ id: '1', field: 'f' }) } },
  },
};

test('never a silent null, from either side', async () => {
  for (const query of ['{ b { id } }', '{ b { __typename field } }', '{ a { id } }']) {
    const { data, errors } = await askOnce(parts, query);
    expect({ query, data: data ?? null, errors: errors?.length }).toEqual({
      query,
      data: query.includes('b {') ? { b: null } : { a: null },
      errors: 1,
    });
    expect(errors).toEqual([errorAt([query.includes('b {') ? 'b' : 'a'])]);
  }
});

test('and the rest of the operation is answered', async () => {
  const { data, errors } = await askOnce(parts, '{ b { field } other }');
  expect({ data, errors: errors?.length }).toEqual({ data: { b: null, other: 1 }, errors: 1 });
});
