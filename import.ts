/** Enters tables of offices into the hub: `npm run import -- orders.csv`; see examples/import. */
import { resolve } from 'node:path';
import './shared/runtime.js';
import { ImportUsageError, importFiles, readImportArguments, writeTemplates } from './cli/import/import.js';
import { SheetError } from './cli/import/sheet.js';
import { TEMPLATES } from './cli/import/templates.js';
import { ConfigError, storageConfig } from './shared/config.js';
import { HubError } from './shared/errors.js';
import type { RunningSubgraph } from './shared/subgraph/index.js';
import { subgraphs } from './subgraphs/index.js';

const rooms = new Map<string, RunningSubgraph>();
try {
  const options = readImportArguments(process.argv.slice(2));
  // npm runs scripts in the project's folder; files are named as seen from where it was called.
  const from = process.env['INIT_CWD'] ?? process.cwd();
  if (options.templates !== undefined) await writeTemplates(resolve(from, options.templates), TEMPLATES);
  const storage = storageConfig(process.env);
  for (const subgraph of options.files.length > 0 ? subgraphs : []) {
    rooms.set(subgraph.name, await subgraph.start({ storage, peers: (room) => rooms.get(room)?.execute }));
  }
  const clean = await importFiles({ rooms, templates: TEMPLATES, terminal: process.stderr, from }, options);
  process.exitCode = clean ? 0 : 1;
} catch (error) {
  // What the caller can put right says so; anything else needs its stack.
  const told = [ImportUsageError, SheetError, ConfigError, HubError].some((kind) => error instanceof kind);
  process.stderr.write(`${told ? (error as Error).message : String((error as Error).stack)}\n`);
  process.exitCode = 2;
} finally {
  for (const room of rooms.values()) await room.stop();
}
