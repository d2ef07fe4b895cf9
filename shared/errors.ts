/** The house's errors: refusals with a stable code and a next step, and the one mask that everything else passes through. */
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { withoutPersonalNumbers } from './work/personal-data.js';

/** A refusal that the client may read: what was wrong, what to do next, and a code that stays the same across versions. */
export class HubError extends GraphQLError {
  constructor(code: string, message: string, extensions: Record<string, unknown> = {}) {
    super(message, { extensions: { code, ...extensions } });
    this.name = 'HubError';
  }
}

/** One line of a room's table of refusals; `docs/errors.md` is printed from these. */
export interface RefusalEntry {
  readonly code: string;
  /** When it happens, as a sentence. */
  readonly when: string;
  /** What the caller should do next, as a sentence; it ends the message. */
  readonly next: string;
}

export interface Refusal<A extends unknown[]> extends RefusalEntry {
  (...args: A): HubError;
}

/**
 * Declares one refusal: a function that makes the error, carrying its own documentation.
 * `describe` gives the first half of the message (what was wrong); `next` is its second half.
 */
export function refusal<A extends unknown[]>(entry: RefusalEntry, describe: (...args: A) => string): Refusal<A> {
  const make = (...args: A): HubError => new HubError(entry.code, `${describe(...args)} ${entry.next}`);
  return Object.assign(make, entry);
}

/** Extensions that may leave the house; everything else on an error stays inside. */
export const PUBLIC_EXTENSIONS = ['code', 'subgraph', 'requestId', 'currentVersion'] as const;

export const INTERNAL_ERROR = 'Internal error';

export interface MaskedError {
  readonly error: GraphQLFormattedError;
  /** Set when the error was a bug of ours: what has to be logged, once, and never shown. */
  readonly bug?: unknown;
}

/**
 * Turns any error of parsing, validation or execution into what a client may see.
 * Refusals and errors made by GraphQL itself keep message and code; anything else becomes `Internal error` with the request's id.
 */
export function maskError(error: GraphQLError, requestId: string): MaskedError {
  const cause = innermost(error);
  if (cause !== undefined && isBug(error, cause)) {
    return {
      error: shape(error, INTERNAL_ERROR, { code: 'INTERNAL_SERVER_ERROR', requestId }),
      bug: cause,
    };
  }
  const extensions: Record<string, unknown> = {};
  const source = cause instanceof GraphQLError ? cause.extensions : error.extensions;
  for (const key of PUBLIC_EXTENSIONS) if (source[key] !== undefined) extensions[key] = source[key];
  extensions['code'] ??= 'BAD_USER_INPUT';
  return { error: shape(error, messageWithoutValues(error), extensions) };
}

/**
 * While it executes, GraphQL itself blames the request only for an argument; whatever else it complains of there without a code
 * is a value of ours that it cannot serialise.
 */
function isBug(error: GraphQLError, cause: Error): boolean {
  if (!(cause instanceof GraphQLError)) return true;
  return error.path !== undefined && cause.extensions['code'] === undefined && !cause.message.startsWith('Argument "');
}

/**
 * The message as it may be shown. GraphQL's own words repeat what was sent, as a variable or as a literal, which may be
 * somebody's personal number sent by mistake: kept are the name, the place and the reason. Whoever else words a message may
 * name an id or a code: there too no such number is repeated.
 */
export function messageWithoutValues(error: GraphQLError): string {
  return withoutPersonalNumbers(withoutVariable(error) ?? withoutLiteral(error.message));
}

function withoutVariable(error: GraphQLError): string | undefined {
  const variable = /^Variable "(\$\w+)" got invalid value /.exec(error.message)?.[1];
  if (variable === undefined) return undefined;
  const reason = error.originalError?.message;
  if (reason === undefined || !error.message.endsWith(reason))
    return `Variable "${variable}" has a value of another type.`;
  const place = / at "([\w.[\]]+)"; $/.exec(error.message.slice(0, -reason.length))?.[1];
  return `Variable "${variable}"${place ? ` at "${place}"` : ''}: ${withoutLiteral(reason)}`;
}

