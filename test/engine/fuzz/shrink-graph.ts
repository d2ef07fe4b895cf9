/** Every graph that is one step plainer than a given one: without a subgraph, a type, a field, an argument, a directive, a value. */
import {
  Kind,
  parse,
  print,
  visit,
  type ASTNode,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
} from 'graphql';
import type { Sdls } from './composed.js';
import { isByCircumstance, type DataGraph, type Datum } from './data-graph.js';
import { parseFieldSet } from './field-set.js';

type Documents = Readonly<Record<string, DocumentNode>>;

/** Larger steps come first. Many do not compose; whoever tries them finds out. */
export function* plainerSdls(sdls: Sdls): Generator<Sdls> {
  const documents: Documents = Object.fromEntries(
    Object.entries(sdls).map(([name, sdl]) => [name, parse(sdl, { noLocation: true })]),
  );
  const texts = (edited: Documents): Sdls =>
    Object.fromEntries(Object.entries(edited).map(([name, document]) => [name, `${print(document)}\n`]));
  for (const gone of Object.keys(sdls))
    yield texts(Object.fromEntries(Object.entries(documents).filter(([name]) => name !== gone)));
  for (const typeName of typeNames(documents)) yield texts(mapAll(documents, (one) => withoutType(one, typeName)));
  for (const [name, document] of Object.entries(documents))
    for (const typeName of typeNames({ [name]: document }))
      yield texts({ ...documents, [name]: withoutType(document, typeName) });
  for (const coordinate of fieldNames(documents))
    yield texts(mapAll(documents, (one) => withoutField(one, coordinate)));
  for (const [name, document] of Object.entries(documents)) {
    const put = (edited: DocumentNode): Sdls => texts({ ...documents, [name]: edited });
    for (const coordinate of fieldNames({ [name]: document })) yield put(withoutField(document, coordinate));
    for (const edited of plainerDocuments(document)) yield put(edited);
  }
  for (const coordinate of argumentNames(documents))
    yield texts(mapAll(documents, (one) => withoutArgument(one, coordinate)));
}

function mapAll(documents: Documents, edit: (document: DocumentNode) => DocumentNode): Documents {
  return Object.fromEntries(Object.entries(documents).map(([name, document]) => [name, edit(document)]));
}

function typeNames(documents: Documents): Set<string> {
  const names = new Set<string>();
  for (const { definitions } of Object.values(documents))
    for (const definition of definitions) if ('name' in definition && definition.name) names.add(definition.name.value);
  return names;
}

type Holder = Extract<DefinitionNode, { fields?: readonly FieldDefinitionNode[] | undefined }>;

function holdersOf({ definitions }: DocumentNode): Holder[] {
  return definitions.filter(
    (one) => one.kind === Kind.OBJECT_TYPE_DEFINITION || one.kind === Kind.INTERFACE_TYPE_DEFINITION,
  );
}

function fieldNames(documents: Documents): Set<string> {
  const names = new Set<string>();
  for (const document of Object.values(documents))
    for (const { name, fields } of holdersOf(document))
      for (const field of fields ?? []) names.add(`${name.value}.${field.name.value}`);
  return names;
}

function argumentNames(documents: Documents): Set<string> {
  const names = new Set<string>();
  for (const document of Object.values(documents))
    for (const { name, fields } of holdersOf(document))
      for (const field of fields ?? [])
        for (const argument of field.arguments ?? [])
          names.add(`${name.value}.${field.name.value}.${argument.name.value}`);
  return names;
}

/** A type and all that cannot stand without it. */
function withoutType(document: DocumentNode, typeName: string): DocumentNode {
  const refers = (node: ASTNode): boolean => print(node).replaceAll(/[[\]!]/g, '') === typeName;
  return tidy(
    visit(document, {
      ObjectTypeDefinition: (node) => (node.name.value === typeName ? null : undefined),
      InterfaceTypeDefinition: (node) => (node.name.value === typeName ? null : undefined),
      UnionTypeDefinition: (node) => (node.name.value === typeName ? null : undefined),
      EnumTypeDefinition: (node) => (node.name.value === typeName ? null : undefined),
      InputObjectTypeDefinition: (node) => (node.name.value === typeName ? null : undefined),
      FieldDefinition: (node) => (refers(node.type) ? null : undefined),
      InputValueDefinition: (node) => (refers(node.type) ? null : undefined),
      NamedType: (node, key) => (typeof key === 'number' && node.name.value === typeName ? null : undefined),
    }),
  );
}

function withoutField(document: DocumentNode, coordinate: string): DocumentNode {
  const [typeName, fieldName] = coordinate.split('.');
  return tidy(
    editFields(document, (field, holder) => (holder === typeName && field.name.value === fieldName ? null : field)),
  );
}

function withoutArgument(document: DocumentNode, coordinate: string): DocumentNode {
  const [typeName, fieldName, argumentName] = coordinate.split('.');
  return editFields(document, (field, holder) =>
    holder === typeName && field.name.value === fieldName
      ? { ...field, arguments: (field.arguments ?? []).filter(({ name }) => name.value !== argumentName) }
      : field,
  );
}

