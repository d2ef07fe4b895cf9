/** Ladybug, the successor of Kùzu: an embedded graph database with adjacency lists of its own; asked in Cypher. The package of its one platform, since not all are to be had everywhere. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lbug from '@ladybugdb/core-linux-x64';

const home = mkdtempSync(join(tmpdir(), 'shuniu-bench-ladybug-'));
let connection;

export async function load(folder, { patience, links }) {
  const path = join(home, 'network.lbug');
  connection = new lbug.Connection(new lbug.Database(path));
  await connection.query('CREATE NODE TABLE Node(id INT64 PRIMARY KEY)');
  await connection.query('CREATE REL TABLE Link(FROM Node TO Node, key INT64, kind INT64, since INT64, until INT64)');
  await connection.query(`COPY Node FROM '${folder}/nodes.csv' (header = false)`);
  await connection.query(`COPY Link FROM '${folder}/links.csv' (header = false)`);
  await connection.query('CHECKPOINT');
  connection.setQueryTimeout(patience);
  return { onDisk: statSync(path).size / links };
}

export function prepare(question) {
  const { kinds, day } = question;
  const narrowed = kinds
    ? ` (r, n | WHERE r.kind IN [${kinds.join(', ')}] AND r.since <= ${day} AND r.until > ${day})`
    : '';
  if (question.ask === 'path') {
    const cypher = `MATCH (a:Node {id: ${question.start}})-[e:Link* SHORTEST 1..${question.most}${narrowed}]-(b:Node {id: ${question.end}}) RETURN length(e) AS length`; // prettier-ignore
    return async () => (question.start === question.end ? 0 : Number((await rowsOf(cypher))[0]?.length ?? -1));
  }
  const found = `MATCH (a:Node {id: ${question.start}})-[e:Link* SHORTEST 1..${question.depth}${narrowed}]-(b:Node) WHERE b.id <> ${question.start} RETURN`; // prettier-ignore
  if (question.named) {
    return async () => {
      const rows = await rowsOf(`${found} b.id AS node`);
      return [rows.length + 1, rows.reduce((sum, { node }) => sum + node, question.start)];
    };
  }
  return async () => {
    const [row] = await rowsOf(`${found} count(*) AS count, sum(b.id) AS sum`);
    return [Number(row.count) + 1, Number(row.sum ?? 0) + question.start];
  };
}

async function rowsOf(cypher) {
  const result = await connection.query(cypher);
  const rows = await result.getAll();
  result.close();
  return rows;
}

export async function close() {
  await connection?.close();
  rmSync(home, { recursive: true, force: true });
}
