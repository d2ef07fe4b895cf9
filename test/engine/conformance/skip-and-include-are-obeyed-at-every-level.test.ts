import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `type Query { one: One! list: [One!]! } type One @key(fields: "id") { id: ID! name: String! size: Int! next: One }`,
    resolvers: {
      Query: {
        one: () => ({ id: '1', name: 'n1', size: 1, next: { id: '2', name: 'n2', size: 2 } }),
        list: () => [{ id: '3', name: 'n3', size: 3 }],
      },
      One: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `n${id}`, size: Number(id) }) },
    },
  },
  b: {
    typeDefs: `type One @key(fields: "id") { id: ID! size: Int! @external note: String! weight: String! @requires(fields: "size") twin: One! }`,
    resolvers: {
      One: {
        note: ({ id }: { id: string }) => `note ${id}`,
        weight: ({ size }: { size: number }) => `weight ${size}`,
        twin: ({ id }: { id: string }) => ({ id: String(Number(id) + 10) }),
      },
    },
  },
};

test('on fields of the first and of a later subgraph', () =>
  withFederation(parts, async ({ ask }) => {
    const query = `query ($yes: Boolean!, $no: Boolean!) {
      one @include(if: $yes) { id @skip(if: $yes) name @include(if: $no) note @skip(if: $no) weight @include(if: $yes) twin @skip(if: $no) { id name @skip(if: $yes) size } }
      list @skip(if: $yes) { id } }`;
    expect(await ask(query, { yes: true, no: false })).toEqual({
      data: { one: { note: 'note 1', weight: 'weight 1', twin: { id: '11', size: 11 } } },
    });
    expect(await ask(query, { yes: false, no: true })).toEqual({ data: { list: [{ id: '3' }] } });
  }));

test('both on one field: it is there only if both let it', () =>
  withFederation(parts, async ({ ask }) => {
    const query =
      'query ($s: Boolean!, $i: Boolean!) { one { id note @skip(if: $s) @include(if: $i) name @include(if: $i) @skip(if: $s) } }';
    const there = { id: '1', note: 'note 1', name: 'n1' };
    expect(await ask(query, { s: false, i: true })).toEqual({ data: { one: there } });
    for (const [s, i] of [
      [true, true],
      [false, false],
      [true, false],
    ]) {
      expect(await ask(query, { s, i })).toEqual({ data: { one: { id: '1' } } });
    }
  }));

test('one field twice, under conditions of its own each time', () =>
  withFederation(parts, async ({ ask }) => {
    const query =
      'query ($a: Boolean!, $b: Boolean!) { one { note @include(if: $a) note @include(if: $b) next @include(if: $a) { id } next @include(if: $b) { note } } }';
    expect(await ask(query, { a: true, b: true })).toEqual({
      data: { one: { note: 'note 1', next: { id: '2', note: 'note 2' } } },
    });
    expect(await ask(query, { a: true, b: false })).toEqual({ data: { one: { note: 'note 1', next: { id: '2' } } } });
    expect(await ask(query, { a: false, b: true })).toEqual({
      data: { one: { note: 'note 1', next: { note: 'note 2' } } },
    });
    expect(await ask(query, { a: false, b: false })).toEqual({ data: { one: {} } });
  }));

test('with literals, and with the default of a variable', () =>
  withFederation(parts, async ({ ask, askedOf }) => {
    expect(
      await ask(
        'query ($d: Boolean! = true) { one { id @include(if: true) note @skip(if: true) name @skip(if: $d) } }',
      ),
    ).toEqual({
      data: { one: { id: '1' } },
    });
    expect(await ask('query ($d: Boolean! = true) { one { id name @skip(if: $d) } }', { d: false })).toEqual({
      data: { one: { id: '1', name: 'n1' } },
    });
    expect(askedOf('b')).toHaveLength(0);
  }));
