/** A subgraph made of its SDL and the data alone. It answers only what its SDL lets it know, so that a wrong plan shows as a wrong value. */
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  execute,
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { Absence } from './absence.js';
import { argumentsText, settle, typeOfRef } from './data-graph.js';
import type { KeyFact, SubgraphFact, TypeFact } from './facts.js';
import { project, type Reader } from './field-set.js';
import type { Count, OneServer } from './one-server.js';

type Representation = Readonly<Record<string, unknown>>;

/** An object as this subgraph holds it: with what the gateway sent along, and what the field that led here provides. */
interface Place {
  readonly ref: string;
  /** The type it has here, which for an interface object is the interface. */
  readonly type: string;
  readonly representation?: Representation;
  readonly provided: readonly SelectionSetNode[];
}

export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

export class ExecutableSubgraph {
  readonly schema: GraphQLSchema;
  readonly #documents = new Map<string, DocumentNode>();
  readonly #indexes = new Map<string, ReadonlyMap<string, string>>();
  /** By the name of a data type, the type it has here. */
  readonly #typeHere = new Map<string, string>();

  constructor(
    readonly fact: SubgraphFact,
    readonly server: OneServer,
    /** Shared by all subgraphs: the mutations of the request that is being answered. */
    readonly count: Count,
    /** Objects that this subgraph does not know, or fails to find. */
    readonly absence: (ref: string) => Absence | undefined,
  ) {
    const resolvers: Record<string, Record<string, unknown>> = {};
    for (const type of fact.types.values()) {
      if (type.keys.length > 0)
        resolvers[type.name] = { __resolveReference: async (sent: Representation) => this.#find(type, sent) };
      for (const possible of type.isInterface ? [] : server.possibleTypes(type.name))
        this.#typeHere.set(possible, type.name);
    }
    this.schema = buildSubgraphSchema([{ typeDefs: fact.document, resolvers: resolvers as never }]);
    for (const type of Object.values(this.schema.getTypeMap()))
      if (isAbstractType(type) && type.name !== '_Entity') type.resolveType = (place) => (place as Place).type;
  }

  async ask(
    text: string,
    variables: Readonly<Record<string, unknown>>,
    operationName?: string | null,
  ): Promise<SubgraphAnswer> {
    const result = await execute({
      schema: this.schema,
      document: this.#documentOf(text),
      variableValues: variables,
      operationName,
      fieldResolver: (source, args: Record<string, unknown>, _context, info) =>
        this.#resolve(source as Place | undefined, args, info),
    });
    // Through JSON, as over the wire: whoever gets the answer owns it.
    return JSON.parse(JSON.stringify(result)) as SubgraphAnswer;
  }

  #documentOf(text: string): DocumentNode {
    let document = this.#documents.get(text);
    if (!document) {
      document = parse(text, { noLocation: true });
      const faults = validate(this.schema, document);
      if (faults.length > 0)
        throw new Error(`Subgraph ${this.fact.name} was sent what is not valid there: ${faults[0]!.message}\n${text}`);
      this.#documents.set(text, document);
    }
    return document;
  }

  #resolve(source: Place | undefined, args: Record<string, unknown>, info: GraphQLResolveInfo): unknown {
    const place: Place = source ?? { ref: info.parentType.name, type: info.parentType.name, provided: [] };
    const fact = this.fact.types.get(place.type)?.fields.get(info.fieldName);
    if (!fact) throw new Error(`${this.fact.name} has no ${place.type}.${info.fieldName}.`);
    if (fact.overridden) throw new Error(`${this.fact.name} was asked for a field that another has taken over.`);
    const here = place.provided.filter((set) => this.#names(set, info.fieldName, place.type));
    if (fact.external && here.length === 0) throw new Error(`${this.fact.name} was asked for an external field.`);
    const field = this.server.fieldOf(place.type, info.fieldName);
    const value = fact.requires
      ? settle(
          this.server.data[place.ref]?.[field.name],
          this.server.fieldOf(typeOfRef(place.ref), field.name).type,
          argumentsText(field.args, args) +
            this.server.momentOf(place.ref, field.name, this.count) +
            this.#sent(place, fact.requires),
        )
      : this.server.value(place.ref, this.server.fieldOf(typeOfRef(place.ref), field.name), args, this.count);
    if (!isCompositeType(getNamedType(info.returnType))) return value;
    const provided = [
      ...here.flatMap((set) => this.#below(set, info.fieldName, place.type)),
      ...(fact.provides ? [fact.provides] : []),
    ];
    return this.#place(value, provided);
  }

  #place(value: unknown, provided: readonly SelectionSetNode[]): unknown {
    if (value === null || value instanceof Error) return value;
    if (Array.isArray(value)) return value.map((item) => this.#place(item, provided));
    const ref = value as string;
    const type = this.#typeHere.get(typeOfRef(ref));
    if (type === undefined) throw new Error(`${this.fact.name} does not know the type of ${ref}.`);
    return { ref, type, provided } satisfies Place;
  }

  /** Objects by what a key takes out of them. */
  #index(type: TypeFact, { text, fields }: KeyFact): ReadonlyMap<string, string> {
    const name = `${type.name} ${text}`;
    let index = this.#indexes.get(name);
    if (!index) {
      const types = this.server.possibleTypes(type.name);
      const refs = Object.keys(this.server.data).filter((ref) => types.includes(typeOfRef(ref)));
      index = new Map(refs.map((ref) => [this.server.taking(ref, fields), ref]));
      this.#indexes.set(name, index);
    }
    return index;
  }

