import { expect, it } from '@jest/globals';
import { refusal } from '../errors.js';
import { lifeCycle } from './life-cycle.js';

const full = refusal(
  { code: 'BOWL_FULL', when: 'It is full.', next: 'Wait.' },
  (size: number) => `All ${size} are taken.`,
);

const bowl = lifeCycle<{ taken: number }>()({
  noun: 'Bowl',
  begins: ['EMPTY'],
  states: { EMPTY: '空', HALF: '半', FULL: '满', BROKEN: '碎' },
  actions: {
    fill: {
      description: 'Fills it (装).',
      moves: { EMPTY: ['HALF', 'FULL'], HALF: 'FULL' },
      guards: [({ taken }) => (taken >= 3 ? full(3) : null)],
    },
    wash: { description: 'Washes it (洗).', moves: { EMPTY: 'EMPTY' } },
    drop: { description: 'Drops it (摔).', moves: { EMPTY: 'BROKEN', HALF: 'BROKEN', FULL: 'BROKEN' } },
  },
});

it('an action leads from a declared state to a declared one', () => {
  expect(bowl.move('fill', 'HALF', { taken: 0 })).toBe('FULL');
  expect(bowl.move('fill', 'EMPTY', { taken: 0 }, 'HALF')).toBe('HALF');
  expect(bowl.move('wash', 'EMPTY', { taken: 9 })).toBe('EMPTY');
  expect(bowl.final).toEqual(['BROKEN']);
});

it('a state from which it does not lead refuses it and says from which it does', () => {
  expect(() => bowl.move('fill', 'BROKEN', { taken: 0 })).toThrow(
    '`fill` is possible for a Bowl in EMPTY, HALF; this one is in BROKEN.',
  );
});

it('where it leads to several, one of them has to be named', () => {
  expect(() => bowl.move('fill', 'EMPTY', { taken: 0 })).toThrow('From EMPTY `fill` leads a Bowl to HALF or FULL.');
  expect(() => bowl.move('fill', 'HALF', { taken: 0 }, 'HALF')).toThrow('From HALF `fill` leads a Bowl to FULL.');
});

it('a guard refuses in its own words, after the state has', () => {
  expect(() => bowl.move('fill', 'HALF', { taken: 3 })).toThrow('All 3 are taken. Wait.');
  expect(() => bowl.move('fill', 'BROKEN', { taken: 3 })).toThrow('this one is in BROKEN');
});

it('all actions are told, the possible ones first', () => {
  expect(
    bowl.available('HALF', { taken: 3 }).map(({ action, to, refusal: why }) => [action, to, why?.extensions['code']]),
  ).toEqual([
    ['drop', ['BROKEN'], undefined],
    ['fill', ['FULL'], 'BOWL_FULL'],
    ['wash', [], 'ACTION_NOT_POSSIBLE'],
  ]);
});
