/** The entities of a request: each is asked about once under each question, whichever paths lead to it. */
import type { Failure } from './failure.js';
import type { Representation } from './reach.js';
import type { PlainField } from './representation.js';
import type { Step } from './step.js';

type Data = Record<string, unknown>;

/** One entity under one question: asked once in a request, whichever paths lead to it. */
export interface Entity {
  readonly text: string;
  readonly representation: Representation;
  /** The step that asks. */
  readonly by: Step;
  readonly targets: Data[];
  /** Undefined while it is asked for. */
  value: Data | Failure | null | undefined;
}

/** The entities that a request has asked about under one question. */
export class KnownEntities {
  readonly byText = new Map<string, Entity>();
  readonly #byType = new Map<unknown, Map<unknown, Entity[]>>();

  /** Those of a type with this value of their first field: a quick look, without the text. */
  alike(typename: unknown, first: unknown): Entity[] {
    let byFirst = this.#byType.get(typename);
    if (!byFirst) this.#byType.set(typename, (byFirst = new Map()));
    let alike = byFirst.get(first);
    if (!alike) byFirst.set(first, (alike = []));
    return alike;
  }
}

/** The entity with the same plain fields as the target. */
export function meeting(alike: readonly Entity[], fields: readonly PlainField[], target: Data): Entity | undefined {
  for (const entity of alike) {
    const { representation } = entity;
    let equal = true;
    for (const { from, to } of fields) equal &&= representation[to] === target[from];
    if (equal) return entity;
  }
  return undefined;
}
