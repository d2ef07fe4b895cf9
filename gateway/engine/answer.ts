/** Reads the bytes that a subgraph sent as a GraphQL answer, or says why they are none: in words that may be shown, and whatever the bytes are. */
import { isUtf8 } from 'node:buffer';
import type { GraphQLFormattedError } from 'graphql';
import { PUBLIC_EXTENSIONS, requestEnded } from '../../shared/errors.js';
import { askedBy, cutToAsked, pathToAsked, type Asked } from './asked.js';
import { overBefore, ReachError, type Answer, type EntityList, type Question } from './reach.js';

/** What arrived over HTTP, in full. */
export interface Arrived {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
}

/** How deep lists and objects may stand in each other. Far more than any query reaches, and no danger to whoever walks through them. */
const MAX_DEPTH = 256;
/** How many lists and objects an answer may have: written in two bytes each, they take dozens once they are read. */
const MAX_CONTAINERS = 1_000_000;
/** An answer up to this size cannot do harm by being read, so that only larger ones are counted before. */
const HARMLESS = 256 * 1024;

/**
 * An answer in GraphQL's own media type counts with any status; one that is plain JSON counts with a status of success, and
 * otherwise only when it tells errors, since a proxy's JSON may look like anything. What was not asked for is left out.
 */
export function readAnswer({ status, headers, body }: Arrived, question: Question): Answer {
  const type = mediaTypeOf(headers['content-type']);
  if (type !== 'application/graphql-response+json' && type !== 'application/json') throw notGraphql(status);
  if (status < 200 || (status >= 300 && status < 400)) throw notGraphql(status);
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity')
    throw unusable('answered in an encoding that was not asked for');
  const answer = formOf(parse(status, body), question);
  if (answer === undefined) throw notGraphql(status);
  if (status >= 400 && type === 'application/json' && !answer.errors?.length) throw notGraphql(status);
  if (isTooLate(answer)) throw overBefore('TIMEOUT');
  return { ...answer, cacheControl: cacheControlOf(headers) };
}

/** The subgraph's clock told it first that the time is over: it is the same to the client which of the two notices. */
function isTooLate({ data, errors }: Pick<Answer, 'data' | 'errors'>): boolean {
  return (
    data === undefined && errors!.every(({ path, extensions }) => !path && extensions?.['code'] === requestEnded.code)
  );
}

function parse(status: number, body: Buffer): unknown {
  if (!isUtf8(body)) throw unusable('answered with text that is not UTF-8');
  if (body.length > HARMLESS) count(body);
  // Some servers put a byte order mark before JSON; it says nothing here.
  const text = body[0] === 0xef ? body.toString('utf8').replace(/^\uFEFF/, '') : body.toString('utf8');
  try {
    return JSON.parse(text);
  } catch {
    throw notGraphql(status);
  }
}

const QUOTE = 34;
const BACKSLASH = 92;
/** `[` and `{` are one bit apart, and so are their counterparts. */
const CASE = 32;
const OPENING = 123;
const CLOSING = 125;

/** Counts what would have to be built before any of it is: a bomb costs gigabytes once it is parsed. */
function count(body: Buffer): void {
  let depth = 0;
  let containers = 0;
  for (let i = 0; i < body.length; i++) {
    const byte = body[i]!;
    if (byte === QUOTE) {
      while (++i < body.length && body[i] !== QUOTE) if (body[i] === BACKSLASH) i++;
    } else if ((byte | CASE) === OPENING) {
      if (++depth > MAX_DEPTH) throw tooDeep();
      if (++containers > MAX_CONTAINERS) throw unusable(`answered with more than ${MAX_CONTAINERS} lists and objects`);
    } else if ((byte | CASE) === CLOSING) depth--;
  }
}

