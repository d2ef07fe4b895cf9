/** From decorated classes to a federated schema: TypeGraphQL builds it, @apollo/subgraph makes it federate. */
import { buildSubgraphSchema } from '@apollo/subgraph';
import { MapperKind, mapSchema, printSchemaWithDirectives } from '@graphql-tools/utils';
import {
  getNamedType,
  getNullableType,
  GraphQLObjectType,
  Kind,
  lexicographicSortSchema,
  parse,
  type DocumentNode,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import { buildSchemaSync, createResolversMap, type BuildSchemaOptions } from 'type-graphql';
import { guarded } from '../work/input-guard.js';
import { CACHE_CONTROL } from './cache-hints.js';
import { resolveEntities, type ReferenceResolver } from './entities.js';

/** The newest federation specification that the gateway composes, and the directives our rooms use. */
const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.14", import: ["@key", "@shareable", "@external", "@requires", "@inaccessible"])`;

/** Every room says the same of `Query`: composition merges them, and asks that they agree. */
const QUERY = 'Everything that can be asked (查询): one record by its key, or a list. Nothing here changes anything.';

const MUTATION =
  'Everything that can be done (操作): each changes one record, with a line in its history, wholly or not at all.';

export interface SchemaParts {
  readonly resolvers: readonly (new () => object)[];
  /** Types that no resolver names but that belong to this room: members of unions, entities reached by reference only. */
  readonly orphanedTypes: readonly (abstract new (...args: never[]) => object)[];
  /** How a key of one of this room's types becomes the record; types without one are key-only stubs. */
  readonly references: Readonly<Record<string, ReferenceResolver>>;
}

export interface RoomSchema {
  readonly schema: GraphQLSchema;
  /** The printed SDL, sorted, as it is committed and composed. */
  readonly sdl: string;
}

/** Builds a room's schema. The lists are explicit, since TypeGraphQL's store of metadata is one for the whole process. */
export function buildRoomSchema(parts: SchemaParts): RoomSchema {
  const built = buildSchemaSync({
    resolvers: parts.resolvers as unknown as BuildSchemaOptions['resolvers'],
    orphanedTypes: [...parts.orphanedTypes] as never,
    validate: false,
    skipCheck: true,
  });
  const plain = withDescribedRoots(withNullableRoots(built));
  const sdl = `${LINK}\n\n${CACHE_CONTROL}\n\n${printSchemaWithDirectives(lexicographicSortSchema(plain))}\n`;
  const resolvers = createResolversMap(built) as Record<string, Record<string, unknown>>;
  const typeDefs = parse(sdl);
  guardMutations(built, resolvers);
  // A type without a resolver of its own is a stub, which is its own reference.
  const references = keyedTypes(typeDefs).map((type) => [type, parts.references[type] ?? ((stub) => stub)] as const);
  if (references.length > 0) {
    resolvers['Query'] = {
      ...resolvers['Query'],
      _entities: resolveEntities(new Map<string, ReferenceResolver>(references)),
    };
  }
  return { sdl, schema: buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]) };
}

function keyedTypes({ definitions }: DocumentNode): string[] {
  return definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.directives?.some(({ name }) => name.value === 'key')
      ? [definition.name.value]
      : [],
  );
}

/** Whatever a mutation is given is looked at first, in every room alike. */
function guardMutations(schema: GraphQLSchema, resolvers: Record<string, Record<string, unknown>>): void {
  const mutations = resolvers['Mutation'] ?? {};
  for (const { name, args } of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    mutations[name] = guarded(args, mutations[name] as GraphQLFieldResolver<unknown, unknown>);
  }
}

/** A client asks several rooms at once through the roots: with nothing there non-null, a dead room costs its fields and not the answer. */
function withNullableRoots(schema: GraphQLSchema): GraphQLSchema {
  const nullable = (field: GraphQLFieldConfig<unknown, unknown>) => ({ ...field, type: getNullableType(field.type) });
  return mapSchema(schema, {
    [MapperKind.QUERY_ROOT_FIELD]: nullable,
    [MapperKind.MUTATION_ROOT_FIELD]: (field) => ({ ...nullable(field), args: describedArgs(field.args ?? {}) }),
  });
}

/** A mutation's `input` is what its type says it is. */
function describedArgs(args: GraphQLFieldConfigArgumentMap): GraphQLFieldConfigArgumentMap {
  const described = Object.entries(args).map(([name, arg]) => {
    const description = arg.description ?? getNamedType(arg.type).description;
    return [name, { ...arg, ...(description != null && { description }) }] as const;
  });
  return Object.fromEntries(described);
}

function withDescribedRoots(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.QUERY]: (type) => new GraphQLObjectType({ ...type.toConfig(), description: QUERY }),
    [MapperKind.MUTATION]: (type) => new GraphQLObjectType({ ...type.toConfig(), description: MUTATION }),
  });
}
