// Runs every check of the project, also after one has failed, and says at the end which ones did.
//
// A new check is a script in package.json whose name begins with `check:`; it needs no mention here.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const appended = Object.keys(scripts).filter((name) => name.startsWith('check:'));
const failed = [];

for (const name of ['types', 'lint', 'format:check', 'imports', ...appended]) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', name], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'}  ${name}  (${seconds} s)`);
  if (status === 0) continue;
  failed.push(name);
  console.log(`${stdout}${stderr}`.trimEnd().replaceAll(/^/gm, '        '));
}

if (failed.length > 0) {
  console.error(`\n${failed.length} failed: ${failed.map((name) => `npm run ${name}`).join(', ')}`);
  process.exit(1);
}
