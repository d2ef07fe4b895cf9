/** After a switch of supergraphs: plans what was asked the most on the old graph for the new one, so that nobody waits for it. */
import { setImmediate } from 'node:timers/promises';
import { parse, specifiedRules, validate, type DocumentNode, type ValidationRule } from 'graphql';
import type { Graph, Program } from '../graph.js';

/** An operation as clients sent it, and how often. */
export interface UsedOperation {
  readonly text: string;
  readonly operationName: string | undefined;
  readonly count: number;
}

export interface WarmOptions {
  /** Rules beside GraphQL's own that a document has to keep, the same as for requests. */
  readonly rules?: readonly ValidationRule[];
  /** How many operations are planned, the most used first. */
  readonly most?: number;
  /** For how many milliseconds it may work before requests have their turn; one plan cannot be interrupted. */
  readonly slice?: number;
  /** True when it has become pointless, such as when yet another graph is served. */
  isOver?(): boolean;
  /** Takes each program that is ready. */
  keep(operation: UsedOperation, document: DocumentNode, program: Program): void;
}

/** How many were planned, and how many the new graph cannot answer any more. */
export interface Warmed {
  readonly planned: number;
  readonly left: number;
}

export const WARM_MOST = 1000;
const SLICE = 5;

export async function warm(
  used: readonly UsedOperation[],
  next: Pick<Graph, 'schema' | 'program'>,
  { rules = [], most = WARM_MOST, slice = SLICE, isOver = () => false, keep }: WarmOptions,
): Promise<Warmed> {
  const operations = [...used].sort((a, b) => b.count - a.count).slice(0, most);
  const documents = new Map<string, DocumentNode | undefined>();
  const read = (text: string): DocumentNode | undefined => {
    if (!documents.has(text)) documents.set(text, validDocument(text, next, rules));
    return documents.get(text);
  };
  let [planned, left] = [0, 0];
  let since = performance.now();
  for (const operation of operations) {
    if (performance.now() - since >= slice) {
      await setImmediate();
      since = performance.now();
    }
    if (isOver()) break;
    const document = read(operation.text);
    const program = document && planOrUndefined(document, operation.operationName, next);
    if (document && program) {
      keep(operation, document, program);
      planned++;
    } else left++;
  }
  return { planned, left };
}

function validDocument(
  text: string,
  { schema }: Pick<Graph, 'schema'>,
  rules: readonly ValidationRule[],
): DocumentNode | undefined {
  const document = parse(text); // It was read before, or nobody could have used it.
  return validate(schema, document, [...specifiedRules, ...rules]).length ? undefined : document;
}

/** What cannot be planned is refused when somebody asks it, with the reason. */
function planOrUndefined(
  document: DocumentNode,
  operationName: string | undefined,
  next: Pick<Graph, 'program'>,
): Program | undefined {
  try {
    return next.program(document, operationName);
  } catch {
    return undefined;
  }
}
