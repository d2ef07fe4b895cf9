/** Rewrites a supergraph so that the planner cannot mix up what it mixes up as it stands; the API that clients see stays the same. */
import {
  Kind,
  parse,
  print,
  visit,
  type ArgumentNode,
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type FieldNode,
  type SchemaDefinitionNode,
  type SchemaExtensionNode,
  type SelectionSetNode,
} from 'graphql';
import { dropUnusedExternals } from './externals.js';
import { asExternal, isolateRequirements, joinsOf } from './isolate.js';
import { neededObjectsIn, requirementsIn } from './needed.js';
import { argumentOf, isTrue, parseFieldSet, textOf, typeNameOf, withArgument, type Composite } from './supergraph.js';

/** A field with the arguments that some `@requires` gives it, known to the planner under a name of its own. */
export interface RequiredField {
  /** The field that a subgraph knows. */
  readonly name: string;
  readonly arguments: readonly ArgumentNode[];
}

export interface RepairedSupergraph {
  readonly document: DocumentNode;
  /** By the name that the planner knows. */
  readonly requiredFields: ReadonlyMap<string, RequiredField>;
  /** By the name of a subgraph that stands for the requirements of another: that other's name. */
  readonly subgraphs: ReadonlyMap<string, string>;
  /** Interfaces that some subgraph knows as objects. */
  readonly interfaceObjects: ReadonlySet<string>;
  /** By the names of their fields: objects of which keys or requirements take something. */
  readonly neededObjects: ReadonlySet<string>;
  /** By `subgraph Type.field`: what the field requires and the subgraph does not have itself. */
  readonly requirements: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Why a supergraph cannot be served rightly; the message says what to change. */
export class UnservableSupergraph extends Error {}

/**
 * Five repairs, and one refusal.
 *
 * 1. Of a type's keys the planner takes the first, resolvable or not, when it comes back to a subgraph: those that cannot be
 *    resolved are moved to the end.
 * 2. The planner tells selections apart by response name alone, so that `comments(limit: 3)` of a `@requires` and the client's
 *    `comments(limit: 1)`, or those of two `@requires`, become one fetch with one of the two arguments. Each field that a
 *    `@requires` selects with arguments gets a hidden twin without arguments, `comments__required0`; fetches ask for the
 *    twin as an alias of the real field, and representations carry it under the real name (see `compile.ts`).
 * 3. Fields with requirements are planned apart (see `isolate.ts`).
 * 4. The planner refuses a graph with `@cacheTag`, which says nothing about plans: the caches read it from the supergraph as it
 *    came (`cache/marks.ts`), the planner does not see its link.
 * 5. Where a `@requires` takes only fields of some types from an object, nothing is fetched of it from who knows none of these, and
 *    whoever requires it is not told what it is: its `__typename` is taken too.
 * 6. `@fromContext` is planned as a rewrite that depends on the path, which is not run here: refused, not answered wrongly.
 */
export function repairSupergraph(supergraph: string | DocumentNode): RepairedSupergraph {
  const document = typeof supergraph === 'string' ? parse(supergraph, { noLocation: true }) : supergraph;
  refuseContexts(document);
  const twins = new Twins(document);
  const renamed = visit(document, {
    ObjectTypeDefinition: (type) => twins.rename(sortKeys(type)),
    InterfaceTypeDefinition: (type) => twins.rename(sortKeys(type)),
    SchemaDefinition: withoutCacheTags,
    SchemaExtension: withoutCacheTags,
  });
  const { document: isolated, subgraphs } = isolateRequirements(twins.declareIn(renamed));
  const changed = subgraphs.size > 0 || twins.requiredFields.size > 0;
  const repaired = changed ? dropUnusedExternals(isolated) : isolated;
  return {
    document: repaired,
    requiredFields: twins.requiredFields,
    subgraphs,
    requirements: requirementsIn(repaired),
    interfaceObjects: interfaceObjectsIn(document),
    neededObjects: neededObjectsIn(document),
  };
}

function interfaceObjectsIn({ definitions }: DocumentNode): Set<string> {
  const names = definitions.flatMap((definition) =>
    definition.kind === Kind.INTERFACE_TYPE_DEFINITION &&
    definition.directives?.some((node) => isTrue(argumentOf(node, 'isInterfaceObject')))
      ? [definition.name.value]
      : [],
  );
  return new Set(names);
}

function refuseContexts(document: DocumentNode): void {
  visit(document, {
    FieldDefinition(field) {
      if (!joinsOf(field).some((join) => argumentOf(join, 'contextArguments') !== undefined)) return;
      throw new UnservableSupergraph(
        `The field "${field.name.value}" takes an argument by @fromContext, which this hub does not run. Take the value by @requires instead.`,
      );
    },
  });
}

function withoutCacheTags<T extends SchemaDefinitionNode | SchemaExtensionNode>(schema: T): T {
  const isCacheTag = (link: ConstDirectiveNode): boolean => {
    const url = argumentOf(link, 'url');
    return url?.kind === Kind.STRING && url.value.startsWith('https://specs.apollo.dev/cacheTag/');
  };
  return { ...schema, directives: schema.directives?.filter((directive) => !isCacheTag(directive)) };
}

function sortKeys<T extends Composite>(type: T): T {
  const last = (node: DirectiveNode): number =>
    node.name.value === 'join__type' &&
    argumentOf(node, 'resolvable')?.kind === Kind.BOOLEAN &&
    !isTrue(argumentOf(node, 'resolvable'))
      ? 1
      : 0;
  const directives = [...(type.directives ?? [])].sort((a, b) => last(a) - last(b));
  return { ...type, directives };
}

/** Finds the fields that are required with arguments, and gives each a twin. */
class Twins {
  readonly requiredFields = new Map<string, RequiredField>();
  readonly #types: ReadonlyMap<string, Composite>;
  readonly #fieldNames = new Set<string>();
  /** Twins by type: the twin's name and the field it stands for. */
  readonly #declared = new Map<string, Map<string, string>>();
  readonly #names = new Map<string, string>();

