/** Splits a fetch by what its fields require, of which types they are asked, and what they may be asked with, since the planner makes one of all. */
import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { AskedField } from './company.js';

export interface FetchPart {
  readonly requires: readonly QueryPlanSelectionNode[];
  readonly selection: SelectionSetNode;
  /** True where an object that lacks what is required is left out: nobody asked for these fields of it. */
  readonly conditional: boolean;
  /** The types of the objects that are asked; undefined for any. */
  readonly types: ReadonlySet<string> | undefined;
}

export interface SplitOptions {
  readonly subgraph: string;
  /** By `subgraph Type.field`: what a field requires. */
  readonly needs: ReadonlyMap<string, ReadonlySet<string>>;
  isKey(field: string): boolean;
  /** The types of which a field of an interface is asked; undefined where that is all of them. */
  typesOf(name: string, type: string): ReadonlySet<string> | undefined;
  /** Whether it matters of which type the objects of an interface are, so that what else is asked must not take that along. */
  tellsTypesApart(type: string): boolean;
  /** Alike for fields of which one may take the others along when it fails. */
  companyOf(field: AskedField): string;
}

/** The parts of a fetch, nearly always one: fields with equal requirements and of equal types together, and only these with them. */
export function splitFetch(
  requires: readonly QueryPlanSelectionNode[],
  selection: SelectionSetNode,
  { subgraph, needs, isKey, typesOf, tellsTypesApart, companyOf }: SplitOptions,
): FetchPart[] {
  type Part = { needed: ReadonlySet<string>; types: FetchPart['types']; selections: SelectionNode[] };
  const parts = new Map<string, Part>();
  const fields = [...fieldsOf(selection)];
  const areTold = fields.some(({ name, type }) => name === '__typename' && tellsTypesApart(type));
  for (const field of fields) {
    const needed = needs.get(`${subgraph} ${field.type}.${field.name}`) ?? new Set<string>();
    const types = typesOf(field.responseName, field.type);
    const tells = areTold && (field.name === '__typename' || isKey(field.name));
    const key = [tells, [...needed].sort(), types && [...types].sort(), isKey(field.name) ? '' : companyOf(field)].join(
      ' ',
    );
    const part = parts.get(key) ?? { needed, types, selections: [] };
    parts.set(key, part);
    part.selections.push(field.selection);
  }
  if (parts.size === 1)
    return [...parts.values()].map(({ needed, types }) => ({
      requires,
      selection,
      conditional: needed.size > 0,
      types,
    }));
  const all = new Set([...parts.values()].flatMap(({ needed }) => [...needed]));
  return [...parts.values()].map(({ needed, types, selections }) => ({
    requires: without(requires, (name) => all.has(name) && !needed.has(name) && !isKey(name)),
    selection: { kind: Kind.SELECTION_SET, selections },
    conditional: needed.size > 0,
    types,
  }));
}

interface SelectedField extends AskedField {
  readonly selection: SelectionNode;
}

/** Each field of the entity, under its type condition. */
function* fieldsOf(
  set: SelectionSetNode,
  type = '',
  wrap: (selection: SelectionNode) => SelectionNode = (selection) => selection,
): Generator<SelectedField> {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const responseName = (selection.alias ?? selection.name).value;
      yield { type, name: selection.name.value, responseName, selection: wrap(selection) };
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
