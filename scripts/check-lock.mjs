// Fails when a package-lock.json, the hub's or the benchmark's, would not install the same everywhere: on another registry, platform or version of npm.
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

const read = (name) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
const problems = [];
let locked = 0;
for (const folder of ['', 'bench/']) check(folder);

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(`${locked} locked packages: in sync, no registry named, every platform's packages there.`);

function check(folder) {
  const manifest = read(`${folder}package.json`);
  const { packages } = read(`${folder}package-lock.json`);
  const report = (problem) => problems.push(`${folder}package-lock.json: ${problem}`);
  const install = `\`npm ${folder && `--prefix ${folder.slice(0, -1)} `}install\``;
  locked += Object.keys(packages).length - 1;

  for (const kind of ['dependencies', 'optionalDependencies', 'devDependencies']) {
    if (!isDeepStrictEqual(manifest[kind], packages[''][kind]))
      report(`${kind} differ from package.json: run ${install}`);
  }

  for (const [path, entry] of Object.entries(packages)) {
    if (entry.resolved)
      report(`${path} names a registry: set npm's omit-lockfile-registry-resolved=true and run ${install}`);
    if (path !== '' && !entry.link && !entry.integrity && !entry.inBundle) report(`${path} has no integrity hash`);
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      if (finds(packages, path, name)) continue;
      report(
        `${path}@${entry.version} wants ${name}, which the lock file lacks: \`npm ci\` fails. Pin a version that exists for every platform`,
      );
    }
  }
}

/** Looks for a package as Node does: beside, then further and further out. */
function finds(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('node_modules/') - 1, 0))) {
    if (packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}
