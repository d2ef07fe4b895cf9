import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `
      type Query { list: [Node!]! ones: [One!]! }
      interface Node { id: ID! }
      type One implements Node @key(fields: "id") { id: ID! size: Int! place: Place! }
      type Two implements Node @key(fields: "id") { id: ID! size: Int! }
      type Place @shareable { x: Int! }`,
    resolvers: { Query: { list: rows, ones: () => rows().slice(0, 1) } },
  },
  b: {
    typeDefs: `
      type One @key(fields: "id") @key(fields: "code") { id: ID! code: ID! size: Int! @external place: Place! @external note: String! weight: String! @requires(fields: "size") area: String! @requires(fields: "place { x }") }
      type Two @key(fields: "id") { id: ID! size: Int! @external note: String! weight: String! @requires(fields: "size") }
      type Place @shareable { x: Int! }`,
    resolvers: {
      One: {
        code: ({ id }: { id: string }) => `c${id}`,
        note: ({ id }: { id: string }) => `note ${id}`,
        weight: ({ size }: { size: number }) => `weight ${size}`,
        area: ({ place }: { place: { x: number } }) => `area ${place.x}`,
      },
      Two: { note: ({ id }: { id: string }) => `note ${id}`, weight: ({ size }: { size: number }) => `weight ${size}` },
    },
  },
  c: {
    typeDefs: `type One @key(fields: "code") { code: ID! text: String! }`,
    resolvers: { One: { text: ({ code }: { code: string }) => `text ${code}` } },
  },
};
function rows() {
  return [
    { __typename: 'One', id: '1', size: 1, place: { x: 7 } },
    { __typename: 'Two', id: '2', size: 2 },
  ];
}

test('the field that requires is skipped: its neighbours of the same subgraph are answered', () =>
  withFederation(parts, async ({ ask }) => {
    for (const query of [
      'query ($w: Boolean!) { ones { note weight @include(if: $w) } }',
      'query ($w: Boolean!) { ones { weight @include(if: $w) note } }',
      'query ($w: Boolean!) { ones { note ... @include(if: $w) { weight } } }',
      'query ($w: Boolean!) { ones { ...N ...W @include(if: $w) } } fragment N on One { note } fragment W on One { weight }',
    ]) {
      expect({ query, ...(await ask(query, { w: false })) }).toEqual({ query, data: { ones: [{ note: 'note 1' }] } });
      expect({ query, ...(await ask(query, { w: true })) }).toEqual({
        query,
        data: { ones: [{ note: 'note 1', weight: 'weight 1' }] },
      });
    }
  }));

test('two that require, each under its own condition', () =>
  withFederation(parts, async ({ ask }) => {
    const query = 'query ($w: Boolean!, $a: Boolean!) { ones { weight @include(if: $w) area @skip(if: $a) } }';
    expect(await ask(query, { w: true, a: true })).toEqual({ data: { ones: [{ weight: 'weight 1' }] } });
    expect(await ask(query, { w: false, a: false })).toEqual({ data: { ones: [{ area: 'area 7' }] } });
    expect(await ask(query, { w: true, a: false })).toEqual({
      data: { ones: [{ weight: 'weight 1', area: 'area 7' }] },
    });
    expect(await ask(query, { w: false, a: true })).toEqual({ data: { ones: [{}] } });
  }));

test('through an interface, where the types are asked under other conditions', () =>
  withFederation(parts, async ({ ask }) => {
    const query =
      'query ($w: Boolean!) { list { ... on One { note weight @include(if: $w) } ... on Two { note weight @skip(if: $w) } } }';
    expect(await ask(query, { w: true })).toEqual({
      data: { list: [{ note: 'note 1', weight: 'weight 1' }, { note: 'note 2' }] },
    });
    expect(await ask(query, { w: false })).toEqual({
      data: { list: [{ note: 'note 1' }, { note: 'note 2', weight: 'weight 2' }] },
    });
  }));

test('the same field with and without a condition is there', () =>
  withFederation(parts, async ({ ask }) => {
    const query = 'query ($w: Boolean!) { ones { weight @include(if: $w) note weight } }';
    for (const w of [true, false])
      expect(await ask(query, { w })).toEqual({ data: { ones: [{ weight: 'weight 1', note: 'note 1' }] } });
  }));

test('a field on the way to another subgraph is skipped, or what it leads to', () =>
  withFederation(parts, async ({ ask, askedOf }) => {
    const query =
      'query ($t: Boolean!, $n: Boolean!) { ones { text @include(if: $t) code @skip(if: $t) note @include(if: $n) } }';
    expect(await ask(query, { t: false, n: true })).toEqual({ data: { ones: [{ code: 'c1', note: 'note 1' }] } });
    expect(askedOf('c')).toHaveLength(0);
    expect(await ask(query, { t: true, n: false })).toEqual({ data: { ones: [{ text: 'text c1' }] } });
    expect(
      await ask('query ($t: Boolean!) { ones { ... @include(if: $t) { text } weight @skip(if: $t) } }', { t: false }),
    ).toEqual({
      data: { ones: [{ weight: 'weight 1' }] },
    });
  }));
