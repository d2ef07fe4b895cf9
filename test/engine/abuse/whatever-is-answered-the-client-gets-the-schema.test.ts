import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { startHostileFederation, type HostileFederation, type Told } from './hostile-federation.js';

let federation: HostileFederation;
beforeAll(async () => void (federation = await startHostileFederation()));
afterAll(() => federation.stop());

const QUERY =
  '{ items { id name price tags grid maker { name id } part { __typename ... on Bolt { length } } strict } }';

const names = fc.constantFrom(
  ...'price tags grid maker part strict name id length __typename'.split(' '),
  ...'__proto__ constructor toString data errors _entities'.split(' '),
);
const leaf = fc.oneof(
  fc.constantFrom(null, true, 0, 1, -1, 2 ** 31, 1.5, '', 'a', 'Item', 'Bolt', 'Nut', 'Shelf', '__proto__'),
  fc.string(),
);
const { anything } = fc.letrec<{ anything: unknown }>((tie) => ({
  anything: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('anything'), { maxLength: 4 }),
    fc.array(fc.tuple(names, tie('anything')), { maxLength: 5 }).map(Object.fromEntries),
  ),
}));
/** Like an answer, with anything in place of anything. */
const entity = fc.oneof(
  fc.record(
    {
      __typename: fc.oneof({ weight: 4, arbitrary: fc.constant('Item') }, { weight: 1, arbitrary: anything }),
      price: fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), anything),
      strict: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: anything }),
      tags: fc.oneof(fc.array(fc.string()), anything),
      grid: anything,
      maker: fc.oneof(fc.record({ name: anything, id: anything }), anything),
      part: fc.oneof(fc.record({ __typename: fc.constantFrom('Bolt', 'Nut'), length: anything }), anything),
      name: anything,
      id: anything,
    },
    { requiredKeys: ['__typename', 'strict'] },
  ),
  anything,
);
const error = fc.record(
  {
    message: fc.oneof(fc.string(), anything),
    path: fc.oneof(fc.array(fc.oneof(names, fc.nat({ max: 4 }), fc.integer())), anything),
    extensions: anything,
  },
  { requiredKeys: ['message'] },
);
const answer = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record(
      { data: fc.record({ _entities: fc.array(entity, { minLength: 3, maxLength: 3 }) }), errors: fc.array(error) },
      { requiredKeys: ['data'] },
    ),
  },
  { weight: 1, arbitrary: fc.record({ data: anything, errors: anything }, { requiredKeys: [] }) },
  { weight: 1, arbitrary: anything },
);

const isInt = (value: unknown): boolean => Number.isInteger(value) && value === ((value as number) | 0);
const nullOr = (holds: (value: never) => boolean, value: unknown): boolean => value === null || holds(value as never);

function fits(item: Record<string, unknown>): boolean {
  return (
    nullOr(isInt, item['price']) &&
    isInt(item['strict']) &&
    nullOr((tags: unknown[]) => Array.isArray(tags) && tags.every((tag) => typeof tag === 'string'), item['tags']) &&
    nullOr(
      (grid: unknown[]) => grid.every((row) => nullOr((cells: unknown[]) => cells.every((c) => nullOr(isInt, c)), row)),
      item['grid'],
    ) &&
    nullOr(
      (maker: { name: unknown; id: unknown }) =>
        typeof maker.name === 'string' && nullOr((id) => typeof id === 'string', maker.id),
      item['maker'],
    ) &&
    nullOr(
      (part: { __typename: string; length?: unknown }) =>
        part.__typename === 'Bolt' ? nullOr(isInt, part.length) : JSON.stringify(part) === '{"__typename":"Nut"}',
      item['part'],
    )
  );
}

/** What must hold of every answer, right or hostile. */
function check({ data, errors, text }: Told): void {
  expect(data.items).toHaveLength(3);
  for (const [index, item] of (data.items as (Record<string, unknown> | null)[]).entries()) {
    if (item === null) continue;
    expect(Object.keys(item)).toEqual(['id', 'name', 'price', 'tags', 'grid', 'maker', 'part', 'strict']);
    expect([item['id'], item['name']]).toEqual([String(index + 1), `Item ${index + 1} (synthetic)`]);
    expect([item, fits(item)]).toEqual([item, true]);
  }
  // The field that must not be null is not there without a reason.
  if ((data.items as unknown[]).includes(null)) expect(errors.length).toBeGreaterThan(0);
  for (const { message, path, extensions } of errors) {
    expect(typeof message).toBe('string');
    expect(path?.[0]).toBe('items');
    expect(extensions).toMatchObject({ code: expect.any(String), subgraph: 'hostile' });
  }
  expect(text).not.toContain('_entities":');
  expect(Object.keys(Object.prototype)).toEqual([]);
}

it('for any answer: its own fields are right, others of their types, and what is missing has a reason', async () => {
  await fc.assert(
    fc.asyncProperty(answer, async (body) => check(await federation.ask(QUERY, JSON.stringify(body) ?? ''))),
    { numRuns: Number(process.env['ABUSE_RUNS'] || 300) },
  );
}, 300_000);
