/** The resources' share of the made-up network: organisations, charities, a team, centres, firms with funds, venues, and links in chains. */
import { dated } from '../../shared/dated.entity.js';
import { ProvenanceBasis, ReportedFigure, reportFigure, SYNTHETIC_SOURCE_ID } from '../../shared/figures/index.js';
import type { Recorder } from '../../shared/subgraph/index.js';
import { Alliance, AllianceParty } from '../../subgraphs/resources/alliance/alliance.entity.js';
import { PartyMassCentre, PartyMassCentreKind } from '../../subgraphs/resources/centre/party-mass-centre.entity.js';
import { Enterprise } from '../../subgraphs/resources/enterprise/enterprise.entity.js';
import { ContributionChannel, ServiceFund } from '../../subgraphs/resources/fund/service-fund.entity.js';
import { LinkAsserter, ResourceLink } from '../../subgraphs/resources/link/resource-link.entity.js';
import {
  CharityStatus,
  OrganizationRegistration,
  RegistrationKind,
  SocialOrganization,
  SocialOrganizationKind,
  SocialOrganizationStatus,
} from '../../subgraphs/resources/organization/social-organization.entity.js';
import { VolunteerTeam } from '../../subgraphs/resources/team/volunteer-team.entity.js';
import { Venue } from '../../subgraphs/resources/venue/venue.entity.js';
import { recordLedger, recordVolunteering } from './fixture.ledger.js';

const RECORDED_AT = '2026-11-15T00:00:00.000Z';
/** Two names that are nearly the same, for whoever looks for duplicates. */
const NAMES: Readonly<Record<string, string>> = { choir: 'synthetic 花开合唱队', gardeners: 'synthetic 花开合唱团' };

const MEICHENG = 'area_330182104';
const XINANJIANG = 'area_330182001';
const HUSHAN = 'area_330723002';

export function recordSyntheticResources(recorder: Recorder): void {
  recordOrganizations(recorder);
  recordPlaces(recorder);
  recordFirms(recorder);
  recordLinks(recorder);
  recordVolunteering(recorder);
}

function recordOrganizations({ record }: Recorder): void {
  const { FILED, REGISTERED } = RegistrationKind;
  const organizations = [
    ['agency', SocialOrganizationKind.SOCIAL_SERVICE_AGENCY, MEICHENG, [[REGISTERED, '2019-05-01', null]]],
    [
      'choir',
      SocialOrganizationKind.COMMUNITY_ORGANIZATION,
      XINANJIANG,
      [
        [FILED, '2018', '2022-03-01'],
        [REGISTERED, '2022-03-01', null],
      ],
    ],
    ['gardeners', SocialOrganizationKind.COMMUNITY_ORGANIZATION, XINANJIANG, [[FILED, '2020', null]]],
    ['charity', SocialOrganizationKind.FOUNDATION, XINANJIANG, [[REGISTERED, '2017', null]]],
  ] as const;
  for (const [slug, kind, areaId, registrations] of organizations) {
    const organizationId = `org_synthetic-${slug}`;
    const status = SocialOrganizationStatus.ACTIVE;
    record(SocialOrganization, { id: organizationId, name: NAMES[slug] ?? `synthetic ${slug}`, kind, status, areaId });
    for (const [index, [registration, from, to]] of registrations.entries()) {
      record(OrganizationRegistration, {
        id: `reg_synthetic-${slug}-${index + 1}`,
        organizationId,
        kind: registration,
        authority: 'synthetic registry',
        ...dated(from, to),
      });
    }
  }
  record(CharityStatus, {
    id: 'chs_synthetic-charity',
    organizationId: 'org_synthetic-charity',
    isCharity: true,
    publicFundraising: true,
    ...dated('2018-01-01'),
  });
  record(VolunteerTeam, {
    id: 'vtm_synthetic-lantern',
    name: 'synthetic lantern team',
    areaId: MEICHENG,
    organizationId: 'org_synthetic-agency',
    establishedOn: '2021-04',
  });
}

function recordPlaces({ record }: Recorder): void {
  const centres = [
    ['meicheng', PartyMassCentreKind.SUBDISTRICT, MEICHENG],
    ['lonely', PartyMassCentreKind.COMMUNITY, MEICHENG],
  ] as const;
  for (const [slug, kind, areaId] of centres) {
    record(PartyMassCentre, { id: `pmc_synthetic-${slug}`, name: `synthetic ${slug} centre`, kind, areaId });
  }
  const venues = [
    ['day-care', 'DAY_CARE_CENTRE', 'area_410305001'],
    ['childrens-home', 'CHILDRENS_HOME', 'area_410305002'],
    ['happiness-home', 'HAPPINESS_HOME', 'area_410324101'],
  ] as const;
  for (const [slug, kind, areaId] of venues) {
    record(Venue, { id: `ven_synthetic-${slug}`, name: `synthetic ${slug}`, kind, areaId });
  }
}

