/** Prints every error code of the hub to docs/errors.md: `npm run errors:docs`; with `--check` it only says whether the file has drifted. */
import './shared/runtime.js';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cacheCodes, graphqlCodes, subgraphCodes } from './gateway/access/codes.js';
import { sharedRefusals, type RefusalEntry } from './shared/errors.js';
import { feedRefusals } from './shared/feed/errors.js';
import { projectPath } from './shared/project-root.js';
import { workRefusals } from './shared/work/index.js';
import { subgraphs } from './subgraphs/index.js';

const FILE = projectPath('docs', 'errors.md');

const HEAD = `<!-- Printed by \`npm run errors:docs\` from the tables in the code; do not edit it here. -->

# Errors (错误代码)

Every error has a \`message\` for people and \`extensions.code\` for programs. A code keeps its meaning from version to version;
a message may be worded better at any time. Where an answer could not be given, the field at the error's \`path\` is \`null\`; where that
field may not be null, the nearest one above it that may be is null instead (at the top: \`data\`), as GraphQL has it. The rest stands.

\`\`\`json
{ "errors": [{ "message": "…", "path": ["stations"], "extensions": { "code": "PAGE_TOO_LARGE" } }], "data": null }
\`\`\`

What is simply not there is no error: it is \`null\`, or an empty list.
`;

/** One request fetches the fields of a whole list, so it fails once for all its rows. */
const SUBGRAPH_INTRO =
  'Made by the gateway; what the other subgraphs give is as asked. When a subgraph fails below a list, its fields are null in every row, and one error tells so, at the `path` of the first row.';

const text = [
  HEAD,
  section('The question', 'Made by GraphQL itself, wherever the question is read.', graphqlCodes),
  section('A subgraph', SUBGRAPH_INTRO, subgraphCodes),
  section('The cache', 'Of `POST /cache/invalidate`, by which operators have kept answers forgotten.', cacheCodes),
  section('Lists, filters, areas and requests', 'Refusals that any room may give.', sharedRefusals),
  section('Mutations', 'Refusals that any mutation may give, before or after its own.', workRefusals),
  section('Feeds', 'Of `GET /feed`, and of whoever reads one: [feed.md](feed.md).', feedRefusals),
  ...subgraphs
    .filter(({ refusals }) => refusals.length > 0)
    .map(({ name, refusals }) => section(`Only in ${name}`, `Refusals of the room \`${name}\`.`, refusals)),
].join('\n');

function section(title: string, what: string, entries: readonly RefusalEntry[]): string {
  const rows = [...entries]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, when, next }) => `| \`${code}\` | ${cell(when)} | ${cell(next)} |`);
  return `## ${title}\n\n${what}\n\n| code | when | what to do |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

function cell(sentence: string): string {
  return sentence.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}

const drifted = !existsSync(FILE) || readFileSync(FILE, 'utf8') !== text;
if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (drifted) {
  process.stderr.write(`${FILE} has drifted from the code; run \`npm run errors:docs\` and commit it.\n`);
  process.exitCode = 1;
}
