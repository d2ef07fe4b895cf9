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
  const prepare = ({
    text,
    operationName,
  }: UsedOperation): { document: DocumentNode; program: Program } | undefined => {
    try {
      if (!documents.has(text)) documents.set(text, validDocument(text, next, rules));
      const document = documents.get(text);
      return document && { document, program: next.program(document, operationName) };
    } catch {
      return undefined; // What cannot be planned is refused when somebody asks it, with the reason.
    }
  };
  let [planned, left] = [0, 0];
  let since = performance.now();
  for (const operation of operations) {
    if (performance.now() - since >= slice) {
      await setImmediate();
      since = performance.now();
    }
    if (isOver()) break;
    const prepared = prepare(operation);
    if (prepared) {
      keep(operation, prepared.document, prepared.program);
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
  const document = parse(text);
  return validate(schema, document, [...specifiedRules, ...rules]).length ? undefined : document;
}
