import { describe, expect, it } from '@jest/globals';
import { Failure } from '../../../gateway/engine/failure.js';
import { ReachError, type Answer } from '../../../gateway/engine/reach.js';
import { entityQuestion, rootQuestion, settle, setUp, thingsIn } from './counted-reach.js';

const thing = (id: string, number: number) => ({ id, number });

describe('a list of entities', () => {
  it('is not asked for again', async () => {
    const { reach, asked, counters } = setUp();
    const first = await reach.ask(entityQuestion({ name: ['a', 'b'] }));
    const second = await reach.ask(entityQuestion({ name: ['a', 'b'] }));
    expect(asked).toEqual([[['a', 'b']]]);
    expect(second).toEqual({ data: first.data, cacheControl: 'max-age=60' });
    expect(counters).toEqual({ hits: 2, misses: 2, joined: 0, bypassed: 0 });
  });

  it('is asked for what is missing alone, and comes back in its order', async () => {
    const { reach, asked } = setUp();
    await reach.ask(entityQuestion({ name: ['b', 'd'] }));
    const { data } = await reach.ask(entityQuestion({ name: ['a', 'b', 'c', 'd', 'e'] }));
    expect(asked[1]).toEqual([['a', 'c', 'e']]);
    expect(data).toEqual({ e0: [thing('a', 2), thing('b', 1), thing('c', 2), thing('d', 1), thing('e', 2)] });
  });

  it('is left empty where it is all there and another list of the same fetch is not', async () => {
    const { reach, asked } = setUp();
    await reach.ask(entityQuestion({ name: ['a', 'b'] }));
    const { data } = await reach.ask(entityQuestion({ name: ['b', 'a'], colour: ['a'] }));
    expect(asked[1]).toEqual([[], ['a']]);
    expect(data).toEqual({ e0: [thing('b', 1), thing('a', 1)], e1: [thing('a', 2)] });
    await reach.ask(entityQuestion({ colour: ['a'], name: ['a'] }));
    expect(asked).toHaveLength(2);
  });

  it('has its errors where their entities stand, and nothing of it is kept', async () => {
    const setup = setUp();
    await setup.reach.ask(entityQuestion({ name: ['b'] }));
    const errors = [
      { message: 'no name', path: ['e0', 1, 'name'] },
      { message: 'at large' },
      { message: 'of the list', path: ['e0'] },
    ];
    setup.answer = (question, number) => ({ data: thingsIn(question, number), errors, cacheControl: 'max-age=60' });
    const answer = await setup.reach.ask(entityQuestion({ name: ['a', 'b', 'c'] }));
    expect(answer.errors).toEqual([{ message: 'no name', path: ['e0', 2, 'name'] }, errors[1], errors[2]]);
    await setup.reach.ask(entityQuestion({ name: ['a', 'b', 'c'] }));
    expect(setup.asked.slice(1)).toEqual([[['a', 'c']], [['a', 'c']]]);
  });

  it.each([
    ['fails', () => Promise.reject(new ReachError('SUBGRAPH_TIMEOUT', 'did not answer in time'))],
    ['answers with errors alone', async () => ({ data: null, errors: [{ message: 'did not answer in time' }] })],
  ] as [string, () => Promise<Answer>][])(
    'has what was kept, and a failure for each other, when the subgraph %s',
    async (_, fail) => {
      const setup = setUp();
      await setup.reach.ask(entityQuestion({ name: ['b'] }));
      setup.answer = fail;
      const answer = await setup.reach.ask(entityQuestion({ name: ['a', 'b', 'c'] }));
      const [a, b, c] = answer.data!['e0'] as unknown[];
      expect(b).toEqual(thing('b', 1));
      expect(a).toBeInstanceOf(Failure);
      // One failure for all: it is told once.
      expect(c).toBe(a);
      expect((a as Failure).problems).toMatchObject([{ message: expect.stringContaining('did not answer in time') }]);
      expect(answer.errors).toBeUndefined();
      expect(answer.cacheControl).toBeUndefined();
    },
  );

  it.each([
    ['a shorter one', { data: { e0: [{ id: 'a' }] }, cacheControl: 'max-age=60' }],
    ['a longer one', { data: { e0: [null, null, null] }, cacheControl: 'max-age=60' }],
    ['no list', { data: { e0: 'x' }, cacheControl: 'max-age=60' }],
    ['no field', { data: {}, cacheControl: 'max-age=60' }],
  ] as [string, Answer][])('that is answered by %s is neither mended nor kept', async (_, bad) => {
    const setup = setUp();
    await setup.reach.ask(entityQuestion({ name: ['b'] }));
    setup.answer = () => structuredClone(bad);
    const answer = await setup.reach.ask(entityQuestion({ name: ['a', 'b', 'c'] }));
    expect(answer.data!['e0']).toEqual(bad.data?.['e0'] ?? null);
    await setup.reach.ask(entityQuestion({ name: ['a', 'b', 'c'] }));
    expect(setup.asked.slice(1)).toEqual([[['a', 'c']], [['a', 'c']]]);
  });

  it('keeps that an entity is not there', async () => {
    const setup = setUp();
    setup.answer = () => ({ data: { e0: [null] }, cacheControl: 'max-age=60' });
    await setup.reach.ask(entityQuestion({ name: ['a'] }));
    expect((await setup.reach.ask(entityQuestion({ name: ['a'] }))).data).toEqual({ e0: [null] });
    expect(setup.asked).toHaveLength(1);
  });

  it('with values that are no entities is not kept', async () => {
    const setup = setUp();
    setup.answer = () => ({ data: { e0: ['text'] }, cacheControl: 'max-age=60' });
    await setup.reach.ask(entityQuestion({ name: ['a'] }));
    await setup.reach.ask(entityQuestion({ name: ['a'] }));
    expect(setup.asked).toHaveLength(2);
  });
});

