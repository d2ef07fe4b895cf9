import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SECRET } from './hostile-server.js';
import { itemsWith, startHostileFederation, type HostileFederation } from './hostile-federation.js';

let federation: HostileFederation;
beforeAll(async () => void (federation = await startHostileFederation()));
afterAll(() => federation.stop());

const QUERY = '{ items { id price } }';
const NOTHING = itemsWith('price');
const price = (value: number): object => ({ __typename: 'Item', price: value });

describe('a list that is none of what was asked costs its fields, with one error', () => {
  it.each([
    ['missing', {}],
    ['null', { _entities: null }],
    ['text', { _entities: SECRET }],
    ['an object', { _entities: { 0: price(1), 1: price(2), 2: price(3), length: 3 } }],
    ['too short', { _entities: [price(1), price(2)] }],
    ['too long', { _entities: [price(1), price(2), price(3), price(4)] }],
    ['empty', { _entities: [] }],
    ['under another name', { entities: [price(1), price(2), price(3)] }],
    ['of text', { _entities: [SECRET, SECRET, SECRET] }],
    ['of lists', { _entities: [[price(1)], [price(2)], [price(3)]] }],
    ['of numbers', { _entities: [1, 2, 3] }],
  ])('%s', async (_what, data) => {
    const told = await federation.ask(QUERY, { data });
    expect(told.data).toEqual(NOTHING);
    expect(told.errors).toEqual([
      {
        message: expect.stringContaining('The subgraph "hostile" '),
        path: ['items', 0, 'price'],
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'hostile' },
      },
    ]);
    expect(told.text).not.toContain(SECRET);
  });
});

it('an entity that the subgraph does not know is null, and no error', async () => {
  const { data, errors } = await federation.askWith(QUERY, price(1), null, price(3));
  expect(data).toEqual(itemsWith('price', 1, null, 3));
  expect(errors).toEqual([]);
});

describe('an answer that mixes up its entities is believed in none of them', () => {
  const refused = [
    {
      message: expect.stringContaining('The subgraph "hostile" answered with entities other than those asked for'),
      path: ['items', 0, 'price'],
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'hostile' },
    },
  ];

  it('one is of another type', async () => {
    const { data, errors } = await federation.askWith(QUERY, price(1), { __typename: 'Shelf', price: 2 }, price(3));
    expect({ data, errors }).toEqual({ data: NOTHING, errors: refused });
  });

  it('one is of a type that is none', async () => {
    for (const __typename of ['Nope', '__proto__', 5, null, ['Item'], { toString: 1 }]) {
      const { data, errors } = await federation.askWith(QUERY, price(1), { __typename, price: 2 }, price(3));
      expect({ data, errors }).toEqual({ data: NOTHING, errors: refused });
    }
  });

  it('those of two types are in the wrong order', async () => {
    const query = '{ stock { __typename ... on Item { id price } ... on Shelf { id price } } }';
    const shelf = { __typename: 'Shelf', price: 9 };
    const right = await federation.askWith(query, price(1), price(2), price(3), shelf);
    expect(right.errors).toEqual([]);
    const wrong = await federation.askWith(query, shelf, price(1), price(2), price(3));
    expect(wrong.errors.length).toBeGreaterThan(0);
    expect(wrong.data.stock[0]).toEqual({ __typename: 'Item', id: '1', price: null });
    expect(wrong.data.stock[3]).toEqual({ __typename: 'Shelf', id: 's', price: null });
  });

  it('those of one type are in the wrong order, and their keys give them away', async () => {
    for (const key of [String, Number]) {
      const entities = ['3', '1', '2'].map((id) => ({ __typename: 'Item', id: key(id), price: Number(id) }));
      const { data, errors } = await federation.askWith(QUERY, ...entities);
      expect({ data, errors }).toEqual({ data: NOTHING, errors: refused });
    }
  });

  it('keys that fit are no objection, as text or as numbers', async () => {
    for (const key of [String, Number]) {
      const entities = ['1', '2', '3'].map((id) => ({ __typename: 'Item', id: key(id), price: Number(id) }));
      const { data, errors } = await federation.askWith(QUERY, ...entities);
      expect({ data, errors }).toEqual({ data: itemsWith('price', 1, 2, 3), errors: [] });
    }
  });
});

describe('what was not asked for is not taken', () => {
  it("a name that is another subgraph's, beside what was asked", async () => {
    const hijacked = [1, 2, 3].map((n) => ({ __typename: 'Item', price: n, name: SECRET }));
    const { data, errors, text } = await federation.askWith('{ items { id name price } }', ...hijacked);
    expect(data.items.map(({ name }: { name: string }) => name)).toEqual([
      'Item 1 (synthetic)',
      'Item 2 (synthetic)',
      'Item 3 (synthetic)',
    ]);
    expect(data.items.map((item: { price: number }) => item.price)).toEqual([1, 2, 3]);
    expect(errors).toEqual([]);
    expect(text).not.toContain(SECRET);
  });

  it('a root field of another subgraph, whichever answers first', async () => {
    const hijack = { data: { word: 'mine', items: [{ id: SECRET }], shelf: { label: SECRET } } };
    const { data, text } = await federation.ask('{ word items { id } shelf { label } }', hijack);
    expect(data.word).toBe('mine');
    expect(data.items.map(({ id }: { id: string }) => id)).toEqual(['1', '2', '3']);
    expect(data.shelf.label).toBe('Shelf (synthetic)');
    expect(text).not.toContain(SECRET);
  });

  it('names of what every object has', async () => {
    const entities = [1, 2, 3].map(
      (n) =>
        JSON.parse(
          `{"price":${n},"__proto__":{"polluted":1,"price":9},"constructor":{"prototype":{"polluted":1}}}`,
        ) as unknown,
    );
    const { data, errors } = await federation.ask(
      QUERY,
      `{"data":{"__proto__":{"polluted":1},"_entities":${JSON.stringify(entities)}}}`,
    );
    expect(data).toEqual(itemsWith('price', 1, 2, 3));
    expect(errors).toEqual([]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('a client may give its fields the names of what every object has', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__typename2'])('%s', async (name) => {
    const entities = [1, 2, 3].map((n) => `{"${name}":${n},"price":${n}}`).join(',');
    const { text, errors } = await federation.ask(
      `{ ${name}: items { id ${name}: price } }`,
      `{"data":{"_entities":[${entities}]}}`,
    );
    expect(errors).toEqual([]);
    expect(text).toBe(`{"data":{"${name}":[${[1, 2, 3].map((n) => `{"id":"${n}","${name}":${n}}`).join(',')}]}}`);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
