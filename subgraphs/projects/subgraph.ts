/** The room of projects, purchases and claims: its table of contents. */
import { areaEntities } from '../../shared/areas/area.entity.js';
import { defineSubgraph } from '../../shared/subgraph/index.js';
import { borderResolvers } from './border.resolver.js';
import { claimParts } from './claim/claim.parts.js';
import { projectsRefusals } from './errors.js';
import { makeLoaders, type ProjectsLoaders } from './loaders.js';
import { Initial as InitialOnPostgres } from './migrations/postgres/initial.js';
import { Initial as InitialOnSqlite } from './migrations/sqlite/initial.js';
import { loadPage } from './page/load-page.js';
import { projectParts } from './project/project.parts.js';
import { purchaseParts } from './purchase/purchase.parts.js';

export const projects = defineSubgraph<ProjectsLoaders>({
  name: 'projects',
  entities: [...areaEntities, ...projectParts.entities, ...purchaseParts.entities, ...claimParts.entities],
  resolvers: [...projectParts.resolvers, ...purchaseParts.resolvers, ...claimParts.resolvers, ...borderResolvers],
  orphanedTypes: [],
  references: { ...projectParts.references, ...claimParts.references },
  migrations: { sqlite: [InitialOnSqlite], postgres: [InitialOnPostgres] },
  linkableTypes: [
    { type: 'Project', prefix: 'prj' },
    { type: 'Programme', prefix: 'prg' },
    { type: 'FundingSource', prefix: 'fsr' },
    { type: 'Claim', prefix: 'clm' },
  ],
  refusals: projectsRefusals,
  loaders: makeLoaders,
  load: loadPage,
});
