/**
 * The load generator, a process of its own: so many connections, each sending its next request when the answer to the last one
 * is whole. On bare sockets: autocannon was measured at 1.1 to 1.7 times its CPU for a request, on the core that the subgraphs need,
 * and does not look at every answer.
 */
import { connect } from 'node:net';
import { createHistogram, performance } from 'node:perf_hooks';
import { MessageReader } from './http-lines.mjs';

process.on('message', (order) => {
  run(order).then(
    (result) => process.send({ result }),
    (error) => process.send({ failure: error.message }),
  );
});
process.once('disconnect', () => process.exit());

/**
 * Loads `url` with `bodies` in turn, for `milliseconds` or for `requests`, whichever is given. An answer that is not HTTP 200,
 * or not as long as `sizes` says (by body; filled in when empty), is counted as wrong.
 */
async function run({ url, bodies, connections, milliseconds, requests = Infinity, sizes }) {
  const { hostname, port, pathname } = new URL(url);
  const messages = bodies.map((body) => messageOf(body, hostname, port, pathname));
  const known = sizes ?? [];
  const latencies = createHistogram({ highest: 120_000_000 });
  const state = { next: 0, sent: 0, answered: 0, wrong: 0, reconnected: 0, bytes: 0 };
  const start = performance.now();
  const until = milliseconds === undefined ? Infinity : start + milliseconds;
  const more = () => state.sent < requests && performance.now() < until;

  const client = () =>
    new Promise((resolve, reject) => {
      let socket;
      let index = 0;
      let began = 0;
      const send = () => {
        if (!more()) {
          socket.removeAllListeners('close').destroy();
          return resolve();
        }
        index = state.next++ % messages.length;
        state.sent++;
        began = performance.now();
        socket.write(messages[index]);
      };
      const open = () => {
        const reader = new MessageReader((head, size) => {
          latencies.record(Math.max(1, Math.round((performance.now() - began) * 1000)));
          state.answered++;
          state.bytes += size;
          known[index] ??= size;
          if (head.slice(9, 12) !== '200' || known[index] !== size) state.wrong++;
          send();
        }, false);
        socket = connect({ host: hostname, port: Number(port), noDelay: true });
        socket.on('connect', send);
        socket.on('data', (bytes) => reader.read(bytes));
        socket.on('error', reject);
        // A server may close a connection after so many requests; one lost on the way is sent again by `send`, and told.
        socket.on('close', () => {
          state.reconnected++;
          if (state.reconnected > 1000) reject(new Error('Connections are closed again and again.'));
          else open();
        });
      };
      open();
    });

  await Promise.all(Array.from({ length: connections }, client));
  const seconds = (performance.now() - start) / 1000;
  const at = (percent) => latencies.percentile(percent) / 1000;
  const { answered, wrong, reconnected, bytes } = state;
  return {
    seconds,
    answered,
    wrong,
    reconnected,
    bytes,
    perSecond: answered / seconds,
    p50: at(50),
    p95: at(95),
    p99: at(99),
    sizes: known,
  };
}

function messageOf(body, hostname, port, pathname) {
  const bytes = Buffer.from(body);
  const head = [
    `POST ${pathname} HTTP/1.1`,
    `host: ${hostname}:${port}`,
    'content-type: application/json',
    'accept: application/json',
    `content-length: ${bytes.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes]);
}
