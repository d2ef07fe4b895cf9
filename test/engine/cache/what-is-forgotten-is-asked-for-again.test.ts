import { beforeEach, describe, expect, it } from '@jest/globals';
import { markOf } from '../../../gateway/engine/cache/marks.js';
import { entityQuestion, rootQuestion, settle, setUp, thingsIn, type Setup } from './counted-reach.js';
import { onEachStore } from './stores.js';

const things = ['a', 'b'];
const byPlace = { __typename: 'Thing', number: 7, place: { code: 'x', name: 'X' }, id: 'p' };

onEachStore('kept answers are forgotten', (open) => {
  let setup: Setup;
  beforeEach(async () => {
    // The store is opened with the clock of the test, before there is one: it takes the time of the setup as it comes to be.
    let clock: () => number = Date.now;
    const store = await open(() => clock());
    setup = setUp((now) => {
      clock = now;
      return store;
    });
    await askAll();
    setup.asked.length = 0;
  });

  /** Entities under two selections, one known by another key, and two questions for root fields. */
  async function askAll(): Promise<void> {
    await setup.reach.ask(entityQuestion({ name: things }));
    await setup.reach.ask(entityQuestion({ colour: things }));
    await setup.reach.ask(entityQuestion({ name: [byPlace] }));
    await setup.reach.ask(rootQuestion('thing(id: "a") { id }'));
    await setup.reach.ask(rootQuestion('thing(id: $id) { id }', { variables: { id: 'b' }, definitions: '$id: ID!' }));
    await settleStore();
  }

  /** A store writes without being waited for. */
  async function settleStore(): Promise<void> {
    await settle();
    await setup.store.read([]);
  }

  it('is all there before', async () => {
    await askAll();
    expect(setup.asked).toEqual([]);
  });

  it.each([
    ['a subgraph', markOf.subgraph('things'), 7, [[things], [things], [['p']], expect.any(String), expect.any(String)]],
    ['another subgraph', markOf.subgraph('others'), 0, []],
    ['a type', markOf.type('things', 'Thing'), 5, [[things], [things], [['p']]]],
    ['root fields', markOf.type('things', 'Query'), 2, [expect.any(String), expect.any(String)]],
    ['a type of another subgraph', markOf.type('others', 'Thing'), 0, []],
    ['a key', markOf.key('things', 'Thing', { id: 'a' }), 2, [[['a']], [['a']]]],
    ['a key of several fields', markOf.key('things', 'Thing', { place: { code: 'x' }, number: 7 }), 1, [[['p']]]],
    ['half a key', markOf.key('things', 'Thing', { number: 7 }), 0, []],
    ['a tag of one thing', markOf.tag('thing-a'), 3, [[['a']], [['a']], expect.any(String)]],
    ['a tag of all', markOf.tag('things'), 5, [[things], [things], [['p']]]],
    ['a tag of an argument in a variable', markOf.tag('thing-b'), 3, [[['b']], [['b']], expect.any(String)]],
    ['no tag', markOf.tag('thing-'), 0, []],
  ])('by %s, and no more than that', async (_, mark, count, asked) => {
    expect(await setup.store.forget([mark])).toBe(count);
    expect(await setup.store.forget([mark])).toBe(0);
    await askAll();
    expect(setup.asked).toEqual(asked);
  });

  it('once, though several names are given for it', async () => {
    expect(await setup.store.forget([markOf.tag('thing-a'), markOf.subgraph('things'), markOf.tag('things')])).toBe(7);
  });

  describe('while they are on their way', () => {
    it('and not kept after that', async () => {
      let answer = (): void => undefined;
      setup.answer = (question, number) =>
        new Promise((resolve) => {
          answer = () => resolve({ data: thingsIn(question, number), cacheControl: 'max-age=60' });
        });
      const early = setup.reach.ask(entityQuestion({ size: ['a'] }));
      await until(() => setup.asked.length === 1);
      await setup.store.forget([markOf.type('things', 'Thing')]);
      // Asked after it: the answer that is on its way is not waited for.
      const late = setup.reach.ask(entityQuestion({ size: ['a'] }));
      const tellEarly = answer;
      await until(() => setup.asked.length === 2);
      tellEarly();
      await early;
      answer();
      expect((await late).data).toEqual({ e0: [{ id: 'a', number: 2 }] });
      await settleStore();
      expect((await setup.reach.ask(entityQuestion({ size: ['a'] }))).data).toEqual({ e0: [{ id: 'a', number: 2 }] });
    });
  });
});

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 1000 && !holds(); i++) await new Promise((done) => setTimeout(done, 1));
  expect(holds()).toBe(true);
}
