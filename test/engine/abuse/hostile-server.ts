/** Servers that do to a client whatever a test wants: bytes on a socket, in whatever order and for as long as they like. */
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { ANONYMOUS } from '../../../shared/caller.js';
import { RequestScope, type RequestScopeOptions } from '../../../shared/request-scope.js';
import { ownQuestion, type Question } from '../../../gateway/engine/reach.js';
import type { Running } from '../../hub/partners-at-hand.js';

/** What must never be seen outside: hostile servers put it wherever they can. */
export const SECRET = 'hunter2';

export interface RawServer extends Running {
  /** Connections that were made so far. */
  connections(): number;
  /** Requests that arrived so far, on whichever connection. */
  requests(): number;
  /** Resolves when every connection made so far is closed. */
  allClosed(): Promise<void>;
}

/** `answer` gets the socket once for each request that arrived in full, with its number on that connection, from 0, and overall. */
export async function serveRaw(
  answer: (socket: Socket, ofConnection: number, ofServer: number) => void,
): Promise<RawServer> {
  const sockets = new Set<Socket>();
  let connections = 0;
  let requests = 0;
  const server = createServer((socket) => {
    connections++;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    let text = '';
    let ofConnection = 0;
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      for (let end = endOfRequest(text); end !== undefined; end = endOfRequest(text)) {
        text = text.slice(end);
        answer(socket, ofConnection++, requests++);
      }
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    connections: () => connections,
    requests: () => requests,
    allClosed: async () => {
      for (const socket of sockets) await new Promise((closed) => socket.once('close', closed));
    },
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function endOfRequest(text: string): number | undefined {
  const head = text.indexOf('\r\n\r\n');
  if (head < 0) return undefined;
  const length = Number(/content-length: (\d+)/i.exec(text.slice(0, head))?.[1] ?? 0);
  const end = head + 4 + length;
  return text.length >= end ? end : undefined;
}

/** An answer as it stands on the wire, with a length that fits unless another is given. */
export function wire(body: string, { status = '200 OK', headers = '', length = Buffer.byteLength(body) } = {}): string {
  return `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\n${headers}content-length: ${length}\r\n\r\n${body}`;
}

export interface QuestionOptions extends Partial<RequestScopeOptions> {
  readonly kind?: 'query' | 'mutation';
  readonly text?: string;
}

/** A question of a test's own, for `a` and `b` unless it says otherwise. */
export function questionOf({ kind = 'query', text = `${kind} { a b }`, ...scope }: QuestionOptions = {}): Question {
  const question = ownQuestion('hostile', text, 'test');
  return {
    ...question,
    fetch: { ...question.fetch, kind },
    scope: new RequestScope({ requestId: 'test', caller: ANONYMOUS, ...scope }),
  };
}
