import { afterAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { addInvalidation } from '../../../gateway/engine/cache/invalidation.js';
import { MemoryStore } from '../../../gateway/engine/cache/memory-store.js';
import type { CacheStore } from '../../../gateway/engine/cache/store.js';
import { makeServer } from '../../../shared/http-server.js';
import { entityQuestion, rootQuestion, setUp, type Setup } from './counted-reach.js';

const KEY = 'synthetic key for tests';
const servers: FastifyInstance[] = [];
afterAll(() => Promise.all(servers.map((server) => server.close())));

interface Told {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- an answer, or an error
  readonly body: any;
}

async function open(store: CacheStore): Promise<(body: unknown, authorization?: string) => Promise<Told>> {
  const server = makeServer('test', 50_000);
  servers.push(server);
  addInvalidation(server, store, KEY);
  const address = await server.listen({ host: '127.0.0.1', port: 0 });
  return async (body, authorization = `Bearer ${KEY}`) => {
    const response = await fetch(`${address}/cache/invalidate`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  };
}

describe('POST /cache/invalidate', () => {
  let setup: Setup;
  let send: Awaited<ReturnType<typeof open>>;
  beforeEach(async () => {
    setup = setUp();
    send = await open(setup.store);
    await setup.reach.ask(entityQuestion({ name: ['a', 'b'] }));
    await setup.reach.ask(rootQuestion('thing(id: "a") { id }'));
  });

  it.each([
    [[{ kind: 'subgraph', subgraph: 'things' }], 3],
    [[{ kind: 'type', subgraph: 'things', type: 'Thing' }], 2],
    [[{ kind: 'type', subgraph: 'things', type: 'Query' }], 1],
    [[{ kind: 'key', subgraph: 'things', type: 'Thing', key: { id: 'a' } }], 1],
    [[{ kind: 'tag', tag: 'thing-a' }], 2],
    [
      [
        { kind: 'tag', tag: 'thing-a' },
        { kind: 'subgraph', subgraph: 'things' },
      ],
      3,
    ],
    [[{ kind: 'subgraph', subgraph: 'nobody' }], 0],
  ])('%j forgets %d', async (body, forgotten) => {
    expect(await send(body)).toEqual({ status: 200, body: { forgotten } });
  });

  it.each(['', 'Bearer ', `Bearer ${KEY}x`, `Bearer ${KEY.toUpperCase()}`, KEY, `Basic ${KEY}`])(
    'refuses %j for a key, whatever the body',
    async (authorization) => {
      for (const body of [[{ kind: 'subgraph', subgraph: 'things' }], 'no JSON', 'x'.repeat(100)]) {
        const answer = await send(body, authorization);
        expect(answer.status).toBe(401);
        expect(answer.body.errors[0].extensions.code).toBe('CACHE_KEY_WRONG');
        expect(JSON.stringify(answer.body)).not.toContain(KEY);
      }
      await setup.reach.ask(entityQuestion({ name: ['a', 'b'] }));
      expect(setup.asked).toHaveLength(2);
    },
  );

  it.each([
    [{}],
    [[]],
    [null],
    [['things']],
    [[null]],
    [[{ kind: 'all' }]],
    [[{ kind: 'toString' }]],
    [[{ kind: 'subgraph' }]],
    [[{ kind: 'subgraph', subgraph: 1 }]],
    [[{ kind: 'subgraph', subgraph: '' }]],
    [[{ kind: 'subgraph', subgraph: 'things', type: 'Thing' }]],
    [[{ kind: 'key', subgraph: 'things', type: 'Thing', key: 'a' }]],
    [[{ kind: 'key', subgraph: 'things', type: 'Thing', key: {} }]],
    [[{ kind: 'tag', tag: ['a'] }]],
    [[{ kind: 'subgraph', subgraph: 'things' }, { kind: 'tag' }]],
  ])('refuses %j, and forgets nothing', async (body) => {
    const { status, body: answer } = await send(body);
    expect([status, answer.errors[0].extensions.code]).toEqual([400, 'CACHE_INVALIDATION_MALFORMED']);
    expect(answer.errors[0].message).toContain('Send a JSON list such as');
    await setup.reach.ask(entityQuestion({ name: ['a', 'b'] }));
    expect(setup.asked).toHaveLength(2);
  });

  it('takes a thousand parts at once, and no more', async () => {
    const part = { kind: 'tag', tag: 'thing-a' };
    expect((await send(Array.from({ length: 1000 }, () => part))).body).toEqual({ forgotten: 2 });
    expect((await send(Array.from({ length: 1001 }, () => part))).status).toBe(400);
  });

  it('says so when the store does not answer, with nothing of the inside', async () => {
    const spy = jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
    const failing = new (class extends MemoryStore {
      override forget(): Promise<number> {
        return Promise.reject(new Error('connect ECONNREFUSED 10.0.0.1:6379'));
      }
    })(1000);
    const { status, body } = await (await open(failing))([{ kind: 'tag', tag: 'a' }]);
    spy.mockRestore();
    expect(status).toBe(503);
    expect(body.errors[0].extensions.code).toBe('CACHE_UNAVAILABLE');
    expect(JSON.stringify(body)).not.toContain('10.0.0.1');
  });
});
