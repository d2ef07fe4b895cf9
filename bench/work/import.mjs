/** Rows entered at once: tried dry, entered all or none, and entered a second time, when all are there. */
import { stations } from '../../dist/subgraphs/stations/subgraph.js';
import { scope, startRoom } from './room.mjs';

export async function measureImport(database, { rows }) {
  const room = await startRoom(stations, database);
  try {
    const { stations: found } = await room.ask('{ stations(filter: { text: "新安江" }) { nodes { id tier } } }');
    const station = found.nodes.find(({ tier }) => tier === 'STATION').id;
    const inputs = Array.from({ length: rows }, (_, row) => ({
      station,
      title: `压测项目 ${row}`,
      capacity: 10,
      synthetic: true,
      idempotencyKey: `bench-row-${row}`,
    }));
    const enter = async (what, mode) => {
      const begun = performance.now();
      const { refused } = await room.enter({ mutation: 'addServiceItem', rows: inputs, mode, scope: scope() });
      if (refused.length > 0) throw new Error(refused[0].message);
      return { what, rows, 'per second': Math.round((rows / (performance.now() - begun)) * 1000) };
    };
    return [await enter('tried dry', 'DRY_RUN'), await enter('entered', 'ALL'), await enter('entered again', 'ALL')];
  } finally {
    await room.stop();
  }
}
