/** What a step asks of an object and is not there: which of its fields are to be null, or to fail, when the step gives nothing. */
import { Kind, type GraphQLSchema, type SelectionSetNode } from 'graphql';
import { Failure } from './failure.js';
import { isObject, isOfType } from './rewrite.js';
import type { Step } from './step.js';

/** See `Step.eachMissing`; what is asked of each type is looked up once. */
export function eachMissing(schema: GraphQLSchema, selection: SelectionSetNode, above = 1): Step['eachMissing'] {
  const byType = new Map<unknown, readonly (readonly [string, Step['eachMissing'] | undefined])[]>();
  return (target, found) => {
    const typename = target['__typename'];
    let fields = byType.get(typename);
    if (!fields) byType.set(typename, (fields = fieldsIn(schema, selection, typename, above)));
    for (const [name, below] of fields) {
      const value = target[name];
      if (value === undefined) found(target, name, above);
      else if (below) eachObject(value, (object) => below(object, found));
    }
  };
}

function eachObject(value: unknown, found: (object: Record<string, unknown>) => void): void {
  if (Array.isArray(value)) for (const element of value) eachObject(element, found);
  else if (isObject(value) && !(value instanceof Failure)) found(value);
}

function fieldsIn(
  schema: GraphQLSchema,
  { selections }: SelectionSetNode,
  typename: unknown,
  above: number,
): [string, Step['eachMissing'] | undefined][] {
  return selections.flatMap((selection): [string, Step['eachMissing'] | undefined][] => {
    if (selection.kind === Kind.FIELD) {
      const name = (selection.alias ?? selection.name).value;
      if (name === '__typename') return [];
      return [[name, selection.selectionSet && eachMissing(schema, selection.selectionSet, above + 1)]];
    }
    if (selection.kind !== Kind.INLINE_FRAGMENT) return [];
    const condition = selection.typeCondition?.name.value;
    const applies =
      condition === undefined ||
      isOfType(schema, typename, condition, true) ||
      isOfType(schema, condition, String(typename), false);
    return applies ? fieldsIn(schema, selection.selectionSet, typename, above) : [];
  });
}
