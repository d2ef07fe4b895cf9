/** The last steps of every answer of GraphQL: named by an ETag where it is asked for by GET, left out where the client has it, compressed. */
import { hash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isClosing } from '../../shared/http-server.js';
import type { Body } from './body.js';
import { encodingFor } from './compress.js';

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Iterable<readonly [string, string]>;
  readonly body: Body;
}

/** What an answer depends on besides its address: a cache that gives one client's answer to another must look at these. */
const VARIES = 'accept, accept-encoding';

export async function sendAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: HttpAnswer,
): Promise<FastifyReply> {
  const { status, headers, body } = answer;
  for (const [name, value] of headers) void reply.header(name, value);
  if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
  const varies = reply.getHeader('vary');
  void reply.code(status).header('vary', varies === undefined ? VARIES : `${String(varies)}, ${VARIES}`);
  if (status === 200 && request.method !== 'POST') {
    const tag = etagOf(body.text);
    void reply.header('etag', tag);
    if (isKnown(request.headers['if-none-match'], tag)) return reply.code(304).removeHeader('content-type').send();
  }
  const encoding = encodingFor(request.headers['accept-encoding']);
  if (encoding === undefined) return reply.send(body.plain);
  const compressed = await body.compressed(encoding);
  // An answer of many packets that is compressed, and the last on its connection, breaks Node 22's `fetch` (nodejs/undici#5360).
  if (compressed === undefined || isClosing(request.server)) return reply.send(body.bytes);
  return reply.header('content-encoding', encoding).send(compressed);
}

/** Weak, since it names what is said and not the bytes: it holds for the compressed answer as for the plain one. */
export function etagOf(body: string | Buffer): string {
  return `W/"${hash('sha1', body, 'base64url')}"`;
}

/** Whether `if-none-match` names the answer; compared weakly, as HTTP has it for this header. */
export function isKnown(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  const bare = tag.replace(/^W\//, '');
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === bare);
}
