import { describe, expect, it } from '@jest/globals';
import { compose } from './fuzz/composed.js';
import { openApollo } from './fuzz/engines.js';
import { makeGraph, operationOf, tryOperation, type Trial } from './fuzz/hunt.js';
import { setUp } from './fuzz/setup.js';
import { judge, shrink } from './fuzz/shrink.js';

const stock = { strict: false, open: openApollo };

/** Finds the difference of a seed's operation and shrinks it, as `npm run fuzz -- --engine apollo` does. */
async function dig(seed: number, number: number): Promise<Trial> {
  const graph = makeGraph(seed);
  if (!graph) throw new Error(`The cut of seed ${seed} no longer composes.`);
  const operation = operationOf(graph.composed, seed, number)!;
  const setup = setUp(graph.composed, graph.data);
  const engine = await openApollo(setup);
  const difference = await tryOperation(setup, engine, operation, false);
  await engine.close();
  // The generator has changed: look for other seeds with `npm run fuzz -- --engine apollo`.
  if (!difference) throw new Error(`Operation ${number} of seed ${seed} is answered rightly.`);
  const { text, variables } = operation;
  const trial = { sdls: graph.composed.sdls, data: graph.data, operation: text, variables };
  const small = await shrink(trial, difference, { ...stock, until: Date.now() + 30_000 });
  expect(await judge(small, stock)).toBeDefined();
  expect(compose(small.sdls)).toHaveProperty('supergraph');
  return small;
}

const sdlOf = (trial: Trial): string => Object.values(trial.sdls).join('\n');

describe('the fuzzer finds, and shrinks to its bone, that stock @apollo/gateway', () => {
  it('answers a field with the arguments of a requirement of it', async () => {
    const small = await dig(2152, 10);
    const [, field] = /@requires\(fields: "[^"]*?(\w+)\(/.exec(sdlOf(small))!;
    expect(small.operation).toMatch(new RegExp(`\\b${field}\\b`));
  });

  it('answers two requirements of one field with the arguments of one of them', async () => {
    const small = await dig(721, 22);
    const requirements = [...sdlOf(small).matchAll(/@requires\(fields: "(\w+)(.*?)"\)/g)];
    expect(new Set(requirements.map(([, field]) => field)).size).toBe(1);
    expect(new Set(requirements.map(([, , args]) => args)).size).toBe(2);
  });

  it('enters a subgraph by a key that does not resolve', async () => {
    const small = await dig(2006, 2);
    expect(sdlOf(small)).toMatch(/resolvable: false/);
    expect((await judge(small, stock))!.detail).toMatch(/was sent no key of \w+ that it resolves/);
  });

  it('takes a field for the key whose name is its alias', async () => {
    const small = await dig(268, 18);
    expect(small.operation).toMatch(/\bid: \w+/);
    expect(small.operation).not.toMatch(/@/);
  });

  it('reads what one mutation did as the next one left it', async () => {
    const small = await dig(800_005, 41);
    expect(small.operation).toMatch(/^\s*mutation/);
    expect((await judge(small, stock))!.detail).toMatch(/#1[^]*#2/);
  });
});
