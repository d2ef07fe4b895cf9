/** From an object in the data to the representation by which a subgraph knows it: key fields, required fields, under the subgraph's names. */
import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner';
import {
  getNamedType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { Failure } from './failure.js';
import type { Representation } from './reach.js';
import { applyRewrites, isObject, isOfType } from './rewrite.js';

type Data = Record<string, unknown>;

/** Said of an object that lacks what identifies it: nobody can be asked about it, and its fields are null. */
export const UNIDENTIFIED = Symbol('unidentified');

export interface RepresentationOptions {
  readonly schema: GraphQLSchema;
  /** Who is asked. */
  readonly subgraph: string;
  readonly requires: readonly QueryPlanSelectionNode[];
  readonly rewrites: readonly FetchDataRewrite[];
  /** True where an object without what is required is none that the fetch is about. */
  readonly conditional: boolean;
  /** The types of the objects that the fetch is about; undefined for any. */
  readonly types: ReadonlySet<string> | undefined;
  /** The subgraph's name of a field that goes by another in the data. */
  nameOf(field: string): string;
  /** The sets of key fields by which the subgraph finds a type. */
  keysOf(type: string): readonly (readonly string[])[];
}

export interface PlainField {
  /** Its name in the data. */
  readonly from: string;
  /** Its name in a representation. */
  readonly to: string;
}

export interface Represent {
  /** Undefined for an object that the fetch is not about, being of another type. */
  valueOf(entity: Data): Representation | Failure | typeof UNIDENTIFIED | undefined;
  /** The fields that tell objects of this type apart, where all of them are plain and nothing else is sent but the type. */
  plainFieldsOf(typename: unknown): readonly PlainField[] | undefined;
  /** Whether an answer is about something else than was asked: another key. Of types, an interface object knows less than was sent. */
  isOther(answer: Data, asked: Representation): boolean;
}

export function compileRepresentation(options: RepresentationOptions): Represent {
  const { schema, rewrites, keysOf, types } = options;
  /** Where only an interface is known of an object, it may be of any type. */
  const isAbout = (typename: unknown): boolean =>
    types === undefined || types.has(String(typename)) || !isObjectType(schema.getType(String(typename)));
  const select = compileSelections(options, options.requires, '');
  const plainFields = new Map<unknown, readonly PlainField[] | undefined>();
  return {
    valueOf(entity) {
      if (!isAbout(entity['__typename'])) return undefined;
      const representation: Data = {};
      const failed = select(entity, representation);
      if (failed === UNIDENTIFIED && options.conditional) return undefined;
      if (failed !== undefined) return failed;
      if (typeof representation['__typename'] !== 'string') return undefined;
      if (rewrites.length) applyRewrites(schema, rewrites, representation);
      const keys = keysOf(representation['__typename']);
      // The subgraph knows no such type: it was asked about another that shares an interface with it.
      if (keys.length === 0) return undefined;
      return keys.some((key) => identifies(representation, key)) ? representation : UNIDENTIFIED;
    },
    plainFieldsOf(typename) {
      if (!plainFields.has(typename))
        plainFields.set(typename, isAbout(typename) ? plainFieldsOf(options, typename) : undefined);
      return plainFields.get(typename);
    },
    isOther(answer, asked) {
      const keys = keysOf(String(asked['__typename']));
      return keys.some((key) => key.some((field) => differ(answer[field], asked[field])));
    },
  };
}

/** Of plain values; a number may be sent for an ID. */
function differ(given: unknown, asked: unknown): boolean {
  const plain = ['string', 'number'];
  return plain.includes(typeof given) && plain.includes(typeof asked) && String(given) !== String(asked);
}

function identifies(representation: Data, key: readonly string[]): boolean {
  return key.every((field) => field in representation) && key.some((field) => representation[field] !== null);
}

function plainFieldsOf(options: RepresentationOptions, typename: unknown): readonly PlainField[] | undefined {
  const { schema, requires, rewrites, nameOf } = options;
  if (rewrites.length) return undefined;
  const fields = new Map<string, PlainField>();
  for (const selection of requires) {
    if (selection.kind === 'Field') return undefined;
    const { typeCondition, selections } = selection;
    if (typeCondition !== undefined && !isOfType(schema, typename, typeCondition, false)) continue;
    for (const field of selections) {
      if (field.kind !== 'Field' || field.selections?.length) return undefined;
      const from = field.alias ?? field.name;
      fields.set(from, { from, to: nameOf(from) });
    }
  }
  return fields.delete('__typename') && fields.size > 0 ? [...fields.values()] : undefined;
}

/** Copies what is selected from the source; returns why that is impossible. */
type Select = (source: Data, into: Data) => Failure | typeof UNIDENTIFIED | undefined;

function compileSelections(
  options: RepresentationOptions,
  selections: readonly QueryPlanSelectionNode[],
  type: string,
): Select {
  const parts = selections.map((selection): Select => {
    if (selection.kind === 'Field') return compileField(options, selection, type);
    const { typeCondition } = selection;
    const select = compileSelections(options, selection.selections, typeCondition ?? type);
    if (typeCondition === undefined) return select;
    const { schema } = options;
    return (source, into) =>
      isOfType(schema, source['__typename'], typeCondition, false) ? select(source, into) : undefined;
  });
  refuseConflicts(options, selections);
  if (parts.length === 1) return parts[0]!;
  return (source, into) => {
    for (const part of parts) {
      const failed = part(source, into);
      if (failed !== undefined) return failed;
    }
    return undefined;
  };
}

/** One field of a subgraph may be known under two names here, with different arguments: a representation holds only one. */
function refuseConflicts({ nameOf }: RepresentationOptions, selections: readonly QueryPlanSelectionNode[]): void {
  const names = new Map<string, string>();
  for (const selection of selections) {
    if (selection.kind !== 'Field') continue;
    const from = selection.alias ?? selection.name;
    const to = nameOf(from);
    if ((names.get(to) ?? from) !== from)
      throw new Error(`Two values of "${to}" would be needed in one representation.`);
    names.set(to, from);
  }
}

function compileField(
  options: RepresentationOptions,
  { name, alias, selections }: QueryPlanSelectionNode & { kind: 'Field' },
  parent: string,
): Select {
  const from = alias ?? name;
  const to = options.nameOf(from);
  const type = typeOf(options.schema, parent, name);
  const unknown = isNonNullType(type) && !isKey(options, parent, name) ? failureOfUnknown(options, to) : undefined;
  if (!selections?.length) {
    return (source, into) => {
      const value = source[from];
      if (value === undefined) return UNIDENTIFIED;
      if (value === null && unknown) return unknown;
      if (typeof value === 'object' && value !== null) {
        const failure = failureIn(value);
        if (failure) return failure.because(to);
      }
      into[to] = value;
      return undefined;
    };
  }
  const below = compileSelections(options, selections, type ? getNamedType(type).name : '');
  const copy = (value: unknown, place: readonly (string | number)[]): unknown => {
    if (value === undefined) return UNIDENTIFIED;
    if (value === null) return null;
    if (value instanceof Failure) return value.because(to);
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      for (const [index, element] of value.entries()) {
        const copied = copy(element, [...place, index]);
        if (copied instanceof Failure || copied === UNIDENTIFIED) return copied;
        list.push(copied);
      }
      return list;
    }
    if (!isObject(value)) return UNIDENTIFIED;
    const object: Data = {};
    const lost = below(value, object);
    return lost instanceof Failure ? lost.within(place) : (lost ?? object);
  };
  const root = [from];
  return (source, into) => {
    const value = copy(source[from], root);
    if (value instanceof Failure || value === UNIDENTIFIED) return value;
    if (value === null && unknown) return unknown;
    into[to] = joined(into[to], value);
    return undefined;
  };
}

