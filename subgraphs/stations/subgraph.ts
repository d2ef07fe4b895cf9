/** The room of stations and workers: its table of contents. */
import { areaEntities } from '../../shared/areas/area.entity.js';
import { defineSubgraph } from '../../shared/subgraph/index.js';
import { makeLoaders, type StationsLoaders } from './loaders.js';
import { Initial as InitialOnPostgres } from './migrations/postgres/initial.js';
import { Initial as InitialOnSqlite } from './migrations/sqlite/initial.js';
import { loadPage } from './page/load-page.js';
import { stationParts } from './station/station.parts.js';

export const stations = defineSubgraph<StationsLoaders>({
  name: 'stations',
  entities: [...areaEntities, ...stationParts.entities],
  resolvers: [...stationParts.resolvers],
  orphanedTypes: [...stationParts.orphanedTypes],
  references: { ...stationParts.references },
  migrations: { sqlite: [InitialOnSqlite], postgres: [InitialOnPostgres] },
  linkableTypes: [{ type: 'Station', prefix: 'stn' }],
  refusals: [],
  loaders: makeLoaders,
  load: loadPage,
});
