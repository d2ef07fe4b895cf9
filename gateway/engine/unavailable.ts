/** What stands in the answer for a subgraph that gave none: its name, a code, and the fields that are null because of it. */
import { Kind, parse, type GraphQLFormattedError, type SelectionNode } from 'graphql';
import { ReachError, type Answer } from './reach.js';

export interface Fetch {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

/**
 * One error for each field that was asked of the subgraph. In a fetch for many entities the field is named at the first of
 * them: a dead subgraph costs one error a field, not one a row.
 */
export function unavailable(name: string, error: unknown, fetch: Fetch): Answer {
  const code = error instanceof ReachError ? error.code : 'SUBGRAPH_UNAVAILABLE';
  const reason = error instanceof ReachError ? error.message : 'cannot be reached';
  const message = `The subgraph "${name}" ${reason}; its fields are null in this answer. Try again later.`;
  const masked: GraphQLFormattedError = { message, extensions: { code, subgraph: name } };
  return { errors: pathsOf(fetch).map((path) => ({ ...masked, path })) };
}

/** Paths as the subgraph would have given them: `[field]`, or `['_entities', index, field]`. */
function pathsOf({ query, variables }: Fetch): (string | number)[][] {
  const operation = parse(query).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const paths = (operation?.selectionSet.selections ?? []).flatMap((selection) => {
    if (selection.kind !== Kind.FIELD || selection.name.value !== '_entities')
      return namesOf(selection).map((n) => [n]);
    return (selection.selectionSet?.selections ?? []).flatMap((part) => {
      const index = part.kind === Kind.INLINE_FRAGMENT ? indexOf(part.typeCondition?.name.value, variables) : 0;
      return namesOf(part).map((field) => [selection.name.value, index, field]);
    });
  });
  return [...new Map(paths.map((path) => [path.join('.'), path])).values()];
}

function indexOf(type: string | undefined, variables: Fetch['variables']): number {
  const representations = (variables?.['representations'] ?? []) as readonly { __typename?: unknown }[];
  return Math.max(
    0,
    representations.findIndex(({ __typename }) => __typename === type),
  );
}

/** Response names of the fields that a selection asks for, keys and type names left out. */
function namesOf(selection: SelectionNode): string[] {
  if (selection.kind === Kind.FIELD)
    return selection.name.value === '__typename' ? [] : [selection.alias?.value ?? selection.name.value];
  if (selection.kind === Kind.INLINE_FRAGMENT) return selection.selectionSet.selections.flatMap(namesOf);
  return []; // The engine sends no named fragments.
}
