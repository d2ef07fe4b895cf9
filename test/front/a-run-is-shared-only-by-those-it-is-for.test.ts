import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { setTimeout as pause } from 'node:timers/promises';
import { Graph } from '../../gateway/engine/graph.js';
import { ReachError, type Answer, type Question } from '../../gateway/engine/reach.js';
import { Runs, type Ran } from '../../gateway/front/runs.js';
import { ANONYMOUS, type Caller } from '../../shared/caller.js';
import { RequestScope } from '../../shared/request-scope.js';
import { supergraphOf } from './front.js';

interface Held {
  readonly question: Question;
  answer(answer: Answer): void;
}

/** Runs over a room whose answers are given by the test, and which gives up when its request is over. */
async function heldRuns(patience?: number) {
  const held: Held[] = [];
  const graph = Graph.of(supergraphOf(), {
    room: {
      ask: (question) =>
        new Promise((answer, fail) => {
          held.push({ question, answer });
          question.scope.whenEnded(() => fail(new ReachError('SUBGRAPH_TIMEOUT', 'did not answer in time')));
        }),
      ready: async () => undefined,
    },
  });
  const lent: RequestScope[] = [];
  const runs = new Runs({
    patience,
    bodyOf: ({ text, errors }) => JSON.stringify({ text, errors }),
    lend: (scope) => void lent.push(scope),
  });
  const order = { graph, program: await graph.program(parse('{ hello }')), variables: {} };
  return { held, lent, ask: (scope: RequestScope): Promise<Ran> => runs.run(order, scope) };
}

let ids = 0;
const scopeOf = (caller: Caller = ANONYMOUS, deadline = Date.now() + 60_000): RequestScope =>
  new RequestScope({ requestId: `id ${++ids}`, caller, deadline });
const HELLO: Answer = { data: { hello: 'x' } };
const textOf = ({ body }: Ran): string => (JSON.parse(body.text) as { text: string }).text;

it('runs are shared by one caller only', async () => {
  const { held, ask } = await heldRuns(1000);
  const [ada, ben] = ['ada', 'ben'].map((id): Caller => ({ id, kind: 'CLIENT' }));
  const answers = [ada, ben, ada, undefined].map((caller) => ask(scopeOf(caller)));
  await pause(0);
  expect(held.map(({ question }) => question.scope.caller)).toEqual([ada, ben, ANONYMOUS]);
  held.forEach(({ answer }, at) => answer({ data: { hello: `x ${at}` } }));
  expect((await Promise.all(answers)).map(textOf)).toEqual([0, 1, 0, 2].map((at) => `{"hello":"x ${at}"}`));
});

it('nothing is shared where it is switched off', async () => {
  const { held, ask } = await heldRuns();
  for (let time = 0; time < 2; time++) void ask(scopeOf());
  await pause(0);
  expect(held).toHaveLength(2);
});

it('what is done for all is seen as done for who began it, with his id and his time', async () => {
  const { held, lent, ask } = await heldRuns(1000);
  const [first, second] = [scopeOf(), scopeOf()];
  void ask(first);
  void ask(second);
  await pause(0);
  expect(lent).toEqual([first]);
  expect(held.map(({ question }) => question.scope)).toMatchObject([
    { requestId: first.requestId, deadline: first.deadline },
  ]);
});

it('who was not heard while it was made gets the answer too, and who asks later another', async () => {
  const { held, ask } = await heldRuns(1000);
  const first = ask(scopeOf());
  held[0]!.answer(HELLO);
  expect(await ask(scopeOf())).toBe(await first);
  expect(await ask(scopeOf())).toBe(await first);
  await new Promise((resolve) => setImmediate(resolve));
  void ask(scopeOf());
  expect(held).toHaveLength(2);
});

it('an error that names its request is told to no other', async () => {
  const { held, ask } = await heldRuns(1000);
  const scopes = [scopeOf(), scopeOf()];
  const answers = scopes.map(ask);
  const errorFor = ({ question, answer }: Held): void => {
    const { requestId } = question.scope;
    answer({ data: null, errors: [{ message: 'Internal error', extensions: { code: 'X', requestId } }] });
  };
  await pause(0);
  expect(held).toHaveLength(1);
  errorFor(held[0]!);
  await pause(0);
  expect(held).toHaveLength(2);
  errorFor(held[1]!);
  for (const [at, { body }] of (await Promise.all(answers)).entries()) {
    expect(body.text).toContain(scopes[at]!.requestId);
    expect(body.text).not.toContain(scopes[1 - at]!.requestId);
  }
});

describe('time', () => {
  it('that is up for one is up for him alone', async () => {
    const { held, ask } = await heldRuns(1000);
    const [hasty, patient] = [scopeOf(), scopeOf()];
    const [his, others] = [hasty, patient].map(ask);
    await pause(0);
    hasty.end('TIMEOUT');
    const { body, outcome } = await his!;
    expect([outcome, body.text.includes('SUBGRAPH_TIMEOUT')]).toEqual(['partial', true]);
    held[0]!.answer(HELLO);
    expect([held.length, textOf(await others!)]).toEqual([1, '{"hello":"x"}']);
  });

  it('that is up for who waits alone ends the run, and he gets what there is', async () => {
    const { held, ask } = await heldRuns(1000);
    const scope = scopeOf();
    const answer = ask(scope);
    await pause(0);
    scope.end('TIMEOUT');
    expect((await answer).body.text).toContain('did not answer in time');
    expect([held.length, held[0]!.question.scope.ended]).toEqual([1, 'TIMEOUT']);
  });

  it('that goes on makes each go on alone, and nobody joins any more', async () => {
    const { held, ask } = await heldRuns(40);
    const answers = [scopeOf(), scopeOf(), scopeOf()].map(ask);
    await pause(0);
    expect(held).toHaveLength(1);
    await pause(80);
    expect(held).toHaveLength(3);
    expect(held.map(({ question }) => question.scope.ended)).toEqual([undefined, undefined, undefined]);
    answers.push(ask(scopeOf()));
    await pause(0);
    expect(held).toHaveLength(4);
    for (const { answer } of held) answer(HELLO);
    expect((await Promise.all(answers)).map(textOf)).toEqual(Array(4).fill('{"hello":"x"}'));
  });

  it('goes on without who began it: the others begin anew, and what he began ends', async () => {
    const { held, ask } = await heldRuns(40);
    const [first, second] = [scopeOf(), scopeOf()];
    void ask(first);
    const answer = ask(second);
    await pause(0);
    first.end('CANCELLED');
    await pause(0);
    expect(held[0]!.question.scope.ended).toBeUndefined();
    await pause(80);
    expect(held.map(({ question }) => question.scope.ended)).toEqual(['CANCELLED', undefined]);
    held[1]!.answer(HELLO);
    expect(textOf(await answer)).toBe('{"hello":"x"}');
  });

  it('that was up before anything began is no fault', async () => {
    const { held, ask } = await heldRuns(40);
    const scope = scopeOf();
    scope.end('TIMEOUT');
    expect((await ask(scope)).body.text).toContain('SUBGRAPH_TIMEOUT');
    expect(held).toHaveLength(0);
  });
});
