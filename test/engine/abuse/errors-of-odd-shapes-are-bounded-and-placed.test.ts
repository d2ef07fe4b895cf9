import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SECRET } from './hostile-server.js';
import { itemsWith, startHostileFederation, type HostileFederation } from './hostile-federation.js';

let federation: HostileFederation;
beforeAll(async () => void (federation = await startHostileFederation()));
afterAll(() => federation.stop());

const QUERY = '{ items { id price } }';
const NULLS = { data: { _entities: [null, null, null] } };
const PRICES = { data: { _entities: [{ price: 1 }, { price: 2 }, { price: 3 }] } };

describe('a path that leads nowhere is told at what was asked for', () => {
  it.each([
    ['none', undefined],
    ['null', null],
    ['empty', []],
    ['an unknown field', ['nope', 'nothing']],
    ['an index beyond', ['_entities', 3, 'price']],
    ['an index far beyond', ['_entities', 4_294_967_295, 'price']],
    ['an index that is huge', ['_entities', Number.MAX_SAFE_INTEGER, 'price']],
    ['an index that is negative', ['_entities', -1, 'price']],
    ['an index that is a fraction', ['_entities', 0.5, 'price']],
    ['an index as text', ['_entities', '__proto__', 'price']],
    ['a step through what every object has', ['_entities', 0, 'constructor', 'prototype', 'price']],
    ['objects', [{ secret: SECRET }, [SECRET], true]],
    ['a step to what every object inherits from', ['_entities', 0, '__proto__', 'price']],
    ['a step that is a text of its own', ['_entities', 0, SECRET.repeat(100_000)]],
    ['a step below what was asked for', ['_entities', 0, 'price', SECRET]],
    ['a thousand steps', Array.from({ length: 1000 }, () => 'price')],
  ])('%s', async (_what, path) => {
    for (const body of [NULLS, PRICES]) {
      const told = await federation.ask(QUERY, { ...body, errors: [{ message: 'Odd.', path }] });
      expect(told.data).toEqual(itemsWith('price', ...(body === PRICES ? [1, 2, 3] : [])));
      expect(told.errors).toHaveLength(1);
      const [error] = told.errors;
      expect(error).toMatchObject({ message: 'Odd.', extensions: { code: 'SUBGRAPH_ERROR', subgraph: 'hostile' } });
      expect(error!.path![0]).toBe('items');
      expect(error!.path!.length).toBeLessThanOrEqual(4);
      expect(told.text).not.toMatch(new RegExp(`${SECRET}|_entities`));
      expect(({} as { price?: unknown }).price).toBeUndefined();
    }
  });
});

it('a path to what another subgraph answers costs nothing of it', async () => {
  for (const path of [['items'], ['items', 0, 'id'], ['shelf', 'label'], ['__proto__', 'polluted'], ['__proto__']]) {
    const body = { data: { word: 'mine' }, errors: [{ message: 'Odd.', path }] };
    const { data, errors } = await federation.ask('{ word items { id } shelf { label } }', body);
    expect(data).toEqual({
      word: 'mine',
      items: [{ id: '1' }, { id: '2' }, { id: '3' }],
      shelf: { label: 'Shelf (synthetic)' },
    });
    expect(errors).toEqual([
      { message: 'Odd.', path: ['word'], extensions: { code: 'SUBGRAPH_ERROR', subgraph: 'hostile' } },
    ]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  }
});

it('a path that leads to a field is told there, and costs no other', async () => {
  const body = {
    data: { _entities: [{ price: 1 }, { price: null }, { price: 3 }] },
    errors: [{ message: 'Not this one.', path: ['_entities', 1, 'price'] }],
  };
  const { data, errors } = await federation.ask(QUERY, body);
  expect(data).toEqual(itemsWith('price', 1, null, 3));
  expect(errors).toEqual([
    {
      message: 'Not this one.',
      path: ['items', 1, 'price'],
      extensions: { code: 'SUBGRAPH_ERROR', subgraph: 'hostile' },
    },
  ]);
});

describe('nothing of an error goes out but its message and its code', () => {
  it.each([
    ['secrets', { code: 'EMPTY', stacktrace: [SECRET], address: SECRET, exception: { secret: SECRET } }, 'EMPTY'],
    ['a code that is an object', { code: { secret: SECRET } }, 'SUBGRAPH_ERROR'],
    ['a code that is a text of its own', { code: SECRET.repeat(1000) }, 'SUBGRAPH_ERROR'],
    ['the name of another subgraph', { code: 'EMPTY', subgraph: 'shop', serviceName: SECRET }, 'EMPTY'],
    [
      'an instruction to the server',
      { code: 'EMPTY', http: { status: 418, headers: { 'x-secret': SECRET } } },
      'EMPTY',
    ],
    ['what every object has', JSON.parse(`{"code":"EMPTY","__proto__":{"secret":"${SECRET}"}}`), 'EMPTY'],
  ])('extensions with %s', async (_what, extensions, code) => {
    const errors = [
      { message: 'Odd.', path: ['_entities', 0], locations: [{ secret: SECRET }], extensions, secret: SECRET },
    ];
    const told = await federation.ask(QUERY, { ...NULLS, errors });
    expect(told.errors).toEqual([
      { message: 'Odd.', path: expect.any(Array), extensions: { code, subgraph: 'hostile' } },
    ]);
    expect(told.text).not.toContain(SECRET);
  });
});

describe('errors are bounded', () => {
  it('a hundred thousand of them', async () => {
    const errors = Array.from({ length: 100_000 }, (_, n) => ({
      message: `Odd ${n}.`,
      path: ['_entities', n % 3, 'price'],
    }));
    const told = await federation.ask(QUERY, { ...NULLS, errors });
    expect(told.data).toEqual(itemsWith('price'));
    expect(told.errors.length).toBeGreaterThan(0);
    expect(told.text.length).toBeLessThan(256 * 1024);
  });

  it('a message of a megabyte', async () => {
    const told = await federation.ask(QUERY, { ...NULLS, errors: [{ message: 'x'.repeat(1024 * 1024) }] });
    expect(told.errors).toHaveLength(1);
    expect(told.text.length).toBeLessThan(16 * 1024);
  });

  it('a bad value in each of many rows', async () => {
    const body = `{"data":{"_entities":[${['{"grid":[', '"x",'.repeat(200_000), '1]}'].join('')},null,null]}}`;
    const told = await federation.ask('{ items { id grid } }', body);
    expect(told.errors.length).toBeGreaterThan(0);
    expect(told.errors.length).toBeLessThanOrEqual(1000);
  });

  it('no data and an error that has no place: one error, at the root field', async () => {
    const told = await federation.ask('{ word shelf { label } }', {
      data: null,
      errors: [{ message: 'All is lost.' }],
    });
    expect(told.data).toEqual({ word: null, shelf: { label: 'Shelf (synthetic)' } });
    expect(told.errors).toEqual([
      { message: 'All is lost.', path: ['word'], extensions: { code: 'SUBGRAPH_ERROR', subgraph: 'hostile' } },
    ]);
  });
});
