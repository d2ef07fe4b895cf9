import { describe, expect, it } from '@jest/globals';
import type { Question } from '../../../gateway/engine/reach.js';
import { ALICE, BOB, entityQuestion, rootQuestion, setUp, thingsIn, type Asking } from './counted-reach.js';

const questions: [string, (asking?: Asking) => Question][] = [
  ['an entity', (asking) => entityQuestion({ name: ['a'] }, asking)],
  ['root fields', (asking) => rootQuestion('things { id }', asking)],
];

describe.each(questions)('%s', (_, question) => {
  it.each([
    ['says nothing', undefined],
    ['says zero', 'max-age=0'],
    ['says private', 'max-age=60, private'],
    ['says no-store', 'max-age=60, no-store'],
    ['says no-cache', 'max-age=60, no-cache'],
    ['gives caches no time', 'max-age=60, s-maxage=0'],
  ])('is never kept when the subgraph %s', async (_says, cacheControl) => {
    const setup = setUp();
    setup.cacheControl = cacheControl;
    for (let i = 1; i <= 3; i++) {
      const answer = await setup.reach.ask(question());
      expect(setup.asked).toHaveLength(i);
      expect(answer.cacheControl).toBe(cacheControl);
    }
  });

  it('is never kept with an error', async () => {
    const setup = setUp();
    const errors = [{ message: 'half of it' }];
    setup.answer = (asked, number) => ({ data: thingsIn(asked, number), errors, cacheControl: 'max-age=60' });
    for (let i = 1; i <= 3; i++) {
      expect((await setup.reach.ask(question())).errors).toEqual(errors);
      expect(setup.asked).toHaveLength(i);
    }
  });

  it('is kept again once its subgraph allows it', async () => {
    const setup = setUp();
    setup.cacheControl = 'private, max-age=60';
    await setup.reach.ask(question());
    setup.cacheControl = 'max-age=60';
    await setup.reach.ask(question());
    await setup.reach.ask(question());
    const { length } = setup.asked;
    await setup.reach.ask(question());
    expect(setup.asked).toHaveLength(length);
  });

  it('is kept for as long as is said, from when it was asked for', async () => {
    const setup = setUp();
    setup.answer = (asked, number) => {
      setup.wait(10); // As long as the subgraph takes.
      return { data: thingsIn(asked, number), cacheControl: 'max-age=60' };
    };
    await setup.reach.ask(question());
    setup.wait(20);
    expect((await setup.reach.ask(question())).cacheControl).toBe('max-age=30');
    setup.wait(29);
    expect((await setup.reach.ask(question())).cacheControl).toBe('max-age=1');
    setup.wait(1);
    await setup.reach.ask(question());
    expect(setup.asked).toHaveLength(2);
  });

  it('is kept by the hub as s-maxage says, and by clients as max-age does', async () => {
    const setup = setUp();
    setup.cacheControl = 'max-age=10, s-maxage=60';
    await setup.reach.ask(question());
    setup.wait(5);
    expect((await setup.reach.ask(question())).cacheControl).toBe('max-age=5');
    setup.wait(20);
    expect((await setup.reach.ask(question())).cacheControl).toBe(undefined);
    expect(setup.asked).toHaveLength(1);
  });

  it('is kept for each caller apart', async () => {
    const setup = setUp();
    setup.answer = (asked) => ({
      data: thingsIn(asked, asked.scope.caller.id === 'alice' ? 1 : 2),
      cacheControl: 'max-age=60',
    });
    const callers = [ALICE, BOB, ALICE, BOB, { ...ALICE, kind: 'ROOM' } as const, BOB];
    const answers = await Promise.all(callers.map((caller) => setup.reach.ask(question({ caller }))));
    for (const caller of callers) answers.push(await setup.reach.ask(question({ caller })));
    const numbers = answers.map(({ data }) => /"number":(\d)/.exec(JSON.stringify(data))![1]);
    expect(numbers.join('')).toBe('121212121212');
    expect(setup.asked).toHaveLength(3);
  });

  it('is asked for when its client wants nothing kept, and is there for the next', async () => {
    const setup = setUp();
    await setup.reach.ask(question());
    const fresh = await setup.reach.ask(question({ cache: { read: false, write: true } }));
    expect(setup.asked).toHaveLength(2);
    expect((await setup.reach.ask(question())).data).toEqual(fresh.data);
    expect(setup.asked).toHaveLength(2);
  });

  it('is not kept when its client does not want it, though it may be taken from what is', async () => {
    const setup = setUp();
    const cache = { read: true, write: false };
    await setup.reach.ask(question({ cache }));
    await setup.reach.ask(question());
    expect(setup.asked).toHaveLength(2);
    await setup.reach.ask(question({ cache }));
    expect(setup.asked).toHaveLength(2);
    await setup.reach.ask(question({ cache: { read: false, write: false } }));
    expect(setup.asked).toHaveLength(3);
  });
});

it('an answer of kept and new parts may be kept as long as the part that ends first', async () => {
  const setup = setUp();
  await setup.reach.ask(entityQuestion({ name: ['a'] }));
  setup.wait(50);
  expect((await setup.reach.ask(entityQuestion({ name: ['a', 'b'] }))).cacheControl).toBe('max-age=10');
  setup.cacheControl = undefined;
  expect((await setup.reach.ask(entityQuestion({ name: ['a', 'c'] }))).cacheControl).toBe(undefined);
});
