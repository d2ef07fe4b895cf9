/** The graph as one big server over all the data: what every answer of a gateway is measured by. */
import {
  buildASTSchema,
  execute,
  getArgumentValues,
  getNamedType,
  type GraphQLError,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  printSchema,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { keyFieldsOf, servingOf } from './composed.js';
import { argumentsText, settle, typeOfRef, type DataGraph } from './data-graph.js';
import type { Facts } from './facts.js';
import { project, type Reader } from './field-set.js';

export type Path = readonly (string | number)[];

/** What one server would answer, and what it could have said of failures if nulls had not cut the answer short. */
export interface Expected {
  readonly data: unknown;
  readonly errors: readonly Path[];
  /** Every place where a field fails or breaks its promise not to be null. */
  readonly possible: readonly Path[];
  /**
   * Places that may be lost because a field nobody asked for failed, one that only a @requires selects; or because a null came to a
   * field that may be null in one subgraph and not in another: in which of them it arises is not said.
   */
  readonly exempt: readonly Path[];
}

/** The null that an error explains: where the path breaks off. */
export function nullAt(data: unknown, path: Path): Path {
  let value = data;
  for (const [index, key] of path.entries()) {
    if (value === null || value === undefined) return path.slice(0, index);
    value = (value as Record<string | number, unknown>)[key];
  }
  return path;
}

/** Mutations that have been run in this request: what is read then depends on how many. */
export interface Count {
  mutations: number;
}

const NONE: Count = { mutations: 0 };

class HiddenFailure extends Error {}

/** An object on its way through an execution. */
interface Place {
  readonly ref: string;
  /** The nearest place at or above this one that may be null. */
  readonly nullable: Path;
}

export class OneServer {
  readonly #unpruned: GraphQLSchema;
  readonly #requirements = new Map<string, SelectionSetNode>();
  readonly #keys: ReadonlySet<string>;

  constructor(
    readonly api: GraphQLSchema,
    readonly facts: Facts,
    readonly data: DataGraph,
  ) {
    this.#unpruned = withoutNonNull(api);
    for (const { types } of facts.values())
      for (const type of types.values())
        for (const [name, { requires }] of type.fields)
          if (requires)
            for (const owner of this.possibleTypes(type.name)) this.#requirements.set(`${owner}.${name}`, requires);
    this.#keys = keyFieldsOf(this);
  }

  possibleTypes(name: string): readonly string[] {
    const type = this.api.getType(name);
    if (isAbstractType(type)) return this.api.getPossibleTypes(type).map((possible) => possible.name);
    return isObjectType(type) ? [name] : [];
  }

  expect(document: DocumentNode, variables: Record<string, unknown>): Expected {
    const uneven = new Map<string, Path>();
    const { data, errors } = this.#run(this.api, document, variables, undefined, uneven);
    const exempt = pathsOf(errors).flatMap((path) => risingFrom(nullAt(data, path), uneven));
    const all = this.#run(this.#unpruned, document, variables, exempt).errors;
    return {
      data: data === undefined ? undefined : (JSON.parse(JSON.stringify(data)) as unknown),
      errors: pathsOf(errors),
      possible: pathsOf(all),
      exempt,
    };
  }

  /** What a field set takes out of an object, as text; fails when a field of the set fails. */
  taking(ref: string, set: SelectionSetNode, count = NONE): string {
    const reader: Reader<string> = {
      fits: (one, condition) => this.possibleTypes(condition).includes(typeOfRef(one)),
      read: (one, field) => this.#readRequired(one, field, count),
    };
    return JSON.stringify(project(ref, set, reader));
  }

  /** How a field other than a key shows at what moment it is read: whoever reads too early or too late gets another value. */
  momentOf(ref: string, name: string, { mutations }: Count): string {
    return mutations > 0 && !this.#keys.has(`${typeOfRef(ref)}.${name}`) ? `#${mutations}` : '';
  }

  /** The value of an object's field: leaves as they are, objects by name. */
  value(ref: string, field: GraphQLField<unknown, unknown>, args: Record<string, unknown>, count: Count): unknown {
    if (ref === 'Mutation') count.mutations++;
    let circumstance = argumentsText(field.args, args) + this.momentOf(ref, field.name, count);
    const requires = this.#requirements.get(`${typeOfRef(ref)}.${field.name}`);
    if (requires) circumstance += this.taking(ref, requires, count);
    return settle(this.data[ref]?.[field.name], field.type, circumstance);
  }

  fieldOf(typeName: string, name: string): GraphQLField<unknown, unknown> {
    const type = this.api.getType(typeName);
    const field = type && 'getFields' in type ? type.getFields()[name] : undefined;
    if (!field) throw new Error(`The graph has no field ${typeName}.${name}.`);
    return field as GraphQLField<unknown, unknown>;
  }

  #isUneven(typeName: string, fieldName: string): boolean {
    const sides = servingOf({ api: this.api, facts: this.facts }, typeName, fieldName);
    return new Set(sides.map(({ form }) => form)).size > 1;
  }

  #readRequired(ref: string, node: FieldNode, count: Count): unknown {
    const field = this.fieldOf(typeOfRef(ref), node.name.value);
    try {
      const value = this.value(ref, field, getArgumentValues(field, node), count);
      const fault = findFault(value, field.type);
      if (fault) throw fault;
      return value;
    } catch (error) {
      if (error instanceof HiddenFailure) throw error;
      throw new HiddenFailure(`${node.name.value}: ${(error as Error).message}`);
    }
  }

  /**
   * With `exempt` no null cuts anything short: a null that must not be is an error at its own place, and only there. `uneven` gets
   * the fields about which the subgraphs differ whether they may be null, and what may be null above each.
   */
  #run(
    schema: GraphQLSchema,
    document: DocumentNode,
    variables: Record<string, unknown>,
    exempt?: Path[],
    uneven?: Map<string, Path>,
  ): ExecutionResult {
    const count: Count = { mutations: 0 };
    const result = execute({
      schema,
      document,
      variableValues: variables,
      rootValue: undefined,
      typeResolver: (place) => typeOfRef((place as Place).ref),
      fieldResolver: (source, args: Record<string, unknown>, _context, info) => {
        const place = (source as Place | undefined) ?? { ref: info.parentType.name, nullable: [] };
        const field = this.fieldOf(typeOfRef(place.ref), info.fieldName);
        if (uneven && this.#isUneven(typeOfRef(place.ref), field.name)) uneven.set(pathOf(info).join(), place.nullable);
        let value: unknown;
        try {
          value = this.value(place.ref, field, args, count);
        } catch (error) {
          if (error instanceof HiddenFailure) exempt?.push(place.nullable);
          throw error;
        }
        const path = pathOf(info);
        const objects = isCompositeType(getNamedType(field.type));
        const made = complete(value, field.type, path, place.nullable, objects, exempt !== undefined);
        if (made instanceof Error) throw made;
        return made;
      },
    });
    if (result instanceof Promise) throw new Error('One server answers at once.');
    return result;
  }
}

