import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonical, entityKeys, rootKey } from '../../../gateway/engine/cache/keys.js';
import type { Question } from '../../../gateway/engine/reach.js';
import type { Caller } from '../../../shared/caller.js';
import { ALICE, BOB, entityQuestion, rootQuestion, type Asking } from './counted-reach.js';

const caller: fc.Arbitrary<Caller> = fc.record({
  // Ids that could run over into their neighbours, if parts were only put in a row.
  id: fc.oneof(fc.constantFrom('a', 'a:b', 'a","CLIENT', '', 'anonymous'), fc.string()),
  kind: fc.constantFrom('ANONYMOUS', 'CLIENT', 'ROOM'),
});
const value = fc.jsonValue({ maxDepth: 2 });
const representation = fc.dictionary(fc.string({ maxLength: 4 }), value, { maxKeys: 4 });

interface Part {
  readonly caller: Caller;
  readonly representation: Record<string, unknown>;
  readonly type: string;
  readonly selection: string;
  readonly limit: unknown;
  readonly fallback: number;
  readonly kind: 'query' | 'mutation';
  readonly subgraph: string;
}

const part: fc.Arbitrary<Part> = fc.record({
  caller,
  representation: fc.oneof(fc.constantFrom({ id: '1' }, { id: 1 }), representation),
  type: fc.constantFrom('Thing', 'Place'),
  selection: fc.constantFrom('list(n: $n)', 'list(n: 1)', 'other: list(n: $n)'),
  limit: fc.oneof(fc.constantFrom(1, '1', null), value),
  fallback: fc.nat({ max: 2 }),
  kind: fc.constantFrom('query', 'mutation'),
  subgraph: fc.constantFrom('things', 'others'),
});

function keyOf(one: Part): string {
  const asking: Asking = { caller: one.caller, variables: { n: one.limit }, definitions: `$n: Int = ${one.fallback}` };
  const question = entityQuestion({ [one.selection]: [one.representation] }, asking);
  const whole: Question = { ...question, fetch: { ...question.fetch, kind: one.kind, subgraph: one.subgraph } };
  return entityKeys(whole, whole.entities[0]!)({ type: one.type, representation: canonical(one.representation) });
}

/** What may make a difference to an answer: a variable, only where the selection has it. */
function meaning(one: Part): string {
  const used = one.selection.includes('$n') ? [one.limit, one.fallback] : [];
  return canonical([
    one.caller.id,
    one.caller.kind,
    one.representation,
    one.type,
    one.selection,
    used,
    one.kind,
    one.subgraph,
  ]);
}

describe('the key of an entity', () => {
  it('is the same for two questions when nothing in them differs, and never else', () => {
    fc.assert(
      fc.property(
        part,
        part,
        fc.subarray([
          'caller',
          'representation',
          'type',
          'selection',
          'limit',
          'fallback',
          'kind',
          'subgraph',
        ] as const),
        (one, other, differing) => {
          // Alike but for some parts, since two questions at random are alike in hardly any.
          const mixed = { ...one, ...Object.fromEntries(differing.map((name) => [name, other[name]])) } as Part;
          expect(keyOf(one) === keyOf(mixed)).toBe(meaning(one) === meaning(mixed));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('does not depend on how the fields of a representation are ordered, but on how lists are', () => {
    fc.assert(
      fc.property(representation, fc.array(value, { minLength: 2 }), (fields, list) => {
        const reversed = Object.fromEntries(Object.entries(fields).toReversed());
        expect(canonical({ a: reversed, b: 1 })).toBe(canonical({ b: 1, a: fields }));
        const turned = list.toReversed();
        expect(canonical(list) === canonical(turned)).toBe(
          list.every((item, i) => canonical(item) === canonical(turned[i])),
        );
      }),
    );
  });

  it('is the same alone and in company, with the variables that only the company has', () => {
    const list = 'list(n: $n)';
    const alone = entityQuestion({ [list]: ['a'] }, { variables: { n: 1 }, definitions: '$n: Int' });
    const together = entityQuestion(
      { [list]: ['a'], 'size(unit: $u)': ['a'] },
      { variables: { u: 'm', n: 1 }, definitions: '$u: Unit, $n: Int' },
    );
    const thing = { type: 'Thing', representation: '{}' };
    expect(entityKeys(together, together.entities[0]!)(thing)).toBe(entityKeys(alone, alone.entities[0]!)(thing));
  });
});

describe('the key of a question for root fields', () => {
  const asked = (selection: string, asking?: Asking) => rootKey(rootQuestion(selection, asking));

  it.each([
    ['caller', asked('things', { caller: BOB })],
    ['kind of caller', asked('things', { caller: { ...ALICE, kind: 'ROOM' } })],
    ['field', asked('thing')],
    ['name in the answer', asked('a: things')],
    ['default of a variable', asked('things', { definitions: '$n: Int = 1' })],
    ['variable', asked('things', { variables: { n: 1 } })],
    ['kind of operation', asked('things', { kind: 'mutation' })],
  ])('differs by %s', (_, key) => {
    expect(key).not.toBe(asked('things', { caller: ALICE }));
  });

  it('is never that of an entity', () => {
    const question = rootQuestion('things');
    fc.assert(fc.property(part, (one) => keyOf(one) !== rootKey(question)));
  });
});