  #fits(type: string, condition: string): boolean {
    return type === condition || this.server.possibleTypes(condition).includes(type);
  }

  #names(set: SelectionSetNode, name: string, type: string): boolean {
    return set.selections.some((selection) =>
      selection.kind === Kind.FIELD
        ? selection.name.value === name
        : selection.kind === Kind.INLINE_FRAGMENT &&
          this.#fits(type, selection.typeCondition?.name.value ?? type) &&
          this.#names(selection.selectionSet, name, type),
    );
  }

  #below(set: SelectionSetNode, name: string, type: string): SelectionSetNode[] {
    return set.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD)
        return selection.name.value === name && selection.selectionSet ? [selection.selectionSet] : [];
      return selection.kind === Kind.INLINE_FRAGMENT && this.#fits(type, selection.typeCondition?.name.value ?? type)
        ? this.#below(selection.selectionSet, name, type)
        : [];
    });
  }

  /** What the representation carries of a field set, or what the field that led here provides of it: nothing else is known here. */
  #sent({ ref, representation, type, provided }: Place, set: SelectionSetNode): string {
    if (representation) return JSON.stringify(project({ __typename: type, ...representation }, set, this.#reader));
    const known = set.selections.every(
      (selection) =>
        selection.kind === Kind.FIELD &&
        (provided.some((one) => this.#names(one, selection.name.value, type)) ||
          this.fact.types.get(type)!.fields.get(selection.name.value)?.external === false),
    );
    if (!known) throw new Error(`${this.fact.name} was not sent what it requires of ${type}.`);
    return this.server.taking(ref, set, this.count);
  }

  readonly #reader: Reader<Representation> = {
    fits: (object, condition, set) => {
      const type = object['__typename'];
      if (typeof type === 'string') return this.#fits(type, condition);
      // A field set that does not ask for the type does not get it: what is there tells.
      return set.selections.some((one) => one.kind === Kind.FIELD && object[one.name.value] !== undefined);
    },
    read: (object, field) => {
      const value = object[field.name.value];
      if (value === undefined) throw new Error(`${this.fact.name} was not sent ${field.name.value}.`);
      return value;
    },
  };

  #find(type: TypeFact, sent: Representation): Place | null {
    const key = type.keys.find(({ fields, resolvable }) => resolvable && carries(sent, fields));
    if (!key) throw new Error(`${this.fact.name} was sent no key of ${type.name} that it resolves.`);
    const asked = JSON.stringify(project(sent, key.fields, this.#reader));
    const ref = this.#index(type, key).get(asked);
    if (ref === undefined) throw new Error(`${this.fact.name} has no ${type.name} with ${asked}.`);
    const here = this.#typeHere.get(typeOfRef(ref));
    if (here === undefined) throw new Error(`${this.fact.name} does not know the type of ${ref}.`);
    const absence = this.absence(ref);
    if (absence === 'unreachable') throw new Error(`${this.fact.name} cannot find ${ref}.`);
    return absence === 'unknown' ? null : { ref, type: here, representation: sent, provided: [] };
  }
}

function carries(sent: unknown, set: SelectionSetNode): boolean {
  if (sent === null || typeof sent !== 'object') return false;
  if (Array.isArray(sent)) return sent.every((item) => carries(item, set));
  return set.selections.every((selection) => {
    if (selection.kind !== Kind.FIELD) return true;
    if (selection.name.value === '__typename') return true;
    const value = (sent as Representation)[selection.name.value];
    return value !== undefined && (!selection.selectionSet || carries(value, selection.selectionSet));
  });
}
