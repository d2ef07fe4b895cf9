/** The room of stations and workers: its table of contents. */
import { areaEntities } from '../../shared/areas/area.entity.js';
import { defineSubgraph } from '../../shared/subgraph/index.js';
import { areaParts } from './area/area.parts.js';
import { caseworkParts } from './casework/casework.parts.js';
import { stationsRefusals } from './errors.js';
import { stationsFeed } from './feed.js';
import { figureParts } from './figure/figure.parts.js';
import { groupworkParts } from './groupwork/groupwork.parts.js';
import { learningParts } from './learning/learning.parts.js';
import { makeLoaders, type StationsLoaders } from './loaders.js';
import { migrations as onPostgres } from './migrations/postgres/index.js';
import { migrations as onSqlite } from './migrations/sqlite/index.js';
import { loadPage } from './page/load-page.js';
import { monthParts } from './month/month.parts.js';
import { orderParts } from './order/order.parts.js';
import { selectionParts } from './selection/selection.parts.js';
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
    ...orderParts.entities,
    ...statementParts.entities,
    ...vocabularyParts.entities,
    ...workerParts.entities,
    ...caseworkParts.entities,
    ...selectionParts.entities,
    ...learningParts.entities,
  ],
  resolvers: [
    ...areaParts.resolvers,
    ...figureParts.resolvers,
    ...planParts.resolvers,
    ...stationParts.resolvers,
    ...serviceParts.resolvers,
    ...orderParts.resolvers,
    ...monthParts.resolvers,
    ...statementParts.resolvers,
    ...vocabularyParts.resolvers,
    ...workerParts.resolvers,
    ...caseworkParts.resolvers,
    ...groupworkParts.resolvers,
    ...learningParts.resolvers,
    ...selectionParts.resolvers,
  ],
  orphanedTypes: [
    ...areaParts.orphanedTypes,
    ...figureParts.orphanedTypes,
    ...planParts.orphanedTypes,
    ...stationParts.orphanedTypes,
    ...orderParts.orphanedTypes,
  ],
  references: {
    ...areaParts.references,
    ...planParts.references,
    ...stationParts.references,
    ...serviceParts.references,
    ...orderParts.references,
  },
  migrations: { sqlite: onSqlite, postgres: onPostgres },
  linkableTypes: [
    { type: 'Area', prefix: 'area' },
    { type: 'BuildOutPlan', prefix: 'bop' },
    { type: 'Station', prefix: 'stn' },
  ],
  refusals: [
    ...stationsRefusals,
    ...vocabularyParts.refusals,
    ...serviceParts.refusals,
    ...orderParts.refusals,
    ...stationParts.refusals,
    ...planParts.refusals,
    ...figureParts.refusals,
    ...statementParts.refusals,
    ...monthParts.refusals,
    ...workerParts.refusals,
    ...caseworkParts.refusals,
    ...groupworkParts.refusals,
    ...learningParts.refusals,
    ...selectionParts.refusals,
  ],
  lifeCycles: [
    ...stationParts.lifeCycles,
    ...planParts.lifeCycles,

    ...serviceParts.lifeCycles,
    ...orderParts.lifeCycles,
    ...monthParts.lifeCycles,
    ...caseworkParts.lifeCycles,
    ...groupworkParts.lifeCycles,
    ...learningParts.lifeCycles,
    ...selectionParts.lifeCycles,
  ],
  asks: { ...stationParts.asks, ...orderParts.asks },
  feed: stationsFeed,
  loaders: makeLoaders,
  load: loadPage,
});
