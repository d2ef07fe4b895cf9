/** Rewrites a supergraph so that the planner cannot mix up what it mixes up as it stands; the API that clients see stays the same. */
import {
  Kind,
  parse,
  parseType,
  print,
  visit,
  type ArgumentNode,
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type FieldNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type SchemaDefinitionNode,
  type SchemaExtensionNode,
  type SelectionSetNode,
} from 'graphql';
import { argumentOf, graphNames, parseFieldSet } from './supergraph.js';

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
  /** By `subgraph Type.field`: names among `requiredFields` that the field needs. */
  readonly needs: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Why a supergraph cannot be served rightly; the message says what to change. */
export class UnservableSupergraph extends Error {}

type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/**
 * Three repairs, and one refusal.
 *
 * 1. Of a type's keys the planner takes the first, resolvable or not, when it comes back to a subgraph: those that cannot be
 *    resolved are moved to the end.
 * 2. The planner tells selections apart by response name alone, so that `comments(limit: 3)` of a `@requires` and the client's
 *    `comments(limit: 1)`, or those of two `@requires`, become one fetch with one of the two arguments. Each field that a
 *    `@requires` selects with arguments gets a hidden twin without arguments, `comments__required0`; fetches ask for the
 *    twin as an alias of the real field, and representations carry it under the real name (see `compile.ts`).
 * 3. The planner refuses a graph with `@cacheTag`, which says nothing about plans: the caches read it from the supergraph as it
 *    came (`cache/marks.ts`), the planner does not see its link.
 * 4. `@fromContext` is planned as a rewrite that depends on the path, which is not run here: refused, not answered wrongly.
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
  const { requiredFields, needs } = twins;
  return { document: twins.withoutUnused(twins.declareIn(renamed)), requiredFields, needs };
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
    node.name.value === 'join__type' && argumentOf(node, 'resolvable')?.kind === Kind.BOOLEAN && !isTrue(node) ? 1 : 0;
  const directives = [...(type.directives ?? [])].sort((a, b) => last(a) - last(b));
  return { ...type, directives };
}

const isTrue = (node: DirectiveNode): boolean => {
  const value = argumentOf(node, 'resolvable');
  return value?.kind === Kind.BOOLEAN && value.value;
};

/** Finds the fields that are required with arguments, and gives each a twin. */
class Twins {
  readonly requiredFields = new Map<string, RequiredField>();
  readonly needs = new Map<string, Set<string>>();
  readonly #types: ReadonlyMap<string, Composite>;
  readonly #fieldNames = new Set<string>();
  readonly #graphs: ReadonlyMap<string, string>;
  /** Twins by type: the twin's name and the field it stands for. */
  readonly #declared = new Map<string, Map<string, string>>();
  readonly #names = new Map<string, string>();

