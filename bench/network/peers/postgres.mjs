/** PostgreSQL: one table, an index for each direction that holds all that is asked, recursive common table expressions. */
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { pathByDeepening, sqlOf } from '../sql.mjs';

const server = process.env.DATABASE_URL ?? 'postgresql://postgres@127.0.0.1:5432/postgres';
const database = `shuniu_bench_network_${process.pid}`;
let client;

export async function load(folder, { patience }) {
  await inServer(`create database ${database}`);
  const url = new URL(server);
  url.pathname = `/${database}`;
  client = new pg.Client({ connectionString: url.href });
  await client.connect();
  // As a reader of large tables would set them; planning and compiling cost more than they win here.
  await client.query(
    `set work_mem = '512MB'; set maintenance_work_mem = '1GB'; set jit = off; set random_page_cost = 1.1`,
  );
  await client.query('create unlogged table link (a int not null, b int not null, key int not null, kind int not null, since int not null, until int not null)'); // prettier-ignore
  await pipeline(
    createReadStream(`${folder}/links.csv`),
    client.query(copyFrom('copy link from stdin with (format csv)')),
  );
  await client.query('create index on link (a) include (b, kind, since, until)');
  await client.query('create index on link (b) include (a, kind, since, until)');
  await client.query('vacuum analyze link');
  await client.query(`set statement_timeout = ${patience}`);
  const { rows } = await client.query(
    `select pg_total_relation_size('link')::bigint as bytes, count(*) as links from link`,
  );
  return { onDisk: Number(rows[0].bytes) / Number(rows[0].links) };
}

export function prepare(question) {
  const walk = (start, depth, filter) => sqlOf({ start, depth, ...filter, neighbours: 'both' });
  if (question.ask === 'path') return () => pathByDeepening(question, walk, rowsOf);
  const found = `with recursive ${walk(question.start, question.depth, question)} select distinct node from walk`;
  if (question.named) {
    return async () => {
      const rows = await rowsOf(found);
      return [rows.length, rows.reduce((sum, { node }) => sum + node, 0)];
    };
  }
  const summed = found.replace('select distinct node from walk', 'select count(*) as count, sum(node) as sum from (select distinct node from walk) as found'); // prettier-ignore
  return async () => {
    const [row] = await rowsOf(summed);
    return [Number(row.count), Number(row.sum)];
  };
}

async function rowsOf(sql) {
  return (await client.query(sql)).rows;
}

export async function close() {
  await client?.end();
  await inServer(`drop database if exists ${database}`);
}

async function inServer(sql) {
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(sql);
  await admin.end();
}
