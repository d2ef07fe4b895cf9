/** What links and collectives bring to the room. */
import type { Context } from '../context.js';
import { StationStub } from '../station/station.stub.js';
import { Collective } from './collective.entity.js';
import { collectiveWork } from './collective.work.js';
import { linkRefusals } from './link.errors.js';
import { linkLife } from './link.rules.js';
import { linkWork } from './link.work.js';
import { partyLinksOf } from './party-links.resolver.js';
import { ResourceLink } from './resource-link.entity.js';
import { ResourceLinkResolver } from './resource-link.resolver.js';

export const linkParts = {
  entities: [ResourceLink, Collective],
  resolvers: [
    ResourceLinkResolver,
    partyLinksOf(Collective),
    partyLinksOf(StationStub),
    ...linkWork,
    ...collectiveWork,
  ],
  orphanedTypes: [Collective],
  refusals: linkRefusals,
  lifeCycles: [linkLife],
  references: {
    ResourceLink: ({ id }: { id: string }, { load }: Context) => load.resourceLinks.byId.load(id),
    Collective: ({ id }: { id: string }, { load }: Context) => load.collectiveById.load(id),
  },
};
