import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `type Query { list: [One!]! } type One @key(fields: "id kind") { id: ID! kind: String! size(unit: String = "m"): Int! }`,
    resolvers: { Query: { list: () => [{ id: '1', kind: 'k' }] }, One: { size: () => 5 } },
  },
  b: {
    typeDefs: `type One @key(fields: "id kind") { id: ID! kind: String! size(unit: String = "m"): Int! @external note: String! @requires(fields: "size") text: String! }`,
    resolvers: {
      One: {
        note: ({ size }: { size: number }) => `size ${size}`,
        text: ({ id, kind }: Record<string, string>) => id! + kind!,
      },
    },
  },
};

test('a key that the client skips is sent and not answered', () =>
  withFederation(parts, async ({ ask }) => {
    expect(
      await ask('query ($s: Boolean!) { list { id @skip(if: $s) kind @include(if: false) text } }', { s: true }),
    ).toEqual({
      data: { list: [{ text: '1k' }] },
    });
  }));

test('a requirement that the client skips is sent and not answered', () =>
  withFederation(parts, async ({ ask }) => {
    const query = 'query ($s: Boolean!) { list { size @skip(if: $s) note } }';
    expect(await ask(query, { s: true })).toEqual({ data: { list: [{ note: 'size 5' }] } });
    expect(await ask(query, { s: false })).toEqual({ data: { list: [{ size: 5, note: 'size 5' }] } });
  }));

test('the field that needs it is skipped: what it needs is answered only if asked for', () =>
  withFederation(parts, async ({ ask, askedOf }) => {
    const query = 'query ($s: Boolean!) { list { kind size note @skip(if: $s) } }';
    expect(await ask(query, { s: true })).toEqual({ data: { list: [{ kind: 'k', size: 5 }] } });
    expect(askedOf('b')).toHaveLength(0);
    expect(await ask(query, { s: false })).toEqual({ data: { list: [{ kind: 'k', size: 5, note: 'size 5' }] } });
  }));
