/** Three projects of tests, all on TypeScript as it stands: SWC strips the types, and keeps decorators as tsc compiles them. */
const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
      },
      module: { type: 'es6' },
    },
  ],
};
const project = (name, ...roots) => ({
  displayName: name,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform,
  setupFiles: ['reflect-metadata'],
  testMatch: roots.map((root) => `<rootDir>/${root}/**/*.test.ts`),
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
});

export default {
  // A hub on scratch databases takes seconds to start on a busy machine; nothing here is a measure of speed.
  testTimeout: 60_000,
  // Jest keeps the modules of every ES test file it has run; a worker that has grown is replaced before memory runs out.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
  projects: [project('shared', 'shared'), project('hub', 'test'), project('cli', 'cli')],
};
