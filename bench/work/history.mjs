/** What `history` and `asOf` cost when the room has few events, and when it has a million. */
import { stations } from '../../dist/subgraphs/stations/subgraph.js';
import { startRoom } from './room.mjs';

const HISTORY = 'query ($id: ID!) { station(id: $id) { history(first: 20) { seq action at } } }';
const AS_OF =
  '{ stations(filter: { statuses: [OPERATING], asOf: "2021-12-31" }, first: 20) { totalCount nodes { id status(asOf: "2021-12-31") } } }';
const CHUNK = 5000;
const ROUNDS = 30;

export async function measureHistory(database, sizes) {
  const room = await startRoom(stations, database);
  try {
    const { stations: found } = await room.ask('{ stations(first: 12) { nodes { id } } }');
    const id = found.nodes[0].id;
    const rows = [];
    let there = 0;
    for (const size of sizes) {
      await fill(room.orm, there, size);
      there = size;
      rows.push({
        what: `history of one record among ${size} events`,
        ...(await times(() => room.ask(HISTORY, { id }))),
      });
      rows.push({ what: `stations as of a day, ${size} status rows`, ...(await times(() => room.ask(AS_OF))) });
    }
    return rows;
  } finally {
    await room.stop();
  }
}

/** Made-up events and status rows, put in without mutations: only their number matters. */
async function fill(orm, from, until) {
  const em = orm.em.fork();
  const tables = { event: [], station: [], station_status: [] };
  const db = em.getKysely();
  const { id: area } = await db.selectFrom('area').select('id').limit(1).executeTakeFirstOrThrow();
  const flush = async () => {
    for (const [table, rows] of Object.entries(tables)) {
      for (let at = 0; at < rows.length; at += 500)
        await db
          .insertInto(table)
          .values(rows.slice(at, at + 500))
          .execute();
      rows.length = 0;
    }
    if (orm.config.get('schema'))
      await db.executeQuery({ sql: 'analyze', parameters: [], query: { kind: 'RawNode' } }).catch(() => undefined);
  };
  const now = '2022-01-01T00:00:00.000Z';
  for (let row = from; row < until; row += 1) {
    const station = `stn_bench${Math.floor(row / 5)}`;
    const synthetic = orm.config.get('schema') ? true : 1;
    const recorded = { version: 1, recorded_at: now, synthetic, provenance: '[]' };
    if (row % 5 === 0) {
      tables.station.push({ id: station, name: station, tier: 'ROOM', area_id: area, roles: '[]', ...recorded });
    }
    tables.station_status.push({
      id: `sts_bench${row}`,
      station_id: station,
      status: row % 5 === 4 ? 'SUSPENDED' : 'OPERATING',
      sequence: (row % 5) + 1,
      valid_from: `202${row % 3}-0${(row % 9) + 1}-01`,
      valid_from_earliest: `202${row % 3}-0${(row % 9) + 1}-01`,
      valid_from_latest: `202${row % 3}-0${(row % 9) + 1}-01`,
      ...recorded,
    });
    tables.event.push({ at: now, actor: 'bench', noun: 'Station', subject_id: station, action: 'RECORDED' });
    if (tables.event.length === CHUNK) await flush();
  }
  await flush();
}

async function times(call) {
  await call();
  const taken = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const at = performance.now();
    await call();
    taken.push(performance.now() - at);
  }
  taken.sort((one, other) => one - other);
  return { 'p50 ms': taken[ROUNDS / 2].toFixed(2), 'p99 ms': taken.at(-1).toFixed(2) };
}
