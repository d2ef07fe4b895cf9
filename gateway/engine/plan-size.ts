/** How much an operation asks for when its fragments are written out, told without writing them out. */
import { Kind, type FragmentDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';

/** Fields of one operation, each counted as often as it is spread. */
export const MOST_FIELDS = 10_000;

/** Counts fields; fragments in fragments multiply, so that a text of a page can stand for millions. */
export function countFields(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  includes: (selection: SelectionNode) => boolean,
): number {
  const counts = new Map<string, number>();
  const countIn = ({ selections }: SelectionSetNode): number => {
    let count = 0;
    for (const selection of selections) if (includes(selection)) count += countOf(selection);
    return count;
  };
  const countOf = (selection: SelectionNode): number => {
    if (selection.kind === Kind.FIELD) return 1 + (selection.selectionSet ? countIn(selection.selectionSet) : 0);
    if (selection.kind === Kind.INLINE_FRAGMENT) return countIn(selection.selectionSet);
    const name = selection.name.value;
    let count = counts.get(name);
    if (count === undefined) counts.set(name, (count = countIn(fragments.get(name)!.selectionSet)));
    return count;
  };
  return countIn(set);
}
