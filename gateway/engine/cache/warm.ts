/** After a switch of supergraphs: plans what was asked the most on the old graph for the new one, so that nobody waits for it. */
import { setImmediate } from 'node:timers/promises';
import { parse, specifiedRules, validate, type DocumentNode, type ValidationRule } from 'graphql';
import type { Graph, Program } from '../graph.js';

/** An operation as clients sent it, and how often. */
export interface UsedOperation {
  readonly text: string;
  readonly operationName: string | undefined;
  readonly count: number;
  /** The settings of its flags that it was asked with; without any, it is planned for their defaults. */
  readonly settings?: readonly Readonly<Record<string, unknown>>[];
}

export interface WarmOptions {
  /** Rules beside GraphQL's own that a document has to keep, the same as for requests. */
  readonly rules?: readonly ValidationRule[];
  /** How many plans are made, those of the most used operations first. */
  readonly most?: number;
  /** For how many milliseconds it may work before requests have their turn. */
  readonly slice?: number;
  /** True when it has become pointless, such as when yet another graph is served. */
  isOver?(): boolean;
  /** Takes each operation that is planned with all its settings, and the program of the last. */
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
  const documentOf = (text: string): DocumentNode | undefined => {
    if (!documents.has(text)) documents.set(text, validDocument(text, next, rules));
    return documents.get(text);
  };
  let plans = 0;
  let since = performance.now();
  const prepare = async ({ text, operationName, settings = [] }: UsedOperation): Promise<Prepared | undefined> => {
    const document = documentOf(text);
    if (!document) return undefined;
    let program: Program | undefined;
    // What was asked for last is planned last: it is forgotten last, too.
    for (const variables of settings.length ? settings : [{}]) {
      if (plans >= most || isOver()) break;
      plans++;
      program = await next.program(document, operationName, variables);
    }
    return program && { document, program };
  };
  let [planned, left] = [0, 0];
  for (const operation of operations) {
    if (performance.now() - since >= slice) {
      await setImmediate();
      since = performance.now();
    }
    if (plans >= most || isOver()) break;
    try {
      const prepared = await prepare(operation);
      if (prepared) {
        keep(operation, prepared.document, prepared.program);
        planned++;
      } else left++;
    } catch {
      left++; // What cannot be planned is refused when somebody asks it, with the reason.
    }
  }
  return { planned, left };
}

interface Prepared {
  readonly document: DocumentNode;
  readonly program: Program;
}

function validDocument(
  text: string,
  { schema }: Pick<Graph, 'schema'>,
  rules: readonly ValidationRule[],
): DocumentNode | undefined {
  const document = parse(text);
  return validate(schema, document, [...specifiedRules, ...rules]).length ? undefined : document;
}
