/** The client's operation as the planner gets it: response names that mean the same field with the same arguments everywhere. */
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  print,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What of the supergraph bears on how an operation is planned. */
export interface Traits {
  /** Interfaces that some subgraph knows as objects. */
  readonly interfaceObjects: ReadonlySet<string>;
  /** By the names of their fields: objects of which keys or requirements take something. */
  readonly neededObjects: ReadonlySet<string>;
}

export interface Operation {
  /** As the client wrote it. */
  readonly node: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Variables whose names the engine needs, by the names that they have in the planned operation instead. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Under which name the planned operation answers a field of the client's. */
  nameOf(field: FieldNode): string;
  /** Whether `@skip` and `@include` leave a selection in. */
  includes(selection: SelectionNode): boolean;
}

/**
 * Two selections of a client may share a response name under types that exclude each other, or take one that a key or a
 * requirement needs (`id: name`); fetches for one path are merged all the same. So the planned operation has no aliases but
 * those it gives itself: a field without arguments goes by its own name, one with arguments by a name for these arguments.
 * Then equal names mean equal values wherever they meet, and answers may be merged and shared without a look at who asked.
 * An object that the client asks for under an alias is planned apart, since what fails in it must not take along what the
 * client asked for beside it; so is one of which a key or a requirement takes something. And the root fields of a mutation keep the client's names: asked twice, they are done twice.
 *
 * What `@skip` and `@include` leave out by these variables is not planned at all: the planner would send what a field requires
 * also where the field is left out.
 */
export function prepareOperation(
  document: DocumentNode,
  operationName: string | undefined,
  schema: GraphQLSchema,
  variables: Readonly<Record<string, unknown>>,
  traits: Traits,
): { readonly operation: Operation; readonly planned: DocumentNode } {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const node =
    operationName === undefined ? operations[0] : operations.find(({ name }) => name?.value === operationName);
  if (!node) throw new Error(`The document has no operation "${operationName ?? ''}".`);
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const includes = includesBy(variables);
  const written =
    node.operation === 'mutation' ? withoutFragments(node.selectionSet, fragments, includes) : node.selectionSet;
  const names = new Names(schema, includes, traits);
  const root = schema.getRootType(node.operation)?.name;
  const planned: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      { ...node, selectionSet: names.strip(written, root) },
      ...[...fragments.values()].map((fragment) => ({
        ...fragment,
        selectionSet: names.strip(fragment.selectionSet, fragment.typeCondition.name.value),
      })),
    ],
  };
  const renamed = new Map(
    (node.variableDefinitions ?? []).flatMap(({ variable: { name } }) =>
      name.value.startsWith('representations') ? [[`client_${name.value}`, name.value] as const] : [],
    ),
  );
  return {
    operation: {
      node,
      fragments,
      renamed,
      nameOf: (field) => names.byField.get(field) ?? responseName(field),
      includes,
    },
    planned: renamed.size ? renameVariables(planned, new Map([...renamed].map(([to, from]) => [from, to]))) : planned,
  };
}