function editFields(
  document: DocumentNode,
  edit: (field: FieldDefinitionNode, holder: string) => FieldDefinitionNode | null,
): DocumentNode {
  const definitions = document.definitions.map((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      return definition;
    const fields = (definition.fields ?? [])
      .map((field) => edit(field, definition.name.value))
      .filter((field) => field !== null);
    return { ...definition, fields };
  });
  return { ...document, definitions };
}

/** Types without fields go, and so do unions without members. */
function tidy(document: DocumentNode): DocumentNode {
  const isEmpty = (definition: DefinitionNode): boolean =>
    ('fields' in definition && definition.fields?.length === 0) ||
    (definition.kind === Kind.UNION_TYPE_DEFINITION && definition.types?.length === 0);
  const empty = document.definitions.find(isEmpty);
  if (!empty || !('name' in empty) || !empty.name) return document;
  return withoutType(
    { ...document, definitions: document.definitions.filter((one) => one !== empty) },
    empty.name.value,
  );
}

function* plainerDocuments(document: DocumentNode): Generator<DocumentNode> {
  const replace = (old: ASTNode, fresh: ASTNode | null): DocumentNode =>
    visit(document, { enter: (node) => (node === old ? fresh : undefined) });
  for (const definition of document.definitions) {
    if (definition.kind === Kind.SCHEMA_EXTENSION) continue;
    const found: ASTNode[] = [];
    visit(definition, { enter: (node) => void found.push(node) });
    for (const node of found) {
      if (node.kind === Kind.DIRECTIVE) {
        yield replace(node, null);
        for (const fresh of plainerDirectives(node as ConstDirectiveNode)) yield replace(node, fresh);
      }
      if (node.kind === Kind.NON_NULL_TYPE && print(node) !== 'ID!') yield replace(node, node.type);
      if (node.kind === Kind.LIST_TYPE) yield replace(node, node.type);
      if (node.kind === Kind.INPUT_VALUE_DEFINITION && node.defaultValue) {
        const { defaultValue: _gone, ...plain } = node;
        yield replace(node, plain);
      }
    }
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION)
      for (const one of definition.interfaces ?? [])
        yield replace(definition, {
          ...definition,
          interfaces: definition.interfaces!.filter((other) => other !== one),
        });
    if (definition.kind === Kind.UNION_TYPE_DEFINITION)
      for (const one of definition.types ?? [])
        yield replace(definition, { ...definition, types: definition.types!.filter((other) => other !== one) });
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION)
      for (const one of definition.values ?? [])
        yield replace(definition, { ...definition, values: definition.values!.filter((other) => other !== one) });
  }
}

/** Shorter field sets. */
function* plainerDirectives(directive: ConstDirectiveNode): Generator<ConstDirectiveNode> {
  const fields = directive.arguments?.find(({ name }) => name.value === 'fields');
  if (fields?.value.kind !== Kind.STRING) return;
  const set = parseFieldSet(fields.value.value);
  const nodes: ASTNode[] = [];
  visit(set, {
    enter: (node) =>
      void (node.kind === Kind.FIELD || node.kind === Kind.INLINE_FRAGMENT || node.kind === Kind.ARGUMENT
        ? nodes.push(node)
        : 0),
  });
  for (const gone of nodes) {
    const shorter = visit(set, {
      Argument: (node) => (node === gone ? null : undefined),
      InlineFragment: {
        enter: (node) => (node === gone ? null : undefined),
        leave: (node) => (node.selectionSet.selections.length === 0 ? null : undefined),
      },
      Field: {
        enter: (node) => (node === gone ? null : undefined),
        leave: (node) => (node.selectionSet?.selections.length === 0 ? null : undefined),
      },
    });
    const text = print(shorter)
      .replace(/^\{\s*|\s*\}$/g, '')
      .replaceAll(/\s+/g, ' ');
    if (text === '') continue;
    yield {
      ...directive,
      arguments: directive.arguments!.map((one) =>
        one === fields ? { ...one, value: { kind: Kind.STRING, value: text } } : one,
      ),
    };
  }
}

/** Data without an object, without a field of one, or with a plainer value there. */
export function* plainerData(data: DataGraph): Generator<DataGraph> {
  for (const ref of Object.keys(data)) {
    const { [ref]: _gone, ...rest } = data;
    if (ref.includes(':')) yield rest;
  }
  for (const [ref, object] of Object.entries(data))
    for (const [name, datum] of Object.entries(object)) {
      const { [name]: _gone, ...rest } = object;
      yield { ...data, [ref]: rest };
      for (const plainer of plainerDatum(datum)) yield { ...data, [ref]: { ...object, [name]: plainer } };
    }
}

function* plainerDatum(datum: Datum): Generator<Datum> {
  if (isByCircumstance(datum)) {
    for (const one of datum.oneOf) yield one;
    if (datum.oneOf.length > 2)
      for (const gone of datum.oneOf.keys()) yield { oneOf: datum.oneOf.filter((_, index) => index !== gone) };
    for (const [index, one] of datum.oneOf.entries())
      for (const plainer of plainerDatum(one)) yield { oneOf: datum.oneOf.with(index, plainer) };
  } else if (Array.isArray(datum)) {
    const items = datum as Datum[];
    for (const gone of items.keys()) yield items.filter((_, index) => index !== gone);
    for (const [index, item] of items.entries())
      for (const plainer of plainerDatum(item)) yield items.with(index, plainer);
  } else if (typeof datum === 'number' && datum !== 0) yield 0;
}