  constructor(document: DocumentNode) {
    const types = document.definitions.filter(
      (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION,
    );
    this.#types = new Map(types.map((type) => [type.name.value, type]));
    for (const type of types) for (const field of type.fields ?? []) this.#fieldNames.add(field.name.value);
  }

  /** The type with its requirements in terms of twins. */
  rename<T extends Composite>(type: T): T {
    const fields = type.fields?.map((field) => ({
      ...field,
      directives: field.directives?.map((join) => this.#renameIn(type.name.value, join)),
    }));
    return { ...type, fields };
  }

  #renameIn(type: string, join: ConstDirectiveNode): ConstDirectiveNode {
    const requires = join.name.value === 'join__field' ? textOf(argumentOf(join, 'requires')) : undefined;
    if (requires === undefined || !/\(|\.\.\./.test(requires)) return join;
    const value = printFieldSet(this.#twinned(type, parseFieldSet(requires)));
    return withArgument(join, 'requires', { kind: Kind.STRING, value });
  }

  #twinned(type: string, { selections }: SelectionSetNode): SelectionSetNode {
    return {
      kind: Kind.SELECTION_SET,
      selections: selections.map((selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
        if (selection.kind === Kind.INLINE_FRAGMENT) {
          const condition = selection.typeCondition?.name.value ?? type;
          return { ...selection, selectionSet: this.#twinned(condition, selection.selectionSet) };
        }
        const own = selection.selectionSet && withTypename(selection.selectionSet);
        const below = own && this.#twinned(this.#typeOf(type, selection), own);
        const field = { ...selection, ...(below && { selectionSet: below }) };
        if (!selection.arguments?.length) return field;
        const name = this.#twinOf(type, selection, selection.arguments);
        return { ...field, name: { kind: Kind.NAME, value: name }, arguments: [] };
      }),
    };
  }

  #typeOf(type: string, field: FieldNode): string {
    const definition = this.#types.get(type)?.fields?.find(({ name }) => name.value === field.name.value);
    return definition ? typeNameOf(definition.type) : '';
  }

  #twinOf(type: string, { name: { value: field } }: FieldNode, args: readonly ArgumentNode[]): string {
    const text = args.map(print).sort().join(', ');
    const known = `${field}(${text})`;
    let twin = this.#names.get(known);
    if (twin === undefined) {
      for (let n = this.#names.size; twin === undefined || this.#fieldNames.has(twin); n++)
        twin = `${field}__required${n}`;
      this.#names.set(known, twin);
      this.#fieldNames.add(twin);
      this.requiredFields.set(twin, { name: field, arguments: args });
    }
    for (const owner of [type, ...this.#implementationsOf(type)]) {
      if (!this.#declared.has(owner)) this.#declared.set(owner, new Map());
      this.#declared.get(owner)!.set(twin, field);
    }
    return twin;
  }

  #implementationsOf(type: string): string[] {
    if (this.#types.get(type)?.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
    return [...this.#types.values()]
      .filter(({ interfaces }) => interfaces?.some(({ name }) => name.value === type))
      .map(({ name }) => name.value);
  }

  /** The document with each twin beside its field: same type, same subgraphs, hidden from clients. */
  declareIn(document: DocumentNode): DocumentNode {
    if (this.requiredFields.size === 0) return document;
    const declare = <T extends Composite>(type: T): T => {
      const twins = [...(this.#declared.get(type.name.value) ?? [])].flatMap(([name, original]) => {
        const field = type.fields?.find((candidate) => candidate.name.value === original);
        return field ? [twinOf(field, name)] : [];
      });
      return twins.length ? { ...type, fields: [...(type.fields ?? []), ...twins] } : type;
    };
    const declared = visit(document, { ObjectTypeDefinition: declare, InterfaceTypeDefinition: declare });
    return withInaccessible(declared);
  }
}

function withTypename(set: SelectionSetNode): SelectionSetNode {
  if (set.selections.some(({ kind }) => kind === Kind.FIELD)) return set;
  const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
  return { ...set, selections: [typename, ...set.selections] };
}

function twinOf(field: FieldDefinitionNode, name: string): FieldDefinitionNode {
  // Where another subgraph took the field over, there is nothing to have a twin of, unless an interface there names it.
  const directives = joinsOf(field).map((join) =>
    isTrue(argumentOf(join, 'usedOverridden')) ? asExternal(join) : join,
  );
  const hidden: ConstDirectiveNode = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'inaccessible' } };
  return {
    kind: Kind.FIELD_DEFINITION,
    name: { kind: Kind.NAME, value: name },
    type: field.type,
    directives: [...directives, hidden],
  };
}

const INACCESSIBLE = 'https://specs.apollo.dev/inaccessible/v0.2';

function withInaccessible(document: DocumentNode): DocumentNode {
  if (print(document).includes(INACCESSIBLE)) return document;
  const added = parse(`
    schema @link(url: "${INACCESSIBLE}", for: SECURITY) { query: Query }
    directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
  `);
  const [link, directive] = added.definitions;
  const definitions = document.definitions.map((node) =>
    node.kind === Kind.SCHEMA_DEFINITION && link?.kind === Kind.SCHEMA_DEFINITION
      ? { ...node, directives: [...(node.directives ?? []), ...(link.directives ?? [])] }
      : node,
  );
  return { ...document, definitions: directive ? [...definitions, directive] : definitions };
}

function printFieldSet(set: SelectionSetNode): string {
  return print(set).replace(/\s+/g, ' ').trim().slice(1, -1).trim();
}
