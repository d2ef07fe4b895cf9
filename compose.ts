/** Prints each room's schema.graphql, the core supergraph and its linkable types: `npm run compose`; with `--check` it only says what has drifted. */
import './shared/runtime.js';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { composeSubgraphs } from './registry/compose.js';
import { composable, CORE_SUBGRAPHS, LINKABLE_FILE, schemaFileOf, SUPERGRAPH_FILE } from './registry/core.js';
import { subgraphs } from './subgraphs/index.js';

const sdls = subgraphs.map((subgraph) => {
  const url = CORE_SUBGRAPHS.find(({ name }) => name === subgraph.name)!.url;
  return { name: subgraph.name, url, sdl: subgraph.sdl() };
});
const linkable = subgraphs.flatMap(({ linkableTypes }) => linkableTypes);
const { supergraph, errors, hints } = composeSubgraphs(composable(sdls, linkable));
for (const remark of [...errors, ...hints]) process.stderr.write(`${remark}\n`);
if (supergraph === null || hints.length > 0) {
  process.stderr.write('The core must compose without errors and without hints.\n');
  process.exit(1);
}

const files = [
  ...sdls.map(({ name, sdl }) => [schemaFileOf(name), sdl] as const),
  [SUPERGRAPH_FILE, `${supergraph}\n`] as const,
  [LINKABLE_FILE, `${JSON.stringify(linkable, null, 2)}\n`] as const,
];
const drifted = files.filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
if (process.argv.includes('--check')) {
  for (const [file] of drifted)
    process.stderr.write(`${file} has drifted from the code; run \`npm run compose\` and commit it.\n`);
  process.exit(drifted.length ? 1 : 0);
}
for (const [file, text] of drifted) writeFileSync(file, text);
process.stdout.write(`${drifted.length} of ${files.length} files written\n`);
