/** Every operation that is one step plainer than a given one. */
import {
  Kind,
  parse,
  print,
  visit,
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

export interface Request {
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Larger steps come first. Some are not valid; whoever tries them finds out. */
export function* plainerRequests({ operation, variables }: Request): Generator<Request> {
  const document = parse(operation, { noLocation: true });
  const made = (edited: DocumentNode): Request => tidy({ document: edited, variables });
  for (const node of nodesOf(document, Kind.FIELD, Kind.INLINE_FRAGMENT, Kind.FRAGMENT_SPREAD))
    yield made(without(document, node));
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  for (const node of nodesOf(document, Kind.INLINE_FRAGMENT, Kind.FRAGMENT_SPREAD))
    yield made(opened(document, node, fragments));
  for (const node of nodesOf(document, Kind.FRAGMENT_SPREAD)) yield made(inlined(document, node, fragments));
  for (const node of nodesOf(document, Kind.DIRECTIVE, Kind.ARGUMENT, Kind.OBJECT_FIELD))
    yield made(without(document, node));
  for (const node of nodesOf(document, Kind.FIELD))
    if (node.kind === Kind.FIELD && node.alias) {
      const { alias: _gone, ...plain } = node;
      yield made(replaced(document, node, plain));
    }
  for (const node of nodesOf(document, Kind.VARIABLE)) {
    const literal = node.kind === Kind.VARIABLE ? literalOf(document, node.name.value, variables) : undefined;
    if (literal) yield made(replaced(document, node, literal));
  }
  for (const node of nodesOf(document, Kind.VARIABLE_DEFINITION))
    if (node.kind === Kind.VARIABLE_DEFINITION && node.defaultValue) {
      const { defaultValue: _gone, ...plain } = node;
      yield made(replaced(document, node, plain));
    }
}

function nodesOf(document: DocumentNode, ...kinds: Kind[]): ASTNode[] {
  const found: ASTNode[] = [];
  visit(document, {
    enter(node) {
      if (node.kind === Kind.VARIABLE_DEFINITION && !kinds.includes(Kind.VARIABLE_DEFINITION)) return false;
      if (kinds.includes(node.kind)) found.push(node);
      return undefined;
    },
  });
  return found;
}

function without(document: DocumentNode, gone: ASTNode): DocumentNode {
  return visit(document, { enter: (node) => (node === gone ? null : undefined) });
}

function replaced(document: DocumentNode, old: ASTNode, fresh: ASTNode): DocumentNode {
  let done = false;
  return visit(document, {
    enter(node) {
      if (done || node !== old) return undefined;
      done = true;
      return fresh;
    },
  });
}

/** A fragment's selections in its own place. */
function opened(
  document: DocumentNode,
  gone: ASTNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): DocumentNode {
  return visit(document, {
    SelectionSet: (set: SelectionSetNode) => {
      const index = set.selections.indexOf(gone as SelectionNode);
      if (index < 0) return undefined;
      const inner =
        gone.kind === Kind.INLINE_FRAGMENT
          ? gone.selectionSet.selections
          : gone.kind === Kind.FRAGMENT_SPREAD
            ? fragments.get(gone.name.value)!.selectionSet.selections
            : [];
      return { ...set, selections: [...set.selections.slice(0, index), ...inner, ...set.selections.slice(index + 1)] };
    },
  });
}

function inlined(
  document: DocumentNode,
  spread: ASTNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): DocumentNode {
  if (spread.kind !== Kind.FRAGMENT_SPREAD) return document;
  const { typeCondition, selectionSet } = fragments.get(spread.name.value)!;
  return replaced(document, spread, {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition,
    directives: spread.directives ?? [],
    selectionSet,
  });
}

function literalOf(document: DocumentNode, name: string, variables: Request['variables']): ValueNode | undefined {
  let preset: ValueNode | undefined;
  let isEnum = false;
  visit(document, {
    VariableDefinition({ variable, defaultValue, type }) {
      if (variable.name.value !== name) return;
      preset = defaultValue;
      isEnum = /Tone/.test(print(type));
    },
  });
  const value = variables[name];
  if (value === undefined) return preset;
  return valueNode(value, isEnum);
}

function valueNode(value: unknown, isEnum: boolean): ValueNode {
  if (value === null) return { kind: Kind.NULL };
  if (typeof value === 'boolean') return { kind: Kind.BOOLEAN, value };
  if (typeof value === 'number') return { kind: Number.isInteger(value) ? Kind.INT : Kind.FLOAT, value: String(value) };
  if (typeof value === 'string') return isEnum ? { kind: Kind.ENUM, value } : { kind: Kind.STRING, value };
  if (Array.isArray(value)) return { kind: Kind.LIST, values: value.map((item) => valueNode(item, isEnum)) };
  return {
    kind: Kind.OBJECT,
    fields: Object.entries(value as object).map(([key, item]) => ({
      kind: Kind.OBJECT_FIELD,
      name: { kind: Kind.NAME, value: key },
      value: valueNode(item, key === 'tone'),
    })),
  };
}

/** Takes out what has become empty or unused. */
function tidy({ document, variables }: { document: DocumentNode; variables: Request['variables'] }): Request {
  let current = document;
  for (;;) {
    const used = new Set<string>();
    const spread = new Set<string>();
    visit(current, {
      VariableDefinition: () => false,
      Variable: ({ name }) => void used.add(name.value),
      FragmentSpread: ({ name }) => void spread.add(name.value),
    });
    const empty = new Set<string>();
    for (const definition of current.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION && definition.selectionSet.selections.length === 0)
        empty.add(definition.name.value);
    const isEmpty = (node: { selectionSet?: SelectionSetNode | undefined }): boolean =>
      node.selectionSet?.selections.length === 0;
    const next: DocumentNode = visit(current, {
      VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
      FragmentDefinition: (node) => (spread.has(node.name.value) && !empty.has(node.name.value) ? undefined : null),
      FragmentSpread: ({ name }) => (empty.has(name.value) ? null : undefined),
      Field: { leave: (node) => (isEmpty(node) ? null : undefined) },
      InlineFragment: { leave: (node) => (isEmpty(node) ? null : undefined) },
    });
    if (print(next) === print(current)) {
      const kept = Object.fromEntries(Object.entries(variables).filter(([name]) => used.has(name)));
      return { operation: print(current), variables: kept };
    }
    current = next;
  }
}
