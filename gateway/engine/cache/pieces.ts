/** An answer as a cache sees it: pieces that can be kept, asked for and lost by themselves. */
import type { GraphQLFormattedError } from 'graphql';
import { Failure } from '../failure.js';
import { lost, problemsOf } from '../problems.js';
import type { Answer, EntityList, Question } from '../reach.js';

/** One piece of an answer that can be kept. */
export interface Piece {
  readonly key: string;
  marks(): readonly string[];
  /** Where it stands: in which list, and at which place of it; both 0 for root fields. */
  readonly list: number;
  readonly place: number;
}

/** An answer, and the pieces that it was asked for. */
export interface Part {
  readonly answer: Answer;
  readonly pieces: readonly Piece[];
}

/** The answer for some pieces, or that they are lost: what is known of others is not lost with them. */
export async function orLost(pieces: readonly Piece[], asked: Promise<Answer>): Promise<Part> {
  try {
    return { answer: await asked, pieces };
  } catch (error) {
    return { answer: { lost: error }, pieces };
  }
}

/** What stands for each entity of an answer that has none. */
export function failureOf(subgraph: string, { data, errors, lost: error }: Answer): Failure | undefined {
  if (error !== undefined) return lost(subgraph, error);
  if (data != null || !errors?.length) return undefined;
  const problems = problemsOf(subgraph, errors);
  return new Failure(
    problems.map(({ problem }) => problem),
    true,
  );
}

/** The question for some of its pieces: the same fetch with shorter lists, empty ones too. */
export function askedFor(question: Question, pieces: readonly Piece[]): Question {
  const total = question.entities.reduce((sum, { texts }) => sum + texts.length, 0);
  if (question.entities.length === 0 || pieces.length === total) return question;
  const byList = placesOf(question.entities, pieces);
  const entities = question.entities.map((whole, list): EntityList => {
    const places = byList[list]!;
    return {
      variable: whole.variable,
      field: whole.field,
      selection: whole.selection,
      texts: places.map((place) => whole.texts[place]!),
      values() {
        const values = whole.values();
        return places.map((place) => values[place]!);
      },
    };
  });
  return { ...question, entities };
}

/** The values of pieces in an answer; undefined when it has not the form that was asked for. */
export function valuesOf({ entities }: Question, pieces: readonly Piece[], { data }: Answer): unknown[] | undefined {
  if (data === null || data === undefined) return undefined;
  if (entities.length === 0) return [data];
  const places = placesOf(entities, pieces);
  const lists = entities.map(({ field }) => data[field]);
  const sound = lists.every(
    (list, index) => Array.isArray(list) && list.length === places[index]!.length && list.every(isEntity),
  );
  return sound ? lists.flat() : undefined;
}

function isEntity(value: unknown): boolean {
  return typeof value === 'object' && !Array.isArray(value);
}

/** By list: the places that the pieces stand at, in order. */
export function placesOf(entities: readonly EntityList[], pieces: readonly Piece[]): number[][] {
  const places = entities.map((): number[] => []);
  for (const { list, place } of pieces) places[list]?.push(place);
  return places;
}

/** An error with the place of its entity in the whole list. */
export function placed(
  error: GraphQLFormattedError,
  entities: readonly EntityList[],
  places: readonly (readonly number[])[],
): GraphQLFormattedError {
  const [field, index, ...rest] = error.path ?? [];
  if (typeof index !== 'number') return error;
  const place = places[entities.findIndex((one) => one.field === field)]?.[index];
  return place === undefined ? error : { ...error, path: [field!, place, ...rest] };
}
