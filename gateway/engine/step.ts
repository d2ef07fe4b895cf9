/** What a program is made of. */
import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { SelectionSetNode } from 'graphql';
import type { Fetch } from './reach.js';
import type { Represent } from './representation.js';

/** One fetch of the plan. */
type Data = Record<string, unknown>;

export interface Step {
  readonly id: number;
  readonly subgraph: string;
  readonly kind: 'query' | 'mutation';
  /** From the root to the objects that the answer is merged into; `@` stands for each element of a list. */
  readonly path: readonly string[];
  readonly waitsFor: readonly number[];
  /** Steps that travel together when they are ready at about the same time. */
  readonly group: number;
  /** The fetch when it travels alone. */
  readonly fetch: Fetch;
  readonly variables: readonly string[];
  /** What is asked of each object; steps with equal questions share their answers. */
  readonly question: number;
  readonly selectionText: string;
  /** The same by the names that the data have. */
  readonly selection: SelectionSetNode;
  /** What a representation is made of, for whoever explains the step; undefined where root fields are asked for, and not entities. */
  readonly requires: readonly QueryPlanSelectionNode[] | undefined;
  /** Undefined as `requires` is. */
  readonly represent: Represent | undefined;
  readonly rewrite: ((data: unknown) => void) | undefined;
  /** The names that the data have, by those that the subgraph is asked by instead. */
  readonly aliases: ReadonlyMap<string, string>;
  /**
   * Calls back for each field that the step asks of an object and that is not there: of the object itself (1), of an object in
   * it that another step gave (2), and so on.
   */
  eachMissing(target: Data, found: (object: Data, name: string, above: number) => void): void;
  /** Whether a `__typename` is that of an object, and not of an interface behind which one stands. */
  isObjectType(typename: unknown): boolean;
}
