/** The planner's own aliases: where fields of one name have types in a subgraph that do not merge, it asks for some of them by another name. */
import type { FetchDataRewrite, FetchNode } from '@apollo/query-planner';
import { Kind, type SelectionNode, type SelectionSetNode } from 'graphql';

const CONDITION = '... on ';

/** What is to be done to a fetch's answer: names below an alias first, since their paths lead through it. */
export function outputRewrites({ outputRewrites = [], requires }: FetchNode): readonly FetchDataRewrite[] {
  return outputRewrites
    .map((rewrite) => (requires ? rewrite : { ...rewrite, path: withoutConditions(rewrite.path) }))
    .reverse();
}

/** By each alias, what it stands for: the planner makes it of that, so that it is the same wherever it stands. */
export function aliasesOf(rewrites: readonly FetchDataRewrite[]): ReadonlyMap<string, string> {
  return new Map(
    rewrites.flatMap((one) => (one.kind === 'KeyRenamer' ? [[one.path.at(-1)!, one.renameKeyTo] as const] : [])),
  );
}

/** A selection as the subgraph gets it. Below an alias of its own the planner forgets to write further ones, though it tells of them. */
export function withAliases(selection: SelectionSetNode, rewrites: readonly FetchDataRewrite[]): SelectionSetNode {
  return rewrites.reduceRight((set, rewrite) => {
    if (rewrite.kind !== 'KeyRenamer') return set;
    return renamed(set, rewrite.path.slice(0, -1), rewrite.renameKeyTo, rewrite.path.at(-1)!);
  }, selection);
}

/** The selection by the names that its answer has when it is rewritten. */
export function withoutAliases(selection: SelectionSetNode, rewrites: readonly FetchDataRewrite[]): SelectionSetNode {
  return rewrites.reduce((set, rewrite) => {
    if (rewrite.kind !== 'KeyRenamer') return set;
    return renamed(set, rewrite.path.slice(0, -1), rewrite.path.at(-1)!, rewrite.renameKeyTo);
  }, selection);
}

function renamed(set: SelectionSetNode, path: readonly string[], from: string, to: string): SelectionSetNode {
  const [first, ...rest] = path;
  const selections = set.selections.map((selection): SelectionNode => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
    const own =
      selection.kind === Kind.FIELD
        ? (selection.alias ?? selection.name).value
        : `${CONDITION}${selection.typeCondition?.name.value ?? ''}`;
    if (first === undefined)
      return selection.kind === Kind.FIELD && own === from
        ? { ...selection, alias: { kind: Kind.NAME, value: to } }
        : selection;
    if (own !== first || !selection.selectionSet) return selection;
    return { ...selection, selectionSet: renamed(selection.selectionSet, rest, from, to) };
  });
  return { ...set, selections };
}

/** Root fields are asked for without a fragment around them. */
function withoutConditions(path: readonly string[]): string[] {
  return path.slice(path.findIndex((key) => !key.startsWith(CONDITION)));
}
