/** Work that is on its way already is not begun twice: whoever needs the same waits for it, each for as long as he wants to. */
import type { EndReason, RequestScope } from '../../shared/request-scope.js';

/** Work with a life of its own, which ends when nobody waits for it any more. */
export interface Flight<T> {
  readonly scope: RequestScope;
  readonly landing: Promise<T>;
}

interface Waiter<T> {
  resolve(value: T): void;
  reject(error: Error): void;
  /** Goes on without the flight; the last one to leave calls it off. */
  leave(reason: EndReason): void;
}

interface OnItsWay<T> extends Flight<T> {
  readonly began: number;
  readonly waiters: Set<Waiter<T>>;
  beginner: Waiter<T> | undefined;
  timer: NodeJS.Timeout | undefined;
  landed: boolean;
}

export interface FlightOptions<T> {
  /** Where nobody may share a value with another: a copy for each, and for the last one what came. */
  readonly copy?: (value: T) => T;
  /**
   * Whether what has landed is there for whoever comes in the same turn of the event loop: he had asked before, and was not heard
   * for the work. Work that waits for nothing is shared only so. Not together with `copy`.
   */
  readonly lingers?: boolean;
  /** So many milliseconds after it began nobody joins a flight any more, and all leave it but who began it. */
  readonly patience?: number;
}

export class Flights<T> {
  readonly #flights = new Map<string, OnItsWay<T>>();

  constructor(private readonly options: FlightOptions<T> = {}) {}

  /** Whether somebody else has begun it. */
  has(key: string): boolean {
    return this.#joinable(key) !== undefined;
  }

  /** Waits for what `depart` began for this key, now or before; `left` says what somebody gets who leaves, or whose request is over. */
  join(
    key: string,
    scope: RequestScope,
    depart: () => Flight<T>,
    left: (flight: Flight<T>) => T | Promise<T>,
  ): Promise<T> {
    const known = this.#joinable(key);
    if (known?.landed) return known.landing;
    const flight = known ?? this.#depart(key, depart());
    const { patience } = this.options;
    if (known && patience !== undefined)
      known.timer ??= setTimeout(() => this.#disperse(key, known), known.began + patience - performance.now());
    return new Promise((resolve, reject) => {
      let forget = (): void => undefined;
      const stand = (): void => {
        flight.waiters.delete(waiter);
        forget();
      };
      const waiter: Waiter<T> = {
        resolve: (value) => (stand(), resolve(value)),
        reject: (error) => (stand(), reject(error)),
        leave(reason) {
          stand();
          if (flight.waiters.size === 0) flight.scope.end(reason);
          resolve(new Promise((settle) => settle(left(flight))));
        },
      };
      if (!known) flight.beginner = waiter;
      flight.waiters.add(waiter);
      forget = scope.whenEnded((reason) => waiter.leave(reason));
    });
  }

  #joinable(key: string): OnItsWay<T> | undefined {
    const flight = this.#flights.get(key);
    const { patience } = this.options;
    const late = flight && patience !== undefined && performance.now() - flight.began >= patience;
    return late ? undefined : flight;
  }

  #depart(key: string, { scope, landing }: Flight<T>): OnItsWay<T> {
    const flight: OnItsWay<T> = {
      scope,
      landing,
      began: performance.now(),
      waiters: new Set(),
      beginner: undefined,
      timer: undefined,
      landed: false,
    };
    this.#flights.set(key, flight);
    scope.whenEnded(() => this.#remove(key, flight));
    landing.then(
      (value) => {
        flight.landed = true;
        clearTimeout(flight.timer);
        if (this.options.lingers) setImmediate(() => this.#remove(key, flight));
        else this.#remove(key, flight);
        this.#handOut(value, [...flight.waiters]);
      },
      (error: Error) => {
        this.#remove(key, flight);
        for (const waiter of flight.waiters) waiter.reject(error);
      },
    );
    return flight;
  }

  #disperse(key: string, flight: OnItsWay<T>): void {
    this.#remove(key, flight);
    for (const waiter of flight.waiters) if (waiter !== flight.beginner) waiter.leave('CANCELLED');
  }

  #remove(key: string, flight: OnItsWay<T>): void {
    clearTimeout(flight.timer);
    if (this.#flights.get(key) === flight) this.#flights.delete(key);
  }

  #handOut(value: T, waiters: readonly Waiter<T>[]): void {
    const { copy } = this.options;
    const last = waiters.length - 1;
    // Copied for all before any is told, so that nobody copies what another has begun to change.
    const values = waiters.map((_, index) => (index === last || !copy ? value : copy(value)));
    waiters.forEach(({ resolve }, index) => resolve(values[index]!));
  }
}
