import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `type Query { one: One other: Int } type Mutation { write: Int } type One @key(fields: "id") { id: ID! name: String }`,
    resolvers: { Query: { one: () => ({ id: '1', name: 'n' }), other: () => 1 }, Mutation: { write: () => 1 } },
  },
  b: { typeDefs: `type One @key(fields: "id") { id: ID! note: String }`, resolvers: { One: { note: () => 'x' } } },
};

test('at the root: nobody is asked, and the answer is an empty object', () =>
  withFederation(parts, async ({ ask, asked }) => {
    const query = 'query ($s: Boolean!) { one @skip(if: $s) { id } ... @skip(if: $s) { other } }';
    expect(await ask(query, { s: true })).toEqual({ data: {} });
    expect(await ask('{ one @include(if: false) { id } }')).toEqual({ data: {} });
    expect(await ask('mutation ($s: Boolean!) { write @skip(if: $s) }', { s: true })).toEqual({ data: {} });
    expect(asked).toEqual([]);
    expect(await ask(query, { s: false })).toEqual({ data: { one: { id: '1' }, other: 1 } });
  }));

test('inside an object: the object is there, and empty', () =>
  withFederation(parts, async ({ ask, askedOf }) => {
    const query = 'query ($s: Boolean!) { one { note @skip(if: $s) name @skip(if: $s) } other @skip(if: $s) }';
    expect(await ask(query, { s: true })).toEqual({ data: { one: {} } });
    expect(askedOf('b')).toHaveLength(0);
    expect(await ask('{ one { ... @include(if: false) { note } } }')).toEqual({ data: { one: {} } });
  }));
