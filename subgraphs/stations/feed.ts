/** What the network is told of stations: who they are, what they hang together with, and the figures about them. Never whom they serve. */
import { feedSource, linkOf, nodeOf, type FeedSource } from '../../shared/feed/source.js';
import { figureSource } from '../../shared/feed/figure.source.js';
import { BuildOutPlan } from './plan/build-out-plan.entity.js';
import { SitePlan } from './plan/site-plan.entity.js';
import { StationAuthorityRow } from './station/station-authority.entity.js';
import { StationGuidanceRow } from './station/station-guidance.entity.js';
import { StationHostRow, StationOperatorRow } from './station/station-host.entity.js';
import { StationParentRow } from './station/station-parent.entity.js';
import { Station } from './station/station.entity.js';

export const stationsFeed: readonly FeedSource[] = [
  feedSource(Station, (station) => [
    nodeOf(station, 'Station', station.name, {
      names: station.genericName ? [station.genericName] : [],
      area: station.areaId,
      classes: [station.tier, ...station.roles],
      since: station.establishedOn,
      until: station.endedOn,
    }),
  ]),
  feedSource(StationParentRow, (row) =>
    linkOf(row, 'PART_OF', { from: row.childId, to: row.parentId, since: row.validFrom, until: row.validTo }, row.id),
  ),
  feedSource(StationHostRow, (row) =>
    linkOf(row, 'HOSTED_BY', { from: row.stationId, to: row.hostId, since: row.validFrom, until: row.validTo }, row.id),
  ),
  feedSource(StationOperatorRow, (row) =>
    linkOf(
      row,
      'OPERATED_BY',
      { from: row.stationId, to: row.organizationId, since: row.validFrom, until: row.validTo },
      row.id,
    ),
  ),
  feedSource(StationAuthorityRow, (row) =>
    linkOf(
      row,
      'ANSWERS_TO',
      { from: row.stationId, to: row.agencyId, since: row.validFrom, until: row.validTo },
      row.id,
    ),
  ),
  feedSource(StationGuidanceRow, (row) =>
    linkOf(row, 'GUIDES', { from: row.guideId, to: row.guidedId, since: row.validFrom, until: row.validTo }, row.id),
  ),
  feedSource(BuildOutPlan, (plan) => [
    nodeOf(plan, 'BuildOutPlan', plan.policyTitle, {
      en: plan.policyTitleEn,
      area: plan.areaId,
      classes: [plan.status, ...plan.hostVenueKinds],
    }),
  ]),
  feedSource(SitePlan, (site) =>
    linkOf(site, 'BUILT_UNDER', { from: site.stationId, to: site.planId, since: site.decidedOn }, site.id),
  ),
  figureSource,
];
