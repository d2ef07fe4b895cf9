/** Splits a fetch of entities where two fields need one field of the entity with different arguments: a representation holds one value of it. */
import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { RepairedSupergraph } from './repair.js';

export interface FetchPart {
  readonly requires: readonly QueryPlanSelectionNode[];
  readonly selection: SelectionSetNode;
}

/** The parts of a fetch, nearly always one: each with the fields that can be asked together, and with what these need. */
export function splitConflicts(
  subgraph: string,
  requires: readonly QueryPlanSelectionNode[],
  selection: SelectionSetNode,
  repaired: RepairedSupergraph,
): FetchPart[] {
  const { requiredFields } = repaired;
  if (requiredFields.size === 0 || !conflicts(namesIn(requires), repaired)) return [{ requires, selection }];
  const parts: { needs: Set<string>; selections: SelectionNode[] }[] = [];
  for (const { selection: field, needs } of fieldsOf(subgraph, selection, repaired)) {
    const fitting = parts.find((part) => !conflicts([...part.needs, ...needs], repaired));
    const part = fitting ?? { needs: new Set<string>(), selections: [] };
    if (!fitting) parts.push(part);
    for (const need of needs) part.needs.add(need);
    part.selections.push(field);
  }
  return parts.map(({ needs, selections }) => ({
    requires: without(requires, (name) => requiredFields.has(name) && !needs.has(name)),
    selection: { kind: Kind.SELECTION_SET, selections },
  }));
}

/** Whether two of the names stand for one field. Names of different depth are taken as one level: a part more costs little. */
function conflicts(names: readonly string[], { requiredFields }: RepairedSupergraph): boolean {
  const twins = [...new Set(names)].flatMap((name) => requiredFields.get(name)?.name ?? []);
  return new Set(twins).size < twins.length;
}

function namesIn(selections: readonly QueryPlanSelectionNode[]): string[] {
  return selections.flatMap((selection) => [
    ...(selection.kind === 'Field' ? [selection.alias ?? selection.name] : []),
    ...namesIn(selection.selections ?? []),
  ]);
}

/** Each field of the entity under its type condition, with the required fields that it needs. */
function* fieldsOf(
  subgraph: string,
  set: SelectionSetNode,
  repaired: RepairedSupergraph,
  type = '',
  wrap: (selection: SelectionNode) => SelectionNode = (selection) => selection,
): Generator<{ selection: SelectionNode; needs: ReadonlySet<string> }> {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const needs = repaired.needs.get(`${subgraph} ${type}.${selection.name.value}`) ?? new Set<string>();
      yield { selection: wrap(selection), needs };
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value ?? type;
      const nested = (inner: SelectionNode): SelectionNode =>
        wrap({ ...selection, selectionSet: { kind: Kind.SELECTION_SET, selections: [inner] } });
      yield* fieldsOf(subgraph, selection.selectionSet, repaired, condition, nested);
    }
  }
}

function without(
  selections: readonly QueryPlanSelectionNode[],
  drop: (name: string) => boolean,
): QueryPlanSelectionNode[] {
  return selections.flatMap((selection): QueryPlanSelectionNode[] => {
    if (selection.kind === 'Field' && drop(selection.name)) return [];
    return selection.selections ? [{ ...selection, selections: without(selection.selections, drop) }] : [selection];
  });
}
