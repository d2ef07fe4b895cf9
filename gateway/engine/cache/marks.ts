/** Under which names a kept answer can be forgotten: its subgraph, its type, its key, and the tags that `@cacheTag` gives it. */
import {
  Kind,
  valueFromASTUntyped,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { argumentOf, graphNames, parseFieldSet } from '../supergraph.js';
import { canonical } from './keys.js';
import type { Question, Representation } from '../reach.js';

export const markOf = {
  subgraph: (subgraph: string): string => `s:${subgraph}`,
  type: (subgraph: string, type: string): string => `t:${JSON.stringify([subgraph, type])}`,
  key: (subgraph: string, type: string, key: unknown): string =>
    `k:${JSON.stringify([subgraph, type])}${canonical(key)}`,
  tag: (tag: string): string => `g:${tag}`,
};

/** What a supergraph says of one type in one subgraph. */
interface Marking {
  readonly keys: SelectionSetNode[];
  /** Formats such as `user-{$key.id}`. */
  readonly formats: string[];
}

export class Marks {
  /** By subgraph and then type, or `Query.field`. */
  readonly #markings = new Map<string, Map<string, Marking>>();
  readonly #queryType: string;

  constructor(supergraph: DocumentNode) {
    const graphs = graphNames(supergraph);
    const nameOf = (value: ValueNode | undefined): string[] =>
      value?.kind === Kind.LIST
        ? value.values.flatMap(nameOf)
        : value?.kind === Kind.ENUM
          ? [graphs.get(value.value) ?? value.value]
          : [];
    this.#queryType = queryTypeOf(supergraph);
    const read = (at: string, directives: readonly DirectiveNode[] = []): void => {
      for (const directive of directives) {
        const key = argumentOf(directive, 'key');
        if (directive.name.value === 'join__type' && key?.kind === Kind.STRING)
          for (const name of nameOf(argumentOf(directive, 'graph')))
            this.#at(name, at).keys.push(parseFieldSet(key.value));
        const format = formatOf(directive);
        if (format !== undefined)
          for (const name of nameOf(argumentOf(directive, 'graphs'))) this.#at(name, at).formats.push(format);
      }
    };
    visit(supergraph, {
      ObjectTypeDefinition: (node) => {
        read(node.name.value, node.directives);
        if (node.name.value !== this.#queryType) return;
        for (const field of node.fields ?? []) read(`Query.${field.name.value}`, field.directives);
      },
      InterfaceTypeDefinition: (node) => read(node.name.value, node.directives),
    });
  }

  ofEntity(subgraph: string, type: string, representation: Representation): string[] {
    const { keys, formats } = this.#markings.get(subgraph)?.get(type) ?? { keys: [], formats: [] };
    return [
      ...marksOfType(subgraph, type),
      ...keys.flatMap((key) => {
        const picked = pick(key, representation);
        return picked === undefined ? [] : [markOf.key(subgraph, type, picked)];
      }),
      ...formats.flatMap((format) => fill(format, '$key', representation)),
    ];
  }

  ofRoot(question: Question): string[] {
    const { subgraph } = question.fetch;
    const tags = rootFieldsOf(question).flatMap(({ name, args }) =>
      (this.#markings.get(subgraph)?.get(`Query.${name}`)?.formats ?? []).flatMap((format) =>
        fill(format, '$args', args),
      ),
    );
    return [...marksOfType(subgraph, 'Query'), ...tags];
  }

  #at(subgraph: string, at: string): Marking {
    let types = this.#markings.get(subgraph);
    if (!types) this.#markings.set(subgraph, (types = new Map()));
    let marking = types.get(at);
    if (!marking) types.set(at, (marking = { keys: [], formats: [] }));
    return marking;
  }
}

function marksOfType(subgraph: string, type: string): string[] {
  return [markOf.subgraph(subgraph), markOf.type(subgraph, type)];
}

function queryTypeOf(supergraph: DocumentNode): string {
  for (const node of supergraph.definitions)
    if (node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION)
      for (const { operation, type } of node.operationTypes ?? []) if (operation === 'query') return type.name.value;
  return 'Query';
}

/** Composition carries `@cacheTag` over as a `@join__directive`, named with its specification's prefix. */
function formatOf(directive: DirectiveNode): string | undefined {
  const name = argumentOf(directive, 'name');
  const args = argumentOf(directive, 'args');
  if (directive.name.value !== 'join__directive' || name?.kind !== Kind.STRING || args?.kind !== Kind.OBJECT) return;
  if (!/(^|__)cacheTag$/.test(name.value)) return;
  const format = args.fields.find((field) => field.name.value === 'format')?.value;
  return format?.kind === Kind.STRING ? format.value : undefined;
}

/** The fields of a key out of a representation, or undefined where it has not all of them. */
function pick({ selections }: SelectionSetNode, value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => pick({ kind: Kind.SELECTION_SET, selections }, item));
    return items.includes(undefined) ? undefined : items;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const picked: Record<string, unknown> = {};
  for (const selection of selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      Object.assign(picked, pick(selection.selectionSet, value)); // Of a union: the fields of the member that it is.
    } else if (selection.kind === Kind.FIELD && selection.name.value !== '__typename') {
      const name = selection.name.value;
      const field: unknown = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
      const part = selection.selectionSet && field !== null ? pick(selection.selectionSet, field) : field;
      if (part === undefined) return undefined;
      picked[name] = part;
    }
  }
  return picked;
}

/** A format with its places filled; no tag where something is missing, since it would name too much or nothing. */
function fill(format: string, root: string, values: unknown): string[] {
  let whole = true;
  const tag = format.replace(/\{\s*(\$\w+)((?:\.\w+)*)\s*\}/g, (_, variable: string, path: string) => {
    const value = variable === root ? path.split('.').slice(1).reduce(step, values) : undefined;
    if (['string', 'number', 'boolean'].includes(typeof value)) return String(value);
    whole = false;
    return '';
  });
  return whole ? [markOf.tag(tag)] : [];
}

function step(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

interface RootField {
  readonly name: string;
  readonly args: Record<string, unknown>;
}

function rootFieldsOf({ fetch, variables }: Question): RootField[] {
  const fields: RootField[] = [];
  const given: Record<string, unknown> = {};
  const walk = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet);
      if (selection.kind !== Kind.FIELD) continue;
      const args = (selection.arguments ?? []).map(
        ({ name, value }) => [name.value, valueFromASTUntyped(value, given)] as const,
      );
      fields.push({ name: selection.name.value, args: Object.fromEntries(args) });
    }
  };
  for (const node of fetch.document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const { variable, defaultValue } of node.variableDefinitions ?? [])
      if (defaultValue) given[variable.name.value] = valueFromASTUntyped(defaultValue);
    Object.assign(given, variables);
    walk(node.selectionSet);
  }
  return fields;
}
