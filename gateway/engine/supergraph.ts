/** Reading a supergraph document: its subgraphs' names, the arguments of its directives, its sets of fields. */
import { Kind, parse, type ArgumentNode, type DirectiveNode, type DocumentNode, type SelectionSetNode } from 'graphql';

/** Names of the subgraphs by the enum values that stand for them. */
export function graphNames(document: DocumentNode): Map<string, string> {
  const graphs = document.definitions.find(
    (node) => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph',
  );
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : [];
  return new Map(
    values.map((value) => {
      const name = value.directives?.map((node) => argumentOf(node, 'name')).find((node) => node?.kind === Kind.STRING);
      return [value.name.value, name?.kind === Kind.STRING ? name.value : value.name.value];
    }),
  );
}

export function argumentOf(node: DirectiveNode, name: string): ArgumentNode['value'] | undefined {
  return node.arguments?.find((argument) => argument.name.value === name)?.value;
}

/** The fields of a `join__FieldSet`, which is a selection without its braces. */
export function parseFieldSet(text: string): SelectionSetNode {
  const operation = parse(`{ ${text} }`, { noLocation: true }).definitions[0];
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`"${text}" is no set of fields.`);
  return operation.selectionSet;
}