/** Up from a null, as long as it stands at a field that may not be null for everyone. */
function risingFrom(place: Path, uneven: ReadonlyMap<string, Path>): Path[] {
  const end = place.findLastIndex((key) => typeof key === 'string') + 1;
  const above = uneven.get(place.slice(0, end).join());
  return above ? [above, ...risingFrom(above, uneven)] : [];
}

/** Turns names into places, and with `strict` nulls that must not be into errors. */
function complete(
  value: unknown,
  type: GraphQLOutputType,
  path: Path,
  above: Path,
  objects: boolean,
  strict: boolean,
): unknown {
  const nullable = isNonNullType(type) ? above : path;
  const bare = isNonNullType(type) ? type.ofType : type;
  if (value instanceof Error) return value;
  if (value === null) return strict && isNonNullType(type) ? new Error('null where null must not be') : null;
  if (isListType(bare))
    return (value as unknown[]).map((item, index) =>
      complete(item, bare.ofType, [...path, index], nullable, objects, strict),
    );
  return objects ? { ref: value as string, nullable } : value;
}

function findFault(value: unknown, type: GraphQLOutputType): Error | undefined {
  if (value instanceof Error) return value;
  if (value === null) return isNonNullType(type) ? new Error('null where null must not be') : undefined;
  const bare = isNonNullType(type) ? type.ofType : type;
  if (!isListType(bare)) return undefined;
  for (const item of value as unknown[]) {
    const fault = findFault(item, bare.ofType);
    if (fault) return fault;
  }
  return undefined;
}

function pathOf({ path }: GraphQLResolveInfo): Path {
  const keys: (string | number)[] = [];
  for (let step: GraphQLResolveInfo['path'] | undefined = path; step; step = step.prev) keys.unshift(step.key);
  return keys;
}

function pathsOf(errors: readonly GraphQLError[] | undefined): Path[] {
  return (errors ?? []).map(({ path }) => path ?? []);
}

function withoutNonNull(schema: GraphQLSchema): GraphQLSchema {
  const document = visit(parse(printSchema(schema), { noLocation: true }), {
    FieldDefinition: (field) => ({ ...field, type: visit(field.type, { NonNullType: { leave: ({ type }) => type } }) }),
  });
  return buildASTSchema({ kind: Kind.DOCUMENT, definitions: document.definitions });
}
