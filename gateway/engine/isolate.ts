/** Gives each set of requirements a subgraph of its own in the planner's eyes, so that no fetch is planned that asks before it knows. */
import {
  Kind,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
} from 'graphql';
import {
  argumentOf,
  enumOf,
  graphNames,
  isTrue,
  parseFieldSet,
  textOf,
  withArgument,
  type Composite,
} from './supergraph.js';

export interface Isolated {
  readonly document: DocumentNode;
  /** The subgraph that stands behind each one made here, by name. */
  readonly subgraphs: ReadonlyMap<string, string>;
}

/**
 * The planner merges fetches to one subgraph. With `@requires` it does so wrongly in three ways: where a required field requires
 * another one itself, a field is asked of who only requires it; where a requirement is fetched for some types of an interface
 * only, the others lose all that is fetched with it; and two requirements that differ in an argument meet in one representation.
 * Fields with equal requirements are therefore moved to a copy of their subgraph, under another name: same types, no root
 * fields, no other field with requirements, and no way in but the keys of their own type. Nothing else can be merged with them.
 * Fetches to a copy go to the subgraph itself, in one request with what else goes there then (see `compile.ts`).
 * Fields of interface objects stay where they are; their fetches are split when they are compiled (see `split.ts`).
 */
export function isolateRequirements(document: DocumentNode): Isolated {
  const copies = new Copies(document);
  if (copies.size === 0) return { document, subgraphs: new Map() };
  const roots = rootTypesOf(document);
  const composite = <T extends Composite>(type: T): T => ({
    ...type,
    directives: copies.ofType(type),
    fields: type.fields?.map((field) => copies.withField(type, field, roots.has(type.name.value))),
  });
  const copyNode = <T extends { readonly directives?: readonly ConstDirectiveNode[] | undefined }>(node: T): T => ({
    ...node,
    directives: copies.ofNode(node.directives ?? []),
  });
  const isolated = visit(document, {
    EnumTypeDefinition: {
      leave: (type: EnumTypeDefinitionNode) =>
        type.name.value === 'join__Graph' ? copies.withGraphs(type) : copyNode(type),
    },
    EnumValueDefinition: (value: EnumValueDefinitionNode) =>
      value.directives?.some(isJoinGraph) ? undefined : copyNode(value),
    ObjectTypeDefinition: composite,
    InterfaceTypeDefinition: composite,
    UnionTypeDefinition: copyNode,
    ScalarTypeDefinition: copyNode,
    InputObjectTypeDefinition: (type) => ({ ...copyNode(type), fields: type.fields?.map(copyNode) }),
  });
  return { document: isolated, subgraphs: copies.subgraphs };
}

const isJoinGraph = ({ name }: ConstDirectiveNode): boolean => name.value === 'join__graph';

/** The copies of each subgraph: one for each type and each text of requirements. Subgraphs go by their values of `join__Graph`. */
class Copies {
  /** By the name of the copy: the name of the subgraph. */
  readonly subgraphs = new Map<string, string>();
  readonly #byGraph = new Map<string, { readonly graph: string; readonly type: string }[]>();
  /** By `graph Type requirements`. */
  readonly #byRequirements = new Map<string, string>();
  readonly #names: ReadonlyMap<string, string>;
  readonly #types = new Map<string, Composite>();

  constructor(document: DocumentNode) {
    this.#names = graphNames(document);
    visit(document, {
      ObjectTypeDefinition: (type) => this.#collect(type),
      InterfaceTypeDefinition: (type) => this.#collect(type),
    });
  }

  get size(): number {
    return this.#byRequirements.size;
  }

  #collect(type: Composite): void {
    this.#types.set(type.name.value, type);
    const interfaceObjectIn = new Set(
      (type.directives ?? []).flatMap((node) =>
        isTrue(argumentOf(node, 'isInterfaceObject')) ? [enumOf(argumentOf(node, 'graph'))] : [],
      ),
    );
    for (const join of (type.fields ?? []).flatMap(joinsOf)) {
      const graph = enumOf(argumentOf(join, 'graph'));
      const requires = textOf(argumentOf(join, 'requires'));
      const key = `${graph} ${type.name.value} ${requires}`;
      if (graph === undefined || requires === undefined || this.#byRequirements.has(key)) continue;
      // The planner would turn in circles between several ways to an interface object.
      if (interfaceObjectIn.has(graph)) continue;
      const copy = `${graph}__REQUIRES${this.#byRequirements.size}`;
      this.#byRequirements.set(key, copy);
      this.#byGraph.set(graph, [...(this.#byGraph.get(graph) ?? []), { graph: copy, type: type.name.value }]);
      const name = this.#names.get(graph) ?? graph;
      this.subgraphs.set(`${name}__requires${this.#byRequirements.size - 1}`, name);
    }
  }

