/** Questions that together select nearly every field of a room: what needs no argument, objects within objects, and its entities by id. */
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
  type FieldDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLScalarType,
  type GraphQLSchema,
} from 'graphql';
import type { Subgraph } from '../../shared/subgraph/index.js';
import { buildRoomSchema, type SchemaParts } from '../../shared/subgraph/schema.js';

export interface RoomQuestion {
  readonly name: string;
  readonly text: string;
  readonly variables?: { readonly representations: readonly Reference[] };
}

export interface Reference {
  readonly __typename: string;
  readonly id: string;
}

/** How many objects deep a question goes: a connection, its records, and what hangs on each. */
const DEPTH = 2;

export class RoomQuestions {
  readonly schema: GraphQLSchema;

  constructor(room: Subgraph) {
    this.schema = buildRoomSchema(room.parts as unknown as SchemaParts).schema;
  }

  /** Every field at the root that can be asked without arguments. */
  atRoot(): RoomQuestion[] {
    return Object.values(this.schema.getQueryType()!.getFields())
      .filter(({ name, args }) => !name.startsWith('_') && !args.some(isRequiredArgument))
      .map(({ name, type }) => ({ name, text: `{ ${name} ${this.#selection(getNamedType(type), DEPTH)} }` }));
  }

  /** The entities that were met, each type at once: found ones, and one that is not there. */
  ofEntities(met: readonly Reference[]): RoomQuestion[] {
    const entity = this.schema.getType('_Entity');
    const types = isAbstractType(entity) ? this.schema.getPossibleTypes(entity) : [];
    return types.map((type) => {
      const ids = new Set(met.flatMap(({ __typename, id }) => (__typename === type.name ? [id] : [])));
      const representations = [...ids, 'nobody_0'].map((id) => ({ __typename: type.name, id }));
      const text = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type.name} ${this.#selection(type, DEPTH)} } }`;
      return { name: `_entities of ${type.name}`, text, variables: { representations } };
    });
  }

  /** The scalars that answers hold. */
  scalars(): GraphQLScalarType[] {
    const objects = Object.values(this.schema.getTypeMap()).filter(isObjectType);
    const types = objects.flatMap((object) => Object.values(object.getFields()).map(({ type }) => getNamedType(type)));
    return [...new Set(types.filter(isScalarType))];
  }

  #selection(type: GraphQLNamedType, depth: number): string {
    return isCompositeType(type) ? `{ __typename ${this.#fields(type, depth)} }` : '';
  }

  #fields(type: GraphQLCompositeType, depth: number): string {
    if (!isObjectType(type)) {
      const members = this.schema.getPossibleTypes(type);
      return members.map((member) => `... on ${member.name} { ${this.#fields(member, 0)} }`).join(' ');
    }
    return Object.values(type.getFields())
      .filter(({ args, astNode }) => !args.some(isRequiredArgument) && !needsAnother(astNode))
      .map((field) => {
        const inner = getNamedType(field.type);
        const alias = `${type.name}_${field.name}`; // So that members of a union never disagree on a name.
        if (!isCompositeType(inner)) return `${alias}: ${field.name}`;
        return depth > 0 ? `${alias}: ${field.name} ${this.#selection(inner, depth - 1)}` : '';
      })
      .join(' ');
  }
}

/** A field that another room gives with the reference, or that needs one; who asks the room alone leaves them out. */
function needsAnother(node: FieldDefinitionNode | null | undefined): boolean {
  return node?.directives?.some(({ name }) => ['external', 'requires'].includes(name.value)) ?? false;
}

/** The records that an answer holds, by type and id. */
export function referencesIn(value: unknown): Reference[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (value === null || typeof value !== 'object') return [];
  const object = value as Record<string, unknown>;
  const type = object['__typename'];
  const id = typeof type === 'string' ? object[`${type}_id`] : undefined;
  const own = typeof id === 'string' ? [{ __typename: type as string, id }] : [];
  return [...own, ...Object.values(object).flatMap(referencesIn)];
}
