import { expect, test } from '@jest/globals';
import { errorAt, withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `
      type Query { list: [One!] holes: [One]! strict: [One!]! box: Box deep: [[One!]]! }
      type Box { inner: Inner! } type Inner { one: One! }
      type One @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: {
        list: () => [{ id: '1' }, { id: '2' }, { id: '3' }],
        holes: () => [{ id: '1' }, { id: '2' }, null, { id: '3' }],
        strict: () => [{ id: '1' }, { id: '2' }],
        box: () => ({ inner: { one: { id: '2' } } }),
        deep: () => [[{ id: '1' }], [{ id: '3' }, { id: '2' }], null, []],
      },
    },
  },
  b: {
    typeDefs: `type One @key(fields: "id") { id: ID! must: String! may: String part: Part } type Part { must: String! sure: Part2! } type Part2 { must: String! }`,
    resolvers: {
      One: { must: failing, may: failing, part: (one: object) => ({ ...one, sure: one }) },
      Part: { must: failing },
      Part2: { must: failing },
    },
  },
};
function failing({ id }: { id: string }): string {
  if (id === '2') throw new Error('lost');
  return `value ${id}`;
}
const lost = (...path: (string | number)[]) => errorAt(path, { subgraph: 'b', message: /lost/ });

test('a field that may be null', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ strict { may } }')).toEqual({
      data: { strict: [{ may: 'value 1' }, { may: null }] },
      errors: [lost('strict', 1, 'may')],
    });
  }));

test('an item of a list that may be null', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ holes { x: must } }')).toEqual({
      data: { holes: [{ x: 'value 1' }, null, null, { x: 'value 3' }] },
      errors: [lost('holes', 1, 'x')],
    });
  }));

test('a list that may be null', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ all: list { must } holes { id } }')).toEqual({
      data: { all: null, holes: [{ id: '1' }, { id: '2' }, null, { id: '3' }] },
      errors: [lost('all', 1, 'must')],
    });
  }));

test('a list of lists', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ deep { must } }')).toEqual({
      data: { deep: [[{ must: 'value 1' }], null, null, []] },
      errors: [lost('deep', 1, 1, 'must')],
    });
  }));

test('a chain of objects that may not be null', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ b: box { i: inner { o: one { m: must } } } strict { id } }')).toEqual({
      data: { b: null, strict: [{ id: '1' }, { id: '2' }] },
      errors: [lost('b', 'i', 'o', 'm')],
    });
  }));

test('the whole answer', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ box { inner { one { id } } } strict { must } }')).toEqual({
      data: null,
      errors: [lost('strict', 1, 'must')],
    });
  }));

test('inside one subgraph, the error keeps the place where it happened', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ strict { p: part { s: sure { m: must } } } }')).toEqual({
      data: { strict: [{ p: { s: { m: 'value 1' } } }, { p: null }] },
      errors: [lost('strict', 1, 'p', 's', 'm')],
    });
  }));
