/** How long an answer may be kept, read from its document alone: the strictest hint of what is selected, by Apollo's rules. */
import {
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * The directive as each room's SDL defines it. Apollo's also has a `scope`; what is somebody's own is not kept at all here, and
 * its enum would stand in the supergraph, while a directive that only rooms read leaves no trace there.
 */
export const CACHE_CONTROL =
  'directive @cacheControl(maxAge: Int, inheritMaxAge: Boolean) on FIELD_DEFINITION | OBJECT | INTERFACE | UNION';

/** For types that only their publishers change, and that hold nothing about a person: code tables and vocabularies. Five minutes. */
export const REFERENCE_DATA = '@cacheControl(maxAge: 300)';

/** What stands in the header `cache-control`; undefined for an answer that may not be kept. */
export function cacheControlOf(maxAge: number): string | undefined {
  return maxAge > 0 ? `max-age=${maxAge}, public` : undefined;
}

/** Seconds for which an answer to any operation of a valid document may be kept; 0 for one that may not. */
export function maxAgeOf(schema: GraphQLSchema, document: DocumentNode): number {
  const reading = new HintReading(schema, document);
  const ages = document.definitions.map((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return NO_HINT;
    const root = schema.getQueryType();
    return definition.operation === OperationTypeNode.QUERY && root ? reading.root(root, definition.selectionSet) : 0;
  });
  const strictest = Math.min(...ages);
  return strictest === NO_HINT ? 0 : strictest;
}

/** The age of what restricts nothing, such as a scalar, which may be kept as long as the object that it is in. */
const NO_HINT = Infinity;

interface Hint {
  readonly maxAge?: number | null;
  readonly inheritMaxAge?: boolean | null;
}

type Hinted = Parameters<typeof getDirectiveValues>[1] | null | undefined;

class HintReading {
  readonly #fragments = new Map<string, { type: string; selectionSet: SelectionSetNode }>();

  constructor(
    readonly schema: GraphQLSchema,
    document: DocumentNode,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
      const { name, typeCondition, selectionSet } = definition;
      this.#fragments.set(name.value, { type: typeCondition.name.value, selectionSet });
    }
  }

  root(type: GraphQLObjectType, { selections }: SelectionSetNode): number {
    return this.#strictest(type, selections, true);
  }

  #strictest(parent: GraphQLCompositeType, selections: readonly SelectionNode[], isRoot = false): number {
    return Math.min(
      ...selections.map((selection) => {
        if (selection.kind === Kind.FIELD) return this.#field(parent, selection.name.value, selection, isRoot);
        const { type, selectionSet } = this.#within(parent, selection);
        return this.#strictest(type, selectionSet.selections, isRoot);
      }),
    );
  }

  /** Fields at the root and those that hold an object may not be kept unless a hint says so; the strictest wins. */
  #field(
    parent: GraphQLCompositeType,
    name: string,
    { selectionSet }: { readonly selectionSet?: SelectionSetNode | undefined },
    isRoot: boolean,
  ): number {
    if (name === '__typename') return NO_HINT;
    const field = 'getFields' in parent ? parent.getFields()[name] : undefined;
    if (!field) return 0; // The schema's own fields, such as `__schema`.
    const type = getNamedType(field.type);
    if (isRoot && name === '_entities' && isAbstractType(type)) return this.#entities(type, selectionSet!.selections);
    const onField = this.#hint(field.astNode);
    const onType = isCompositeType(type) ? this.#hint(type.astNode) : undefined;
    const inherits = !isRoot && (!isCompositeType(type) || onField?.inheritMaxAge || onType?.inheritMaxAge);
    const own = onField?.maxAge ?? onType?.maxAge ?? (inherits ? NO_HINT : 0);
    return isCompositeType(type) ? Math.min(own, this.#strictest(type, selectionSet!.selections)) : own;
  }

  /** Entities are kept by the hints of the types that are selected; what selects none of them says nothing of which they are. */
  #entities(parent: GraphQLCompositeType, selections: readonly SelectionNode[]): number {
    const ages = selections.map((selection) => {
      if (selection.kind === Kind.FIELD) return NO_HINT;
      const { type, selectionSet } = this.#within(parent, selection);
      if (type === parent) return this.#entities(parent, selectionSet.selections);
      const types = isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type];
      const hints = types.map(({ astNode }) => this.#hint(astNode)?.maxAge ?? 0);
      return Math.min(...hints, this.#strictest(type, selectionSet.selections));
    });
    const strictest = Math.min(...ages);
    return strictest === NO_HINT ? 0 : strictest;
  }

  #within(
    parent: GraphQLCompositeType,
    selection: Exclude<SelectionNode, { kind: Kind.FIELD }>,
  ): { type: GraphQLCompositeType; selectionSet: SelectionSetNode } {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const { type, selectionSet } = this.#fragments.get(selection.name.value)!;
      return { type: this.schema.getType(type) as GraphQLCompositeType, selectionSet };
    }
    const name = selection.typeCondition?.name.value;
    const type = name === undefined ? parent : (this.schema.getType(name) as GraphQLCompositeType);
    return { type, selectionSet: selection.selectionSet };
  }

  #hint(node: Hinted): Hint | undefined {
    const directive = this.schema.getDirective('cacheControl');
    return (directive && node && getDirectiveValues(directive, node)) ?? undefined;
  }
}
