/** Apollo's planner over one supergraph: from the text of an operation to its plan, in the process that asks or as a process of its own. */
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';
import { parse } from 'graphql';

/** Something that plans operations of one supergraph; rejects with a `PlanFailure`. */
export interface Planner {
  /** When the first plan can be made, or it is known that none can. */
  readonly ready: Promise<void>;
  /** What nobody waits for any more when its turn comes is not planned. */
  plan(operation: string, isWanted?: () => boolean): Promise<QueryPlan>;
  /** Lets go of what it holds, when it is done with what it was asked. */
  close(): void;
}

/** There is none, finding one costs too much, or nobody tried: no fault of the operation's. */
export type NoPlan = 'impossible' | 'costly' | 'untried';

export class PlanFailure extends Error {
  readonly why: NoPlan;

  constructor(why: NoPlan, message: string, options?: ErrorOptions) {
    super(message, options);
    this.why = why;
  }
}

/**
 * A fetch's text must be whole, so that fetches can be joined: no fragments of the planner's. Of 10,000 whole plans, the planner's
 * own bound, the first few hundred hold the best but for one operation in some thousand. Ways to one field have no bound of the
 * planner's; where they become this many, they become millions: types behind an interface multiply them at each level.
 */
const CONFIG = {
  reuseQueryFragments: false,
  generateQueryFragments: false,
  debug: { maxEvaluatedPlans: 500, pathsLimit: 2000 },
} as const;

/** A plan whose parts outgrow an array or the stack is a RangeError. */
function isCostly(error: unknown): boolean {
  const bound = /^Too many options generated|^Number of non-local selections exceeds/;
  return error instanceof RangeError || bound.test((error as Error).message);
}

/** Plans where it is asked: for whoever asks one thing after the other, and nothing hostile. */
export function planHere(supergraph: Supergraph): Planner {
  const plan = plannerOf(supergraph);
  return { ready: Promise.resolve(), plan: async (operation) => plan(operation), close: () => undefined };
}

function plannerOf(supergraph: Supergraph): (operation: string) => QueryPlan {
  const apiSchema = supergraph.apiSchema();
  const planner = new QueryPlanner(supergraph, CONFIG);
  return (operation) => {
    try {
      return planner.buildQueryPlan(operationFromDocument(apiSchema, parse(operation, { noLocation: true })));
    } catch (error) {
      const { message } = error as Error;
      throw new PlanFailure(isCostly(error) ? 'costly' : 'impossible', message, { cause: error });
    }
  };
}

/** The argument by which this file is a process of its own; it is told the supergraph first, and then operations. */
export const AS_PROCESS = '--plan-for-parent';

/** What the process says: that it is ready, and then one answer to each operation. */
export type PlannerAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'plan'; readonly plan: QueryPlan }
  | { readonly kind: 'none'; readonly why: NoPlan; readonly reason: string };

function planForParent(): void {
  let plan: ((operation: string) => QueryPlan) | undefined;
  const answer = (message: PlannerAnswer): void => void process.send!(message);
  process.on('message', (text: string) => {
    if (!plan) {
      plan = plannerOf(Supergraph.build(text));
      return answer({ kind: 'ready' });
    }
    try {
      answer({ kind: 'plan', plan: plan(text) });
    } catch (error) {
      if (!(error instanceof PlanFailure)) throw error;
      // Its cause knows where in the planner it was.
      answer({ kind: 'none', why: error.why, reason: (error.cause as Error).stack ?? error.message });
    }
  });
  // A signal to the whole group is the parent's affair: it may have requests to finish. Without a parent this ends by itself.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
}

if (process.send && process.argv[2] === AS_PROCESS) planForParent();
