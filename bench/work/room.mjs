/** A room on a scratch database of either kind, asked as a subgraph is asked in process. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import '../../dist/shared/runtime.js';
import { RequestScope } from '../../dist/shared/request-scope.js';

const SERVER = process.env.DATABASE_URL ?? 'postgresql://postgres@127.0.0.1:5432/postgres';

async function onServer(statement) {
  const client = new pg.Client({ connectionString: SERVER });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** SQLite in a folder of its own, as the hub has it, and a new database of the PostgreSQL server. */
export const databases = {
  async sqlite() {
    const dataDir = mkdtempSync(join(tmpdir(), 'shuniu-bench-'));
    return { storage: { dataDir, databaseUrl: undefined }, drop: async () => rmSync(dataDir, { recursive: true }) };
  },
  async postgres() {
    const name = `shuniu_bench_${process.pid}_${Date.now()}`;
    await onServer(`create database ${name}`);
    const url = new URL(SERVER);
    url.pathname = `/${name}`;
    return {
      storage: { dataDir: ':memory:', databaseUrl: url.href },
      drop: () => onServer(`drop database ${name} with (force)`),
    };
  },
};

export const scope = () => new RequestScope({ requestId: 'bench', caller: { id: 'bench', kind: 'CLIENT' } });

export async function startRoom(subgraph, { storage }, facts = {}) {
  const known = async ({ variables }) => ({
    data: { _entities: variables.representations.map(({ id }) => facts[id] ?? null) },
  });
  const running = await subgraph.start({ storage, peers: () => known });
  return {
    ...running,
    /** The data of an answer; refusals are thrown with their code. */
    async ask(query, variables) {
      const { data, errors } = await running.execute({ query, variables, scope: scope() });
      if (errors?.length) throw Object.assign(new Error(errors[0].message), { code: errors[0].extensions.code });
      return data;
    },
  };
}

/** So many clients at once, each with its next call when the last is answered, for so long. Gives calls per second and latencies. */
export async function load({ clients, seconds }, call) {
  const latencies = [];
  const begun = performance.now();
  const until = begun + seconds * 1000;
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let turn = 0; performance.now() < until; turn += 1) {
        const at = performance.now();
        if ((await call(client, turn)) === false) return;
        latencies.push(performance.now() - at);
      }
    }),
  );
  const elapsed = (performance.now() - begun) / 1000;
  latencies.sort((one, other) => one - other);
  const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))]?.toFixed(1);
  return { 'per second': Math.round(latencies.length / elapsed), 'p50 ms': at(0.5), 'p99 ms': at(0.99) };
}
