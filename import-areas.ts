/** Loads any subtree of China's areas, with its villages, into every room: `npm run import:areas -- --under 33`. */
import './shared/runtime.js';
import { runImportAreas } from './cli/import-areas.js';
import { storageConfig } from './shared/config.js';
import { openDatabase } from './shared/subgraph/index.js';
import { subgraphs } from './subgraphs/index.js';

const rooms = subgraphs.map(({ name, parts }) => ({
  name,
  // Guarded as at a start: an embedded file that a running hub holds is refused with what to do.
  open: async () => (await openDatabase(parts, storageConfig(process.env))).orm,
}));
process.exitCode = await runImportAreas(process.argv.slice(2), rooms);
