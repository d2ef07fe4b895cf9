/** DuckDB in memory: each link twice, sorted by the node it is looked up by, so that blocks of rows are skipped. */
import { DuckDBInstance } from '@duckdb/node-api';
import { pathByDeepening, sqlOf } from '../sql.mjs';

let connection;
let patience;

export async function load(folder, limits) {
  patience = limits.patience;
  const instance = await DuckDBInstance.create(':memory:');
  connection = await instance.connect();
  const columns = `{'a': 'INTEGER', 'b': 'INTEGER', 'key': 'INTEGER', 'kind': 'INTEGER', 'since': 'INTEGER', 'until': 'INTEGER'}`;
  await connection.run(`create table one_way as select * from read_csv('${folder}/links.csv', header = false, columns = ${columns})`); // prettier-ignore
  await connection.run('create table link as select a, b, kind, since, until from one_way union all select b, a, kind, since, until from one_way order by 1'); // prettier-ignore
  await connection.run('drop table one_way');
  return {};
}

export function prepare(question) {
  const walk = (start, depth, filter) => sqlOf({ start, depth, ...filter, neighbours: 'doubled' });
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
  const timer = setTimeout(() => connection.interrupt(), patience);
  try {
    return (await connection.runAndReadAll(sql)).getRowObjects();
  } finally {
    clearTimeout(timer);
  }
}
