/** The room of the network: what all feeds tell, searched, followed and measured. Its table of contents. */
import { areaEntities } from '../../shared/areas/area.entity.js';
import { loadAreas } from '../../shared/areas/area.load.js';
import { defineSubgraph } from '../../shared/subgraph/index.js';
import { AnalysisResolver } from './analysis/analysis.resolver.js';
import { NetworkAnalysisRow } from './analysis/network-analysis.entity.js';
import { AreaStub } from './area/area.stub.js';
import { networkRefusals } from './errors.js';
import { FeedResolver } from './follow/feed.resolver.js';
import { makeLoaders, type NetworkLoaders } from './loaders.js';
import { migrations as onPostgres } from './migrations/postgres/index.js';
import { migrations as onSqlite } from './migrations/sqlite/index.js';
import { Network } from './network.js';
import { NetworkNodeResolver } from './node/network-node.resolver.js';
import { networkNodeOf } from './node/network-node.type.js';
import { SearchResolver } from './search/search.resolver.js';
import { FeedPositionRow } from './store/feed-position.entity.js';
import { NetworkFigureRow } from './store/network-figure.entity.js';
import { NetworkLinkRow } from './store/network-link.entity.js';
import { NetworkNodeRow } from './store/network-node.entity.js';
import { WalkResolver } from './walk/walk.resolver.js';

export const network = defineSubgraph<NetworkLoaders, Network>({
  name: 'network',
  entities: [...areaEntities, NetworkNodeRow, NetworkLinkRow, NetworkFigureRow, FeedPositionRow, NetworkAnalysisRow],
  resolvers: [NetworkNodeResolver, WalkResolver, SearchResolver, FeedResolver, AnalysisResolver],
  orphanedTypes: [AreaStub],
  references: { NetworkNode: ({ id }) => networkNodeOf(id) },
  migrations: { sqlite: onSqlite, postgres: onPostgres },
  linkableTypes: [],
  refusals: networkRefusals,
  loaders: makeLoaders,
  load: async (orm) => void (await loadAreas(orm.em)),
  serve: (parts) => Network.open(parts),
});
