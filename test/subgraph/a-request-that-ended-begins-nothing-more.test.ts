import { request as openRequest } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { inProcess } from '../../gateway/engine/in-process.js';
import { ownQuestion } from '../../gateway/engine/reach.js';
import { ANONYMOUS } from '../../shared/caller.js';
import { RequestScope } from '../../shared/request-scope.js';
import { serveSubgraph, type SubgraphAnswer } from '../../shared/subgraph/index.js';
import { startRoom, type StartedRoom } from '../databases.js';
import { whileLogging } from '../hub/log-lines.js';
import { askedRoom, gate } from './asked-room.js';

const LATE = [
  {
    message: 'The subgraph did not answer in time. Ask again, or for less at once.',
    extensions: { code: 'SUBGRAPH_TIMEOUT' },
  },
];

let room: StartedRoom;
beforeEach(async () => {
  gate.close();
  room = await startRoom(askedRoom, 'sqlite');
});
afterEach(async () => {
  gate.opened.resolve();
  await room.stop();
});

const newScope = (): RequestScope => new RequestScope({ requestId: 'ended', caller: ANONYMOUS });

describe('in process', () => {
  it('a request that nobody ended runs both of its statements', async () => {
    const answering = room.execute({ query: '{ counts }', scope: newScope() });
    gate.opened.resolve();
    expect(await answering).toEqual({ data: { counts: [0, 0] } });
    expect(room.statements()).toBe(2);
  });

  it.each(['TIMEOUT', 'CANCELLED'] as const)('%s: it is answered at once, and begins no statement', async (reason) => {
    const { result, lines } = await whileLogging(async () => {
      const scope = newScope();
      const answering = room.execute({ query: '{ hello counts }', scope });
      await gate.reached.promise;
      scope.end(reason);
      const answer = await answering; // While the resolver still waits: the gate is closed.
      gate.opened.resolve();
      await room.stop(); // Waits for what nobody waits for any more.
      return answer;
    });
    expect(result).toEqual({ errors: LATE });
    expect(room.statements()).toBe(1);
    expect(lines).toEqual([]);
  });

  it('what had ended before it came is not begun', async () => {
    const scope = newScope();
    scope.end('TIMEOUT');
    expect(await room.execute({ query: '{ counts }', scope })).toEqual({ errors: LATE });
    expect(room.statements()).toBe(0);
  });

  it('a bug is logged, though nobody waits for the answer any more', async () => {
    const { lines } = await whileLogging(async () => {
      const scope = newScope();
      const answering = room.execute({ query: '{ brokenBehindTheGate }', scope });
      await gate.reached.promise;
      scope.end('CANCELLED');
      await answering;
      gate.opened.resolve();
      await room.stop();
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ requestId: 'ended', room: 'asked' });
  });

  it('the gateway takes what comes too late for no answer', async () => {
    const question = { ...ownQuestion('asked', '{ counts }', 'ended'), scope: newScope() };
    const asking = inProcess(room).ask(question);
    await gate.reached.promise;
    question.scope.end('TIMEOUT');
    await expect(asking).rejects.toMatchObject({ code: 'SUBGRAPH_TIMEOUT', message: 'did not answer in time' });
  });

  it('leaves nothing behind in a request that asks again and again', async () => {
    const scope = newScope();
    let listening = 0;
    const whenEnded = scope.whenEnded.bind(scope);
    scope.whenEnded = (listener) => {
      listening++;
      const forget = whenEnded(listener);
      return () => {
        listening--;
        forget();
      };
    };
    gate.opened.resolve();
    for (let index = 0; index < 5; index++) await room.execute({ query: '{ slow(ms: 0) }', scope });
    expect(listening).toBe(0);
  });
});

describe('over HTTP', () => {
  let server: FastifyInstance;
  let url: string;
  beforeEach(async () => {
    server = serveSubgraph(room);
    url = `${await server.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  });
  afterEach(async () => {
    gate.opened.resolve();
    await server.close();
  });

  const post = (deadline: string, query = '{ counts }'): Promise<Response> =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-shuniu-deadline-ms': deadline },
      body: JSON.stringify({ query }),
    });

  it('a deadline is kept, whatever a resolver still waits for', async () => {
    const response = await post('20');
    expect([response.status, await response.json()]).toEqual([200, { errors: LATE }]);
    gate.opened.resolve();
    await room.stop();
    expect(room.statements()).toBeLessThanOrEqual(1);
  });

  it('a deadline that is not reached changes nothing', async () => {
    gate.opened.resolve();
    expect(await (await post('600000')).json()).toEqual({ data: { counts: [0, 0] } });
  });

  it.each(['0', '-1', '1.5', '600001', '1e3', 'soon', '10, 10', '01'])(
    'the deadline %j is refused',
    async (deadline) => {
      const response = await post(deadline, '{ hello }');
      const { errors } = (await response.json()) as SubgraphAnswer;
      expect(response.status).toBe(400);
      expect(errors).toEqual([
        {
          message: expect.stringContaining('x-shuniu-deadline-ms is not whole milliseconds, 1 to 600000.'),
          extensions: { code: 'REQUEST_MALFORMED' },
        },
      ]);
    },
  );

  it('a connection that closes ends its request', async () => {
    const asking = openRequest(url, { method: 'POST', headers: { 'content-type': 'application/json' } });
    asking.on('error', () => undefined); // We hang up ourselves.
    asking.end(JSON.stringify({ query: '{ counts }' }));
    await gate.reached.promise;
    asking.destroy();
    await gate.ended.promise;
    gate.opened.resolve();
    await room.stop();
    expect(room.statements()).toBe(1);
  });
});
