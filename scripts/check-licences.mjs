// Fails when an installed production package is under a licence that operators of the hub have not been told about.
import { existsSync, readFileSync } from 'node:fs';

const accepted = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
]);
for (const also of ['Python-2.0', 'Unlicense', 'CC0-1.0', 'CC-BY-4.0', 'Zlib']) accepted.add(also);

/** Source-available, not open source: what that means for operators stands in docs/dependencies.md. */
const elastic = new Set(
  ['gateway', 'composition', 'query-planner', 'federation-internals', 'query-graphs'].map((name) => `@apollo/${name}`),
);

const root = new URL('../', import.meta.url);
const installed = new URL('node_modules/.package-lock.json', root);
if (!existsSync(installed)) stop(['Nothing is installed here: run `npm ci` first.']);

const production = Object.entries(readJson(installed).packages).filter(([, entry]) => !entry.dev);
const problems = [];
for (const [path] of production) {
  const { name, version, license, licenses } = readJson(new URL(`${path}/package.json`, root));
  const licence = typeof license === 'string' ? license : (license?.type ?? licenses?.[0]?.type ?? 'none stated');
  if (!accepts(licence) && !(licence === 'Elastic-2.0' && elastic.has(name)))
    problems.push(`${name}@${version}: ${licence}`);
}
if (problems.length > 0) {
  stop([
    'Licences that are not on the list of accepted ones:',
    ...problems.map((problem) => `  ${problem}`),
    'Take another package, or add the licence to scripts/check-licences.mjs and say in docs/dependencies.md what it asks of operators.',
  ]);
}
console.log(`${production.length} production packages, every licence accepted.`);

/** Reads an SPDX expression: every part of an AND must be accepted, one part of an OR is enough. */
function accepts(expression) {
  const choices = expression.replaceAll(/[()]/g, '').split(/ OR /i);
  return choices.some((choice) => choice.split(/ AND /i).every((licence) => accepted.has(licence.trim())));
}

function readJson(url) {
  return JSON.parse(readFileSync(url, 'utf8'));
}

function stop(lines) {
  console.error(lines.join('\n'));
  process.exit(1);
}
