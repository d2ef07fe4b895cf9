/** What stations and their links bring to the room. */
import type { Context } from '../context.js';
import {
  EnterprisePostsResolver,
  GovernmentAgencyStationsResolver,
  PartyMassCentreStationsResolver,
  SocialOrganizationStationsResolver,
  VenueStationsResolver,
} from './host.resolver.js';
import { CorrectStatusWork } from './correct-status.work.js';
import { GuidanceWork } from './guidance.work.js';
import { HOST_ASKS } from './host.lookup.js';
import { hostStubs } from './host.stub.js';
import { PostWork } from './post.work.js';
import { AreaStationsResolver, StationAreaResolver, StationDesignationResolver } from './station-area.resolver.js';
import { StationAuthorityRow } from './station-authority.entity.js';
import { StationAuthorityResolver, StationAuthorityRowResolver } from './station-authority.resolver.js';
import { StationDesignation } from './station-designation.entity.js';
import { StationDetailWork } from './station-detail.work.js';
import { StationFiguresResolver } from './station-figures.resolver.js';
import { GuidanceVisit, StationGuidanceRow } from './station-guidance.entity.js';
import { StationHostRow, StationOperatorRow } from './station-host.entity.js';
import { StationLinkWork } from './station-link.work.js';
import { StationParentRow } from './station-parent.entity.js';
import { StationFeature, StationOperatingMode } from './station-practice.entity.js';
import { StationSpace } from './station-space.entity.js';
import { StationStatusRow } from './station-status.entity.js';
import {
  GuidanceVisitResolver,
  StationGuidanceResolver,
  StationHostingResolver,
  StationParentageResolver,
  StationStatusRecordResolver,
  StationTreeResolver,
} from './station-tree.resolver.js';
import { Station } from './station.entity.js';
import { stationRefusals } from './station.errors.js';
import { StationResolver } from './station.resolver.js';
import { STATION_LIVES } from './station.rules.js';
import { stationWork } from './station.work.js';

export const stationParts = {
  entities: [
    Station,
    StationStatusRow,
    StationParentRow,
    StationHostRow,
    StationOperatorRow,
    StationSpace,
    StationDesignation,
    StationOperatingMode,
    StationFeature,
    StationGuidanceRow,
    GuidanceVisit,
    StationAuthorityRow,
  ],
  resolvers: [
    StationResolver,
    StationTreeResolver,
    StationAreaResolver,
    StationFiguresResolver,
    AreaStationsResolver,
    StationDesignationResolver,
    StationParentageResolver,
    StationGuidanceResolver,
    StationStatusRecordResolver,
    StationHostingResolver,
    GuidanceVisitResolver,
    EnterprisePostsResolver,
    PartyMassCentreStationsResolver,
    VenueStationsResolver,
    GovernmentAgencyStationsResolver,
    SocialOrganizationStationsResolver,
    StationAuthorityResolver,
    StationAuthorityRowResolver,
    ...stationWork,
    PostWork,
    CorrectStatusWork,
    StationLinkWork,
    GuidanceWork,
    StationDetailWork,
  ],
  orphanedTypes: [...hostStubs],
  references: { Station: ({ id }: { id: string }, { load }: Context) => load.stationById.load(id) },
  refusals: [...stationRefusals],
  lifeCycles: Object.values(STATION_LIVES),
  /** Who houses, runs and oversees stations is told by the room of resources. */
  asks: HOST_ASKS,
};