function typeOf(schema: GraphQLSchema, parent: string, field: string): GraphQLOutputType | undefined {
  const type = schema.getType(parent);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[field]?.type : undefined;
}

/** A field of a key of the type itself, or of the interface object that it is asked about as. */
function isKey({ keysOf, rewrites }: RepresentationOptions, type: string, field: string): boolean {
  const types = [type, ...rewrites.flatMap((rewrite) => (rewrite.kind === 'ValueSetter' ? [rewrite.setValueTo] : []))];
  return types.some((name) => keysOf(String(name)).some((key) => key.includes(field)));
}

/** Why nothing can be asked that requires a field which is never null, and is: whoever has it does not know the object. */
function failureOfUnknown({ subgraph }: RepresentationOptions, field: string): Failure {
  const message = `The subgraph "${subgraph}" needs "${field}" for this, which is never null, and nobody knows it.`;
  return new Failure([{ message, code: 'SUBGRAPH_VALUE_INVALID', subgraph, below: [] }]);
}

/** Two selections of one field, each with fields of its own. */
function joined(existing: unknown, value: unknown): unknown {
  if (Array.isArray(existing) && Array.isArray(value))
    return value.map((element, index) => joined(existing[index], element));
  if (!isObject(existing) || !isObject(value)) return value;
  const both: Data = { ...existing };
  for (const [name, own] of Object.entries(value)) both[name] = joined(both[name], own);
  return both;
}

function failureIn(value: object): Failure | undefined {
  if (value instanceof Failure) return value;
  return Array.isArray(value)
    ? value.map((element) => (isObject(element) ? failureIn(element) : undefined)).find((failure) => failure)
    : undefined;
}
