/** Hunts for differences: graph after graph, operation after operation, each from its own seed. */
import { findDifference, type Difference } from './compare.js';
import { compose, isComposed, type Composed, type Sdls } from './composed.js';
import type { DataGraph } from './data-graph.js';
import type { Engine } from './engines.js';
import { fillGraph } from './fill.js';
import { makeCut } from './make-cut.js';
import { makeOperation, type Operation } from './operation.js';
import { printCut } from './print-cut.js';
import { Random } from './random.js';
import { setUp, type Setup } from './setup.js';
import { makeWorld } from './world.js';

/** A graph with its data and an operation on it: all that a difference needs. */
export interface Trial {
  readonly sdls: Sdls;
  readonly data: DataGraph;
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Finding {
  readonly seed: number;
  readonly number: number;
  readonly trial: Trial;
  readonly difference: Difference;
}

export interface HuntOptions {
  readonly schemas: number;
  readonly operations: number;
  readonly seed: number;
  /** Whether errors are compared too. */
  readonly strict: boolean;
  /** Whether an operation that the planner refuses is a difference; otherwise it is only counted. */
  readonly plansMatter?: boolean;
  open(setup: Setup): Promise<Engine>;
  /** Called after each schema; the hunt ends when it says so. */
  onSchema?(tally: Tally): boolean | void;
  /** Called for each difference; the rest of the schema's operations is left out when it says so. */
  onFinding?(finding: Finding): boolean | void;
}

export interface Tally {
  schemas: number;
  operations: number;
  /** Cuts that did not compose, and were thrown away. */
  refused: number;
  /** Attempts at an operation that gave none. */
  skipped: number;
  /** Operations that the planner refused with an error of its own. */
  unplanned: number;
  /** Operations that the engine refused to plan, since it would take too much. */
  costly: number;
  differences: number;
}

export async function hunt(options: HuntOptions): Promise<Tally> {
  const tally: Tally = { schemas: 0, operations: 0, refused: 0, skipped: 0, unplanned: 0, costly: 0, differences: 0 };
  for (let seed = options.seed; tally.schemas < options.schemas; seed++) {
    const graph = makeGraph(seed);
    if (!graph) {
      tally.refused++;
      continue;
    }
    tally.schemas++;
    const setup = setUp(graph.composed, graph.data);
    let engine: Engine;
    try {
      engine = await options.open(setup);
    } catch (error) {
      tally.differences++;
      const trial = { sdls: graph.composed.sdls, data: graph.data, operation: '{ __typename }', variables: {} };
      options.onFinding?.({ seed, number: -1, trial, difference: thrown(error) });
      if (options.onSchema?.(tally)) break;
      continue;
    }
    try {
      for (let number = 0; number < options.operations; number++) {
        const operation = operationOf(graph.composed, seed, number);
        if (!operation) {
          tally.skipped++;
          continue;
        }
        tally.operations++;
        const difference = await tryOperation(setup, engine, operation, options.strict);
        if (!difference) continue;
        if (difference.kind === 'no plan' || difference.kind === 'too costly') {
          tally[difference.kind === 'no plan' ? 'unplanned' : 'costly']++;
          if (!options.plansMatter) continue;
        }
        tally.differences++;
        const trial = {
          sdls: graph.composed.sdls,
          data: graph.data,
          operation: operation.text,
          variables: operation.variables,
        };
        if (options.onFinding?.({ seed, number, trial, difference })) break;
      }
    } finally {
      await engine.close();
    }
    if (options.onSchema?.(tally)) break;
  }
  return tally;
}

/** The graph of a seed; undefined when its cut does not compose. Every other seed has data without failures. */
export function makeGraph(seed: number): { composed: Composed; data: DataGraph } | undefined {
  const random = new Random(seed);
  const world = makeWorld(random);
  const composed = compose(printCut(makeCut(world, random)));
  if (!isComposed(composed)) return undefined;
  return { composed, data: fillGraph(composed, random, { rate: seed % 2 === 0 ? 0 : 0.05 }) };
}

export function operationOf({ api }: Composed, seed: number, number: number): Operation | undefined {
  return makeOperation(api, new Random(seed * 100_003 + number));
}

export async function tryOperation(
  setup: Setup,
  engine: Engine,
  { document, variables }: Operation,
  strict: boolean,
): Promise<Difference | undefined> {
  const expected = setup.server.expect(document, variables);
  if (expected.data === undefined) throw new Error(`One server refuses the operation.`);
  setup.reset();
  try {
    return findDifference(expected, await engine.ask(document, variables), strict);
  } catch (error) {
    return thrown(error);
  }
}

/** What the planner refuses, or the engine for want of a right plan, is told apart: the client gets an error, and never wrong data. */
export function thrown(error: unknown): Difference {
  if (!(error instanceof Error)) return { kind: 'thrown', detail: String(error) };
  const { extensions } = error as { extensions?: { code?: unknown } };
  const detail = [error, error.cause].map((one) => (one instanceof Error ? (one.stack ?? one.message) : '')).join('\n');
  if (extensions?.code === 'PLAN_TOO_COSTLY') return { kind: 'too costly', detail };
  const unplanned =
    extensions?.code === 'PLAN_IMPOSSIBLE' || /query-planner|query-graphs|federation-internals/.test(detail);
  return { kind: unplanned ? 'no plan' : 'thrown', detail };
}
