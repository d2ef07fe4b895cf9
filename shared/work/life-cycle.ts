/** The life of a noun as data: its states, the actions that lead from one to the next, and what each action asks of the record. Pure. */
import type { HubError } from '../errors.js';
import { actionNotPossible, targetNotPossible } from './errors.js';

/** What an action asks of the facts about a record: null when it holds, else the refusal that says why not. */
export type Guard<F> = (facts: F) => HubError | null;

export interface Action<S extends string, F> {
  /** What the action does, in English with the Chinese term. */
  readonly description: string;
  /** From which state it leads to which; several targets are the caller's choice. A state that leads to itself stays. */
  readonly moves: Partial<Record<S, S | readonly S[]>>;
  /** Asked in this order; the first that refuses is told. Only what a reader may see before acting belongs here. */
  readonly guards?: readonly Guard<F>[];
}

export interface LifeCycleParts<S extends string, A extends string, F> {
  /** GraphQL type whose life it is, such as `ServiceOrder`. */
  readonly noun: string;
  /** States in which a record may begin. */
  readonly begins: readonly S[];
  /** Every state, in the order of a life that goes well, with its Chinese term. */
  readonly states: Readonly<Record<S, string>>;
  /** Named as the mutations that carry them out. */
  readonly actions: Readonly<Record<A, Action<S, F>>>;
}

/** Whether an action is possible now, where it leads, and if not, the refusal that it would get. */
export interface Availability<S extends string = string> {
  readonly action: string;
  readonly to: readonly S[];
  readonly refusal: HubError | null;
}

/** A life cycle as `docs/life-cycles.md` draws it: no facts needed. */
export interface DrawnLifeCycle {
  readonly noun: string;
  readonly begins: readonly string[];
  readonly states: Readonly<Record<string, string>>;
  moves(): readonly { readonly from: string; readonly action: string; readonly to: string }[];
  descriptionOf(action: string): string;
}

export class LifeCycle<S extends string, A extends string, F> implements DrawnLifeCycle {
  readonly noun: string;
  readonly begins: readonly S[];
  readonly states: Readonly<Record<S, string>>;
  readonly #actions: Readonly<Record<A, Action<S, F>>>;

  constructor({ noun, begins, states, actions }: LifeCycleParts<S, A, F>) {
    this.noun = noun;
    this.begins = begins;
    this.states = states;
    this.#actions = actions;
  }

  get actions(): readonly A[] {
    return Object.keys(this.#actions) as A[];
  }

  descriptionOf(action: A): string {
    return this.#actions[action].description;
  }

  /** Where an action may lead from a state; empty when it is not possible there. */
  targets(action: A, from: S): readonly S[] {
    const to: S | readonly S[] | undefined = this.#actions[action].moves[from];
    return to === undefined ? [] : typeof to === 'string' ? [to] : to;
  }

  /** The state after an action, or the refusal, thrown. `to` chooses where an action leads to several states. */
  move(action: A, from: S, facts: F, to?: S): S {
    const targets = this.targets(action, from);
    if (targets.length === 0) throw actionNotPossible(this.noun, action, from, this.#startsOf(action));
    if (to === undefined ? targets.length > 1 : !targets.includes(to)) {
      throw targetNotPossible(this.noun, action, from, targets);
    }
    const refused = this.#refusalOf(action, facts);
    if (refused) throw refused;
    return to ?? targets[0]!;
  }

  /** Every action with whether it may be done now, those that may first. */
  available(from: S, facts: F): Availability<S>[] {
    const all = this.actions.map((action): Availability<S> => {
      const to = this.targets(action, from);
      const refusal =
        to.length === 0
          ? actionNotPossible(this.noun, action, from, this.#startsOf(action))
          : this.#refusalOf(action, facts);
      return { action, to, refusal };
    });
    return [...all.filter(({ refusal }) => !refusal), ...all.filter(({ refusal }) => refusal)];
  }

  moves(): { from: S; action: A; to: S }[] {
    const from = Object.keys(this.states) as S[];
    return this.actions.flatMap((action) =>
      from.flatMap((state) => this.targets(action, state).map((to) => ({ from: state, action, to }))),
    );
  }

  /** States from which nothing leads away. */
  get final(): readonly S[] {
    const left = new Set(this.moves().flatMap(({ from, to }) => (from === to ? [] : [from])));
    return (Object.keys(this.states) as S[]).filter((state) => !left.has(state));
  }

  #startsOf(action: A): readonly S[] {
    return Object.keys(this.#actions[action].moves) as S[];
  }

  #refusalOf(action: A, facts: F): HubError | null {
    for (const guard of this.#actions[action].guards ?? []) {
      const refused = guard(facts);
      if (refused) return refused;
    }
    return null;
  }
}

/** Declares a life cycle: `lifeCycle<Facts>()({ noun, begins, states, actions })`; states and actions are read from what is given. */
export const lifeCycle =
  <F = Record<never, never>>() =>
  <S extends string, A extends string>(parts: LifeCycleParts<S, A, F>): LifeCycle<S, A, F> =>
    new LifeCycle(parts);
