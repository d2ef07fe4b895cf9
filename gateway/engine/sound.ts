/** The last look at a plan: no subgraph is asked for a field without what the field requires, or the plan is not run. */
import { getNamedType, isInterfaceType, isObjectType, Kind, type GraphQLSchema, type SelectionSetNode } from 'graphql';
import type { QueryPlanSelectionNode } from '@apollo/query-planner';

export interface FetchToCheck {
  readonly schema: GraphQLSchema;
  /** As the planner knows the subgraph. */
  readonly subgraph: string;
  readonly selection: SelectionSetNode;
  /** Undefined for root fields. */
  readonly requires: readonly QueryPlanSelectionNode[] | undefined;
  /** The type of the root, where root fields are asked for. */
  readonly root: string | undefined;
  /** By `subgraph Type.field`: what the field requires and the subgraph does not have itself. */
  readonly requirements: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * The planner's ways with `@requires` have faults, and those that are known are repaired. This holds for all: a field with
 * requirements may stand at the top of a fetch of entities only, where the representation carries what it requires. Throws
 * otherwise, since the answer could be wrong and nobody would see it.
 */
export function checkRequirements({ schema, subgraph, selection, requires, root, requirements }: FetchToCheck): void {
  if (requirements.size === 0) return;
  const sent = new Set((requires ?? []).flatMap(namesIn));
  const walk = (type: string, set: SelectionSetNode, atTop: boolean): void => {
    for (const node of set.selections) {
      if (node.kind === Kind.INLINE_FRAGMENT) walk(node.typeCondition?.name.value ?? type, node.selectionSet, atTop);
      if (node.kind !== Kind.FIELD) continue;
      const field = node.name.value;
      const needed = requirements.get(`${subgraph} ${type}.${field}`);
      const missing = needed && [...needed].find((name) => !(atTop && sent.has(name)));
      if (missing !== undefined)
        throw new Error(`The plan asks ${subgraph} for ${type}.${field} without "${missing}", which it requires.`);
      const parent = schema.getType(type);
      const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field] : undefined;
      if (definition && node.selectionSet) walk(getNamedType(definition.type).name, node.selectionSet, false);
    }
  };
  walk(root ?? '', selection, requires !== undefined);
}

function namesIn(selection: QueryPlanSelectionNode): string[] {
  return selection.kind === 'Field' ? [selection.name] : selection.selections.flatMap(namesIn);
}
