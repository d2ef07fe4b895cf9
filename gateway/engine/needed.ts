/** The objects of which keys and requirements take something: a client's own questions to them must not take that along when they fail. */
import { Kind, visit, type DirectiveNode, type DocumentNode, type SelectionSetNode } from 'graphql';
import { argumentOf, parseFieldSet, textOf } from './supergraph.js';

/** By the names of their fields alone: what a client calls one may be fields of several types. */
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
