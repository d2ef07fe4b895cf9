import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `type Query { list: [One!]! one: One! } type One @key(fields: "id place { code }") { id: ID! name: String! size: Int! place: Place! } type Place @shareable { code: String! name: String! }`,
    resolvers: {
      Query: {
        one: () => ({ id: '1', name: 'n1', size: 1, place: { code: 'c1', name: 'p1' } }),
        list: () => [
          { id: '1', name: 'n1', size: 1, place: { code: 'c1', name: 'p1' } },
          { id: '2', name: 'n2', size: 2, place: { code: 'c2', name: 'p2' } },
        ],
      },
    },
  },
  b: {
    typeDefs: `type One @key(fields: "id place { code }") { id: ID! place: Place! size: Int! @external note: String! weight: String! @requires(fields: "size") } type Place @shareable { code: String! }`,
    resolvers: {
      One: {
        note: ({ id, place }: { id: string; place: { code: string } }) => `note ${id} ${place.code}`,
        weight: ({ size }: { size: number }) => `weight ${size}`,
      },
    },
  },
};

test('like a key field', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ list { id: name note place: size } }')).toEqual({
      data: {
        list: [
          { id: 'n1', note: 'note 1 c1', place: 1 },
          { id: 'n2', note: 'note 2 c2', place: 2 },
        ],
      },
    });
  }));

test('like a field inside a nested key', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ one { note place { code: name name: code } } }')).toEqual({
      data: { one: { note: 'note 1 c1', place: { code: 'p1', name: 'c1' } } },
    });
  }));

test('like a required field, in the first and in the later subgraph', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ one { size: name weight } }')).toEqual({ data: { one: { size: 'n1', weight: 'weight 1' } } });
    expect(await ask('{ one { size: weight weight: note note: size } }')).toEqual({
      data: { one: { size: 'weight 1', weight: 'note 1 c1', note: 1 } },
    });
  }));

test('like the name of a type, of a root field, or of a variable of the engine', () =>
  withFederation(parts, async ({ ask }) => {
    expect(
      await ask(
        '{ list: one { One: id representations: note } _entities: one { _service: weight } one: list { Query: note } }',
      ),
    ).toEqual({
      data: {
        list: { One: '1', representations: 'note 1 c1' },
        _entities: { _service: 'weight 1' },
        one: [{ Query: 'note 1 c1' }, { Query: 'note 2 c2' }],
      },
    });
  }));

test('`__typename` may have an alias, and its name may be that of another field of the answer', () =>
  withFederation(parts, async ({ ask }) => {
    expect(
      await ask('{ root: __typename one { id: __typename kind: __typename note place { code: __typename } } }'),
    ).toEqual({
      data: { root: 'Query', one: { id: 'One', kind: 'One', note: 'note 1 c1', place: { code: 'Place' } } },
    });
  }));

test('like a member of every object of JavaScript', () =>
  withFederation(parts, async ({ ask }) => {
    const answer = await ask('{ one { constructor: id toString: note hasOwnProperty: weight valueOf: name } }');
    expect(JSON.stringify(answer)).toBe(
      '{"data":{"one":{"constructor":"1","toString":"note 1 c1","hasOwnProperty":"weight 1","valueOf":"n1"}}}',
    );
  }));

test('`__proto__` is an alias like any other', () =>
  withFederation(parts, async ({ ask }) => {
    const answer = await ask('{ one { __proto__: note id x: place { __proto__: code } } }');
    expect(JSON.stringify(answer)).toBe('{"data":{"one":{"__proto__":"note 1 c1","id":"1","x":{"__proto__":"c1"}}}}');
  }));
