import { expect, test } from '@jest/globals';
import { errorAt, withFederation, type Parts } from '../subgraphs.js';
import type { Reach } from '../../../gateway/engine/reach.js';

const parts: Parts = {
  a: {
    typeDefs: `type Query { list: [One]! one: One name: String } type One @key(fields: "id") { id: ID! name: String! size: Int kind: Kind tags: [String!] self: One } enum Kind { A B }`,
    resolvers: { Query: { one: () => ({ id: '1', name: 'n' }) } },
  },
  b: { typeDefs: `type One @key(fields: "id") { id: ID! note: String! }`, resolvers: { One: { note: () => 'x' } } },
};

/** Subgraph a answers this, whatever its schema promises. */
const answering = (data: Record<string, unknown>) => ({
  decorate: (subgraph: string, reach: Reach): Reach =>
    subgraph === 'a'
      ? { ready: () => reach.ready(), ask: async () => ({ data: JSON.parse(JSON.stringify(data)) }) }
      : reach,
});

test('null without an error from the subgraph still has one for the client', () =>
  withFederation(
    parts,
    async ({ ask }) => {
      expect(await ask('{ one { name } }')).toEqual({ data: { one: null }, errors: [errorAt(['one', 'name'])] });
      expect(await ask('{ o: one { n: name } }')).toEqual({ data: { o: null }, errors: [errorAt(['o', 'n'])] });
    },
    answering({
      one: { __typename: 'One', id: '1', name: null },
      o: { __typename: 'One', id: '1', n: null, name: null },
    }),
  ));

test('a missing field is null, and an error', () =>
  withFederation(
    parts,
    async ({ ask }) => {
      expect(await ask('{ one { size } name }')).toEqual({
        data: { one: { size: null }, name: null },
        errors: expect.arrayContaining([errorAt(['one', 'size']), errorAt(['name'])]),
      });
    },
    answering({ one: { __typename: 'One', id: '1' } }),
  ));

test('a value of the wrong type is null, and an error', () =>
  withFederation(
    parts,
    async ({ ask }) => {
      expect(await ask('{ one { size kind tags } }')).toEqual({
        data: { one: { size: null, kind: null, tags: null } },
        errors: [errorAt(['one', 'size']), errorAt(['one', 'kind']), errorAt(['one', 'tags', 1])],
      });
    },
    answering({ one: { __typename: 'One', id: '1', size: 'many', kind: 'C', tags: ['a', null] } }),
  ));
