/** From a query plan to a program: steps that know what they wait for, what they send, and where in the data their answers go. */
import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import {
  isObjectType,
  Kind,
  parse,
  visit,
  type GraphQLSchema,
  type DocumentNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { aliasesOf, outputRewrites, withAliases, withoutAliases } from './aliases.js';
import { Company, type AskedField } from './company.js';
import { combineFetches, fetchOf, variablesIn, type CombinedFetch } from './combine.js';
import type { RepairedSupergraph } from './repair.js';
import { compileRepresentation } from './representation.js';
import { checkRequirements } from './sound.js';
import { splitFetch, type FetchPart } from './split.js';
import type { Step } from './step.js';
import { eachMissing } from './missing.js';
import { applyRewrites } from './rewrite.js';
import { Wanted } from './wanted.js';

export interface StepSource {
  readonly schema: GraphQLSchema;
  readonly repaired: RepairedSupergraph;
  /** By subgraph and type: the sets of key fields that can be resolved. */
  readonly keys: ReadonlyMap<string, ReadonlyMap<string, readonly (readonly string[])[]>>;
}

export interface Steps {
  readonly steps: readonly Step[];
  /** By step: those that wait for it. */
  readonly next: readonly (readonly number[])[];
  /** How many steps each group has. */
  readonly groups: readonly number[];
  /** The fetch for several steps that travel together, made once. */
  combine(steps: readonly Step[]): CombinedFetch;
}

/** `planned` is the operation that the plan was made for. */
export function compileSteps(plan: QueryPlan, source: StepSource, planned: DocumentNode): Steps {
  const drafts = draftsOf(plan, source, planned);
  const next = drafts.map((): number[] => []);
  for (const step of drafts) for (const id of step.waitsFor) next[id]!.push(step.id);
  const { groups, groupOf } = groupSteps(drafts, next);
  const steps = drafts.map((step) => ({ ...step, group: groupOf(step) }));
  const combined = new Map<string, CombinedFetch>();
  return {
    steps,
    next,
    groups,
    combine(parts) {
      const key = parts.map(({ id }) => id).join();
      let fetch = combined.get(key);
      if (!fetch) combined.set(key, (fetch = combineFetches(parts)));
      return fetch;
    },
  };
}

function draftsOf({ node }: QueryPlan, source: StepSource, planned: DocumentNode): readonly Draft[] {
  if (!node) return [];
  if (node.kind === 'Subscription') throw new Error('Subscriptions are not run by this engine.');
  const compiler = new Compiler(source, new Wanted(source.schema, planned, node), new Company(source.schema, planned));
  compiler.add(node, [], []);
  return compiler.steps;
}

/**
 * Entity fetches of one subgraph and one depth travel together, and one that nobody waits for travels with the last that goes
 * to its subgraph.
 */
function groupSteps(
  steps: readonly Draft[],
  next: readonly (readonly number[])[],
): { groups: number[]; groupOf(step: Draft): number } {
  const deepest = new Map<string, number>();
  for (const { represent, subgraph, depth } of steps)
    if (represent) deepest.set(subgraph, Math.max(depth, deepest.get(subgraph) ?? 0));
  const ids = new Map<string, number>();
  const groups: number[] = [];
  const keys = steps.map(({ id, represent, subgraph, depth }) => {
    if (!represent) return `alone ${id}`;
    return `${subgraph} ${next[id]!.length ? depth : deepest.get(subgraph)!}`;
  });
  for (const key of keys) {
    if (!ids.has(key)) ids.set(key, groups.push(0) - 1);
    groups[ids.get(key)!]! += 1;
  }
  return { groups, groupOf: ({ id }) => ids.get(keys[id]!)! };
}

/** `requires` is undefined where root fields are asked for. */
type Part = Omit<FetchPart, 'requires'> & { readonly requires: FetchPart['requires'] | undefined };

/** A step that does not know its group yet. */
type Draft = Omit<Step, 'group'> & { readonly depth: number };

class Compiler {
  readonly steps: Draft[] = [];
  readonly #questions = new Map<string, number>();

  constructor(
    readonly source: StepSource,
    readonly wanted: Wanted,
    readonly company: Company,
  ) {}

  /** Adds the steps of a node; `before` are the steps that the plan puts earlier. Returns `before` and its own. */
  add(node: PlanNode, path: readonly string[], before: readonly number[]): number[] {
    switch (node.kind) {
      case 'Sequence': {
        let done = [...before];
        for (const child of node.nodes) done = this.add(child, path, done);
        return done;
      }
      case 'Parallel':
        return [...new Set(node.nodes.flatMap((child) => this.add(child, path, before)))];
      case 'Flatten':
        return this.add(node.node, [...path, ...node.path.map(String)], before);
      case 'Fetch':
        return [...before, ...this.#addFetch(node, path, before)];
      case 'Condition':
      case 'Defer':
        throw new Error(`The planner made a ${node.kind} node of an operation that has none.`);
    }
  }

  #addFetch(node: FetchNode, path: readonly string[], before: readonly number[]): number[] {
    const { selection, variables } = this.#readOperation(node);
    // The type of an object at which root fields stand is known without asking.
    if (!node.requires && selection.selections.every(isTypename)) return [];
    const keys = [...(this.source.keys.get(node.serviceName)?.values() ?? [])].flat(2);
    const isCopy = this.source.repaired.subgraphs.has(node.serviceName);
    const parts: Part[] =
      node.requires && !isCopy
        ? splitFetch(node.requires, selection, {
            subgraph: node.serviceName,
            needs: this.source.repaired.requirements,
            isKey: (field) => keys.includes(field),
            typesOf: (field, type) =>
              this.#isInterfaceObject(type) ? this.wanted.typesOf(path, field, type) : undefined,
            tellsTypesApart: (type) => this.#tellsTypesApart(path, type),
            companyOf: (field) => this.company.of(path, field, this.#isRequired(path, field)),
          })
        : [{ selection, requires: node.requires, conditional: false, types: undefined }];
    const { schema, repaired } = this.source;
    for (const part of parts)
      checkRequirements({
        schema,
        subgraph: node.serviceName,
        selection: part.selection,
        requires: part.requires,
        root: rootTypeOf(schema, node),
        requirements: repaired.requirements,
      });
    return parts.map((part) => this.#addStep(node, path, before, part, variables));
  }

  #tellsTypesApart(path: readonly string[], type: string): boolean {
    return this.#isInterfaceObject(type) && this.wanted.tellsTypesApart(path, type);
  }

  /** Whether a field of an interface is taken for what only some of its types are asked for. */
  #isRequired(path: readonly string[], { type, responseName }: AskedField): boolean {
    return this.wanted.isSent(responseName) && this.#tellsTypesApart(path, type);
  }

  #isInterfaceObject(type: string): boolean {
    return this.source.repaired.interfaceObjects.has(type);
  }

  /** What the fetch asks as its subgraph gets it, with each required field's twin asked for as an alias of the field itself. */
  #readOperation(node: FetchNode): { selection: SelectionSetNode; variables: readonly string[] } {
    const { requiredFields } = this.source.repaired;
    const document = visit(parse(node.operation, { noLocation: true }), {
      Field(field) {
        const required = requiredFields.get(field.name.value);
        if (!required) return undefined;
        const alias = field.alias ?? { kind: Kind.NAME, value: field.name.value };
        return { ...field, alias, name: { kind: Kind.NAME, value: required.name }, arguments: required.arguments };
      },
    });
    const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    if (!operation || document.definitions.length !== 1) throw new Error('The planner made a fetch with fragments.');
    const [entities] = operation.selectionSet.selections;
    const variables = node.variableUsages ?? [];
    const rewrites = outputRewrites(node);
    if (!node.requires) return { selection: withAliases(dissolveRoot(operation.selectionSet), rewrites), variables };
    if (entities?.kind !== Kind.FIELD || !entities.selectionSet)
      throw new Error('The planner made a fetch without entities.');
    return { selection: withAliases(entities.selectionSet, rewrites), variables };
  }

  #addStep(
    node: FetchNode,
    path: readonly string[],
    before: readonly number[],
    { selection, requires, conditional, types }: Part,
    variables: readonly string[],
  ): number {
    const { schema, repaired, keys } = this.source;
    const subgraph = repaired.subgraphs.get(node.serviceName) ?? node.serviceName;
    const keysOf = keys.get(subgraph) ?? new Map<string, readonly (readonly string[])[]>();
    const id = this.steps.length;
    const kind = node.operationKind === 'mutation' ? 'mutation' : 'query';
    const waitsFor = before.filter((earlier) => kind === 'mutation' || this.#feeds(this.steps[earlier]!, path));
    const depth = 1 + Math.max(-1, ...waitsFor.map((earlier) => this.steps[earlier]!.depth));
    const rewrites = outputRewrites(node);
    const own = withoutAliases(selection, rewrites);
    const used = variablesIn(selection);
    const parts = fetchOf(node, subgraph, selection);
    this.steps.push({
      id,
      subgraph,
      kind,
      path,
      waitsFor,
      depth,
      ...parts,
      variables: variables.filter((name) => used.has(name)),
      question: this.#questionOf(`${subgraph} ${JSON.stringify(rewrites)} ${parts.selectionText}`),
      selection: own,
      requires,
      represent:
        requires &&
        compileRepresentation({
          schema,
          subgraph,
          requires,
          conditional,
          types,
          rewrites: node.inputRewrites ?? [],
          nameOf: (field) => repaired.requiredFields.get(field)?.name ?? field,
          keysOf: (type) => keysOf.get(type) ?? [],
        }),
      rewrite: rewrites.length ? (data) => applyRewrites(schema, rewrites, data) : undefined,
      aliases: aliasesOf(rewrites),
      isObjectType: (typename) => isObjectType(schema.getType(String(typename))),
      eachMissing: eachMissing(schema, own),
    });
    return id;
  }

  /**
   * Whether an earlier step may write something that a step at this path reads: the plan's order alone says too much, and a slow
   * subgraph would hold up what does not need it.
   */
  #feeds(earlier: Draft, path: readonly string[]): boolean {
    const shared = Math.min(earlier.path.length, path.length);
    for (let i = 0; i < shared; i++) if (earlier.path[i] !== path[i]) return false;
    const entered = path[earlier.path.length];
    if (entered === undefined || entered === '@') return true;
    return mayHold(earlier.selection, entered);
  }

  #questionOf(text: string): number {
    let question = this.#questions.get(text);
    if (question === undefined) this.#questions.set(text, (question = this.#questions.size));
    return question;
  }
}

function rootTypeOf(schema: GraphQLSchema, { operationKind, requires }: FetchNode): string | undefined {
  return requires ? undefined : schema.getRootType(operationKind)?.name;
}

/** Root fields without a fragment around them: a subgraph may call its root types as it likes. */
function dissolveRoot({ selections }: SelectionSetNode): SelectionSetNode {
  const dissolved = selections.flatMap((selection) =>
    selection.kind === Kind.INLINE_FRAGMENT && !selection.directives?.length
      ? dissolveRoot(selection.selectionSet).selections
      : [selection],
  );
  return { kind: Kind.SELECTION_SET, selections: dissolved };
}

function isTypename(selection: SelectionNode): boolean {
  return selection.kind === Kind.FIELD && selection.name.value === '__typename';
}

/** Whether a selection has a field of this response name at its top, under whatever type. */
function mayHold({ selections }: SelectionSetNode, name: string): boolean {
  return selections.some((selection) =>
    selection.kind === Kind.FIELD
      ? (selection.alias ?? selection.name).value === name
      : selection.kind === Kind.INLINE_FRAGMENT && mayHold(selection.selectionSet, name),
  );
}