/** Root fields in the order in which a server would run them: the planner runs those in fragments last. */
function withoutFragments(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  includes: Operation['includes'],
): SelectionSetNode {
  const byName = new Map<string, FieldNode[]>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (!includes(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = responseName(selection);
        byName.set(name, [...(byName.get(name) ?? []), selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else collect(fragments.get(selection.name.value)!.selectionSet);
    }
  };
  collect(set);
  return { kind: Kind.SELECTION_SET, selections: [...byName.values()].flat() };
}

function includesBy(variables: Readonly<Record<string, unknown>>): Operation['includes'] {
  return ({ directives = [] }) =>
    directives.every(({ name: { value: name }, arguments: args }) => {
      if (!isCondition(name)) return true;
      const condition = args?.find((argument) => argument.name.value === 'if')?.value;
      const value =
        condition?.kind === Kind.VARIABLE
          ? variables[condition.name.value]
          : condition?.kind === Kind.BOOLEAN && condition.value;
      return (value === true) === (name === 'include');
    });
}

function isCondition(directive: string): boolean {
  return directive === 'skip' || directive === 'include';
}

/** Fetches of entities have variables of their own, called `representations`. */
function renameVariables(document: DocumentNode, names: ReadonlyMap<string, string>): DocumentNode {
  return visit(document, {
    Variable: (node) => {
      const value = names.get(node.name.value);
      return value === undefined ? undefined : { ...node, name: { kind: Kind.NAME, value } };
    },
  });
}

export function responseName(field: FieldNode): string {
  return field.alias?.value ?? field.name.value;
}

/** Whether a field of this type can have no answer, there being no object of the type. */
export function isUnanswerable(schema: GraphQLSchema, type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  return isAbstractType(named) && schema.getPossibleTypes(named).length === 0;
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

class Names {
  readonly byField = new Map<FieldNode, string>();
  readonly #byQuestion = new Map<string, string>();

  readonly #taken: ReadonlySet<string>;

  constructor(
    readonly schema: GraphQLSchema,
    readonly includes: Operation['includes'],
    readonly traits: Traits,
  ) {
    this.#taken = fieldNamesOf(schema);
  }

  strip({ selections }: SelectionSetNode, parent: string | undefined): SelectionSetNode {
    const stripped = selections.flatMap((selection): SelectionNode[] => {
      if (!this.includes(selection)) return [];
      const directives = selection.directives?.filter(({ name }) => !isCondition(name.value)) ?? [];
      if (selection.kind === Kind.FRAGMENT_SPREAD) return [{ ...selection, directives }];
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value ?? parent;
        return [{ ...selection, directives, selectionSet: this.strip(selection.selectionSet, condition) }];
      }
      const { alias: _, selectionSet, ...field } = selection;
      const type = this.#typeOf(parent, field.name.value);
      const name = parent === this.schema.getMutationType()?.name ? responseName(selection) : this.#nameOf(selection);
      this.byField.set(selection, name);
      if (type && isUnanswerable(this.schema, type)) return [];
      return [
        {
          ...field,
          directives,
          ...(name !== field.name.value && { alias: { kind: Kind.NAME, value: name } }),
          ...(selectionSet && { selectionSet: this.strip(selectionSet, type && getNamedType(type).name) }),
        },
      ];
    });
    // Where types are only told apart, the planner leaves out what cannot be of any of them: its being there is asked for, too.
    const isThere = stripped.some(({ kind }) => kind === Kind.FIELD);
    return { kind: Kind.SELECTION_SET, selections: isThere ? stripped : [this.#anyFieldOf(parent), ...stripped] };
  }

  /** The least that can be asked of an object. The type of an interface object may be known to nobody on the way. */
  #anyFieldOf(parent: string | undefined): FieldNode {
    const type =
      parent !== undefined && this.traits.interfaceObjects.has(parent) ? this.schema.getType(parent) : undefined;
    const fields = isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const leaf = fields.find((field) => field.args.length === 0 && isLeafType(getNullableType(field.type)));
    return leaf ? { kind: Kind.FIELD, name: { kind: Kind.NAME, value: leaf.name } } : TYPENAME;
  }

  #typeOf(parent: string | undefined, field: string): GraphQLOutputType | undefined {
    const type = parent === undefined ? undefined : this.schema.getType(parent);
    return isObjectType(type) || isInterfaceType(type) ? type.getFields()[field]?.type : undefined;
  }

  #nameOf(field: FieldNode): string {
    const {
      name: { value: name },
      arguments: args = [],
      directives = [],
      selectionSet,
    } = field;
    const own = directives.filter((node) => !isCondition(node.name.value));
    const isApart = selectionSet && (responseName(field) !== name || this.traits.neededObjects.has(name));
    const apart = isApart ? responseName(field) : '';
    if (args.length === 0 && own.length === 0 && !apart) return name;
    const question = `${name}(${args.map(print).sort().join()})${own.map(print).join()} ${apart}`;
    let given = this.#byQuestion.get(question);
    if (given === undefined) {
      let n = this.#byQuestion.size;
      do given = `${name}__${n++}`;
      while (this.#taken.has(given));
      this.#byQuestion.set(question, given);
    }
    return given;
  }
}

const fieldNames = new WeakMap<GraphQLSchema, ReadonlySet<string>>();

function fieldNamesOf(schema: GraphQLSchema): ReadonlySet<string> {
  const known = fieldNames.get(schema);
  if (known) return known;
  const names = new Set(
    Object.values(schema.getTypeMap()).flatMap((type) => ('getFields' in type ? Object.keys(type.getFields()) : [])),
  );
  fieldNames.set(schema, names);
  return names;
}