/** One firm with a post and a fund, and one where a post could be: a station in its town, most employees from elsewhere. */
function recordFirms(recorder: Recorder): void {
  const { record } = recorder;
  const firms = [
    ['motor', HUSHAN, 0.55],
    ['tools', 'area_330723101', 0.6],
    ['bakery', 'area_330723101', 0.1],
  ] as const;
  for (const [slug, areaId, share] of firms) {
    const id = `ent_synthetic-${slug}`;
    record(Enterprise, { id, name: `synthetic ${slug}`, areaId });
    const figure = reportFigure({
      id: `fig_synthetic-${slug}`,
      subjectType: 'Enterprise',
      subjectId: id,
      metric: 'NEW_RESIDENT_SHARE',
      value: share,
      sourceId: SYNTHETIC_SOURCE_ID,
      recordedAt: RECORDED_AT,
    });
    record(ReportedFigure, { ...figure });
  }
  record(ServiceFund, {
    id: 'fnd_synthetic-motor',
    name: 'synthetic fund',
    ownerId: 'ent_synthetic-motor',
    purpose: 'synthetic purpose',
    contributionChannel: ContributionChannel.EMPLOYEE_DONATION,
    contributionChannelBasis: ProvenanceBasis.STATED,
    establishedOn: '2022-03-08',
    pledgedFen: 5_000_000,
    ...recordLedger(recorder),
  });
  record(Alliance, { id: 'all_synthetic', name: 'synthetic platform', areaId: HUSHAN });
  const parties = { GOVERNMENT: null, ENTERPRISE: 'ent_synthetic-motor', STATION: 'stn_synthetic-hushan' };
  Object.entries(parties).forEach(([kind, partyId], index) => {
    record(AllianceParty, {
      id: `alp_synthetic-${kind}`,
      allianceId: 'all_synthetic',
      kind,
      partyId,
      position: index + 1,
      ...dated('2022-03-08'),
    });
  });
}

type Link = readonly [
  slug: string,
  kind: string,
  from: readonly [kind: string, id: string],
  to: readonly [kind: string, id: string],
  since: string,
  areaId: string,
  fundId?: string | undefined,
  services?: readonly string[],
];

const AGENCY = ['SOCIAL_ORG', 'org_synthetic-agency'] as const;
const CHARITY = ['CHARITY', 'org_synthetic-charity'] as const;
const STATION = ['STATION', 'stn_synthetic-meicheng'] as const;

const LINKS: readonly Link[] = [
  ['agency-meicheng', 'RESIDENT_IN', AGENCY, STATION, '2021-04-01', MEICHENG, undefined, ['POLICY_PUBLICITY']],
  ['agency-hushan', 'LINKAGE', AGENCY, ['STATION', 'stn_synthetic-hushan'], '2022-02-01', HUSHAN],
  ['agency-xinanjiang', 'RESIDENT_IN', AGENCY, ['STATION', 'stn_xinanjiang'], '2022-01-01', XINANJIANG],
  ['charity-meicheng', 'FUNDS', CHARITY, STATION, '2021-07-01', MEICHENG],
  ['charity-xinanjiang', 'FUNDS', CHARITY, ['STATION', 'stn_xinanjiang'], '2021-09-01', XINANJIANG],
  ['meicheng-lantern', 'LINKAGE', STATION, ['VOLUNTEER', 'vtm_synthetic-lantern'], '2021-05-01', MEICHENG],
  ['charity-room-a', 'FUNDS', CHARITY, ['ROOM', 'stn_synthetic-room-a'], '2022-03-01', 'area_330723102001'],
  [
    'motor-post',
    'FUNDS',
    ['ENTERPRISE', 'ent_synthetic-motor'],
    ['POST', 'stn_synthetic-post'],
    '2022-04-01',
    HUSHAN,
    'fnd_synthetic-motor',
  ],
];

function recordLinks({ record }: Recorder): void {
  for (const [slug, kind, [fromKind, fromId], [toKind, toId], since, areaId, fundId, services] of LINKS) {
    record(ResourceLink, {
      id: `lnk_synthetic-${slug}`,
      kind,
      fromKind,
      fromId,
      toKind,
      toId,
      areaId,
      fundId: fundId ?? null,
      services: services ? [...services] : null,
      assertedBy: LinkAsserter.BOTH,
      ...dated(since),
    });
  }
}
