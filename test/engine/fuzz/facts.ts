/** What the subgraphs' SDL says beyond GraphQL: keys, requirements, provisions, what is external, what was taken over. */
import {
  Kind,
  parse,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { parseFieldSet } from './field-set.js';

export interface KeyFact {
  readonly fields: SelectionSetNode;
  readonly text: string;
  readonly resolvable: boolean;
}

export interface FieldFact {
  readonly node: FieldDefinitionNode;
  readonly external: boolean;
  readonly requires: SelectionSetNode | undefined;
  readonly provides: SelectionSetNode | undefined;
  readonly override: string | undefined;
  /** Another subgraph has taken the field over. */
  overridden: boolean;
}

export interface TypeFact {
  readonly name: string;
  readonly isInterface: boolean;
  readonly interfaceObject: boolean;
  readonly keys: readonly KeyFact[];
  readonly fields: ReadonlyMap<string, FieldFact>;
}

export interface SubgraphFact {
  readonly name: string;
  readonly document: DocumentNode;
  readonly types: ReadonlyMap<string, TypeFact>;
}

export type Facts = ReadonlyMap<string, SubgraphFact>;

export function readFacts(sdls: Readonly<Record<string, string>>): Facts {
  const facts = new Map<string, SubgraphFact>();
  for (const [name, sdl] of Object.entries(sdls)) {
    const document = parse(sdl, { noLocation: true });
    const types = new Map<string, TypeFact>();
    for (const node of document.definitions)
      if (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION)
        types.set(node.name.value, typeFact(node));
    facts.set(name, { name, document, types });
  }
  for (const { types } of facts.values())
    for (const [typeName, { fields }] of types)
      for (const [fieldName, { override }] of fields) {
        const loser = override && facts.get(override)?.types.get(typeName)?.fields.get(fieldName);
        if (loser) loser.overridden = true;
      }
  return facts;
}

function typeFact(node: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode): TypeFact {
  const directives = node.directives ?? [];
  const allExternal = directives.some((directive) => directive.name.value === 'external');
  return {
    name: node.name.value,
    isInterface: node.kind === Kind.INTERFACE_TYPE_DEFINITION,
    interfaceObject: directives.some((directive) => directive.name.value === 'interfaceObject'),
    keys: directives
      .filter((directive) => directive.name.value === 'key')
      .map((directive) => {
        const text = argument(directive, 'fields') as string;
        return { text, fields: parseFieldSet(text), resolvable: argument(directive, 'resolvable') !== false };
      }),
    fields: new Map((node.fields ?? []).map((field) => [field.name.value, fieldFact(field, allExternal)])),
  };
}

function fieldFact(node: FieldDefinitionNode, allExternal: boolean): FieldFact {
  const directive = (name: string): ConstDirectiveNode | undefined =>
    node.directives?.find((one) => one.name.value === name);
  const fieldSet = (name: string): SelectionSetNode | undefined => {
    const found = directive(name);
    return found && parseFieldSet(argument(found, 'fields') as string);
  };
  const override = directive('override');
  return {
    node,
    external: allExternal || directive('external') !== undefined,
    requires: fieldSet('requires'),
    provides: fieldSet('provides'),
    override: override && (argument(override, 'from') as string),
    overridden: false,
  };
}

function argument(directive: ConstDirectiveNode, name: string): unknown {
  const node = directive.arguments?.find((one) => one.name.value === name);
  return node && valueFromASTUntyped(node.value);
}
