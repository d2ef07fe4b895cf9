/** Of which objects a field is asked for: a client may ask it of some types only, and the planner asks an interface object's of all. */
import {
  isAbstractType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { PlanNode, QueryPlanSelectionNode } from '@apollo/query-planner';

type Sets = readonly SelectionSetNode[];

export class Wanted {
  readonly #operation: Sets;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Fields that representations of the plan are made of. */
  readonly #sent: ReadonlySet<string>;

  constructor(
    readonly schema: GraphQLSchema,
    { definitions }: DocumentNode,
    plan: PlanNode,
  ) {
    this.#operation = definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? one.selectionSet : []));
    this.#fragments = new Map(
      definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])),
    );
    this.#sent = new Set(sentIn(plan));
  }

  /** The types of an interface of which a field is asked at a path; undefined where that is all of them, or not the client's wish. */
  typesOf(path: readonly string[], name: string, interfaceName: string): ReadonlySet<string> | undefined {
    const type = this.schema.getType(interfaceName);
    if (!isAbstractType(type) || this.#sent.has(name)) return undefined;
    const sets = this.#setsAt(path);
    const possible = this.schema.getPossibleTypes(type);
    const asked = possible.filter((one) => sets.some((set) => this.#fieldsIn(set, one.name).some(hasName(name))));
    return asked.length === 0 || asked.length === possible.length ? undefined : new Set(asked.map((one) => one.name));
  }

  /** Whether the client asks something of the objects at a path that depends on their types. */
  tellsTypesApart(path: readonly string[], interfaceName: string): boolean {
    const type = this.schema.getType(interfaceName);
    if (!isAbstractType(type)) return false;
    const sets = this.#setsAt(path);
    const all = sets.flatMap((set) => this.#fieldsIn(set));
    if (all.some(hasName('__typename'))) return true;
    return this.schema
      .getPossibleTypes(type)
      .some(({ name }) => sets.flatMap((set) => this.#fieldsIn(set, name)).length < all.length);
  }

  /** Whether a field of this name goes into representations. */
  isSent(name: string): boolean {
    return this.#sent.has(name);
  }

  /** What the client asks for at a path, of whichever type. */
  #setsAt(path: readonly string[]): Sets {
    let sets = this.#operation;
    for (const key of path)
      if (key !== '@')
        sets = sets
          .flatMap((set) => this.#fieldsIn(set))
          .filter(hasName(key))
          .flatMap(({ below }) => below ?? []);
    return sets;
  }

  /** The fields of a selection, where `type` is given those that objects of it have. */
  #fieldsIn({ selections }: SelectionSetNode, type?: string): readonly Named[] {
    return selections.flatMap((selection): readonly Named[] => {
      if (selection.kind === Kind.FIELD)
        return [{ name: (selection.alias ?? selection.name).value, below: selection.selectionSet }];
      const { typeCondition, selectionSet } =
        selection.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(selection.name.value)! : selection;
      const applies = type === undefined || !typeCondition || this.#isOf(type, typeCondition.name.value);
      return applies ? this.#fieldsIn(selectionSet, type) : [];
    });
  }

  #isOf(type: string, condition: string): boolean {
    const abstract = this.schema.getType(condition);
    if (type === condition) return true;
    return isAbstractType(abstract) && this.schema.getPossibleTypes(abstract).some(({ name }) => name === type);
  }
}

interface Named {
  readonly name: string;
  readonly below: SelectionSetNode | undefined;
}

function hasName(name: string): (field: Named) => boolean {
  return (field) => field.name === name;
}

function sentIn(node: PlanNode): string[] {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap(sentIn);
    case 'Flatten':
      return sentIn(node.node);
    case 'Fetch':
      return (node.requires ?? []).flatMap(namesIn);
    case 'Condition':
    case 'Defer':
      return [];
  }
}

function namesIn(selection: QueryPlanSelectionNode): string[] {
  return selection.kind === 'Field' ? [selection.alias ?? selection.name] : selection.selections.flatMap(namesIn);
}
