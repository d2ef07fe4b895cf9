import { describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { sharedInFlight, sharesInFlight } from '../../../gateway/engine/in-flight.js';
import { ReachError, type Answer, type Question, type Reach } from '../../../gateway/engine/reach.js';
import { questionOf } from '../abuse/hostile-server.js';

interface Held {
  readonly question: Question;
  answer(answer: Answer): void;
  fail(error: Error): void;
}

/** A way whose answers are given by the test. */
function heldReach(): { reach: Reach; held: Held[] } {
  const held: Held[] = [];
  return {
    held,
    reach: sharedInFlight({
      ask: (question) => new Promise((answer, fail) => held.push({ question, answer, fail })),
      ready: async () => undefined,
    }),
  };
}

const data = (): Answer => JSON.parse('{"data":{"list":[{"a":1},{"__proto__":{"b":2}}],"text":"x"}}') as Answer;

it('one request for all, and data of his own for each', async () => {
  const { reach, held } = heldReach();
  const asked = [1, 2, 3].map(() => reach.ask(questionOf()));
  expect(held).toHaveLength(1);
  held[0]!.answer(data());
  const answers = await Promise.all(asked);
  for (const [index, answer] of answers.entries()) {
    expect(JSON.stringify(answer)).toBe(JSON.stringify(data()));
    (answer.data!['list'] as { a: number }[])[0]!.a = index + 10;
  }
  expect(answers.map(({ data: own }) => (own!['list'] as { a: number }[])[0]!.a)).toEqual([10, 11, 12]);
  expect(({} as { b?: number }).b).toBeUndefined();
});

it('whoever asks after the answer asks anew', async () => {
  const { reach, held } = heldReach();
  const first = reach.ask(questionOf());
  held[0]!.answer(data());
  await first;
  void reach.ask(questionOf());
  expect(held).toHaveLength(2);
});

describe('nothing is shared', () => {
  const base = questionOf();
  const other: [string, Question][] = [
    ['other variables', { ...base, variables: { a: 1 } }],
    ['another text', { ...base, fetch: { ...base.fetch, text: '{ a }' } }],
    ['another name of the operation', { ...base, fetch: { ...base.fetch, operationName: 'A' } }],
    [
      'other entities',
      {
        ...base,
        entities: [{ variable: 'r', field: '_entities', selection: '', texts: ['{"id":"1"}'], values: () => [] }],
      },
    ],
    ['another caller', questionOf({ caller: { id: 'ada', kind: 'CLIENT' } })],
    ['a caller of another kind', questionOf({ caller: { id: 'anonymous', kind: 'ROOM' } })],
  ];
  it.each(other)('with %s', (_what, question) => {
    const { reach, held } = heldReach();
    void reach.ask(base);
    void reach.ask(question);
    expect(held).toHaveLength(2);
  });

  it('between mutations', () => {
    const { reach, held } = heldReach();
    for (let i = 0; i < 2; i++) void reach.ask(questionOf({ kind: 'mutation' }));
    expect(held).toHaveLength(2);
  });

  it("with a query that began before a mutation's answer", async () => {
    const { reach, held } = heldReach();
    const before = reach.ask(questionOf());
    const change = reach.ask(questionOf({ kind: 'mutation' }));
    held[1]!.answer({ data: { change: true } });
    await change;
    const after = reach.ask(questionOf());
    expect(held).toHaveLength(3);
    held[0]!.answer({ data: { a: 'old' } });
    held[2]!.answer({ data: { a: 'new' } });
    expect(await Promise.all([before, after])).toEqual([{ data: { a: 'old' } }, { data: { a: 'new' } }]);
  });

  it('with a text that runs into its variables', () => {
    const { reach, held } = heldReach();
    void reach.ask({ ...base, fetch: { ...base.fetch, text: '{a}\n{}' }, variables: {} });
    void reach.ask({ ...base, fetch: { ...base.fetch, text: '{a}' }, variables: {} });
    expect(held).toHaveLength(2);
  });
});

describe('each waits for himself', () => {
  it('one who goes away leaves the others waiting, and the last calls it off', async () => {
    const { reach, held } = heldReach();
    const questions = [questionOf(), questionOf()];
    const outcomes = questions.map((question) => reach.ask(question).catch(({ code }: ReachError) => code));
    questions[0]!.scope.end('CANCELLED');
    expect(await outcomes[0]).toBe('SUBGRAPH_UNAVAILABLE');
    expect(held[0]!.question.scope.ended).toBeUndefined();
    questions[1]!.scope.end('CANCELLED');
    expect(await outcomes[1]).toBe('SUBGRAPH_UNAVAILABLE');
    expect(held[0]!.question.scope.ended).toBe('CANCELLED');
    void reach.ask(questionOf());
    expect(held).toHaveLength(2);
  });

  it('one whose time is up gets his timeout, the other his answer', async () => {
    const { reach, held } = heldReach();
    const question = questionOf({ deadline: Date.now() + 20 });
    const hasty = reach.ask(question);
    const patient = reach.ask(questionOf({ deadline: Date.now() + 60_000 }));
    question.scope.end('TIMEOUT');
    await expect(hasty).rejects.toMatchObject({ code: 'SUBGRAPH_TIMEOUT' });
    held[0]!.answer(data());
    expect((await patient).data).toEqual(data().data);
  });

  it('a failure is for all; a timeout only for who began, and who came later asks once more', async () => {
    const { reach, held } = heldReach();
    const failing = [1, 2].map(() => reach.ask(questionOf()).catch(({ message }: Error) => message));
    held[0]!.fail(new ReachError('SUBGRAPH_UNAVAILABLE', 'cannot be reached'));
    expect(await Promise.all(failing)).toEqual(['cannot be reached', 'cannot be reached']);

    const late = [1, 2, 3].map(() => reach.ask(questionOf()).catch(({ code }: ReachError) => code));
    held[1]!.fail(new ReachError('SUBGRAPH_TIMEOUT', 'did not answer in time'));
    expect(await late[0]).toBe('SUBGRAPH_TIMEOUT');
    await pause(0);
    expect(held).toHaveLength(3);
    held[2]!.fail(new ReachError('SUBGRAPH_TIMEOUT', 'did not answer in time'));
    expect(await Promise.all(late)).toEqual(['SUBGRAPH_TIMEOUT', 'SUBGRAPH_TIMEOUT', 'SUBGRAPH_TIMEOUT']);
    expect(held).toHaveLength(3);
  });

  it('the subgraph is told the time of who began, and of who asks once more when that was not enough', async () => {
    const { reach, held } = heldReach();
    const deadlines = [Date.now() + 60_000, Date.now() + 90_000];
    const asked = deadlines.map((deadline) =>
      reach.ask(questionOf({ deadline })).catch(({ code }: ReachError) => code),
    );
    held[0]!.fail(new ReachError('SUBGRAPH_TIMEOUT', 'did not answer in time'));
    expect(await asked[0]).toBe('SUBGRAPH_TIMEOUT');
    expect(held.map(({ question }) => question.scope.deadline)).toEqual(deadlines);
    held[1]!.answer(data());
    expect(await asked[1]).toEqual(data());
  });
});

it('is switched off by its setting, and by nothing else', () => {
  expect([{}, { SHUNIU_SHARE_IN_FLIGHT: 'on' }, { SHUNIU_SHARE_IN_FLIGHT: 'off' }].map(sharesInFlight)).toEqual([
    true,
    true,
    false,
  ]);
  expect(() => sharesInFlight({ SHUNIU_SHARE_IN_FLIGHT: 'no' })).toThrow('must be on or off');
});
