/** Subgraphs that compose, with what a client sees of them and what their SDL says. */
import { Supergraph } from '@apollo/federation-internals';
import { getNamedType, isAbstractType, isObjectType, type GraphQLSchema } from 'graphql';
import { composeSubgraphs } from '../../../registry/compose.js';
import { readFacts, type Facts } from './facts.js';

export type Sdls = Readonly<Record<string, string>>;

export interface Composed {
  readonly sdls: Sdls;
  readonly supergraph: string;
  readonly api: GraphQLSchema;
  readonly facts: Facts;
}

/** Composes, or says why not. */
export function compose(sdls: Sdls): Composed | readonly string[] {
  const { supergraph, errors } = composeSubgraphs(
    Object.entries(sdls).map(([name, sdl]) => ({ name, url: `http://${name}.test`, sdl })),
  );
  if (supergraph === null) return errors;
  return {
    sdls,
    supergraph,
    api: Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema(),
    facts: readFacts(sdls),
  };
}

export function isComposed(result: Composed | readonly string[]): result is Composed {
  return 'supergraph' in result;
}

/** The sides that may be asked for a field of an object type: what they say of it is what its values must fit. */
export interface Serving {
  readonly subgraph: string;
  /** The field's type here, which may be narrower than elsewhere. */
  readonly typeName: string;
  /** Where there are lists and where nulls must not be, as this side prints it. */
  readonly form: string;
}

export function servingOf(
  { api, facts }: Pick<Composed, 'api' | 'facts'>,
  typeName: string,
  fieldName: string,
): Serving[] {
  const type = api.getType(typeName);
  const names = [typeName, ...(isObjectType(type) ? type.getInterfaces().map(({ name }) => name) : [])];
  return [...facts.values()].flatMap(({ name: subgraph, types }) =>
    names.flatMap((name) => {
      const fact = types.get(name);
      if (!fact || (name !== typeName && !fact.interfaceObject)) return [];
      const field = fact.fields.get(fieldName);
      return field && !field.overridden ? [{ subgraph, ...printType(field.node.type) }] : [];
    }),
  );
}

type TypeNodeLike = { kind: string; type?: TypeNodeLike; name?: { value: string } };

function printType(node: TypeNodeLike): Omit<Serving, 'subgraph'> {
  if (node.name) return { typeName: node.name.value, form: '' };
  const { typeName, form } = printType(node.type!);
  return { typeName, form: node.kind === 'NonNullType' ? `${form}!` : `[${form}]` };
}

/** The object types of the graph that a type of a subgraph can stand for there. */
export function possibleHere({ api, facts }: Composed, subgraph: string, typeName: string): ReadonlySet<string> {
  const { types, document } = facts.get(subgraph)!;
  const named = types.get(typeName);
  const known = (name: string): string[] => {
    const fact = types.get(name);
    if (!fact) return [];
    if (!fact.interfaceObject) return [name];
    const type = api.getType(name);
    return isAbstractType(type) ? api.getPossibleTypes(type).map((possible) => possible.name) : [];
  };
  if (named && !named.isInterface) return new Set(known(typeName));
  const found: string[] = [];
  for (const node of document.definitions) {
    if (node.kind === 'UnionTypeDefinition' && node.name.value === typeName)
      for (const member of node.types ?? []) found.push(...known(member.name.value));
    if (node.kind === 'ObjectTypeDefinition' && node.interfaces?.some(({ name }) => name.value === typeName))
      found.push(node.name.value);
  }
  return new Set(found);
}

export function enumValuesHere({ facts }: Composed, subgraph: string, typeName: string): ReadonlySet<string> {
  for (const node of facts.get(subgraph)!.document.definitions)
    if (node.kind === 'EnumTypeDefinition' && node.name.value === typeName)
      return new Set((node.values ?? []).map(({ name }) => name.value));
  return new Set();
}

/** Fields that keys are made of, as `Type.field`; they tell objects apart and never fail. */
export function keyFieldsOf(composed: Pick<Composed, 'api' | 'facts'>): ReadonlySet<string> {
  let fields = keyFields.get(composed);
  if (!fields) keyFields.set(composed, (fields = findKeyFields(composed)));
  return fields;
}

const keyFields = new WeakMap<Pick<Composed, 'api' | 'facts'>, ReadonlySet<string>>();

function findKeyFields({ api, facts }: Pick<Composed, 'api' | 'facts'>): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (typeName: string, set: { selections: readonly unknown[] }): void => {
    const type = api.getType(typeName);
    if (!type || !('getFields' in type)) return;
    for (const selection of set.selections as readonly {
      name?: { value: string };
      selectionSet?: { selections: readonly unknown[] };
    }[]) {
      const field = selection.name && type.getFields()[selection.name.value];
      if (!field) continue;
      const owners = isAbstractType(type) ? api.getPossibleTypes(type).map(({ name }) => name) : [typeName];
      for (const owner of owners) found.add(`${owner}.${field.name}`);
      if (selection.selectionSet) walk(getNamedType(field.type).name, selection.selectionSet);
    }
  };
  for (const { types } of facts.values())
    for (const type of types.values()) for (const { fields } of type.keys) walk(type.name, fields);
  return found;
}
