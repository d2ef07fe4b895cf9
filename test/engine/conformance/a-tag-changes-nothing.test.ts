import { expect, test } from '@jest/globals';
import { askOnce } from '../subgraphs.js';

test('a tag changes neither the answer nor what a client sees', async () => {
  const parts = {
    a: {
      typeDefs: `type Query { one: One! @tag(name: "t") } type One @key(fields: "id") @tag(name: "u") { id: ID! @tag(name: "v") kind: Kind @tag(name: "w") } enum Kind @tag(name: "x") { A @tag(name: "y") }`,
      resolvers: { Query: { one: () => ({ id: '1', kind: 'A' }) } },
    },
    b: {
      typeDefs: `type One @key(fields: "id") { id: ID! size: Int @tag(name: "z") }`,
      resolvers: { One: { size: () => 3 } },
    },
  };
  expect(await askOnce(parts, '{ one { id kind size } }')).toEqual({ data: { one: { id: '1', kind: 'A', size: 3 } } });
  expect(await askOnce(parts, '{ __schema { directives { name } } }')).not.toEqual(
    expect.objectContaining({ data: { __schema: { directives: expect.arrayContaining([{ name: 'tag' }]) } } }),
  );
});
