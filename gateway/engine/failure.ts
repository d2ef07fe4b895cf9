/** What stands in the data for a value that could not be had: the reason travels with the place, so that it is told where the client sees it. */

/** One thing that went wrong, as it may be shown. */
export interface Problem {
  readonly message: string;
  readonly code: string;
  readonly subgraph: string;
  /** Finds a bug of one of our rooms in its log. */
  readonly requestId?: string | undefined;
  /** The version that a record is at, for whoever has written over another. */
  readonly currentVersion?: number | undefined;
  /** Where below the null it happened, in the engine's names: a subgraph nulls the nearest parent that may be null. */
  readonly below: readonly (string | number)[];
  /** What it was that failed in the same object, where another field was lost by it: whoever asked for that is told there. */
  readonly origin?: Origin | undefined;
}

export interface Origin {
  readonly message: string;
  /** As in a `Failure`. */
  readonly above: number;
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

  /** The failure of what could not be asked for, since `field` of the same object, which it needs, failed. */
  because(field: string): Failure {
    return new Failure(
      this.problems.map((problem) => {
        const { message, below, origin = this.above ? { message, above: this.above, below } : undefined } = problem;
        return { ...problem, message: hidden(field, message), below: [], origin };
      }),
      this.once,
    );
  }

  /** The failure of what needs a field of an object that stands in its own one, at `place`. */
  within(place: readonly (string | number)[]): Failure {
    return this.#withOrigin((origin) =>
      origin.above > 1 ? { ...origin, above: origin.above - 1 } : { ...origin, below: [...place, ...origin.below] },
    );
  }

  /** The same, for what stands so many objects deeper. */
  under(objects: number): Failure {
    return objects === 0 ? this : this.#withOrigin((origin) => ({ ...origin, above: origin.above + objects }));
  }

  #withOrigin(move: (origin: Origin) => Origin): Failure {
    if (this.problems.every(({ origin }) => origin === undefined)) return this;
    const problems = this.problems.map((problem) => ({ ...problem, origin: problem.origin && move(problem.origin) }));
    return new Failure(problems, this.once, this.above);
  }
}

/** How the failure of a field is told that the client did not ask for. */
export function hidden(field: string, message: string): string {
  return `This needs "${field}", which failed: ${message}`;
}
