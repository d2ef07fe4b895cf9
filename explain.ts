/** Prints the plan of a query over the committed supergraph: `npm run explain -- query.graphql`; nothing is started or asked. */
import './shared/runtime.js';
import './gateway/no-telemetry.js';
import { runExplain } from './gateway/seen/explain.js';

process.exitCode = await runExplain(
  process.argv.slice(2),
  (text) => process.stdout.write(text),
  (text) => process.stderr.write(text),
);
