/** Under which key an answer is kept: equal only where nothing that the subgraph is told differs. */
import { hash } from 'node:crypto';
import { Kind, print, type OperationDefinitionNode } from 'graphql';
import { grantOf } from '../grant.js';
import type { EntityList, Fetch, Question } from '../reach.js';

/** Part of every key; another number when keys or what lies under them change their form. */
const VERSION = 'v1';

/** The key of a question for root fields, which is kept as a whole. */
export function rootKey({ fetch, variables, scope }: Question): string {
  return keyOf(['root', fetch.subgraph, textOf(fetch), canonical(variables), grantOf(scope)]);
}

/** Makes the keys of the entities of one list. The selection and whatever else they have in common is hashed once. */
export function entityKeys(
  { fetch, variables, scope }: Question,
  { selection }: EntityList,
): (of: Reference) => string {
  // A fetch of several lists has the variables of all: of these, the list's own. One too many does no harm.
  const names = [...new Set(selection.match(/\$\w+/g))].map((name) => name.slice(1)).sort();
  const own = Object.fromEntries(names.flatMap((name) => (name in variables ? [[name, variables[name]]] : [])));
  const defined = names.map((name) => definitionsOf(fetch).get(name) ?? null);
  const common = digest([selection, fetch.kind, defined, canonical(own), grantOf(scope)]);
  return ({ type, representation }) => keyOf(['entity', fetch.subgraph, type, representation, common]);
}

/** What is known of an entity before it is asked for. */
export interface Reference {
  readonly type: string;
  /** Its representation in canonical text. */
  readonly representation: string;
}

/** JSON text in which the order of an object's keys makes no difference; that of a list does. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const object = value as Record<string, unknown>;
  const parts = Object.keys(object)
    .filter((key) => object[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(object[key])}`);
  return `{${parts.join()}}`;
}

function keyOf(parts: readonly string[]): string {
  return `${VERSION}:${digest(parts)}`;
}

/** The parts stand in JSON, so that none can run over into the next. */
function digest(parts: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(parts), 'base64url');
}

const texts = new WeakMap<Fetch, string>();
const declared = new WeakMap<Fetch, Map<string, string>>();

/** A fetch's text without the client's name for the operation: it changes no answer. */
function textOf(fetch: Fetch): string {
  let text = texts.get(fetch);
  if (text === undefined) {
    const definitions = fetch.document.definitions.map((node) => {
      if (node.kind !== Kind.OPERATION_DEFINITION) return node;
      const { name: _, ...nameless } = node;
      return nameless;
    });
    texts.set(fetch, (text = print({ kind: Kind.DOCUMENT, definitions })));
  }
  return text;
}

/** The variables that a fetch declares: a default stands there alone, and an answer depends on it. */
function definitionsOf(fetch: Fetch): Map<string, string> {
  let known = declared.get(fetch);
  if (known === undefined) {
    const { variableDefinitions = [] } = operationOf(fetch);
    known = new Map(variableDefinitions.map((node) => [node.variable.name.value, print(node)]));
    declared.set(fetch, known);
  }
  return known;
}

function operationOf({ document }: Fetch): OperationDefinitionNode {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A fetch without an operation.');
  return operation;
}
