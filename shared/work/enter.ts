/** Enters many rows at once: one mutation for each, in one transaction or in pieces, with every row that is refused told by its number. */
import { execute, getNamedType, parse, type DocumentNode, type GraphQLError, type GraphQLSchema } from 'graphql';
import { maskError } from '../errors.js';
import type { RequestScope } from '../request-scope.js';
import type { Batch } from './batch.js';
import { mutationUnknown } from './errors.js';
import type { Carrier } from './mutation.js';
import type { Writer } from './writer.js';

export type EnterMode =
  /** Nothing is kept: it tells what would be refused. */
  | 'DRY_RUN'
  /** All rows or none. */
  | 'ALL'
  /** Those that are not refused, in pieces: each is kept when it is done, and lets others have the room between two. */
  | 'PARTIAL';

export interface EnterRequest {
  /** Name of the mutation. */
  readonly mutation: string;
  /** Its inputs, one for each row. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly mode: EnterMode;
  readonly scope: RequestScope;
  /** Told of each row when it is done with. */
  readonly onRow?: () => void;
}

export interface RefusedRow {
  /** From 0. */
  readonly row: number;
  /** Field of the input that is at fault, such as `capacity`; null when it is the row as a whole. */
  readonly field: string | null;
  readonly code: string;
  readonly message: string;
}

export interface EnterReport {
  /** Whether anything was kept. */
  readonly kept: boolean;
  readonly entered: number;
  /** Rows that had been entered before. */
  readonly repeated: number;
  readonly refused: readonly RefusedRow[];
}

/** Rows that go in together when each stands for itself. */
const PIECE = 500;

export async function enterRows(
  schema: GraphQLSchema,
  writer: Writer,
  contextOf: (batch: Batch, carrier: Carrier) => unknown,
  { mutation, rows, mode, scope, onRow }: EnterRequest,
): Promise<EnterReport> {
  const document = documentFor(schema, mutation);
  const refused: RefusedRow[] = [];
  let [entered, repeated] = [0, 0];
  const size = mode === 'PARTIAL' ? PIECE : Math.max(1, rows.length);
  for (let start = 0; start < rows.length; start += size) {
    await writer.together(async (batch) => {
      for (const [place, input] of rows.slice(start, start + size).entries()) {
        if (scope.ended) throw new Error(`entering rows ended: ${scope.ended}`);
        const { data, errors } = await execute({
          schema,
          document,
          contextValue: contextOf(batch, batch),
          variableValues: { input },
        });
        const error = errors?.[0];
        if (error) refused.push(refusedRow(start + place, error, scope));
        else if ((data!['done'] as { replayed: boolean }).replayed) repeated += 1;
        else entered += 1;
        onRow?.();
      }
      return keeps(mode, refused);
    });
  }
  return { kept: keeps(mode, refused), entered, repeated, refused };
}

function keeps(mode: EnterMode, refused: readonly RefusedRow[]): boolean {
  return mode === 'PARTIAL' || (mode === 'ALL' && refused.length === 0);
}

function documentFor(schema: GraphQLSchema, mutation: string): DocumentNode {
  const field = schema.getMutationType()?.getFields()[mutation];
  const type = field?.args.find(({ name }) => name === 'input')?.type;
  if (!field || !type || !('getFields' in getNamedType(field.type))) throw mutationUnknown(mutation);
  return parse(`mutation ($input: ${String(type)}) { done: ${mutation}(input: $input) { replayed } }`);
}

function refusedRow(row: number, error: GraphQLError, scope: RequestScope): RefusedRow {
  const { error: shown, bug } = maskError(error, scope.requestId);
  if (bug !== undefined) throw error; // No row's fault: nothing is kept.
  const field = /input\.(\w+)/.exec(shown.message)?.[1] ?? null;
  return { row, field, code: shown.extensions!['code'] as string, message: shown.message };
}
