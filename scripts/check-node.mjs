// Puts the project's own Node where npm scripts find it, and says what to do where there is none that fits.
//
// npm 11 and 12 link `node_modules/.bin/node` to the platform's package themselves; npm 10 removes that link again along
// with the other platforms' packages (they name the same command). So it is made here. A shell may remember where it
// first found `node`: a script that goes on with `node …` begins with `npm run -s ready &&`, which is a shell of its own.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const windows = process.platform === 'win32';
const platform = windows
  ? 'win'
  : process.platform === 'darwin' && process.arch === 'arm64'
    ? 'bin-darwin'
    : process.platform;
const packageName = `node-${platform}-${process.arch}`;
const inModules = (path) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));

const binary = inModules(`${packageName}/bin/${windows ? 'node.exe' : 'node'}`);
const link = inModules(windows ? '.bin/node.cmd' : '.bin/node');
if (existsSync(binary) && !existsSync(link)) linkProjectNode();
if (!fits(process.versions.node) && !existsSync(link))
  refuse(`Node.js ${process.version} (${process.execPath}) is too old`);

function linkProjectNode() {
  const trial = spawnSync(binary, ['-p', 'process.versions.node'], { encoding: 'utf8' });
  if (!fits(trial.stdout?.trim() ?? '')) {
    if (fits(process.versions.node)) return;
    refuse(`${binary} does not run here (${trial.error?.message ?? trial.stderr.trim()})`);
  }
  rmSync(link, { force: true });
  if (windows) writeFileSync(link, `@"%~dp0\\..\\${packageName}\\bin\\node.exe" %*\r\n`);
  else symlinkSync(`../${packageName}/bin/node`, link);
}

function fits(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 17);
}

function refuse(problem) {
  console.error(
    [
      `Shuniu needs Node.js >= 22.17: ${problem}.`,
      'Do one of these, then run the same command again:',
      `  - npm ci                          it brings the package ${packageName}; leave out --omit=optional`,
      '  - install Node.js >= 22.17        where no such package exists for the machine (Alpine Linux, say)',
    ].join('\n'),
  );
  process.exit(1);
}
