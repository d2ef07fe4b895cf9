/** What went wrong with a subgraph, as the client may read it: bounded, named, with nothing of the inside. */
import type { GraphQLFormattedError } from 'graphql';
import { Failure, type Problem } from './failure.js';
import { ReachError } from './reach.js';

/** How many errors of one answer are told, and how long each may be: a subgraph must not fill the client's memory. */
const MAX_PROBLEMS = 100;
const MAX_MESSAGE = 2000;

export interface PlacedProblem {
  readonly problem: Problem;
  /** As the subgraph gave it. */
  readonly path: readonly (string | number)[];
}

export function problemsOf(subgraph: string, errors: readonly GraphQLFormattedError[] | undefined): PlacedProblem[] {
  return (errors ?? []).slice(0, MAX_PROBLEMS).map(({ message, path, extensions }) => {
    const { code, requestId, currentVersion } = extensions ?? {};
    return {
      problem: {
        message: message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}…` : message,
        code: typeof code === 'string' && code.length <= 100 ? code : 'SUBGRAPH_ERROR',
        subgraph,
        ...(typeof requestId === 'string' && requestId.length <= 128 && { requestId }),
        ...(Number.isSafeInteger(currentVersion) && { currentVersion: currentVersion as number }),
        below: [],
      },
      path: (path ?? []).filter((key) => typeof key === 'string' || typeof key === 'number').slice(0, 100),
    };
  });
}

/** The loss of a whole fetch. */
export function lost(subgraph: string, error: unknown): Failure {
  const code = error instanceof ReachError ? error.code : 'SUBGRAPH_UNAVAILABLE';
  const reason = error instanceof ReachError ? error.message : 'cannot be reached';
  const message = `The subgraph "${subgraph}" ${reason}; its fields are null in this answer. Try again later.`;
  return new Failure([{ message, code, subgraph, below: [] }], true);
}

/** Puts a problem where the null stands that it explains; false when there is none on its way. Only what the answer has itself is entered. */
export function place(data: Record<string, unknown>, path: readonly (string | number)[], problem: Problem): boolean {
  let parent: object = data;
  for (const [index, key] of path.entries()) {
    if (!Object.hasOwn(parent, key)) return false;
    const value: unknown = (parent as Record<string, unknown>)[key];
    if (value == null || value instanceof Failure) {
      const before = value instanceof Failure ? value.problems : [];
      (parent as Record<string, unknown>)[key] = new Failure([...before, { ...problem, below: path.slice(index + 1) }]);
      return true;
    }
    if (typeof value !== 'object') return false;
    parent = value;
  }
  return false;
}

/** What the client is told of a problem beside its message and its place. */
export function extensionsOf({ code, subgraph, requestId, currentVersion }: Problem): Record<string, unknown> {
  return {
    code,
    subgraph,
    ...(requestId !== undefined && { requestId }),
    ...(currentVersion !== undefined && { currentVersion }),
  };
}
