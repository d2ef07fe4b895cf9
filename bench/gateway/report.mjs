/** What was measured, as text tables, as JSON, and as the Markdown of docs/performance.md. */

/** Adds to each row what we are to it: requests per second, ours through theirs; and CPU time for a request, theirs through ours. */
export function withRatios(rows) {
  const ours = new Map(
    rows.filter(({ peer }) => peer === 'ours').map((row) => [`${row.workload} ${row.connections}`, row]),
  );
  return rows.map((row) => {
    const own = ours.get(`${row.workload} ${row.connections}`);
    return own
      ? { ...row, ratio: own.perSecond / row.perSecond, cpuRatio: row.cpu / own.cpu }
      : { ...row, ratio: null };
  });
}

const ratioText = (ratio) => (Number.isFinite(ratio) ? ratio.toFixed(2) : '–');

const COLUMNS = [
  ['peer', ({ peer }) => peer],
  ['req/s', ({ perSecond }) => perSecond.toFixed(perSecond < 10 ? 1 : 0)],
  ['ours ÷ peer', ({ ratio }) => ratioText(ratio)],
  ['p50 ms', ({ p50 }) => p50.toFixed(1)],
  ['p95', ({ p95 }) => p95.toFixed(1)],
  ['p99', ({ p99 }) => p99.toFixed(1)],
  ['CPU ms/req', ({ cpu }) => cpu.toFixed(3)],
  ['peer ÷ ours', ({ cpuRatio }) => ratioText(cpuRatio)],
  ['busy', ({ busy }) => `${Math.round(busy * 100)} %`],
  ['subgraph req', ({ subgraphRequests }) => subgraphRequests.toFixed(2)],
  ['MiB', ({ memory }) => String(memory)],
  ['spread', ({ spread }) => `±${Math.round(spread * 50)} %`],
];

const cellsOf = (rows) => [COLUMNS.map(([title]) => title), ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row)))];

/** Rows in groups of one workload at one number of connections, in the order in which they were measured. */
function groupsOf(rows) {
  const groups = new Map();
  for (const row of rows) {
    const title = `${row.workload}, ${row.connections} connection${row.connections === 1 ? '' : 's'}`;
    groups.set(title, [...(groups.get(title) ?? []), row]);
  }
  return groups;
}

export function printTable(rows) {
  for (const [title, group] of groupsOf(rows)) {
    const cells = cellsOf(group);
    const widths = COLUMNS.map((_, column) => Math.max(...cells.map((line) => line[column].length)));
    console.log(`\n${title}`);
    for (const line of cells) {
      console.log(
        `  ${line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  ')}`,
      );
    }
    const wrong = group.filter((row) => row.wrong > 0);
    for (const row of wrong)
      console.log(`  WRONG  ${row.peer}: ${row.wrong} answers under load were not the expected ones`);
  }
}

/** What the columns do not say. */
function remarksOn(group) {
  const wrong = group.filter((row) => row.wrong > 0);
  const chained = group.filter((row) => row.overChain !== undefined);
  return [
    ...wrong.map(
      ({ peer, wrong: count }) => `WRONG: ${count} answers of ${peer} under load were not the expected ones.`,
    ),
    ...(chained.length === 0 ? [] : [`Median through the longest chain of subgraph calls: ${chained.map(({ peer, overChain }) => `${peer} ${overChain.toFixed(2)}`).join(', ')}.`]), // prettier-ignore
    ...group.filter((row) => row.growth !== undefined).map(({ peer, memorySeries, growth }) => `Memory of ${peer} in MiB: ${memorySeries.join(', ')}; ${(growth * 100).toFixed(0)} % over the last three quarters.`), // prettier-ignore
  ];
}

export function markdownOf({ machine, date, rows, absent, notes }) {
  const table = (lines) => {
    const [head, ...rest] = lines.map((cells) => `| ${cells.join(' | ')} |`);
    return [head, `| --- |${' ---: |'.repeat(COLUMNS.length - 1)}`, ...rest].join('\n');
  };
  const pinned = machine.pinned ? 'gateway on one core, subgraphs and load generator on the rest' : 'nothing pinned';
  return [
    '# Performance',
    `Written by \`npm run bench:gateway -- --markdown docs/performance.md\` on ${date}: ${machine.cores} cores, ${machine.memoryGiB} GiB, Node.js ${machine.node}, ${pinned}. How to read it: [bench/README.md](../bench/README.md).`,
    ...notes.map((note) => `- ${note}`),
    ...[...groupsOf(rows)].map(([title, group]) =>
      [`## ${title}`, table(cellsOf(group)), ...remarksOn(group)].join('\n\n'),
    ),
    ...(absent.length === 0 ? [] : ['## Absent', absent.map(({ peer, workload, reason }) => `- ${peer}, ${workload}: ${reason.replaceAll('\n', ' ')}`).join('\n')]), // prettier-ignore
    '',
  ].join('\n\n');
}