/** `data` and `errors` where they have the form of an answer; whatever else was sent is left behind. */
function formOf(value: unknown, { fetch, entities }: Question): Pick<Answer, 'data' | 'errors'> | undefined {
  if (!isObject(value)) return undefined;
  const data = own(value, 'data');
  const errors = own(value, 'errors') ?? [];
  if (data !== undefined && data !== null && !isObject(data)) return undefined;
  if (!Array.isArray(errors) || !errors.every(isError)) return undefined;
  if ((data === undefined || data === null) && errors.length === 0) return undefined;
  const asked = askedBy(fetch);
  if (data && entities.some((list) => isMixedUp(own(data, list.field), list, asked)))
    throw unusable('answered with entities other than those asked for');
  if (!cutToAsked(data, asked, MAX_DEPTH)) throw tooDeep();
  return {
    ...(data !== undefined && { data }),
    ...(errors.length > 0 && { errors: errors.map((error) => told(error, asked)) }),
  };
}

function isError(error: unknown): error is Record<string, unknown> {
  if (!isObject(error)) return false;
  const path = own(error, 'path');
  const extensions = own(error, 'extensions');
  return (
    typeof own(error, 'message') === 'string' &&
    (path === undefined || path === null || Array.isArray(path)) &&
    (extensions === undefined || extensions === null || isObject(extensions))
  );
}

/**
 * Whether an entity says by a key or a type that it is not asked for that it is another than the one in its place: its subgraph
 * has lost the order, and is believed in none of them. Where it is asked for them, the executor compares.
 */
function isMixedUp(given: unknown, list: EntityList, asked: Asked): boolean {
  const fields = asked.get(list.field);
  if (!Array.isArray(given) || fields === undefined) return false;
  return list.values().some((representation, index) => {
    const entity: unknown = given[index];
    if (!isObject(entity)) return false;
    for (const name in representation)
      if (!fields.has(name) && Object.hasOwn(entity, name) && differs(entity[name], representation[name])) return true;
    return false;
  });
}

/** A key that is a list or an object says nothing: parts of it may not have been asked for. */
function differs(given: unknown, key: unknown): boolean {
  return typeof key !== 'object' && textOf(given) !== textOf(key);
}

/** An id may be a number on either side. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'number' || typeof value === 'boolean'
    ? `${value}`
    : typeof value === 'string'
      ? value
      : undefined;
}

/** Of an error its message, its place and what may leave the house; nothing else of it is wanted anywhere. */
function told(error: Record<string, unknown>, asked: Asked): GraphQLFormattedError {
  const path = own(error, 'path') as readonly unknown[] | null | undefined;
  const given = own(error, 'extensions') as Record<string, unknown> | null | undefined;
  const extensions: Record<string, unknown> = {};
  for (const name of PUBLIC_EXTENSIONS) {
    const value = given ? own(given, name) : undefined;
    if (typeof value === 'string' || Number.isSafeInteger(value)) extensions[name] = value;
  }
  return {
    message: error['message'] as string,
    ...(path && { path: pathToAsked(path, asked) }),
    ...(given && { extensions }),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A name that JavaScript gives every object, such as `constructor`, is not something that was sent. */
function own(object: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function mediaTypeOf(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === 'string' ? header.split(';', 1)[0]!.trim().toLowerCase() : undefined;
}

/** The header in one piece; what has passed since the answer was made, by its `age`, is taken off the time that it may be kept. */
function cacheControlOf({ 'cache-control': header, age }: Arrived['headers']): string | undefined {
  if (header === undefined) return undefined;
  const text = typeof header === 'string' ? header : header.join(', ');
  const passed = typeof age === 'string' && /^\d{1,9}$/.test(age) ? Number(age) : 0;
  if (passed === 0) return text;
  const left = (_: string, name: string, seconds: string): string => `${name}=${Math.max(0, Number(seconds) - passed)}`;
  return text.replace(/\b(max-age|s-maxage)="?(\d{1,10})"?/gi, left);
}

function notGraphql(status: number): ReachError {
  return unusable(`answered with something that is not GraphQL (HTTP ${status})`);
}

function tooDeep(): ReachError {
  return unusable(`answered with data nested deeper than ${MAX_DEPTH} levels`);
}

function unusable(message: string): ReachError {
  return new ReachError('SUBGRAPH_UNAVAILABLE', message);
}
