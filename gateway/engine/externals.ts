/** Takes the externals out of a supergraph that nothing in their subgraph uses any more, since a subgraph with such a field is refused. */
import { Kind, visit, type DocumentNode, type FieldDefinitionNode, type SelectionSetNode } from 'graphql';
import { joinsOf } from './isolate.js';
import { argumentOf, enumOf, isTrue, parseFieldSet, textOf, typeNameOf, type Composite } from './supergraph.js';

export function dropUnusedExternals(document: DocumentNode): DocumentNode {
  const uses = new Uses(document);
  const drop = <T extends Composite>(type: T): T => ({
    ...type,
    fields: type.fields?.map((field) => {
      const kept = joinsOf(field).filter((join) => {
        const graph = enumOf(argumentOf(join, 'graph'));
        return graph === undefined || !isTrue(argumentOf(join, 'external')) || uses.has(graph, type, field.name.value);
      });
      const others = (field.directives ?? []).filter(({ name }) => name.value !== 'join__field');
      return { ...field, directives: [...others, ...kept] };
    }),
  });
  return visit(document, { ObjectTypeDefinition: drop, InterfaceTypeDefinition: drop });
}

/** Which fields of which types the keys, requirements and provisions of each subgraph name. */
class Uses {
  readonly #used = new Set<string>();
  readonly #types = new Map<string, Composite>();

  constructor(document: DocumentNode) {
    const collect = (type: Composite): void => void this.#types.set(type.name.value, type);
    visit(document, { ObjectTypeDefinition: collect, InterfaceTypeDefinition: collect });
    for (const type of this.#types.values()) {
      for (const node of type.directives ?? []) this.#add(node, 'key', type.name.value);
      for (const field of type.fields ?? []) {
        for (const join of joinsOf(field)) {
          this.#add(join, 'requires', type.name.value);
          this.#add(join, 'provides', typeNameOf(field.type));
        }
      }
    }
  }

  has(graph: string, type: Composite, field: string): boolean {
    return this.#used.has(`${graph} ${type.name.value}.${field}`) || this.#isInInterface(graph, type, field);
  }

  /** Whether an interface of the type has the field in this subgraph, so that the type must have it too. */
  #isInInterface(graph: string, { directives = [] }: Composite, field: string): boolean {
    return directives.some((node) => {
      if (node.name.value !== 'join__implements' || enumOf(argumentOf(node, 'graph')) !== graph) return false;
      const parent = this.#types.get(textOf(argumentOf(node, 'interface')) ?? '');
      const definition = parent?.fields?.find(({ name }) => name.value === field);
      if (!parent || !definition) return false;
      const joins = joinsOf(definition);
      const own = joins.find((join) => enumOf(argumentOf(join, 'graph')) === graph);
      if (!own) return joins.length === 0;
      return !isTrue(argumentOf(own, 'external')) || this.has(graph, parent, field);
    });
  }

  #add(node: Parameters<typeof argumentOf>[0], argument: string, type: string): void {
    const graph = enumOf(argumentOf(node, 'graph'));
    const fields = textOf(argumentOf(node, argument));
    if (graph !== undefined && fields !== undefined) this.#walk(graph, type, parseFieldSet(fields));
  }

  #walk(graph: string, type: string, { selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        this.#walk(graph, selection.typeCondition?.name.value ?? type, selection.selectionSet);
      } else if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        for (const owner of [type, ...this.#implementationsOf(type)]) this.#used.add(`${graph} ${owner}.${name}`);
        const below = this.#fieldOf(type, name);
        if (below && selection.selectionSet) this.#walk(graph, typeNameOf(below.type), selection.selectionSet);
      }
    }
  }

  #fieldOf(type: string, field: string): FieldDefinitionNode | undefined {
    return this.#types.get(type)?.fields?.find(({ name }) => name.value === field);
  }

  #implementationsOf(type: string): string[] {
    if (this.#types.get(type)?.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
    return [...this.#types.values()]
      .filter(({ interfaces }) => interfaces?.some(({ name }) => name.value === type))
      .map(({ name }) => name.value);
  }
}
