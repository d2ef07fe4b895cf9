/** One walk through the merged data: where it is, and what went wrong so far, told at the client's paths. */
import type { GraphQLFormattedError, GraphQLInterfaceType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { Failure, hidden, type Problem } from './failure.js';
import type { Operation } from './operation.js';
import { Places, type Place } from './places.js';
import { extensionsOf } from './problems.js';

type Data = Record<string, unknown>;

/** The errors of one answer that are told one by one; more are counted in the last. */
const MAX_ERRORS = 1000;

export interface ShapeOptions {
  readonly schema: GraphQLSchema;
  readonly operation: Operation;
  /** Which subgraph was asked for a field, by the engine's names from the root; for the errors of values that break the schema. */
  subgraphAt(path: readonly string[]): string | undefined;
}

/** Writes a value as JSON text; undefined when it may not be null and is: then the parent is null. */
export type Write = (value: unknown, walk: Walk, field: Field) => string | undefined;

/** An interface stands for its objects where an interface object is all that is known of them. */
export type Composite = GraphQLObjectType | GraphQLInterfaceType;

export interface Field {
  /** `"name":` as it stands in the answer. */
  readonly key: string;
  readonly name: string;
  /** Its name in the data. */
  readonly from: string;
  /** `Type.field`, for messages. */
  readonly coordinate: string;
  readonly write: Write;
  /** The same field, told of as an element of its list: its place is the number before it. */
  readonly element: Field;
}

export function makeField(own: Omit<Field, 'element'>): Field {
  const element: { -readonly [K in keyof Field]?: Field[K] } = { ...own, name: '', from: '' };
  element.element = element as Field;
  return { ...own, element: element as Field };
}

export function missing(field: Field): string {
  return `The subgraph did not give ${field.coordinate}, which it was asked for.`;
}

/** One walk: where it is, and what went wrong so far. */
export class Walk {
  readonly path: (Field | number)[] = [];
  readonly #errors: GraphQLFormattedError[] = [];
  readonly #told = new Set<string>();
  readonly #places: Places;
  #untold = 0;

  constructor(
    readonly options: ShapeOptions,
    readonly introspection: Data,
  ) {
    this.#places = new Places(options.schema, options.operation);
  }

  /** A place without a value: a plain null, a null with reasons, or a value that nobody gave. */
  writeNull(value: Failure | null | undefined, field: Field): 'null' {
    if (value === undefined) return this.refuse(field, missing(field));
    if (value instanceof Failure) this.#tell(value, field);
    return 'null';
  }

  /** An object of which nothing can be said, for a reason that is told as seen from inside it. */
  writeNullOf(reason: Failure, field: Field): 'null' {
    this.path.push(field);
    this.#tell(reason, field);
    this.path.pop();
    return 'null';
  }

  /** A value that breaks the schema. */
  refuse(field: Field, message: string): 'null' {
    const subgraph = this.options.subgraphAt(this.#names(field));
    this.#add({
      message,
      path: this.#place(field),
      extensions: { code: 'SUBGRAPH_VALUE_INVALID', ...(subgraph !== undefined && { subgraph }) },
    });
    return 'null';
  }

  allErrors(): GraphQLFormattedError[] {
    if (this.#untold === 0) return this.#errors;
    const last = this.#errors.at(-1)!;
    return [
      ...this.#errors.slice(0, -1),
      { ...last, message: `${last.message} (${this.#untold} more errors are not listed.)` },
    ];
  }

  #tell(failure: Failure, field: Field): void {
    if (failure.told++ > 0 && failure.once) return;
    const place = failure.above ? this.#placeAbove(failure.above) : this.#place(field);
    for (const problem of failure.problems) {
      const { message, below, origin } = problem;
      const seen = origin && this.#follow(this.#placeAbove(origin.above), origin.below, field);
      const isSeen = seen && seen.unseen === undefined;
      const { path, unseen } = isSeen ? seen : this.#follow(place, below, field);
      const own = isSeen ? origin.message : message;
      this.#add({
        message: unseen === undefined ? own : hidden(unseen, own),
        path,
        extensions: extensionsOf(problem),
      });
    }
  }

  /** The client's path to a place below another; as far as the client asked for it. */
  #follow(
    from: readonly (string | number)[],
    below: Problem['below'],
    field: Field,
  ): { path: (string | number)[]; unseen: string | undefined } {
    const path = [...from];
    let place = this.#placeAt(from, field);
    for (const key of below) {
      if (typeof key === 'number') {
        path.push(key);
        continue;
      }
      const found = this.#places.find(place, key);
      if (!found) return { path, unseen: key };
      path.push(found.name);
      place = found.below;
    }
    return { path, unseen: undefined };
  }

  /** What the client asked for on the way to the field, whose objects' types are known. */
  #placeAt(path: readonly (string | number)[], field: Field): Place {
    const fields = [...this.path, field].filter((key) => typeof key !== 'number' && key.name !== '') as Field[];
    let place = this.#places.root;
    for (const [index, name] of path.filter((key) => typeof key === 'string').entries())
      place = this.#places.enter(place, name, fields[index]!.coordinate.split('.')[0]!);
    return place;
  }

  /** Where the object stands that the walk is in, or for 2 the one around it, and so on. */
  #placeAbove(objects: number): (string | number)[] {
    const place = this.#place();
    for (let left = objects - 1; left > 0; left--) {
      while (typeof place.at(-1) === 'number') place.pop();
      place.pop();
    }
    return place;
  }

  /** Where a field of the object that the walk is in stands; without one, the object itself. */
  #place(field?: Field): (string | number)[] {
    const path = this.path.map((key) => (typeof key === 'number' ? key : key.name));
    return [...path, field?.name ?? ''].filter((key) => key !== '');
  }

  #names(field: Field): string[] {
    return [...this.path, field].flatMap((key) => (typeof key === 'number' || key.from === '' ? [] : [key.from]));
  }

  #add(error: GraphQLFormattedError): void {
    // What several values were lost by is told once at its place.
    const key = JSON.stringify([error.path, error.message]);
    if (this.#told.has(key)) return;
    this.#told.add(key);
    if (this.#errors.length < MAX_ERRORS) this.#errors.push(error);
    else this.#untold++;
  }
}
