/** The stage of the hub's own rooms: each a process on scratch data, behind the memoising subgraphs, so that the gateway is measured and not a database. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from './machine.mjs';
import { setStage } from './stage.mjs';

const ROOMS = ['stations', 'resources', 'projects'];

export async function setRooms() {
  const folder = mkdtempSync(join(tmpdir(), 'shuniu-bench-rooms-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const rooms = [];
  for (const name of ROOMS) {
    const file = `../../dist/subgraphs/${name}/index.js`;
    const portVariable = `${name.toUpperCase()}_PORT`;
    const room = await startServer({ file, env: { SHUNIU_DATA_DIR: folder }, portVariable, core: 'others' });
    const sdl = readFileSync(new URL(`../../subgraphs/${name}/schema.graphql`, import.meta.url), 'utf8');
    rooms.push({ name, sdl, url: room.url });
  }
  return setStage('rooms', rooms);
}
