import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SECRET } from './hostile-server.js';
import { itemsWith, startHostileFederation, type HostileFederation } from './hostile-federation.js';

let federation: HostileFederation;
beforeAll(async () => void (federation = await startHostileFederation()));
afterAll(() => federation.stop());

type Path = readonly (string | number)[];

/** Asks for one field of every item, of which the second gets `value`, given as JSON text since some of it has no other form. */
async function second(field: string, value: string): Promise<{ value: unknown; errors: unknown[]; text: string }> {
  const name = field.split(/[ {]/, 1)[0]!;
  const entities = ['null', `{"__typename":"Item","${name}":${value}}`, 'null'].join(',');
  const { data, errors, text } = await federation.ask(
    `{ items { id ${field} } }`,
    `{"data":{"_entities":[${entities}]}}`,
  );
  expect(data.items.map((item: { id: string } | null) => item?.id)).toEqual(['1', '2', '3']);
  return { value: data.items[1][name], errors, text };
}

const invalid = (path: Path): unknown => ({
  message: expect.any(String),
  path,
  extensions: { code: 'SUBGRAPH_VALUE_INVALID', subgraph: 'hostile' },
});

describe('a scalar', () => {
  const WRONG: Record<string, readonly string[]> = {
    price: [`"${SECRET}"`, '"12"', '1.5', '2147483648', '1e400', 'true', '{}', '[1]', `{"secret":"${SECRET}"}`],
    weight: ['"1"', '1e400', '-1e400', 'false', '[]', '{}'],
    code: ['1.5', 'true', '{}', '[]', '["a"]', '12345678901234567890', '1e400'],
    sold: ['0', '1', '"true"', '{}', '[]'],
    note: ['1', 'true', '{}', '["a"]', `{"secret":"${SECRET}"}`],
    kind: ['"C"', '1', '"toString"', '"__proto__"', '{}', '["A"]', `"${SECRET}"`],
    any: ['1e400', '[1,[1e400]]', '{"a":-1e400}'],
  };
  it.each(Object.entries(WRONG).flatMap(([field, values]) => values.map((value) => [field, value] as const)))(
    '%s that is %s',
    async (field, given) => {
      const { value, errors, text } = await second(field, given);
      expect(value).toBeNull();
      expect(errors).toEqual([invalid(['items', 1, field])]);
      expect(text).not.toContain(SECRET);
    },
  );

  it.each([
    ['price', '-2147483648', -2147483648],
    ['price', '3.0', 3],
    ['weight', '1', 1],
    ['weight', '1.5e3', 1500],
    ['code', '12', '12'],
    ['code', '9007199254740991', '9007199254740991'],
    ['code', '"12345678901234567890"', '12345678901234567890'],
    ['note', '"\\u0000\\ud800\\u2028枢"', '\0\ud800\u2028枢'],
    ['any', '{"a":[1,"b",null,{"__proto__":1}]}', JSON.parse('{"a":[1,"b",null,{"__proto__":1}]}')],
    ['any', `${'['.repeat(200)}${']'.repeat(200)}`, JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`)],
  ])('%s that is %s is right', async (field, given, expected) => {
    const { value, errors } = await second(field, given);
    expect(errors).toEqual([]);
    expect(value).toEqual(expected);
  });
});

describe('a list or an object', () => {
  it.each([
    ['tags', `"${SECRET}"`, ['items', 1, 'tags'], null],
    ['tags', '{"0":"a","length":1}', ['items', 1, 'tags'], null],
    ['tags', '[null]', ['items', 1, 'tags', 0], null],
    ['tags', '["a",["b"]]', ['items', 1, 'tags', 1], null],
    ['grid', '[1]', ['items', 1, 'grid', 0], [null]],
    ['grid', '[[1,"2"]]', ['items', 1, 'grid', 0, 1], [[1, null]]],
    ['maker { name }', `"${SECRET}"`, ['items', 1, 'maker'], null],
    ['maker { name }', '[{"name":"a"}]', ['items', 1, 'maker'], null],
    ['maker { name }', '7', ['items', 1, 'maker'], null],
    ['maker { name }', '{"name":null}', ['items', 1, 'maker', 'name'], null],
    ['maker { name }', '{}', ['items', 1, 'maker', 'name'], null],
    ['maker { name }', `{"name":{"secret":"${SECRET}"}}`, ['items', 1, 'maker', 'name'], null],
    ['makers { name }', '{"name":"a"}', ['items', 1, 'makers'], null],
    ['makers { name }', '[{"name":"a"},5]', ['items', 1, 'makers', 1], [{ name: 'a' }, null]],
    ['makers { name }', '[[{"name":"a"}]]', ['items', 1, 'makers', 0], [null]],
    ['part { ... on Bolt { length } }', '{"__typename":"Nail","length":1}', ['items', 1, 'part'], null],
    ['part { ... on Bolt { length } }', '{"__typename":"Item","length":1}', ['items', 1, 'part'], null],
    ['part { ... on Bolt { length } }', '{"__typename":"toString","length":1}', ['items', 1, 'part'], null],
    ['part { ... on Bolt { length } }', '{"__typename":["Bolt"],"length":1}', ['items', 1, 'part'], null],
    ['part { ... on Bolt { length } }', '{"length":1}', ['items', 1, 'part'], null],
  ])('%s that is %s', async (field, given, path, expected) => {
    const { value, errors, text } = await second(field, given);
    expect(value).toEqual(expected);
    expect(errors).toEqual([invalid(path)]);
    expect(text).not.toContain(SECRET);
  });
});

it('a field that was asked for and is not there is an error, and not a plain null', async () => {
  const { data, errors } = await federation.askWith('{ items { id price } }', {}, { price: 2 }, { prices: 3 });
  expect(data).toEqual(itemsWith('price', null, 2, null));
  expect(errors).toEqual([invalid(['items', 0, 'price']), invalid(['items', 2, 'price'])]);
});

it('null where there must be a value costs the nearest parent that may be null', async () => {
  const { data, errors } = await federation.askWith('{ items { id strict } }', { strict: 1 }, { strict: null }, {});
  expect(data).toEqual({ items: [{ id: '1', strict: 1 }, null, null] });
  expect(errors).toEqual([invalid(['items', 1, 'strict']), invalid(['items', 2, 'strict'])]);
});

it('at the root too, down to data that is null', async () => {
  expect(await federation.ask('{ sure }', { data: { sure: 'x' } })).toMatchObject({
    data: null,
    errors: [invalid(['sure'])],
  });
  expect(
    await federation.ask('{ wares { __typename title } }', { data: { wares: [{ __typename: 'Ware', title: 'a' }] } }),
  ).toMatchObject({ data: { wares: [null] }, errors: [invalid(['wares', 0])] });
});
