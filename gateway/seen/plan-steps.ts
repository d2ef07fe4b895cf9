/** A query's plan as it is told to people: which subgraph is asked what, about which objects, after which other step. */
import {
  Kind,
  print,
  visit,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import type { QueryPlanSelectionNode } from '@apollo/query-planner';

export interface ExplainedPlan {
  readonly operation: { readonly kind: OperationTypeNode; readonly name: string | undefined };
  /** Variables by which `@skip` and `@include` decide: with other values of these there may be other steps. */
  readonly decidedBy: readonly string[];
  readonly steps: readonly PlanStep[];
}

export interface PlanStep {
  /** From 1. */
  readonly id: number;
  readonly subgraph: string;
  /** `entities`: more about objects that an earlier step found; otherwise root fields. */
  readonly kind: 'query' | 'mutation' | 'entities';
  /** From the root of the data to those objects; `@` stands for each element of a list. Empty for root fields. */
  readonly path: readonly string[];
  /** What the subgraph is told of each object to know it by. */
  readonly requires: string | undefined;
  /** What is asked for, as GraphQL. */
  readonly fields: string;
  /** Names of the fields at the top of it. */
  readonly fieldNames: readonly string[];
  readonly waitsFor: readonly number[];
  /** Steps that share one request with this one when they are ready at about the same time. */
  readonly travelsWith: readonly number[];
}

/** What is needed of a program to explain it. */
export interface ExplainedProgram {
  readonly operation: {
    readonly node: OperationDefinitionNode;
    readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  };
  readonly steps: { readonly steps: readonly ProgramStep[] };
}

/** What is needed of a compiled step to explain it; `id` is its place among the steps. */
export interface ProgramStep {
  readonly id: number;
  readonly subgraph: string;
  readonly kind: 'query' | 'mutation';
  readonly path: readonly string[];
  readonly requires: readonly QueryPlanSelectionNode[] | undefined;
  readonly selection: SelectionSetNode;
  readonly waitsFor: readonly number[];
  readonly group: number;
}

/** A program as the engine compiled it, for the values of variables that `@skip` and `@include` go by. */
export function explainProgram({ operation: { node, fragments }, steps: { steps } }: ExplainedProgram): ExplainedPlan {
  return {
    operation: { kind: node.operation, name: node.name?.value },
    decidedBy: decidingVariables(node, fragments),
    steps: explainSteps(steps),
  };
}

/** Fragments of the document that another operation uses may name other variables. */
function decidingVariables(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): string[] {
  const names = new Set<string>();
  for (const definition of [operation, ...fragments.values()]) {
    visit(definition, {
      Directive({ name: { value: name }, arguments: args }) {
        if (name !== 'skip' && name !== 'include') return;
        for (const { value } of args ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      },
    });
  }
  return (operation.variableDefinitions ?? [])
    .map(({ variable }) => variable.name.value)
    .filter((name) => names.has(name));
}

/** The steps of a program, numbered from 1, under the names that the schema gives to fields. */
export function explainSteps(steps: readonly ProgramStep[]): PlanStep[] {
  const names = plainNames(steps);
  const direct = directWaits(steps);
  return steps.map(({ id, subgraph, kind, path, requires, selection, group }) => {
    const plain = withoutAliases(selection, names);
    return {
      id: id + 1,
      subgraph,
      kind: requires ? 'entities' : kind,
      path: path.map((name) => names.get(name) ?? name),
      requires: requires && requirementsText(requires, names),
      fields: print(plain),
      fieldNames: topNames(plain),
      waitsFor: direct[id]!.map((earlier) => earlier + 1),
      travelsWith: steps.filter((other) => other.group === group && other.id !== id).map((other) => other.id + 1),
    };
  });
}

/** By step: those it waits for, without those that one of these waits for already. */
function directWaits(steps: readonly ProgramStep[]): number[][] {
  const all = steps.map((): Set<number> => new Set()); // A step waits for earlier ones only.
  for (const { id, waitsFor } of steps)
    for (const earlier of waitsFor) for (const before of [earlier, ...all[earlier]!]) all[id]!.add(before);
  return steps.map(({ waitsFor }) =>
    waitsFor.filter((earlier) => !waitsFor.some((between) => all[between]!.has(earlier))),
  );
}

/**
 * The engine plans a field with arguments under a name of its own, such as `children__1`. Where a field has only one of them it is
 * shown by the schema's name; where it has several they are told apart by the engine's names.
 */
function plainNames(steps: readonly ProgramStep[]): ReadonlyMap<string, string> {
  const given = new Map<string, Set<string>>();
  for (const { selection } of steps) {
    visit(selection, {
      Field({ name: { value: name }, alias }) {
        const response = alias?.value ?? name;
        if (response !== name && !isGiven(response, name)) return;
        if (!given.has(name)) given.set(name, new Set());
        given.get(name)!.add(response);
      },
    });
  }
  const single = [...given].filter(([, responses]) => responses.size === 1);
  return new Map(single.map(([name, [response]]) => [response!, name]));
}

function isGiven(response: string, name: string): boolean {
  return response.startsWith(`${name}__`) && /^\d+$/.test(response.slice(name.length + 2));
}

function withoutAliases(selection: SelectionSetNode, names: ReadonlyMap<string, string>): SelectionSetNode {
  return visit(selection, {
    Field(field) {
      if (!field.alias || names.get(field.alias.value) !== field.name.value) return undefined;
      const { alias: _, ...plain } = field;
      return plain;
    },
  });
}

function topNames({ selections }: SelectionSetNode): string[] {
  const names = selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [(selection.alias ?? selection.name).value];
    return selection.kind === Kind.INLINE_FRAGMENT ? topNames(selection.selectionSet) : [];
  });
  return [...new Set(names)].filter((name) => name !== '__typename');
}

/** `Station { __typename id }`, one for each type that is asked about. */
function requirementsText(nodes: readonly QueryPlanSelectionNode[], names: ReadonlyMap<string, string>): string {
  return nodes.map((node) => requirementText(node, names).replace(/^\.\.\. on /, '')).join(', ');
}

function requirementText(node: QueryPlanSelectionNode, names: ReadonlyMap<string, string>): string {
  const inside = node.selections?.map((child) => requirementText(child, names)).join(' ');
  if (node.kind === 'InlineFragment') return `... on ${node.typeCondition ?? '?'} { ${inside ?? ''} }`;
  const name = node.alias ?? node.name;
  const shown = names.get(name) ?? name;
  return inside ? `${shown} { ${inside} }` : shown;
}