describe('a question for root fields', () => {
  it('is kept as a whole, whatever its client calls it', async () => {
    const { reach, asked } = setUp();
    await reach.ask(rootQuestion('things { id }', { name: 'One' }));
    const { data } = await reach.ask(rootQuestion('things { id }', { name: 'Two' }));
    expect(data).toEqual({ things: { id: 'root', number: 1 } });
    expect(asked).toHaveLength(1);
    await reach.ask(rootQuestion('things { id name }'));
    expect(asked).toHaveLength(2);
  });

  it('that changes something is always asked', async () => {
    const { reach, asked, counters } = setUp();
    for (let i = 0; i < 3; i++) await reach.ask(rootQuestion('rename { id }', { kind: 'mutation' }));
    expect(asked).toHaveLength(3);
    expect(counters).toEqual({ hits: 0, misses: 0, joined: 0, bypassed: 3 });
  });
});

describe('what two requests miss at once', () => {
  it('is asked for once', async () => {
    const { reach, asked, counters } = setUp();
    const [one, two] = await Promise.all([
      reach.ask(entityQuestion({ name: ['a', 'b'] })),
      reach.ask(entityQuestion({ name: ['c', 'b'] })),
    ]);
    expect(asked).toEqual([[['a', 'b']], [['c']]]);
    expect(one.data).toEqual({ e0: [thing('a', 1), thing('b', 1)] });
    expect(two.data).toEqual({ e0: [thing('c', 2), thing('b', 1)] });
    expect(counters.joined).toBe(1);
  });

  it('is nothing that they share', async () => {
    const { reach } = setUp();
    const [one, two] = await Promise.all([
      reach.ask(entityQuestion({ name: ['a'] })),
      reach.ask(entityQuestion({ name: ['a'] })),
    ]);
    const three = await reach.ask(entityQuestion({ name: ['a'] }));
    (one.data as { e0: { id: string }[] }).e0[0]!.id = 'changed';
    expect([two.data, three.data]).toEqual([{ e0: [thing('a', 1)] }, { e0: [thing('a', 1)] }]);
  });

  it('does not fail for the one because it failed for the other', async () => {
    const setup = setUp();
    const waiting: (() => void)[] = [];
    setup.answer = (question, number) =>
      new Promise((resolve, reject) => {
        if (number === 1) waiting.push(() => reject(new ReachError('SUBGRAPH_TIMEOUT', 'did not answer in time')));
        else resolve({ data: thingsIn(question, number), cacheControl: 'max-age=60' });
      });
    const one = setup.reach.ask(entityQuestion({ name: ['a', 'b'] }));
    const two = setup.reach.ask(entityQuestion({ name: ['b'] }));
    await settle();
    expect(setup.asked).toHaveLength(1);
    waiting[0]!();
    await expect(one).rejects.toThrow('did not answer in time');
    expect((await two).data).toEqual({ e0: [thing('b', 2)] });
  });

  it('is asked for each when it may not be kept', async () => {
    const setup = setUp();
    setup.cacheControl = undefined;
    const both = [setup.reach.ask(entityQuestion({ name: ['a'] })), setup.reach.ask(entityQuestion({ name: ['a'] }))];
    const [one, two] = await Promise.all(both);
    expect([one!.data, two!.data]).toEqual([{ e0: [thing('a', 1)] }, { e0: [thing('a', 2)] }]);
    // From now on nobody waits for another's answer, which is not his.
    const three = setup.reach.ask(entityQuestion({ name: ['a'] }));
    const four = setup.reach.ask(entityQuestion({ name: ['a'] }));
    expect(setup.asked).toHaveLength(4);
    await Promise.all([three, four]);
  });
});
