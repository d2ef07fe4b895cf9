/** `POST /cache/invalidate`: whoever shows the key has kept answers forgotten, by subgraph, type, key or tag, and is told how many. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { refuse } from '../../../shared/http-server.js';
import { logWarning } from '../../../shared/log.js';
import { cacheKeyWrong, cacheUnavailable, invalidationMalformed } from '../../access/codes.js';
import { markOf } from './marks.js';
import type { CacheStore } from './store.js';

/** How much one request may name. */
const MOST = 1000;

/** What to forget, as it stands in a body, and the fields that each kind has beside `kind`. */
const FIELDS = {
  subgraph: ['subgraph'],
  type: ['subgraph', 'type'],
  key: ['subgraph', 'type', 'key'],
  tag: ['tag'],
} as const;

export function addInvalidation(app: FastifyInstance, store: CacheStore, key: string): void {
  app.route({
    method: 'POST',
    url: '/cache/invalidate',
    // Before the body is read: nobody without the key has the hub read anything.
    onRequest: async ({ headers }, reply) => {
      const shown = /^bearer +(.*)$/i.exec(headers.authorization ?? '')?.[1];
      if (isSame(shown ?? '', key)) return undefined;
      return refuse(reply.header('www-authenticate', 'Bearer'), 401, cacheKeyWrong());
    },
    async handler({ body }, reply) {
      const marks = readMarks(body);
      if (typeof marks === 'string') return refuse(reply, 400, invalidationMalformed(marks));
      try {
        return await reply.send({ forgotten: await store.forget(marks) });
      } catch (error) {
        logWarning('Kept answers could not be forgotten', { reason: (error as Error).message });
        return refuse(reply, 503, cacheUnavailable());
      }
    },
  });
}

/** Takes the same time wherever two texts differ, and whatever their lengths. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(a!, b!);
}

/** The marks that a body names, or what is wrong with it. */
function readMarks(body: unknown): string[] | string {
  if (!Array.isArray(body)) return 'The body is no list';
  if (body.length === 0 || body.length > MOST) return `The list has ${body.length} parts, and may have 1 to ${MOST}`;
  const marks: string[] = [];
  for (const [index, part] of (body as unknown[]).entries()) {
    const mark = readMark(part);
    if (mark === undefined) return `Part ${index + 1} of the list is none of ${formsText()}`;
    marks.push(mark);
  }
  return [...new Set(marks)];
}

function readMark(part: unknown): string | undefined {
  if (!isObject(part)) return undefined;
  const { kind, subgraph, type, key, tag } = part;
  const fields =
    typeof kind === 'string' && Object.hasOwn(FIELDS, kind) ? FIELDS[kind as keyof typeof FIELDS] : undefined;
  // One field too many is a mistake: who wrote `tag` beside `kind: "type"` meant something else than he will get.
  if (!fields || Object.keys(part).length !== fields.length + 1) return undefined;
  if (kind === 'tag') return isName(tag) ? markOf.tag(tag) : undefined;
  if (!isName(subgraph)) return undefined;
  if (kind === 'subgraph') return markOf.subgraph(subgraph);
  if (!isName(type)) return undefined;
  if (kind === 'type') return markOf.type(subgraph, type);
  return isObject(key) && Object.keys(key).length ? markOf.key(subgraph, type, key) : undefined;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function formsText(): string {
  return Object.entries(FIELDS)
    .map(([kind, fields]) => `{ kind: "${kind}", ${fields.join(', ')} }`)
    .join(', ');
}
