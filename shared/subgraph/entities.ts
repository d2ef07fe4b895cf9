/** How references become records, `_entities`: what is there at once is given at once, and a reference that is none costs itself alone. */
import { referenceMalformed } from '../errors.js';

export type ReferenceResolver = (reference: { id: string }, context: never) => unknown;

interface Named {
  __typename?: string;
}

/**
 * The resolver of `Query._entities`. @apollo/subgraph's own makes a promise for each entity, also for one that is there already, such as
 * a key-only stub, and fails as a whole by the first reference that is malformed.
 */
export function resolveEntities(
  references: ReadonlyMap<string, ReferenceResolver>,
): (query: unknown, args: { representations: readonly unknown[] }, context: never) => unknown[] {
  return (_query, { representations }, context) =>
    representations.map((representation) => {
      const { __typename: type, id } = Object(representation) as { __typename?: unknown; id?: unknown };
      const resolve = typeof type === 'string' ? references.get(type) : undefined;
      if (resolve === undefined || typeof id !== 'string') {
        return referenceMalformed(resolve && (type as string)); // GraphQL throws an error that stands in a list at its place.
      }
      const entity = resolve(representation as { id: string }, context) as Named | null | Promise<Named | null>;
      return entity instanceof Promise
        ? entity.then((loaded) => name(loaded, type as string))
        : name(entity, type as string);
    });
}

/** Says of a record which type it is, so that GraphQL finds its fields. */
function name(entity: Named | null, type: string): Named | null {
  if (entity !== null && entity.__typename !== type) entity.__typename = type;
  return entity;
}
