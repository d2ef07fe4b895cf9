/** GraphQL documents for a step's fetch, and for the fetches of several steps that travel to one subgraph together. */
import type { FetchNode } from '@apollo/query-planner';
import {
  Kind,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
} from 'graphql';
import type { Fetch } from './reach.js';
import type { Step } from './step.js';

export interface CombinedFetch {
  readonly fetch: Fetch;
  /** One for each `_entities` field: which question it puts, and how its representations and answers are called. */
  readonly lists: readonly {
    readonly question: number;
    readonly variable: string;
    readonly field: string;
    readonly selection: string;
  }[];
  /** Names of the client's variables that it uses. */
  readonly variables: readonly string[];
}

type Parts = Pick<Step, 'fetch' | 'selectionText'>;

/** The fetch of a step that travels alone. */
export function fetchOf(node: FetchNode, subgraph: string, selection: SelectionSetNode): Parts {
  const entities = node.requires !== undefined;
  const whole = operationIn(node.operation);
  const used = variablesIn(selection);
  const planned = {
    ...whole,
    variableDefinitions: (whole.variableDefinitions ?? []).filter(
      ({ variable: { name } }) => (entities && name.value === 'representations') || used.has(name.value),
    ),
  };
  const operation = entities
    ? { ...planned, selectionSet: setOf([entitiesField('_entities', 'representations', selection)]) }
    : { ...planned, selectionSet: selection };
  return {
    fetch: toFetch(subgraph, operation, entities ? [] : rootFieldsOf(selection)),
    selectionText: stripIgnoredCharacters(print(selection)),
  };
}

/** Joins entity fetches of one subgraph into one operation; steps with equal questions share one list. */
export function combineFetches(steps: readonly Step[]): CombinedFetch {
  const questions = [...new Map(steps.map((step) => [step.question, step])).values()];
  const [first] = questions;
  if (!first) throw new Error('Nothing to combine.');
  const variables = [...new Set(questions.flatMap((step) => step.variables))];
  if (questions.length === 1) {
    const { question, selectionText: selection } = first;
    return {
      fetch: first.fetch,
      lists: first.represent ? [{ question, variable: 'representations', field: '_entities', selection }] : [],
      variables,
    };
  }
  const lists = questions.map(({ question, selectionText: selection }, index) => ({
    question,
    variable: `representations_${index}`,
    field: `_entities_${index}`,
    selection,
  }));
  const definitions = new Map<string, VariableDefinitionNode>();
  for (const step of questions)
    for (const definition of operationOf(step.fetch).variableDefinitions ?? [])
      definitions.set(definition.variable.name.value, definition);
  const representations = definitions.get('representations');
  definitions.delete('representations');
  const operation: OperationDefinitionNode = {
    ...operationOf(first.fetch),
    variableDefinitions: [
      ...lists.map(({ variable }) => ({
        ...representations!,
        variable: { kind: Kind.VARIABLE as const, name: { kind: Kind.NAME as const, value: variable } },
      })),
      ...definitions.values(),
    ],
    selectionSet: setOf(
      lists.map(({ field, variable }, index) => entitiesField(field, variable, askedOf(questions[index]!.fetch))),
    ),
  };
  return { fetch: toFetch(first.subgraph, operation, []), lists, variables };
}

/** A part of a planned fetch uses a part of its variables. */
export function variablesIn(selection: SelectionSetNode): Set<string> {
  const names = new Set<string>();
  visit(selection, { Variable: ({ name }) => void names.add(name.value) });
  return names;
}

function toFetch(subgraph: string, operation: OperationDefinitionNode, rootFields: readonly string[]): Fetch {
  const text = stripIgnoredCharacters(print(operation));
  return {
    subgraph,
    kind: operation.operation === 'mutation' ? 'mutation' : 'query',
    text,
    document: { kind: Kind.DOCUMENT, definitions: [operation] },
    operationName: operation.name?.value,
    rootFields,
  };
}

function operationOf({ document }: Fetch): OperationDefinitionNode {
  return document.definitions[0] as OperationDefinitionNode;
}

/** What a fetch asks of each entity. */
function askedOf(fetch: Fetch): SelectionSetNode {
  return (operationOf(fetch).selectionSet.selections[0] as FieldNode).selectionSet!;
}

function operationIn(text: string): OperationDefinitionNode {
  return parse(text, { noLocation: true }).definitions[0] as OperationDefinitionNode;
}

function setOf(selections: FieldNode[]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections };
}

function entitiesField(field: string, variable: string, selectionSet: SelectionSetNode): FieldNode {
  const name = { kind: Kind.NAME as const, value: '_entities' };
  return {
    kind: Kind.FIELD,
    ...(field !== '_entities' && { alias: { kind: Kind.NAME, value: field } }),
    name,
    arguments: [
      {
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: 'representations' },
        value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } },
      },
    ],
    selectionSet,
  };
}

function rootFieldsOf({ selections }: SelectionSetNode): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    return selection.kind === Kind.INLINE_FRAGMENT ? rootFieldsOf(selection.selectionSet) : [];
  });
}
