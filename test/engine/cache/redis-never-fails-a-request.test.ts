import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, expect, it, jest } from '@jest/globals';
import { RedisStore } from '../../../gateway/engine/cache/redis-store.js';
import { entityQuestion, setUp } from './counted-reach.js';
import { onRedis, openRedis, REDIS } from './stores.js';

/** Something between hub and Redis that can be cut, or fall silent. */
interface Wire {
  readonly url: string;
  cut(): Promise<void>;
  hold(): void;
  close(): Promise<void>;
}

async function stretchWire(at = 0): Promise<Wire> {
  const { hostname, port, pathname } = new URL(REDIS);
  const sockets = new Set<Socket>();
  let held = false;
  const server: Server = createServer((near) => {
    const far = connect({ host: hostname, port: Number(port || 6379) });
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => (near.destroy(), far.destroy(), sockets.delete(socket)));
    }
    near.on('data', (data) => far.write(data));
    far.on('data', (data) => held || near.write(data));
  });
  await new Promise<void>((listening) => void server.listen(at, '127.0.0.1', listening));
  const cut = async (): Promise<void> => {
    const closed = new Promise((done) => void server.close(done));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return {
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`,
    cut,
    hold: () => void (held = true),
    close: async () => (server.listening ? cut() : undefined),
  };
}

/** What the log is told of Redis. */
function listen(): { readonly warnings: string[]; stop(): void } {
  const warnings: string[] = [];
  const spy = jest.spyOn(process.stderr, 'write').mockImplementation((line) => {
    if (String(line).includes('Redis')) warnings.push(String(line));
    return true;
  });
  return { warnings, stop: () => spy.mockRestore() };
}

onRedis('a Redis that fails', (namespace) => {
  let wire: Wire | undefined;
  afterEach(() => wire?.close());

  it.each(['cut', 'hold'] as const)(
    '(%s in the middle) costs no request its answer, and is told of once',
    async (how) => {
      wire = await stretchWire();
      const store = await openRedis(namespace(), Date.now, wire.url);
      const setup = setUp(() => store);
      await setup.reach.ask(entityQuestion({ name: ['a'] }));
      await store.read([]); // After what was written.
      await setup.reach.ask(entityQuestion({ name: ['a'] }));
      const log = listen();
      try {
        expect(setup.asked).toHaveLength(1);
        await wire[how]();
        for (let i = 0; i < 20; i++) {
          const [one, two] = await Promise.all([
            setup.reach.ask(entityQuestion({ name: ['a'] })),
            setup.reach.ask(entityQuestion({ name: ['a', 'b'] })),
          ]);
          expect([one.data, two.data]).toEqual([
            { e0: [{ id: 'a', number: expect.any(Number) }] },
            {
              e0: [
                { id: 'a', number: expect.any(Number) },
                { id: 'b', number: expect.any(Number) },
              ],
            },
          ]);
        }
        expect(setup.asked).toHaveLength(41);
        expect(log.warnings).toHaveLength(1);
        await expect(store.forget(['s:things'])).rejects.toThrow();
      } finally {
        log.stop();
      }
      await store.close();
    },
  );

  it('is used again when it is back', async () => {
    wire = await stretchWire();
    const store = await openRedis(namespace(), Date.now, wire.url);
    const setup = setUp(() => store);
    const log = listen();
    try {
      await wire.cut();
      await setup.reach.ask(entityQuestion({ name: ['a'] }));
      wire = await stretchWire(Number(new URL(wire.url).port));
      await store.ready();
      const isBack = async (): Promise<boolean> => (await store.read([])).epoch !== undefined;
      for (let i = 0; i < 200 && !(await isBack()); i++) await new Promise((done) => setTimeout(done, 20));
      await setup.reach.ask(entityQuestion({ name: ['a'] }));
      await store.read([]);
      await setup.reach.ask(entityQuestion({ name: ['a'] }));
      expect(setup.asked).toHaveLength(2);
    } finally {
      log.stop();
      await store.close();
    }
  });

  it('shares what is kept between hubs, and what is forgotten', async () => {
    const name = namespace();
    const [one, other] = [await openRedis(name), await openRedis(name)];
    const [here, there] = [setUp(() => one), setUp(() => other)];
    await here.reach.ask(entityQuestion({ name: ['a'] }));
    await one.read([]);
    await there.reach.ask(entityQuestion({ name: ['a'] }));
    expect(there.asked).toHaveLength(0);
    expect(await other.forget(['s:things'])).toBe(1);
    await here.reach.ask(entityQuestion({ name: ['a'] }));
    expect(here.asked).toHaveLength(2);
  });
});

it('a Redis that was never there costs no request its answer', async () => {
  const log = listen();
  const store = new RedisStore('redis://127.0.0.1:1/0');
  try {
    const setup = setUp(() => store);
    const answers = [1, 2, 3].map(() => setup.reach.ask(entityQuestion({ name: ['a'] })));
    expect((await Promise.all(answers)).map(({ errors }) => errors)).toEqual([undefined, undefined, undefined]);
    expect(setup.asked).toHaveLength(3);
    expect(log.warnings).toHaveLength(1);
  } finally {
    await store.close();
    log.stop();
  }
});
