/** The data behind a generated graph, and what a field's value is, for one server and for every subgraph alike. */
import {
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';
import { hash } from './random.js';

/** A field that fails for this object. */
export interface Fails {
  readonly fails: string;
}

/** A field whose value depends on its arguments, on the fields it requires, and for a mutation on how many went before. */
export interface ByCircumstance {
  readonly oneOf: readonly Datum[];
}

/** A stored value; where the type is an object, an interface or a union it is the name of an object, such as `T1:2`. */
export type Datum = null | string | number | boolean | Fails | ByCircumstance | readonly Datum[];

/** Objects by name, the roots among them as `Query` and `Mutation`. A field that is left out is null, or the plainest value if it must not be null. */
export type DataGraph = Readonly<Record<string, Readonly<Record<string, Datum>>>>;

export function typeOfRef(ref: string): string {
  return ref.split(':')[0]!;
}

export function isFails(datum: unknown): datum is Fails {
  return datum !== null && typeof datum === 'object' && 'fails' in datum;
}

export function isByCircumstance(datum: unknown): datum is ByCircumstance {
  return datum !== null && typeof datum === 'object' && 'oneOf' in datum;
}

/** A value as resolvers give it: failures inside lists are `Error`s, one for the whole field is thrown. */
export function settle(stored: Datum | undefined, type: GraphQLOutputType, circumstance: string): unknown {
  const value = settled(stored === undefined ? plainest(type) : stored, getNamedType(type).name, circumstance);
  if (value instanceof Error) throw value;
  return value;
}

function settled(datum: Datum, typeName: string, circumstance: string): unknown {
  if (datum === null) return null;
  if (isFails(datum)) return new Error(datum.fails);
  if (isByCircumstance(datum))
    return settled(datum.oneOf[hash(circumstance) % datum.oneOf.length]!, typeName, circumstance);
  if (Array.isArray(datum)) return datum.map((item: Datum) => settled(item, typeName, circumstance));
  if (circumstance === '') return datum;
  if (typeName === 'String') return `${datum as string}${circumstance}`;
  if (typeName === 'Int') return (datum as number) + (hash(circumstance) % 1000);
  return datum;
}

function plainest(type: GraphQLOutputType): Datum {
  if (!isNonNullType(type)) return null;
  if (isListType(type.ofType)) return [];
  const named = getNamedType(type);
  switch (named.name) {
    case 'String':
    case 'ID':
      return '';
    case 'Int':
    case 'Float':
      return 0;
    case 'Boolean':
      return false;
    default:
      return null;
  }
}

/** The arguments a field was given, as text that is equal for equal arguments; arguments that the graph does not show are left out. */
export function argumentsText(shown: readonly GraphQLArgument[], given: Readonly<Record<string, unknown>>): string {
  const texts = shown
    .filter(({ name }) => given[name] !== undefined)
    .map(({ name, type }) => `${name}:${inputText(type, given[name])}`)
    .sort();
  return texts.length ? `(${texts.join(',')})` : '';
}

function inputText(type: GraphQLInputType, value: unknown): string {
  if (isNonNullType(type)) return inputText(type.ofType, value);
  if (value === null) return 'null';
  if (isListType(type)) return `[${(value as unknown[]).map((item) => inputText(type.ofType, item)).join(',')}]`;
  if (!isInputObjectType(type)) return JSON.stringify(value);
  const given = value as Record<string, unknown>;
  return `{${Object.values(type.getFields())
    .filter(({ name }) => given[name] !== undefined)
    .map((field) => `${field.name}:${inputText(field.type, given[field.name])}`)
    .sort()
    .join(',')}}`;
}
