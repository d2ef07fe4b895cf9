// Fails when package-lock.json would not install the same everywhere: on another registry, platform or version of npm.
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

const read = (name) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
const manifest = read('package.json');
const { packages } = read('package-lock.json');
const problems = [];

for (const kind of ['dependencies', 'optionalDependencies', 'devDependencies']) {
  if (!isDeepStrictEqual(manifest[kind], packages[''][kind]))
    problems.push(`${kind} differ from package.json: run \`npm install\``);
}

for (const [path, entry] of Object.entries(packages)) {
  if (entry.resolved)
    problems.push(`${path} names a registry: set npm's omit-lockfile-registry-resolved=true and run \`npm install\``);
  if (path !== '' && !entry.link && !entry.integrity && !entry.inBundle) problems.push(`${path} has no integrity hash`);
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (finds(path, name)) continue;
    problems.push(
      `${path}@${entry.version} wants ${name}, which the lock file lacks: \`npm ci\` fails. Pin a version that exists for every platform`,
    );
  }
}

if (problems.length > 0) {
  console.error(['package-lock.json:', ...problems.map((problem) => `  ${problem}`)].join('\n'));
  process.exit(1);
}
console.log(
  `${Object.keys(packages).length - 1} locked packages: in sync, no registry named, every platform's packages there.`,
);

/** Looks for a package as Node does: beside, then further and further out. */
function finds(from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('node_modules/') - 1, 0))) {
    if (packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}
