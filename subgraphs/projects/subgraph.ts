/** The room of projects, purchases and claims: its table of contents. */
import { areaEntities } from '../../shared/areas/area.entity.js';
import { defineSubgraph } from '../../shared/subgraph/index.js';
import { borderResolvers } from './border.resolver.js';
import { claimParts } from './claim/claim.parts.js';
import { projectsRefusals } from './errors.js';
import { projectsFeed } from './feed.js';
import { makeLoaders, type ProjectsLoaders } from './loaders.js';
import { migrations as onPostgres } from './migrations/postgres/index.js';
import { migrations as onSqlite } from './migrations/sqlite/index.js';
import { loadPage } from './page/load-page.js';
import { projectParts } from './project/project.parts.js';
import { purchaseParts } from './purchase/purchase.parts.js';
import { ventureParts } from './venture/venture.parts.js';

export const projects = defineSubgraph<ProjectsLoaders>({
  name: 'projects',
  entities: [
    ...areaEntities,
    ...projectParts.entities,
    ...purchaseParts.entities,
    ...ventureParts.entities,
    ...claimParts.entities,
  ],
  resolvers: [
    ...projectParts.resolvers,
    ...purchaseParts.resolvers,
    ...ventureParts.resolvers,
    ...claimParts.resolvers,
    ...borderResolvers,
  ],
  orphanedTypes: [],
  references: { ...projectParts.references, ...claimParts.references },
  migrations: { sqlite: onSqlite, postgres: onPostgres },
  linkableTypes: [
    { type: 'Project', prefix: 'prj' },
    { type: 'Programme', prefix: 'prg' },
    { type: 'FundingSource', prefix: 'fsr' },
    { type: 'Claim', prefix: 'clm' },
  ],
  refusals: [
    ...projectsRefusals,
    ...projectParts.refusals,
    ...purchaseParts.refusals,
    ...ventureParts.refusals,
    ...claimParts.refusals,
  ],
  lifeCycles: [...purchaseParts.lifeCycles, ...ventureParts.lifeCycles, ...claimParts.lifeCycles],
  asks: { Station: 'stations', SocialOrganization: 'resources' },
  feed: projectsFeed,
  loaders: makeLoaders,
  load: loadPage,
});