  withGraphs(type: EnumTypeDefinitionNode): EnumTypeDefinitionNode {
    const names = [...this.subgraphs.keys()];
    const copies = [...this.#byRequirements.values()];
    const values = (type.values ?? []).flatMap((value) => [
      value,
      ...(this.#byGraph.get(value.name.value) ?? []).map(({ graph }) => ({
        ...value,
        name: { ...value.name, value: graph },
        directives: (value.directives ?? []).map((node) =>
          withArgument(node, 'name', { kind: Kind.STRING, value: names[copies.indexOf(graph)]! }),
        ),
      })),
    ]);
    return { ...type, values };
  }

  /** The directives of a node, those of a subgraph that has copies once for each. */
  ofNode(directives: readonly ConstDirectiveNode[]): ConstDirectiveNode[] {
    return directives.flatMap((node) => [
      node,
      ...this.#copiesOf(node).map(({ graph }) => withArgument(node, 'graph', { kind: Kind.ENUM, value: graph })),
    ]);
  }

  ofType({ name: { value: type }, directives = [] }: Composite): ConstDirectiveNode[] {
    return directives.flatMap((node) => [
      node,
      ...this.#copiesOf(node).map((copy) => {
        const copied = withArgument(node, 'graph', { kind: Kind.ENUM, value: copy.graph });
        const closed = argumentOf(node, 'key') !== undefined && copy.type !== type;
        return closed ? withArgument(copied, 'resolvable', { kind: Kind.BOOLEAN, value: false }) : copied;
      }),
    ]);
  }

  #copiesOf(node: ConstDirectiveNode): readonly { readonly graph: string; readonly type: string }[] {
    return this.#byGraph.get(enumOf(argumentOf(node, 'graph')) ?? '') ?? [];
  }

  withField(type: Composite, field: FieldDefinitionNode, isRoot: boolean): FieldDefinitionNode {
    const others = (field.directives ?? []).filter(({ name }) => name.value !== 'join__field');
    const joins = joinsOf(field);
    const explicit = joins.length ? joins : graphsOf(type).map((graph) => joinOf(graph));
    if (isRoot) return { ...field, directives: [...others, ...explicit] };
    const moved = explicit.flatMap((join) => {
      const requires = textOf(argumentOf(join, 'requires'));
      if (requires === undefined) return [join, ...this.#carried(type, field.name.value, join)];
      const graph = enumOf(argumentOf(join, 'graph'))!;
      const home = this.#byRequirements.get(`${graph} ${type.name.value} ${requires}`);
      if (home === undefined) return [join];
      const away = [graph, ...this.#byGraph.get(graph)!.map((copy) => copy.graph)].filter((other) => other !== home);
      return [
        withArgument(join, 'graph', { kind: Kind.ENUM, value: home }),
        // An interface of the subgraph may have the field, and its types must then have it too.
        ...(this.#isInInterface(type, field.name.value, graph)
          ? away.map((other) => asExternal(withArgument(join, 'graph', { kind: Kind.ENUM, value: other })))
          : []),
      ];
    });
    return { ...field, directives: [...others, ...moved] };
  }

  /**
   * A field without requirements, in the copies of its subgraph. Of the type whose requirements a copy is for, only what tells
   * its objects apart is there: else a way would lead from one to another inside the copy, past what that one requires.
   */
  #carried(type: Composite, field: string, join: ConstDirectiveNode): ConstDirectiveNode[] {
    const graph = enumOf(argumentOf(join, 'graph'));
    return this.#copiesOf(join).flatMap((copy) => {
      const carried = withArgument(join, 'graph', { kind: Kind.ENUM, value: copy.graph });
      const open = copy.type !== type.name.value || isTrue(argumentOf(join, 'external'));
      if (open || keyFieldsOf(type, graph).includes(field)) return [carried];
      if (!this.#isInInterface(type, field, graph!)) return [];
      // What another subgraph took over is external in itself.
      if (isTrue(argumentOf(join, 'usedOverridden'))) return [carried];
      return [asExternal(carried)];
    });
  }

  #isInInterface(type: Composite, field: string, graph: string): boolean {
    return (type.directives ?? []).some((node) => {
      if (node.name.value !== 'join__implements' || enumOf(argumentOf(node, 'graph')) !== graph) return false;
      const definition = this.#types
        .get(textOf(argumentOf(node, 'interface')) ?? '')
        ?.fields?.find(({ name }) => name.value === field);
      const joins = definition ? joinsOf(definition) : [];
      return (
        definition !== undefined &&
        (joins.length === 0 || joins.some((join) => enumOf(argumentOf(join, 'graph')) === graph))
      );
    });
  }
}

/** The top-level fields of a type's keys in a subgraph. */
function keyFieldsOf({ directives = [] }: Composite, graph: string | undefined): string[] {
  return directives
    .filter((node) => node.name.value === 'join__type' && enumOf(argumentOf(node, 'graph')) === graph)
    .flatMap((node) => textOf(argumentOf(node, 'key')) ?? [])
    .flatMap((key) => parseFieldSet(key).selections)
    .flatMap((selection) => (selection.kind === Kind.FIELD ? [selection.name.value] : []));
}

function joinOf(graph: string): ConstDirectiveNode {
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: 'join__field' },
    arguments: [
      { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'graph' }, value: { kind: Kind.ENUM, value: graph } },
    ],
  };
}

/** The field as one that its subgraph only names: of its own type there, without what it requires, provides or takes over. */
export function asExternal(join: ConstDirectiveNode): ConstDirectiveNode {
  const kept = (join.arguments ?? []).filter(({ name }) => name.value === 'graph' || name.value === 'type');
  return withArgument({ ...join, arguments: kept }, 'external', { kind: Kind.BOOLEAN, value: true });
}

export function joinsOf(field: FieldDefinitionNode): readonly ConstDirectiveNode[] {
  return (field.directives ?? []).filter(({ name }) => name.value === 'join__field');
}

function graphsOf({ directives = [] }: Composite): string[] {
  const graphs = directives.flatMap((node) =>
    node.name.value === 'join__type' ? (enumOf(argumentOf(node, 'graph')) ?? []) : [],
  );
  return [...new Set(graphs)];
}

function rootTypesOf(document: DocumentNode): Set<string> {
  const schema = document.definitions.find((node) => node.kind === Kind.SCHEMA_DEFINITION);
  return new Set(schema?.operationTypes.map(({ type }) => type.name.value) ?? ['Query']);
}
