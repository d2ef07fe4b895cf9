/** What stands in the data for a value that could not be had: the reason travels with the place, so that it is told where the client sees it. */

/** One thing that went wrong, as it may be shown. */
export interface Problem {
  readonly message: string;
  readonly code: string;
  readonly subgraph: string;
  /** Finds a bug of one of our rooms in its log. */
  readonly requestId?: string | undefined;
  /** Where below the null it happened, in the engine's names: a subgraph nulls the nearest parent that may be null. */
  readonly below: readonly (string | number)[];
}

/** A null with its reasons. The same failure may stand at many places when many share the value. */
export class Failure {
  /** How often it has been told; see `once`. */
  told = 0;

  constructor(
    readonly problems: readonly Problem[],
    /** True for the loss of a whole fetch: it is told at the first place that it costs, not at each row of a list. */
    readonly once: boolean = false,
    /**
     * For a value that was lost because of another one: `below` of its problems begins at the object of the value (1), at the
     * object around that (2), and so on; 0 where the value itself failed.
     */
    readonly above: number = 0,
  ) {}

  /** The failure of what could not be asked for, since `field`, which it needs, failed. */
  because(field: string): Failure {
    return new Failure(
      this.problems.map((problem) => ({ ...problem, message: hidden(field, problem.message), below: [] })),
      this.once,
    );
  }
}

/** How the failure of a field is told that the client did not ask for. */
export function hidden(field: string, message: string): string {
  return `This needs "${field}", which failed: ${message}`;
}
