/** A graph ready to be asked both ways: one server over all the data, and the subgraphs it was cut into. */
import { absenceOf, type Absence } from './absence.js';
import type { Composed } from './composed.js';
import type { DataGraph } from './data-graph.js';
import { OneServer, type Count } from './one-server.js';
import { ExecutableSubgraph } from './subgraph.js';

export interface Setup {
  readonly composed: Composed;
  readonly data: DataGraph;
  readonly server: OneServer;
  readonly subgraphs: ReadonlyMap<string, ExecutableSubgraph>;
  /** To be called before each operation: no mutation has been run yet. */
  reset(): void;
}

export function setUp(composed: Composed, data: DataGraph): Setup {
  const server = new OneServer(composed.api, composed.facts, data);
  const count: Count = { mutations: 0 };
  const subgraphs = new Map(
    [...composed.facts.values()].map((fact) => {
      const absence = (ref: string): Absence | undefined => absenceOf(composed, data, fact.name, ref);
      return [fact.name, new ExecutableSubgraph(fact, server, count, absence)];
    }),
  );
  return { composed, data, server, subgraphs, reset: () => void (count.mutations = 0) };
}
