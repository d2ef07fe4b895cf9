/** The room of stations and workers: its table of contents. */
import { areaEntities } from '../../shared/areas/area.entity.js';
import { defineSubgraph } from '../../shared/subgraph/index.js';
import { areaParts } from './area/area.parts.js';
import { stationsRefusals } from './errors.js';
import { figureParts } from './figure/figure.parts.js';
import { makeLoaders, type StationsLoaders } from './loaders.js';
import { Initial as InitialOnPostgres } from './migrations/postgres/initial.js';
import { Initial as InitialOnSqlite } from './migrations/sqlite/initial.js';
import { loadPage } from './page/load-page.js';
import { serviceParts } from './service/service.parts.js';
import { statementParts } from './statement/statement.parts.js';
import { planParts } from './plan/build-out-plan.parts.js';
import { stationParts } from './station/station.parts.js';
import { vocabularyParts } from './vocabulary/vocabulary.parts.js';
import { workerParts } from './worker/worker.parts.js';

export const stations = defineSubgraph<StationsLoaders>({
  name: 'stations',
  entities: [
    ...areaEntities,
    ...areaParts.entities,
    ...figureParts.entities,
    ...planParts.entities,
    ...stationParts.entities,
    ...serviceParts.entities,
    ...statementParts.entities,
    ...vocabularyParts.entities,
    ...workerParts.entities,
  ],
  resolvers: [
    ...areaParts.resolvers,
    ...figureParts.resolvers,
    ...planParts.resolvers,
    ...stationParts.resolvers,
    ...serviceParts.resolvers,
    ...statementParts.resolvers,
    ...vocabularyParts.resolvers,
    ...workerParts.resolvers,
  ],
  orphanedTypes: [
    ...areaParts.orphanedTypes,
    ...figureParts.orphanedTypes,
    ...planParts.orphanedTypes,
    ...stationParts.orphanedTypes,
  ],
  references: { ...areaParts.references, ...planParts.references, ...stationParts.references },
  migrations: { sqlite: [InitialOnSqlite], postgres: [InitialOnPostgres] },
  linkableTypes: [
    { type: 'Area', prefix: 'area' },
    { type: 'BuildOutPlan', prefix: 'bop' },
    { type: 'Station', prefix: 'stn' },
  ],
  refusals: [...stationsRefusals, ...vocabularyParts.refusals, ...serviceParts.refusals],
  loaders: makeLoaders,
  load: loadPage,
});
