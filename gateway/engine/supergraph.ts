/** Reading a supergraph document: its subgraphs' names, the arguments of its directives, its sets of fields. */
import {
  Kind,
  parse,
  type ConstArgumentNode,
  type ConstDirectiveNode,
  type ConstValueNode,
  type DirectiveNode,
  type DocumentNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type SelectionSetNode,
  type TypeNode,
  type ValueNode,
} from 'graphql';

/** A type with fields. */
export type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** Names of the subgraphs by the enum values that stand for them. */
export function graphNames(document: DocumentNode): Map<string, string> {
  const graphs = document.definitions.find(
    (node) => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph',
  );
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : [];
  return new Map(
    values.map((value) => {
      const names = value.directives?.map((node) => textOf(argumentOf(node, 'name')));
      return [value.name.value, names?.find((name) => name !== undefined) ?? value.name.value];
    }),
  );
}

export function argumentOf(node: DirectiveNode, name: string): ValueNode | undefined {
  return node.arguments?.find((argument) => argument.name.value === name)?.value;
}

/** The directive with one argument set. */
export function withArgument(node: ConstDirectiveNode, name: string, value: ConstValueNode): ConstDirectiveNode {
  const others = (node.arguments ?? []).filter((argument) => argument.name.value !== name);
  const argument: ConstArgumentNode = { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value };
  return { ...node, arguments: [argument, ...others] };
}

export function enumOf(value: ValueNode | undefined): string | undefined {
  return value?.kind === Kind.ENUM ? value.value : undefined;
}

export function textOf(value: ValueNode | undefined): string | undefined {
  return value?.kind === Kind.STRING ? value.value : undefined;
}

export function isTrue(value: ValueNode | undefined): boolean {
  return value?.kind === Kind.BOOLEAN && value.value;
}

/** The name of a type without its lists and exclamation marks. */
export function typeNameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : typeNameOf(type.type);
}

/** The fields of a `join__FieldSet`, which is a selection without its braces. */
export function parseFieldSet(text: string): SelectionSetNode {
  const operation = parse(`{ ${text} }`, { noLocation: true }).definitions[0];
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`"${text}" is no set of fields.`);
  return operation.selectionSet;
}
