/** Enters many rows at once: one mutation for each, in one transaction, with every row that is refused told by its number. */
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
  /** Those that are not refused. */
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

/** Refused rows told at most; the rest is only counted out. */
const ENOUGH = 1000;

export async function enterRows(
  schema: GraphQLSchema,
  writer: Writer,
  contextOf: (batch: Batch, carrier: Carrier) => unknown,
  { mutation, rows, mode, scope, onRow }: EnterRequest,
): Promise<EnterReport> {
  const document = documentFor(schema, mutation);
  let report: EnterReport = { kept: false, entered: 0, repeated: 0, refused: [] };
  await writer.together(async (batch) => {
    let [entered, repeated] = [0, 0];
    const refused: RefusedRow[] = [];
    for (const [row, input] of rows.entries()) {
      if (scope.ended) throw new Error(`entering rows ended: ${scope.ended}`);
      const { data, errors } = await execute({
        schema,
        document,
        contextValue: contextOf(batch, batch),
        variableValues: { input },
      });
      const error = errors?.[0];
      if (error) refused.push(refusedRow(row, error, scope));
      else if ((data!['done'] as { replayed: boolean }).replayed) repeated += 1;
      else entered += 1;
      onRow?.();
      if (refused.length === ENOUGH) break;
    }
    const kept = mode === 'PARTIAL' || (mode === 'ALL' && refused.length === 0);
    report = { kept, entered, repeated, refused };
    return kept;
  });
  return report;
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
