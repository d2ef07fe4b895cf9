import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { RequestScope } from '../../shared/request-scope.js';
import { DOCUMENTS_KEPT, DocumentCache } from '../../shared/subgraph/execute.js';
import { startRoom, type StartedRoom } from '../databases.js';
import { askedRoom } from './asked-room.js';

let room: StartedRoom;
beforeAll(async () => {
  room = await startRoom(askedRoom, 'sqlite');
});
afterAll(() => room.stop());

it('has its own loaders, its own id and its own caller', async () => {
  const ask = async (requestId: string, id: string): Promise<[string, string, number]> => {
    const answer = await room.execute({
      query: '{ who }',
      scope: new RequestScope({ requestId, caller: { id, kind: 'CLIENT' } }),
    });
    return JSON.parse(answer.data!['who'] as string) as [string, string, number];
  };
  const [[firstId, firstCaller, first], [secondId, secondCaller, second]] = [
    await ask('r1', 'a'),
    await ask('r2', 'b'),
  ];
  expect([firstId, firstCaller, secondId, secondCaller]).toEqual(['r1', 'a', 'r2', 'b']);
  expect(second).toBe(first + 1);
});

it('is answered in JSON primitives, so that it is the same over the wire', async () => {
  const answer = await room.execute({
    query:
      '{ scalars { date dateTime month partial area ref credit money { amount currency } ratio metric id float } }',
    scope: new RequestScope({ requestId: 'r', caller: { id: 'x', kind: 'CLIENT' } }),
  });
  expect(answer.errors).toBeUndefined();
  const plain = (value: unknown): unknown =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]))
      : value;
  expect(plain(answer)).toStrictEqual(JSON.parse(JSON.stringify(answer)));
  expect(answer.data).toMatchObject({ scalars: { dateTime: '2022-06-14T01:30:00.000Z', money: { amount: '1.23' } } });
});

it('is answered to its end when the room is told to stop', async () => {
  const leaving = await startRoom(askedRoom, 'sqlite');
  const answering = leaving.ask('{ slow(ms: 150) }');
  await leaving.stop();
  expect(await answering).toEqual({ data: { slow: 'done' } });
});

it('leaves behind no more documents than the cache may hold, by number and by length', () => {
  let checks = 0;
  const cache = new DocumentCache(() => (checks++, { errors: [] }));
  for (let index = 0; index < DOCUMENTS_KEPT + 500; index++) {
    cache.get('{ hot }');
    cache.get(`{ a${index} }`);
  }
  expect(cache.size).toBe(DOCUMENTS_KEPT);
  expect(checks).toBe(DOCUMENTS_KEPT + 501);
  for (let index = 0; index < 10; index++) cache.get(`${index}${'x'.repeat(1_000_000)}`);
  expect(cache.characters).toBeLessThanOrEqual(4_000_000);
  cache.get('y'.repeat(9_000_000));
  expect([cache.size, cache.characters]).toEqual([0, 0]);
});
