/** Must be the first import wherever a process begins: refuses a Node that is too old, and brings what decorators need. */
import 'reflect-metadata';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 17)) {
  process.stderr.write(
    `Shuniu needs Node.js >= 22.17, and this is ${process.version}. Start it by npm (npm start), which uses the Node that npm ci brought, or by node_modules/.bin/node.\n`,
  );
  process.exit(1);
}
