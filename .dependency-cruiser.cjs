// Holds the one-way flow of imports: hub and compose -> gateway -> registry -> shared <- subgraphs, with no cycles.
const rule = (name, comment, from, to, extra = {}) => ({
  name,
  comment,
  severity: 'error',
  from,
  to: { ...to, ...extra },
});

/** The start scripts, which know every room and are known by none. */
const entries = '^[^/]+\\.ts$';
const ours = '^(gateway|registry|subgraphs|shared|cli|console|test|bench|examples)/|^[^/]+\\.ts$';
const tests = '\\.test\\.ts$|^test/';
/** Has packages of its own, which are only there after its own installation. */
const bench = '^bench/';

module.exports = {
  forbidden: [
    rule('no-cycles', 'Two modules that need each other are one module, or miss a third.', {}, { circular: true }),
    rule(
      'nothing-imports-tests',
      'Tests may import anything; nothing but a test imports a test, and fuzz.ts, which is the fuzzer as a command.',
      { pathNot: [tests, '^fuzz\\.ts$'] },
      { path: tests },
    ),
    rule(
      'nothing-imports-the-start',
      'hub.ts, compose.ts and their like at the root are where imports begin.',
      { pathNot: tests },
      { path: entries },
    ),
    rule(
      'shared-knows-no-room',
      'shared/ is what every room stands on.',
      { path: '^shared/', pathNot: tests },
      { path: ours, pathNot: '^shared/' },
    ),
    rule(
      'subgraphs-are-islands',
      "Another room's facts come through lookups, its nouns as key-only stubs.",
      { path: '^subgraphs/([^/]+)/', pathNot: tests },
      { path: '^subgraphs/', pathNot: '^subgraphs/$1/' },
    ),
    rule(
      'subgraphs-stand-on-shared-only',
      'A room knows neither gateway nor registry.',
      { path: '^subgraphs/', pathNot: tests },
      { path: ours, pathNot: '^(subgraphs|shared)/' },
    ),
    rule(
      'gateway-knows-no-subgraph',
      'The gateway knows the rooms by name and SDL, injected by hub.ts.',
      { path: '^gateway/', pathNot: tests },
      { path: ours, pathNot: '^(gateway|registry|shared)/' },
    ),
    rule(
      'registry-stands-on-shared-only',
      'The registry composes SDL; it knows neither gateway nor rooms.',
      { path: '^registry/', pathNot: tests },
      { path: ours, pathNot: '^(registry|shared)/' },
    ),
    rule(
      'cli-uses-registry-and-sdk',
      'The command line is a client of registry and shared.',
      { path: '^cli/', pathNot: tests },
      { path: ours, pathNot: '^(cli|registry|shared)/' },
    ),
    rule(
      'console-uses-the-public-api',
      'The console imports nothing of the hub: it asks the public GraphQL API.',
      { path: '^console/' },
      { path: ours, pathNot: '^console/' },
    ),
    rule(
      'rules-are-pure',
      'A *.rules.ts file needs nothing but values, so that it can be tested with values alone. (Entities it names as types: the linter sees to `import type`.)',
      { path: '\\.rules?\\.ts$' },
      { pathNot: '\\.(rules?|enums|type|entity)\\.ts$|(^|[./])errors\\.ts$|^shared/(scalars|work)/|/index\\.ts$' },
    ),
    rule(
      'elastic-licence-stays-in-the-gateway',
      'Only gateway and registry may stand on packages under the Elastic licence.',
      { pathNot: ['^(gateway|registry)/', bench, tests, entries] },
      { path: 'node_modules/@apollo/(gateway|composition|query-planner|federation-internals|query-graphs)/' },
    ),
    rule(
      'no-development-package-at-run-time',
      'What runs must be among the dependencies.',
      { path: ours, pathNot: [tests, bench] },
      { dependencyTypes: ['npm-dev'] },
    ),
    rule(
      'no-undeclared-package',
      'Every imported package is named in package.json.',
      { pathNot: bench },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    rule('no-unresolvable', 'An import that leads nowhere.', { pathNot: bench }, { couldNotResolve: true }),
    rule(
      'no-orphans',
      'A module that nobody imports and that is no entry is dead.',
      {
        orphan: true,
        pathNot: [
          tests,
          entries,
          '\\.d\\.ts$',
          '^(cli|bench|examples|scripts)/',
          '^[^/]+\\.(c|m)js$',
          '/index\\.ts$',
          '/migrations/',
        ],
      },
      {},
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data|coverage)/' },
    parser: 'swc',
    detectProcessBuiltinModuleCalls: true,
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
