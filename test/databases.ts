/** Runs a suite on every database the hub supports: SQLite always, PostgreSQL where one is reachable (CI makes it mandatory). */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from '@jest/globals';
import pg from 'pg';
import type { StorageConfig } from '../shared/config.js';
import { RequestScope } from '../shared/request-scope.js';
import type { Ask } from '../shared/work/index.js';
import {
  bodyOf,
  IN_MEMORY,
  type Dialect,
  type NamedFeed,
  type RunningSubgraph,
  type Subgraph,
} from '../shared/subgraph/index.js';

const SERVER = process.env['DATABASE_URL'] ?? 'postgresql://postgres@127.0.0.1:5432/postgres';
const REQUIRED = process.env['SHUNIU_TEST_POSTGRES'] === 'required';

/** Why PostgreSQL cannot be used here; null when it can. */
const postgresMissing: string | null = await ask('select 1').then(
  () => null,
  (error: unknown) =>
    error instanceof Error ? error.message || (error as NodeJS.ErrnoException).code || 'no answer' : String(error),
);
if (REQUIRED && postgresMissing !== null) {
  throw new Error(`PostgreSQL is required here, but ${SERVER} does not answer: ${postgresMissing}`);
}

async function ask(statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: SERVER, connectionTimeoutMillis: 1500 });
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Describes the same suite once for each database; without PostgreSQL its half is reported as skipped. */
export function onEachDatabase(promise: string, suite: (dialect: Dialect) => void): void {
  describe(`${promise} (SQLite)`, () => suite('sqlite'));
  onPostgres(promise, () => suite('postgres'));
}

/** Describes a suite of what only a database that processes share can do. */
export function onPostgres(promise: string, suite: () => void): void {
  if (postgresMissing === null) describe(`${promise} (PostgreSQL)`, suite);
  else it.skip(`${promise} (PostgreSQL): skipped, no server at hand`, () => undefined);
}

export interface Scratch {
  readonly storage: StorageConfig;
  drop(): Promise<void>;
}

let options: Promise<string> | undefined;

/** Where the server can, a scratch database orders text as people do, so that a query which forgets to say `collate "C"` is found out. */
function unlikeSqlite(): Promise<string> {
  const icu = `template template0 encoding 'UTF8' locale_provider icu icu_locale 'en-US'`;
  return (options ??= ask(
    `select 1 from pg_collation where collprovider = 'i' and current_setting('server_version_num')::int >= 150000 limit 1`,
  ).then(({ rowCount }) => (rowCount ? icu : '')));
}

/** An empty database that nobody else uses: in memory, or a new one on the PostgreSQL server. */
export async function scratchDatabase(dialect: Dialect): Promise<Scratch> {
  if (dialect === 'sqlite') {
    return { storage: { dataDir: IN_MEMORY, databaseUrl: undefined }, drop: async () => undefined };
  }
  const name = `shuniu_test_${randomBytes(6).toString('hex')}`;
  await ask(`create database ${name} ${await unlikeSqlite()}`);
  const url = new URL(SERVER);
  url.pathname = `/${name}`;
  return {
    storage: { dataDir: IN_MEMORY, databaseUrl: url.href },
    drop: async () => void (await ask(`drop database ${name} with (force)`)),
  };
}

/** A database that is still there after it was closed. */
export async function lastingDatabase(dialect: Dialect): Promise<Scratch> {
  if (dialect === 'postgres') return scratchDatabase(dialect);
  const dataDir = mkdtempSync(join(tmpdir(), 'shuniu-upgrade-'));
  return { storage: { dataDir, databaseUrl: undefined }, drop: async () => rmSync(dataDir, { recursive: true }) };
}

export interface StartedRoom extends RunningSubgraph {
  /** Asks the room directly, without a gateway; the answer as it would go over the wire. */
  ask(query: string, variables?: Record<string, unknown>): Promise<{ data?: any; errors?: any[] }>; // oxlint-disable-line typescript/no-explicit-any -- an answer has the shape of its query
  /** SQL statements that requests have run since the last call. */
  statements(): number;
}

export interface StartedRoomOptions {
  readonly empty?: boolean;
  /** What it follows, when it follows feeds. */
  readonly feeds?: readonly NamedFeed[];
  /** The clock that mutations go by. */
  readonly now?: () => Date;
  /** What other rooms would say of their records, by id: `{ stn_a: { tier: 'ROOM' } }`. The whole fact is given, whatever is asked for. */
  readonly facts?: Readonly<Record<string, Record<string, unknown>>>;
}

/** Another room that knows these facts and nothing else. */
function knowing(facts: Readonly<Record<string, Record<string, unknown>>>): Ask {
  return async ({ variables }) => {
    const wanted = variables?.['representations'] as readonly { id: string }[];
    return { data: { _entities: wanted.map(({ id }) => facts[id] ?? null) } };
  };
}

/** Starts one room on a scratch database, with its own data or empty. */
export async function startRoom(
  subgraph: Subgraph,
  dialect: Dialect,
  options: StartedRoomOptions = {},
): Promise<StartedRoom> {
  const scratch = await scratchDatabase(dialect);
  let count = 0;
  const running = await subgraph.start({
    storage: scratch.storage,
    empty: options.empty ?? false,
    onStatement: () => count++,
    ...(options.now && { now: options.now }),
    ...(options.feeds && { feeds: options.feeds }),
    peers: () => knowing(options.facts ?? {}),
  });
  return {
    ...running,
    async ask(query, variables) {
      const scope = new RequestScope({ requestId: 'test', caller: { id: 'test', kind: 'ANONYMOUS' } });
      const answer = await running.execute({ query, variables, scope });
      return JSON.parse(JSON.stringify(bodyOf(answer))) as never;
    },
    statements() {
      const since = count;
      count = 0;
      return since;
    },
    async stop() {
      await running.stop();
      await scratch.drop();
    },
  };
}
