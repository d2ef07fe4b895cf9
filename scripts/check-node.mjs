// Every script begins here: the hub needs Node 22.17 or newer, which `npm ci` brings along as the package `node`.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 17)) {
  console.error(
    [
      `Shuniu needs Node.js >= 22.17; this script is running under ${process.version} (${process.execPath}).`,
      'The development dependency `node` brings a fitting one, but its install script has not run. Do one of these:',
      '  - npm ci                     (package.json allows that one script by name under "allowScripts")',
      '  - npm rebuild node           (after an install with --ignore-scripts)',
      '  - npm install -g npm@latest, then npm ci   (if your npm predates allowScripts and scripts are switched off)',
      '  - or install Node.js >= 22.17 yourself',
    ].join('\n'),
  );
  process.exit(1);
}
