/** Plans a mutation so that each of its root fields is done, with all that is read of what it did, before the next one begins. */
import { Kind, print, type DocumentNode, type FieldNode, type OperationDefinitionNode } from 'graphql';
import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import type { Planner } from './planner.js';

/**
 * The planner sends neighbouring root fields of a mutation to their subgraph at once, and reads what lies in other subgraphs
 * afterwards: what the first one did is then read as the last one left it. Where anything is read elsewhere, each root field has
 * a plan of its own.
 */
export async function planSerially(
  planner: Planner,
  planned: DocumentNode,
  isWanted: () => boolean,
): Promise<QueryPlan> {
  const whole = await planner.plan(print(planned), isWanted);
  const parts = rootFieldsApart(planned);
  if (parts.length < 2 || !readsElsewhere(whole.node)) return whole;
  const nodes: PlanNode[] = [];
  for (const part of parts) {
    const { node } = await planner.plan(print(part), isWanted);
    if (node && node.kind !== 'Subscription') nodes.push(node);
  }
  return { kind: 'QueryPlan', node: { kind: 'Sequence', nodes } };
}

function readsElsewhere(node: QueryPlan['node']): boolean {
  if (!node || node.kind === 'Subscription') return false;
  if (node.kind === 'Sequence' || node.kind === 'Parallel') return node.nodes.some(readsElsewhere);
  return node.kind !== 'Fetch' || node.requires !== undefined;
}

/** The operation once for each response name at its root, which has no fragments; of a query, nothing. */
function rootFieldsApart({ definitions }: DocumentNode): DocumentNode[] {
  const operation = definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
  if (operation?.operation !== 'mutation') return [];
  const byName = new Map<string, FieldNode[]>();
  for (const field of operation.selectionSet.selections) {
    if (field.kind !== Kind.FIELD) return [];
    const name = (field.alias ?? field.name).value;
    byName.set(name, [...(byName.get(name) ?? []), field]);
  }
  return [...byName.values()].map((selections) => ({
    kind: Kind.DOCUMENT,
    definitions: definitions.map((one) =>
      one === operation ? { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } } : one,
    ),
  }));
}