/** The ways in which GraphQL names a value, and what is left of each. */
const LITERALS: readonly (readonly [RegExp, string])[] = [
  [/^((?:Int|Float|String|Boolean|ID|Enum "\w+") cannot represent [^:]*): [^]*$/, '$1.'],
  [/^Value "[^]*" does not exist in (".*" enum)/, 'The value does not exist in $1'],
  [/^(Expected value of type "[^"]*"), found (?!null\.$)[^]*$/, '$1.'],
  [/^(Syntax Error: [^"]*?(?:Int|Float|String|BlockString)) "[^]*"\.$/, '$1.'],
];

function withoutLiteral(message: string): string {
  return LITERALS.reduce((text, [named, left]) => text.replace(named, left), message);
}

function innermost(error: GraphQLError): Error | undefined {
  let cause: Error | undefined = error.originalError;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

function shape(error: GraphQLError, message: string, extensions: Record<string, unknown>): GraphQLFormattedError {
  return {
    message,
    // Copies: the errors of a refused document are kept with it, and whoever gets an answer may change it.
    ...(error.locations && { locations: error.locations.map(({ line, column }) => ({ line, column })) }),
    ...(error.path && { path: [...error.path] }),
    extensions,
  };
}

/** Refusals that any room may give, since they come from what all rooms share: lists, dates, areas. */
export const pageTooLarge = refusal(
  {
    code: 'PAGE_TOO_LARGE',
    when: '`first` or `last` is over the bound of 1000, or below 0.',
    next: 'Ask for 0 to 1000 records, and for more follow `pageInfo`: `endCursor` with `after`, `startCursor` with `before`.',
  },
  (argument: string, given: number) => `\`${argument}: ${given}\` is ${given < 0 ? 'below 0' : 'over 1000'}.`,
);

export const pageContradictory = refusal(
  {
    code: 'PAGE_CONTRADICTORY',
    when: 'A list is asked for forwards and backwards at once.',
    next: 'Use `first` with `after`, or `last` with `before`.',
  },
  (detail: string) => `${detail}.`,
);

export const cursorForeign = refusal(
  {
    code: 'CURSOR_FOREIGN',
    when: 'A cursor is malformed, or comes from another list or another `orderBy`.',
    next: 'Use a cursor of the same field with the same `orderBy`, or leave it out to begin at the start.',
  },
  (argument: string) => `The cursor in \`${argument}\` does not belong to this list.`,
);

export const filterContradictory = refusal(
  {
    code: 'FILTER_CONTRADICTORY',
    when: 'A filter contradicts itself, so that it could never match.',
    next: 'Remove one of the two conditions.',
  },
  (detail: string) => `The filter contradicts itself: ${detail}.`,
);

export const filterEmpty = refusal(
  {
    code: 'FILTER_EMPTY',
    when: 'A filter has a list of choices with none in it, so that it could never match.',
    next: 'Name at least one choice, or leave the list out to mean any.',
  },
  (list: string) => `\`${list}\` is empty, so nothing could match.`,
);

export const areaUnknown = refusal(
  {
    code: 'AREA_UNKNOWN',
    when: 'An area id or code is well formed, but no such area is loaded.',
    next: 'Check it with `area(code:)`, search by name with `areas(filter: { text: … })`, or load its subtree with `npm run import:areas -- --under CODE`.',
  },
  (ref: string) => `No area "${ref}" is known here.`,
);

export const queryTooDeep = refusal(
  {
    code: 'QUERY_TOO_DEEP',
    when: 'The selection is nested deeper than the hub answers.',
    next: 'Split it into several queries, beginning each at the id where the other stopped.',
  },
  (depth: number, bound: number) => `The query is ${depth} levels deep; the bound is ${bound}.`,
);

export const requestMalformed = refusal(
  {
    code: 'REQUEST_MALFORMED',
    when: 'The body of a request is not a GraphQL request, or a text in it holds the character U+0000.',
    next: 'Send JSON with `query` and, where needed, `variables` and `operationName`.',
  },
  (detail: string) => `${detail}.`,
);

export const requestTooLarge = refusal(
  {
    code: 'REQUEST_TOO_LARGE',
    when: 'The body of a request is over the bound, or its document is nested too deeply to be read.',
    next: 'Split it into several requests, and send long lists as variables.',
  },
  (detail: string) => `${detail}.`,
);

export const referenceMalformed = refusal(
  {
    code: 'REFERENCE_MALFORMED',
    when: 'A reference in `_entities(representations:)` has no `id`, one that is no text, or a type that has no key here.',
    next: 'Send `{ __typename, id }` for each record.',
  },
  (type?: string) =>
    type === undefined ? 'A reference names no type that has a key here.' : `A reference to ${type} has no \`id\`.`,
);

export const addressUnknown = refusal(
  {
    code: 'ADDRESS_UNKNOWN',
    when: 'A subgraph is asked at another path, or by another method, than it answers.',
    next: 'Send `POST /graphql`; health is at `GET /health/live` and `GET /health/ready`.',
  },
  (method: string) => `Nothing answers ${method} here.`,
);

/** What stands for what a room had not answered when its time was over; its code is one of the gateway's, where it is documented. */
export const requestEnded = refusal(
  {
    code: 'SUBGRAPH_TIMEOUT',
    when: 'The time for an answer is over, or nobody waits for it any more.',
    next: 'Ask again, or for less at once.',
  },
  () => 'The subgraph did not answer in time.',
);

/** All refusals of this file, for the generated table. */
export const sharedRefusals: readonly RefusalEntry[] = [
  pageTooLarge,
  pageContradictory,
  cursorForeign,
  filterContradictory,
  filterEmpty,
  areaUnknown,
  queryTooDeep,
  requestMalformed,
  requestTooLarge,
  referenceMalformed,
  addressUnknown,
];
