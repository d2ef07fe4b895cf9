/** What the network is told of linked resources: bodies, places, teams and funds, and every link between them. */
import { feedSource, linkOf, nodeOf, type FeedSource } from '../../shared/feed/source.js';
import { figureSource } from '../../shared/feed/figure.source.js';
import { GovernmentAgency } from './agency/government-agency.entity.js';
import { Alliance, AllianceParty } from './alliance/alliance.entity.js';
import { PartyMassCentre } from './centre/party-mass-centre.entity.js';
import { Enterprise } from './enterprise/enterprise.entity.js';
import { ServiceFund } from './fund/service-fund.entity.js';
import { Collective } from './link/collective.entity.js';
import { ResourceLink } from './link/resource-link.entity.js';
import { SocialOrganization } from './organization/social-organization.entity.js';
import { VolunteerTeam } from './team/volunteer-team.entity.js';
import { Venue } from './venue/venue.entity.js';

const one = (code: string | null | undefined): string[] => (code == null ? [] : [code]);

export const resourcesFeed: readonly FeedSource[] = [
  feedSource(SocialOrganization, (organization) => [
    nodeOf(organization, 'SocialOrganization', organization.name, {
      area: organization.areaId,
      codes: one(organization.creditCode),
      classes: [...one(organization.kind), ...one(organization.status)],
    }),
  ]),
  feedSource(Enterprise, (firm) => [
    nodeOf(firm, 'Enterprise', firm.name, { area: firm.areaId, codes: one(firm.creditCode) }),
  ]),
  feedSource(VolunteerTeam, (team) => [
    nodeOf(team, 'VolunteerTeam', team.name, {
      area: team.areaId,
      classes: [team.status],
      since: team.establishedOn,
      until: team.disbandedOn,
    }),
    ...linkOf(team, 'TEAM_OF', {
      from: team.id,
      to: team.enterpriseId ?? team.organizationId,
      since: team.establishedOn,
      until: team.disbandedOn,
    }),
  ]),
  feedSource(PartyMassCentre, (centre) => [
    nodeOf(centre, 'PartyMassCentre', centre.name, { area: centre.areaId, classes: [centre.kind] }),
  ]),
  feedSource(Venue, (venue) => [nodeOf(venue, 'Venue', venue.name, { area: venue.areaId, classes: [venue.kind] })]),
  feedSource(GovernmentAgency, (agency) => [
    nodeOf(agency, 'GovernmentAgency', agency.name, { area: agency.areaId }),
    ...linkOf(agency, 'UNIT_OF', { from: agency.id, to: agency.parentId }),
  ]),
  feedSource(ServiceFund, (fund) => [
    nodeOf(fund, 'ServiceFund', fund.name, { classes: [fund.status], since: fund.establishedOn }),
    ...linkOf(fund, 'OWNED_BY', { from: fund.id, to: fund.ownerId, since: fund.establishedOn }),
  ]),
  feedSource(Alliance, (alliance) => [nodeOf(alliance, 'Alliance', alliance.name, { area: alliance.areaId })]),
  feedSource(AllianceParty, (party) =>
    linkOf(
      party,
      'PARTY_TO',
      { from: party.partyId, to: party.allianceId, since: party.validFrom, until: party.validTo },
      party.id,
    ),
  ),
  feedSource(Collective, (collective) => [
    nodeOf(collective, 'Collective', collective.name, { classes: [collective.kind], collective: true }),
  ]),
  feedSource(ResourceLink, (link) => [
    ...linkOf(
      link,
      link.kind,
      {
        from: link.fromId,
        to: link.toId,
        since: link.validFrom,
        until: link.validTo,
        assertedBy: link.assertedBy,
        asserter: link.assertedByName,
        name: link.name,
      },
      link.id,
    ),
    // Through which fund money flows: the fund serves whom the link serves.
    ...linkOf(link, 'SERVES', { from: link.fundId, to: link.toId, since: link.validFrom, until: link.validTo }),
  ]),
  figureSource,
];
