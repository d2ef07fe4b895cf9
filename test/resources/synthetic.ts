/** Fictional organisations, firms, centres, venues and links for tests, in any number; every name says that it is synthetic. */
import { loadAreas } from '../../shared/areas/area.load.js';
import { dated } from '../../shared/dated.entity.js';
import { ReportedFigure, reportFigure, SYNTHETIC_SOURCE_ID } from '../../shared/figures/index.js';
import { loadOnce, type Recorder, type Dialect } from '../../shared/subgraph/index.js';
import { Alliance, AllianceParty } from '../../subgraphs/resources/alliance/alliance.entity.js';
import { Enterprise } from '../../subgraphs/resources/enterprise/enterprise.entity.js';
import { FundTransaction, FundTransactionKind } from '../../subgraphs/resources/fund/fund-transaction.entity.js';
import { ServiceFund } from '../../subgraphs/resources/fund/service-fund.entity.js';
import { LinkAsserter, ResourceLink } from '../../subgraphs/resources/link/resource-link.entity.js';
import {
  CharityStatus,
  OrganizationRegistration,
  RegistrationKind,
  SocialOrganization,
} from '../../subgraphs/resources/organization/social-organization.entity.js';
import { recordVocabularies } from '../../subgraphs/resources/page/vocabulary.page.js';
import { resources } from '../../subgraphs/resources/subgraph.js';
import {
  HourRounding,
  VolunteerService,
  VolunteerServiceStatus,
} from '../../subgraphs/resources/team/volunteer-service.entity.js';
import { VolunteerTeam } from '../../subgraphs/resources/team/volunteer-team.entity.js';
import { Venue } from '../../subgraphs/resources/venue/venue.entity.js';
import { startRoom, type StartedRoom } from '../databases.js';

export const TOWNS = ['area_330182001', 'area_330723102', 'area_410305001'] as const;
const CHANGE = {
  at: '2022-01-01T00:00:00.000Z',
  actor: 'synthetic',
  why: 'Fictional rows for a test.',
  synthetic: true,
};

/** Starts the room with areas, vocabularies and what `write` records, and nothing of the page. */
export async function startSyntheticRoom(dialect: Dialect, write: (recorder: Recorder) => void): Promise<StartedRoom> {
  const room = await startRoom(resources, dialect, { empty: true });
  await loadAreas(room.orm.em);
  await loadOnce(room.orm, 'synthetic', CHANGE, async (recorder) => {
    recordVocabularies(recorder);
    await recorder.em.flush();
    write(recorder);
  });
  return room;
}

/** A firm with a figure, a fund, a station that it funds, and a platform; an organisation, a team and a venue beside it. */
export function recordNeighbours({ record }: Recorder, n: number): void {
  const tag = String(n).padStart(4, '0');
  const areaId = TOWNS[n % TOWNS.length]!;
  record(Enterprise, { id: `ent_${tag}`, name: `synthetic firm ${tag}`, areaId });
  record(SocialOrganization, { id: `org_${tag}`, name: `synthetic organisation ${tag}`, areaId });
  record(OrganizationRegistration, {
    id: `reg_${tag}`,
    organizationId: `org_${tag}`,
    kind: n % 2 === 0 ? RegistrationKind.FILED : RegistrationKind.REGISTERED,
    ...dated('2020'),
  });
  record(CharityStatus, {
    id: `chs_${tag}`,
    organizationId: `org_${tag}`,
    isCharity: n % 2 === 1,
    publicFundraising: false,
    ...dated('2021'),
  });
  record(VolunteerTeam, { id: `vtm_${tag}`, name: `synthetic team ${tag}`, areaId, enterpriseId: `ent_${tag}` });
  record(Venue, { id: `ven_${tag}`, name: `synthetic venue ${tag}`, areaId, kind: 'DAY_CARE_CENTRE' });
  record(ServiceFund, {
    id: `fnd_${tag}`,
    name: `synthetic fund ${tag}`,
    ownerId: `ent_${tag}`,
    purpose: 'synthetic',
    contributionChannelBasis: 'UNKNOWN' as never,
    pledgedFen: 12_345_678_901,
  });
  record(FundTransaction, {
    id: `ftx_${tag}`,
    fundId: `fnd_${tag}`,
    position: 1,
    kind: FundTransactionKind.CONTRIBUTION,
    countsAs: FundTransactionKind.CONTRIBUTION,
    balanceChangeFen: n,
    committedChangeFen: 0,
    balanceAfterFen: n,
    committedAfterFen: 0,
    occurredOn: '2021-06-01',
    stationId: `stn_${tag}`,
  });
  record(VolunteerService, {
    id: `vsv_${tag}`,
    teamId: `vtm_${tag}`,
    stationId: `stn_${tag}`,
    title: 'synthetic',
    servedOn: '2021-06-01',
    headCount: 1,
    rounding: HourRounding.EXACT,
    status: VolunteerServiceStatus.RECORDED,
  });
  record(Alliance, { id: `all_${tag}`, name: `synthetic platform ${tag}`, areaId });
  record(AllianceParty, {
    id: `alp_${tag}`,
    allianceId: `all_${tag}`,
    kind: 'ENTERPRISE',
    partyId: `ent_${tag}`,
    position: 1,
  });
  const figure = reportFigure({
    id: `fig_${tag}`,
    subjectType: 'Enterprise',
    subjectId: `ent_${tag}`,
    metric: 'NEW_RESIDENT_SHARE',
    value: n % 2 === 0 ? 0.3 : 0.6,
    sourceId: SYNTHETIC_SOURCE_ID,
    recordedAt: CHANGE.at,
  });
  record(ReportedFigure, { ...figure });
  const ends = { assertedBy: LinkAsserter.BOTH, areaId };
  record(ResourceLink, {
    id: `lnk_funds-${tag}`,
    kind: 'FUNDS',
    fromId: `ent_${tag}`,
    fromKind: 'ENTERPRISE',
    toId: `stn_${tag}`,
    toKind: 'POST',
    fundId: `fnd_${tag}`,
    ...ends,
  });
  record(ResourceLink, {
    id: `lnk_resident-${tag}`,
    kind: 'RESIDENT_IN',
    fromId: `org_${tag}`,
    fromKind: 'SOCIAL_ORG',
    toId: `stn_${tag}`,
    toKind: 'STATION',
    ...ends,
    ...dated('2021', '2022'),
  });
}
