import { describe, expect, it } from '@jest/globals';
import { startFresh } from '../fresh-process.js';

/** Opens three parts; the last is a server with one slow answer in flight when the signal comes. */
const SERVING = `
  import { createServer, get } from 'node:http';
  import { runUntilSignal } from './shared/process.ts';
  await runUntilSignal(async (closing) => {
    closing(() => console.log('closed: database'));
    closing(async () => { console.log('closed: room'); if (process.env.BREAK) throw new Error('stuck'); });
    const server = createServer((_, response) => setTimeout(() => response.end('whole'), 300));
    closing(() => new Promise((resolve) => server.close(() => { console.log('closed: door'); resolve(); })));
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    get(server.address(), (response) => response.on('data', (text) => console.log('answered: ' + text)));
    server.once('request', () => console.log('up'));
  });`;

describe.each(['SIGTERM', 'SIGINT'] as const)('a process that gets %s', (signal) => {
  it('answers what is in flight and closes its parts, last first', async () => {
    const running = startFresh(SERVING);
    await running.until('up');
    running.child.kill(signal);
    expect(await running.end()).toBe(0);
    expect(running.output().split('\n').filter(Boolean)).toEqual([
      'up',
      'answered: whole',
      'closed: door',
      'closed: room',
      'closed: database',
    ]);
    expect(running.errors()).toContain(signal);
  }, 20_000);
});

it('closes the rest when one part does not close, and says so', async () => {
  const running = startFresh(SERVING, { BREAK: '1' });
  await running.until('up');
  running.child.kill('SIGTERM');
  expect(await running.end()).toBe(1);
  expect(running.output()).toContain('closed: database');
  expect(running.errors()).toContain('Error: stuck');
}, 20_000);

it.each([
  ['a wrong setting', `throw new ConfigError('PORT must be a port number.')`, /^PORT must be a port number\.\n$/],
  [
    'a port in use',
    `throw Object.assign(new Error('listen'), { code: 'EADDRINUSE', port: 4000 })`,
    /^Port 4000 is in use.*PORT=<number>\.\n$/,
  ],
  ['a bug', `throw new TypeError('a bug')`, /TypeError: a bug\n +at /],
])(
  'that cannot start for %s closes what it opened, says why, and ends with 1',
  async (_why, failure, message) => {
    const running = startFresh(`
    import { ConfigError } from './shared/config.ts';
    import { runUntilSignal } from './shared/process.ts';
    await runUntilSignal(async (closing) => { closing(() => console.log('closed')); ${failure}; });`);
    expect(await running.end()).toBe(1);
    expect(running.output()).toBe('closed\n');
    expect(running.errors()).toMatch(message);
  },
  20_000,
);