  constructor(document: DocumentNode) {
    const types = document.definitions.filter(
      (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION,
    );
    this.#types = new Map(types.map((type) => [type.name.value, type]));
    for (const type of types) for (const field of type.fields ?? []) this.#fieldNames.add(field.name.value);
    this.#graphs = graphNames(document);
  }

  /** The type with its requirements in terms of twins. */
  rename<T extends Composite>(type: T): T {
    const fields = type.fields?.map((field) => ({
      ...field,
      directives: field.directives?.map((join) => this.#renameIn(type.name.value, field.name.value, join)),
    }));
    return { ...type, fields };
  }

  #renameIn(type: string, field: string, join: ConstDirectiveNode): ConstDirectiveNode {
    const requires = join.name.value === 'join__field' ? argumentOf(join, 'requires') : undefined;
    if (requires?.kind !== Kind.STRING || !requires.value.includes('(')) return join;
    const graph = argumentOf(join, 'graph');
    const subgraph = graph?.kind === Kind.ENUM ? (this.#graphs.get(graph.value) ?? graph.value) : '';
    const used = new Set<string>();
    const selections = this.#twinned(type, parseFieldSet(requires.value), used);
    if (used.size === 0) return join;
    this.needs.set(`${subgraph} ${type}.${field}`, used);
    const value = { kind: Kind.STRING as const, value: printFieldSet(selections) };
    const args = (join.arguments ?? []).map((argument) =>
      argument.name.value === 'requires' ? { ...argument, value } : argument,
    );
    return { ...join, arguments: args };
  }

  #twinned(type: string, { selections }: SelectionSetNode, used: Set<string>): SelectionSetNode {
    return {
      kind: Kind.SELECTION_SET,
      selections: selections.map((selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
        if (selection.kind === Kind.INLINE_FRAGMENT) {
          const condition = selection.typeCondition?.name.value ?? type;
          return { ...selection, selectionSet: this.#twinned(condition, selection.selectionSet, used) };
        }
        const below =
          selection.selectionSet && this.#twinned(this.#typeOf(type, selection), selection.selectionSet, used);
        const field = { ...selection, ...(below && { selectionSet: below }) };
        if (!selection.arguments?.length) return field;
        const name = this.#twinOf(type, selection, selection.arguments);
        used.add(name);
        return { ...field, name: { kind: Kind.NAME, value: name }, arguments: [] };
      }),
    };
  }

  #typeOf(type: string, field: FieldNode): string {
    const definition = this.#types.get(type)?.fields?.find(({ name }) => name.value === field.name.value);
    let node = definition?.type ?? parseType('String');
    while (node.kind !== Kind.NAMED_TYPE) node = node.type;
    return node.name.value;
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

  /** The document without the externals that only a twin is needed for now: an unused external is not allowed. */
  withoutUnused(document: DocumentNode): DocumentNode {
    if (this.requiredFields.size === 0) return document;
    const used = usedNames(document);
    const drop = <T extends Composite>(type: T): T => {
      const twinned = new Set(this.#declared.get(type.name.value)?.values());
      const fields = type.fields?.map((field) => {
        if (!twinned.has(field.name.value)) return field;
        const directives = field.directives?.filter((join) => {
          const graph = argumentOf(join, 'graph');
          const external = argumentOf(join, 'external');
          if (graph?.kind !== Kind.ENUM || external?.kind !== Kind.BOOLEAN || !external.value) return true;
          return used.get(graph.value)?.has(field.name.value) || this.#isInInterface(type, field.name.value);
        });
        return { ...field, directives };
      });
      return { ...type, fields };
    };
    return visit(document, { ObjectTypeDefinition: drop, InterfaceTypeDefinition: drop });
  }

  #isInInterface({ interfaces = [] }: Composite, field: string): boolean {
    return interfaces.some(({ name }) => this.#types.get(name.value)?.fields?.some((own) => own.name.value === field));
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

function twinOf(field: FieldDefinitionNode, name: string): FieldDefinitionNode {
  const directives = (field.directives ?? []).filter((node) => node.name.value === 'join__field');
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

/** By the enum value of a subgraph: the words of its keys, requirements and provisions. */
function usedNames(document: DocumentNode): Map<string, Set<string>> {
  const used = new Map<string, Set<string>>();
  visit(document, {
    Directive(join) {
      const graph = argumentOf(join, 'graph');
      if (graph?.kind !== Kind.ENUM) return;
      const names = used.get(graph.value) ?? new Set<string>();
      used.set(graph.value, names);
      for (const argument of ['key', 'requires', 'provides']) {
        const fields = argumentOf(join, argument);
        if (fields?.kind === Kind.STRING) for (const [name] of fields.value.matchAll(/\w+/g)) names.add(name);
      }
    },
  });
  return used;
}

function joinsOf(field: FieldDefinitionNode): readonly ConstDirectiveNode[] {
  return (field.directives ?? []).filter(({ name }) => name.value === 'join__field');
}

function printFieldSet(set: SelectionSetNode): string {
  return print(set).replace(/\s+/g, ' ').trim().slice(1, -1).trim();
}
