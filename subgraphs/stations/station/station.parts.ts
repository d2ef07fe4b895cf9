/** What stations and their links bring to the room. */
import type { Context } from '../context.js';
import {
  EnterprisePostsResolver,
  GovernmentAgencyStationsResolver,
  PartyMassCentreStationsResolver,
  SocialOrganizationStationsResolver,
  VenueStationsResolver,
} from './host.resolver.js';
import { hostStubs } from './host.stub.js';
import { AreaStationsResolver, StationAreaResolver, StationDesignationResolver } from './station-area.resolver.js';
import { StationDesignation } from './station-designation.entity.js';
import { StationFiguresResolver } from './station-figures.resolver.js';
import { GuidanceVisit, StationGuidanceRow } from './station-guidance.entity.js';
import { StationHostRow, StationOperatorRow } from './station-host.entity.js';
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
import { StationResolver } from './station.resolver.js';

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
  ],
  orphanedTypes: [...hostStubs],
  references: { Station: ({ id }: { id: string }, { load }: Context) => load.stationById.load(id) },
};
