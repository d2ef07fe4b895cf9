/** What keys and requirements take: of which objects, and what each field requires. */
import { Kind, visit, type DirectiveNode, type DocumentNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import { joinsOf } from './isolate.js';
import { argumentOf, enumOf, graphNames, isTrue, parseFieldSet, textOf, type Composite } from './supergraph.js';

/** Objects of which something is taken: a client's own questions to them must not take that along when they fail. By the names of their fields alone: what a client calls one may be fields of several types. */
export function neededObjectsIn(document: DocumentNode): Set<string> {
  const needed = new Set<string>();
  const walk = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD || !selection.selectionSet) continue;
      if (selection.kind === Kind.FIELD) needed.add(selection.name.value);
      walk(selection.selectionSet);
    }
  };
  const add = (node: DirectiveNode, argument: string): void => {
    const fields = textOf(argumentOf(node, argument));
    if (fields?.includes('{')) walk(parseFieldSet(fields));
  };
  visit(document, {
    Directive(node) {
      if (node.name.value === 'join__type') add(node, 'key');
      if (node.name.value === 'join__field') add(node, 'requires');
    },
  });
  return needed;
}

/** What fields require, of all subgraphs as the planner knows them. */
export function requirementsIn(document: DocumentNode): Map<string, Set<string>> {
  const graphs = graphNames(document);
  const requirements = new Map<string, Set<string>>();
  const collect = (type: Composite): void => {
    const externals = new Set(
      (type.fields ?? []).flatMap((field) =>
        joinsOf(field)
          .filter((join) => isTrue(argumentOf(join, 'external')))
          .map((join) => `${enumOf(argumentOf(join, 'graph'))} ${field.name.value}`),
      ),
    );
    for (const field of type.fields ?? []) {
      for (const join of joinsOf(field)) {
        const graph = enumOf(argumentOf(join, 'graph'));
        const requires = textOf(argumentOf(join, 'requires'));
        if (graph === undefined || requires === undefined) continue;
        const names = parseFieldSet(requires).selections.flatMap((selection) => namesIn(selection));
        requirements.set(
          `${graphs.get(graph) ?? graph} ${type.name.value}.${field.name.value}`,
          new Set(names.filter((name) => externals.has(`${graph} ${name}`))),
        );
      }
    }
  };
  visit(document, { ObjectTypeDefinition: collect, InterfaceTypeDefinition: collect });
  return requirements;
}

/** Names at the top of a selection, under whatever type. */
function namesIn(selection: SelectionNode): string[] {
  if (selection.kind === Kind.FIELD) return [selection.name.value];
  return selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet.selections.flatMap(namesIn) : [];
}
