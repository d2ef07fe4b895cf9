/** Draws the life of every noun to docs/life-cycles.md: `npm run life-cycles:docs`; with `--check` it only says whether the file has drifted. */
import './shared/runtime.js';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { projectPath } from './shared/project-root.js';
import type { DrawnLifeCycle } from './shared/work/life-cycle.js';
import { subgraphs } from './subgraphs/index.js';

const FILE = projectPath('docs', 'life-cycles.md');

const HEAD = `<!-- Drawn by \`npm run life-cycles:docs\` from the life cycles in the code; do not edit it here. -->

# Life cycles (状态机)

Each noun's states, and the mutations that lead from one to the next. A mutation that is not drawn from a state is refused there with
\`ACTION_NOT_POSSIBLE\`; \`availableActions\` of a record says which are possible now, and why the others are not.
`;

const text = [
  HEAD,
  ...subgraphs.flatMap(({ name, lifeCycles }) =>
    lifeCycles.length === 0 ? [] : [`## ${name}\n`, ...lifeCycles.map((life) => section(life))],
  ),
].join('\n');

function section(life: DrawnLifeCycle): string {
  const moves = life.moves();
  const staying = moves.filter(({ from, to }) => from === to);
  const leading = moves.filter(({ from, to }) => from !== to);
  const arrows = new Map<string, string[]>();
  for (const { from, to, action } of leading) {
    const arrow = `${from} --> ${to}`;
    arrows.set(arrow, [...(arrows.get(arrow) ?? []), action]);
  }
  const left = new Set(leading.map(({ from }) => from));
  const drawing = [
    'stateDiagram-v2',
    ...Object.entries(life.states).map(([state, term]) => `  ${state}: ${state} ${term}`),
    ...life.begins.map((state) => `  [*] --> ${state}`),
    ...[...arrows].map(([arrow, actions]) => `  ${arrow}: ${actions.join(', ')}`),
    ...Object.keys(life.states).flatMap((state) => (left.has(state) ? [] : [`  ${state} --> [*]`])),
  ].join('\n');
  const actions = [...new Set(moves.map(({ action }) => action))];
  const rows = actions.map((action) => {
    const stays = staying.filter((move) => move.action === action).map(({ from }) => from);
    const where = stays.length === 0 ? '' : ` Leaves the state as it is in ${stays.join(', ')}.`;
    return `- \`${action}\`: ${life.descriptionOf(action)}${where}`;
  });
  return `### ${life.noun}\n\n\`\`\`mermaid\n${drawing}\n\`\`\`\n\n${rows.join('\n')}\n`;
}

const drifted = !existsSync(FILE) || readFileSync(FILE, 'utf8') !== text;
if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (drifted) {
  process.stderr.write(`${FILE} has drifted from the code; run \`npm run life-cycles:docs\` and commit it.\n`);
  process.exitCode = 1;
}
