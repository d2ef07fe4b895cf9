/** Limits on a document, shared by the gateway and by every subgraph, however it is reached. */
import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { queryTooDeep, requestMalformed } from './errors.js';

/** True when a text somewhere in a value holds a NUL, which PostgreSQL cannot store and so cannot compare with either. */
export function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0');
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsNul);
}

export const nulRefused = (): GraphQLError => requestMalformed('A text holds the character U+0000');

/** A validation rule that refuses texts with a NUL. */
export function noNul(context: ValidationContext): ASTVisitor {
  return {
    StringValue(node) {
      if (!holdsNul(node.value)) return;
      const originalError = nulRefused();
      context.reportError(
        new GraphQLError(originalError.message, { nodes: [node], extensions: originalError.extensions, originalError }),
      );
    },
  };
}

/** How deep a client's query may nest. */
export const MAX_DEPTH = 16;

/** A validation rule that refuses operations nested deeper than `bound`; fragments count where they are spread. */
export function depthLimit(bound: number = MAX_DEPTH): (context: ValidationContext) => ASTVisitor {
  return (context) => {
    const fragments = new Map<string, number>();
    const depthOf = (set: SelectionSetNode): number =>
      set.selections.reduce((deepest, selection) => Math.max(deepest, depthOfSelection(selection)), 0);
    const depthOfSelection = (selection: SelectionNode): number => {
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value.startsWith('__')) return 0;
        return 1 + (selection.selectionSet ? depthOf(selection.selectionSet) : 0);
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet);
      return depthOfFragment(selection.name.value);
    };
    const depthOfFragment = (name: string): number => {
      const known = fragments.get(name);
      if (known !== undefined) return known;
      fragments.set(name, 0); // A cycle is refused by GraphQL's own rule; here it must only end.
      const fragment = context.getFragment(name);
      const depth = fragment ? depthOf(fragment.selectionSet) : 0;
      fragments.set(name, depth);
      return depth;
    };
    return {
      OperationDefinition(node) {
        const depth = depthOf(node.selectionSet);
        if (depth <= bound) return;
        const originalError = queryTooDeep(depth, bound);
        context.reportError(
          new GraphQLError(originalError.message, {
            nodes: [node],
            extensions: originalError.extensions,
            originalError,
          }),
        );
      },
    };
  };
}
