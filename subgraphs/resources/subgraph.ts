/** The room of linked resources: its table of contents. */
import type { EntityClass } from '@mikro-orm/core';
import { areaEntities } from '../../shared/areas/area.entity.js';
import type { RefusalEntry } from '../../shared/errors.js';
import { resourcesFeed } from './feed.js';
import { defineSubgraph } from '../../shared/subgraph/index.js';
import type { ReferenceResolver } from '../../shared/subgraph/entities.js';
import type { DrawnLifeCycle } from '../../shared/work/life-cycle.js';
import { agencyParts } from './agency/agency.parts.js';
import { allianceParts } from './alliance/alliance.parts.js';
import { AreaResolver } from './area/area.resolver.js';
import { centreParts } from './centre/centre.parts.js';
import { enterpriseParts } from './enterprise/enterprise.parts.js';
import { resourcesRefusals } from './errors.js';
import { fundParts } from './fund/fund.parts.js';
import { linkParts } from './link/link.parts.js';
import { makeLoaders, type ResourcesLoaders } from './loaders.js';
import { migrations as onPostgres } from './migrations/postgres/index.js';
import { migrations as onSqlite } from './migrations/sqlite/index.js';
import { organizationParts } from './organization/organization.parts.js';
import { loadPage } from './page/load-page.js';
import { StationResolver } from './station/station.resolver.js';
import { teamParts } from './team/team.parts.js';
import { venueParts } from './venue/venue.parts.js';
import { LinkKindTerm, PartyKindTerm, VenueKindTerm } from './vocabulary/term.entity.js';
import { TermResolver } from './vocabulary/term.resolver.js';

/** What each folder brings. */
interface NounParts {
  readonly entities: readonly EntityClass<object>[];
  readonly resolvers: readonly (new () => object)[];
  readonly orphanedTypes: readonly (new () => object)[];
  readonly references: Readonly<Record<string, ReferenceResolver>>;
  readonly refusals?: readonly RefusalEntry[];
  readonly lifeCycles?: readonly DrawnLifeCycle[];
}

const nouns: readonly NounParts[] = [
  organizationParts,
  teamParts,
  centreParts,
  enterpriseParts,
  venueParts,
  fundParts,
  allianceParts,
  agencyParts,
  linkParts,
];

export const resources = defineSubgraph<ResourcesLoaders>({
  name: 'resources',
  entities: [...areaEntities, LinkKindTerm, PartyKindTerm, VenueKindTerm, ...nouns.flatMap(({ entities }) => entities)],
  resolvers: [TermResolver, AreaResolver, StationResolver, ...nouns.flatMap(({ resolvers }) => resolvers)],
  orphanedTypes: nouns.flatMap(({ orphanedTypes }) => orphanedTypes),
  references: Object.assign({}, ...nouns.map(({ references }) => references)),
  migrations: { sqlite: onSqlite, postgres: onPostgres },
  linkableTypes: [
    { type: 'SocialOrganization', prefix: 'org' },
    { type: 'VolunteerTeam', prefix: 'vtm' },
    { type: 'PartyMassCentre', prefix: 'pmc' },
    { type: 'Enterprise', prefix: 'ent' },
    { type: 'Venue', prefix: 'ven' },
    { type: 'ServiceFund', prefix: 'fnd' },
    { type: 'Alliance', prefix: 'all' },
    { type: 'GovernmentAgency', prefix: 'gov' },
    { type: 'Collective', prefix: 'col' },
  ],
  refusals: [...resourcesRefusals, ...nouns.flatMap(({ refusals = [] }) => refusals)],
  lifeCycles: nouns.flatMap(({ lifeCycles = [] }) => lifeCycles),
  asks: { Station: 'stations', ServiceSession: 'stations', Activity: 'stations', ServiceItem: 'stations' },
  feed: resourcesFeed,
  loaders: makeLoaders,
  load: loadPage,
});
