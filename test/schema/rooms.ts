/** The rooms as their schemas show them: what each owns, and where each description stands. */
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isListType,
  isNonNullType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { Subgraph } from '../../shared/subgraph/index.js';

/** What the federation's specification adds to a room's schema; only so that the printed SDL can be read as plain GraphQL. */
const FEDERATION = `
  scalar link__Import
  directive @link(url: String!, import: [link__Import]) repeatable on SCHEMA
  directive @key(fields: String!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
  directive @interfaceObject on OBJECT
  directive @federation__interfaceObject on OBJECT
  directive @shareable repeatable on FIELD_DEFINITION | OBJECT
  directive @external on FIELD_DEFINITION | OBJECT
  directive @requires(fields: String!) on FIELD_DEFINITION
  directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
`;

const SCHEMAS = new Map<string, GraphQLSchema>();

export function schemaOf(room: Subgraph): GraphQLSchema {
  const known = SCHEMAS.get(room.name);
  if (known) return known;
  const schema = buildSchema(`${room.sdl()}\n${FEDERATION}`);
  SCHEMAS.set(room.name, schema);
  return schema;
}

export function typesOf(room: Subgraph): GraphQLNamedType[] {
  const own = (name: string): boolean => !name.startsWith('__') && !name.startsWith('link__');
  const builtIn = ['String', 'Int', 'Float', 'Boolean', 'ID'];
  return Object.values(schemaOf(room).getTypeMap()).filter(({ name }) => own(name) && !builtIn.includes(name));
}

/** Another room's noun: a type of which this room has the key, and to which it may add fields of its own. It is described where it lives. */
export function isStub(type: GraphQLNamedType): boolean {
  return isObjectType(type) && !type.description && 'id' in type.getFields() && isKeyed(type);
}

function isKeyed(type: GraphQLNamedType): boolean {
  return type.astNode?.directives?.some(({ name }) => name.value === 'key') ?? false;
}

/** Fields that a room adds to nouns of others; keys, and what it only needs to be given, are none of its own. */
export function contributedFields(
  room: Subgraph,
  rooms: readonly Subgraph[],
): { at: string; gives: GraphQLOutputType }[] {
  const owned = new Set(
    rooms.filter((other) => other !== room).flatMap((other) => other.linkableTypes.map(({ type }) => type)),
  );
  return typesOf(room).flatMap((type) => {
    if (!isObjectType(type) || !owned.has(type.name)) return [];
    return Object.values(type.getFields())
      .filter(
        ({ name, astNode }) => name !== 'id' && !astNode?.directives?.some((each) => each.name.value === 'external'),
      )
      .map(({ name, type: gives }) => ({ at: `${type.name}.${name}`, gives }));
  });
}

export interface Place {
  /** Such as `Station.children(first:)`. */
  readonly at: string;
  readonly kind: 'type' | 'field' | 'argument' | 'enum value';
  readonly description: string | null | undefined;
  /** For fields: what they give. */
  readonly gives?: GraphQLOutputType;
}

/** Everything of a room's own that a reader of its schema may ask the meaning of. */
export function placesOf(room: Subgraph): Place[] {
  return typesOf(room).flatMap((type): Place[] => {
    const stub = isStub(type);
    const places: Place[] = stub ? [] : [{ at: type.name, kind: 'type', description: type.description }];
    if (isEnumType(type)) {
      for (const { name, description } of type.getValues())
        places.push({ at: `${type.name}.${name}`, kind: 'enum value', description });
    } else if (isInputObjectType(type)) {
      for (const { name, description } of Object.values(type.getFields()))
        places.push({ at: `${type.name}.${name}`, kind: 'argument', description });
    } else if (isObjectType(type) || isInterfaceType(type)) {
      for (const { name, description, args, type: gives, astNode } of Object.values(type.getFields())) {
        if (astNode?.directives?.some((directive) => directive.name.value === 'external')) continue;
        if (!(stub && name === 'id')) places.push({ at: `${type.name}.${name}`, kind: 'field', description, gives });
        for (const arg of args)
          places.push({ at: `${type.name}.${name}(${arg.name}:)`, kind: 'argument', description: arg.description });
      }
    } else if (!isScalarType(type) && !isUnionType(type)) throw new Error(`${String(type)} is of an unknown kind.`);
    return places;
  });
}

export function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
