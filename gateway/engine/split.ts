/** Splits a fetch of interface objects by what its fields require, since the planner fetches that for some types only and sends it for all. */
import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { Kind, type SelectionNode, type SelectionSetNode } from 'graphql';

export interface FetchPart {
  readonly requires: readonly QueryPlanSelectionNode[];
  readonly selection: SelectionSetNode;
  /** True where an object that lacks what is required is left out: nobody asked for these fields of it. */
  readonly conditional: boolean;
}

export interface SplitOptions {
  readonly subgraph: string;
  /** By `subgraph Type.field`: what a field requires. */
  readonly needs: ReadonlyMap<string, ReadonlySet<string>>;
  isKey(field: string): boolean;
}

/** The parts of a fetch, nearly always one: fields with equal requirements together, and only these with them. */
export function splitByNeeds(
  requires: readonly QueryPlanSelectionNode[],
  selection: SelectionSetNode,
  { subgraph, needs, isKey }: SplitOptions,
): FetchPart[] {
  const parts = new Map<string, { needed: ReadonlySet<string>; selections: SelectionNode[] }>();
  for (const field of fieldsOf(selection)) {
    const needed = needs.get(`${subgraph} ${field.type}.${field.name}`) ?? new Set<string>();
    const key = [...needed].sort().join();
    const part = parts.get(key) ?? { needed, selections: [] };
    parts.set(key, part);
    part.selections.push(field.selection);
  }
  const all = new Set([...parts.values()].flatMap(({ needed }) => [...needed]));
  if (all.size === 0) return [{ requires, selection, conditional: false }];
  return [...parts.values()].map(({ needed, selections }) => ({
    requires: without(requires, (name) => all.has(name) && !needed.has(name) && !isKey(name)),
    selection: { kind: Kind.SELECTION_SET, selections },
    conditional: needed.size > 0,
  }));
}

/** Each field of the entity, under its type condition. */
function* fieldsOf(
  set: SelectionSetNode,
  type = '',
  wrap: (selection: SelectionNode) => SelectionNode = (selection) => selection,
): Generator<{ readonly type: string; readonly name: string; readonly selection: SelectionNode }> {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      yield { type, name: selection.name.value, selection: wrap(selection) };
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const nested = (inner: SelectionNode): SelectionNode =>
        wrap({ ...selection, selectionSet: { kind: Kind.SELECTION_SET, selections: [inner] } });
      yield* fieldsOf(selection.selectionSet, selection.typeCondition?.name.value ?? type, nested);
    }
  }
}

/** A representation's selection without the fields named at the top of its fragments. */
function without(
  selections: readonly QueryPlanSelectionNode[],
  drop: (name: string) => boolean,
): QueryPlanSelectionNode[] {
  return selections.flatMap((selection): QueryPlanSelectionNode[] => {
    if (selection.kind === 'Field') return drop(selection.name) ? [] : [selection];
    return [{ ...selection, selections: without(selection.selections, drop) }];
  });
}
