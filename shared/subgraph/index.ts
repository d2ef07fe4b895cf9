/** The deep module behind every room: `defineSubgraph(parts)` and what its parts are made of. */
export { makeOrm, openDatabase, IN_MEMORY, type Dialect, type MigrationClass, type Orm } from './database.js';
export {
  feedOf,
  defineSubgraph,
  type LinkableType,
  type NamedFeed,
  type Outcome,
  type RunningSubgraph,
  type Service,
  type ServiceParts,
  type StartOptions,
  type Subgraph,
  type SubgraphContext,
} from './define-subgraph.js';
export { differenceOf } from './difference.js';
export { REFERENCE_DATA } from './cache-hints.js';
export { bodyOf, type PreparedDocument, type SubgraphAnswer, type SubgraphRequest } from './execute.js';
export { Reader, type Db, type Select } from './reader.js';
export { runAlone, serveSubgraph } from './serve.js';
export { loadOnce, type Change, type Recorder } from './write.js';
