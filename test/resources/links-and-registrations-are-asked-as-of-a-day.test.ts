import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { dated } from '../../shared/dated.entity.js';
import { LinkAsserter, ResourceLink } from '../../subgraphs/resources/link/resource-link.entity.js';
import { Collective } from '../../subgraphs/resources/link/collective.entity.js';
import {
  CharityStatus,
  OrganizationRegistration,
  RegistrationKind,
  SocialOrganization,
  SocialOrganizationKind,
} from '../../subgraphs/resources/organization/social-organization.entity.js';
import { VolunteerTeam } from '../../subgraphs/resources/team/volunteer-team.entity.js';
import { onEachDatabase, type StartedRoom } from '../databases.js';
import { startSyntheticRoom, TOWNS } from './synthetic.js';

const STATION = 'stn_synthetic';

onEachDatabase('links and registrations are asked as of a day', (dialect) => {
  let room: StartedRoom;
  beforeAll(async () => {
    room = await startSyntheticRoom(dialect, ({ record }) => {
      const organization = (id: string, name: string, kind: SocialOrganizationKind, creditCode: string | null = null) =>
        record(SocialOrganization, { id, name: `synthetic ${name}`, kind, creditCode, areaId: TOWNS[0] });
      organization(
        'org_converted',
        '100% Helping_Hands',
        SocialOrganizationKind.SOCIAL_SERVICE_AGENCY,
        '52330182MJ8000012F',
      );
      organization('org_filed', 'choir', SocialOrganizationKind.COMMUNITY_ORGANIZATION);
      organization('org_charity', 'foundation', SocialOrganizationKind.FOUNDATION, '53330000MJ80000209');
      const registration = (id: string, organizationId: string, kind: RegistrationKind, from: string, to?: string) =>
        record(OrganizationRegistration, { id, organizationId, kind, ...dated(from, to ?? null) });
      registration('reg_1', 'org_converted', RegistrationKind.FILED, '2018', '2021-03-01');
      registration('reg_2', 'org_converted', RegistrationKind.REGISTERED, '2021-03-01');
      registration('reg_3', 'org_filed', RegistrationKind.FILED, '2019-05');
      registration('reg_4', 'org_charity', RegistrationKind.REGISTERED, '2010');
      record(CharityStatus, {
        id: 'chs_1',
        organizationId: 'org_charity',
        isCharity: true,
        publicFundraising: false,
        ...dated('2017', '2019-01-01'),
      });
      record(CharityStatus, {
        id: 'chs_2',
        organizationId: 'org_charity',
        isCharity: true,
        publicFundraising: true,
        ...dated('2019-01-01'),
      });
      record(VolunteerTeam, { id: 'vtm_1', name: 'synthetic team', areaId: TOWNS[0], organizationId: 'org_charity' });
      record(Collective, { id: 'col_1', kind: 'VOLUNTEER', name: '志愿者', subjectId: STATION });
      const link = (
        id: string,
        kind: string,
        from: string,
        to: string,
        span: readonly [string | null, string?],
        extra = {},
      ) =>
        record(ResourceLink, {
          id,
          kind,
          fromId: from,
          fromKind: from === STATION ? 'STATION' : 'SOCIAL_ORG',
          toId: to,
          toKind: to === STATION ? 'STATION' : 'VOLUNTEER',
          assertedBy: LinkAsserter.FROM,
          areaId: TOWNS[0],
          ...dated(span[0], span[1] ?? null),
          ...extra,
        });
      link('lnk_resident', 'RESIDENT_IN', 'org_converted', STATION, ['2021-04', '2022-01-01']);
      link('lnk_about', 'RESIDENT_IN', 'org_filed', STATION, ['../2021-06']);
      link('lnk_co', 'CO_BUILDING', STATION, 'vtm_1', [null], { mechanism: 'PARTY_MASS_CO_BUILDING' });
      link('lnk_out', 'REFERRAL', STATION, 'col_1', ['2021-01-01']);
      link('lnk_self', 'LINKAGE', STATION, STATION, [null]);
      link('lnk_wrong', 'REFERRAL', STATION, 'org_filed', ['2021-01-01'], { supersededAt: '2022-03-01T00:00:00.000Z' });
    });
  }, 60_000);
  afterAll(() => room.stop());

  const ask = async (query: string) => {
    const answer = await room.ask(query);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };
  const linksOf = async (args: string): Promise<string[]> => {
    const data = await ask(
      `{ _entities(representations: [{ __typename: "Station", id: "${STATION}", allianceStationId: "${STATION}" }]) { ... on Station {
        resourceLinks(${args}) { totalCount nodes { id } } } } }`,
    );
    const { totalCount, nodes } = data._entities[0].resourceLinks;
    expect(nodes).toHaveLength(totalCount);
    return nodes.map(({ id }: { id: string }) => id);
  };

  it('gives the links that surely held on the day, each once', async () => {
    expect(await linksOf('asOf: "2021-05-31"')).toEqual(['lnk_co', 'lnk_self', 'lnk_out', 'lnk_resident']);
    expect(await linksOf('asOf: "2021-06-30"')).toEqual(['lnk_co', 'lnk_self', 'lnk_out', 'lnk_about', 'lnk_resident']);
    expect(await linksOf('asOf: "2022-01-01"')).toEqual(['lnk_co', 'lnk_self', 'lnk_out', 'lnk_about']);
    expect(await linksOf('asOf: "2020-01-01"')).toEqual(['lnk_co', 'lnk_self']);
  });

  it('answers by what was known then: a link that was withdrawn later is there before', async () => {
    expect(await linksOf('kinds: [REFERRAL], knownAt: "2022-02-01T00:00:00Z"')).toEqual(['lnk_out', 'lnk_wrong']);
    expect(await linksOf('kinds: [REFERRAL], knownAt: "2022-04-01T00:00:00Z"')).toEqual(['lnk_out']);
    expect(await linksOf('kinds: [REFERRAL], knownAt: "2021-01-01T00:00:00Z"')).toEqual([]);
  });

  it('lists no noun that was not yet recorded at the moment asked of', async () => {
    const data = await ask(`{
      before: socialOrganizations(knownAt: "2021-12-31T00:00:00Z") { totalCount }
      after: socialOrganizations(knownAt: "2022-01-02T00:00:00Z") { totalCount }
      _entities(representations: [{ __typename: "Area", id: "area_33" }]) { ... on Area {
        before: socialOrganizations(includeDescendants: true, knownAt: "2021-12-31T00:00:00Z") { totalCount }
        after: socialOrganizations(includeDescendants: true, knownAt: "2022-01-02T00:00:00Z") { totalCount } } } }`);
    const counted = { before: { totalCount: 0 }, after: { totalCount: 3 } };
    expect(data).toEqual({ ...counted, _entities: [counted] });
  });

  it('tells the ways apart, and finds a symmetrical kind both ways', async () => {
    expect(await linksOf('asOf: "2021-12-31", direction: OUTGOING')).toEqual(['lnk_co', 'lnk_self', 'lnk_out']);
    expect(await linksOf('asOf: "2021-12-31", direction: INCOMING')).toEqual([
      'lnk_co',
      'lnk_self',
      'lnk_about',
      'lnk_resident',
    ]);
    expect(await linksOf('asOf: "2021-12-31", partyKinds: [SOCIAL_ORG]')).toEqual(['lnk_about', 'lnk_resident']);
    expect(
      await linksOf('asOf: "2021-12-31", kinds: [RESIDENT_IN], orderBy: { field: VALID_FROM, direction: ASC }'),
    ).toEqual(['lnk_resident', 'lnk_about']);
  });

  it('shows a link from each of its parties', async () => {
    const data = await ask(`{
      socialOrganization(id: "org_converted") { resourceLinks(asOf: "2021-12-31") { nodes { id kind to { __typename ... on Station { id } } } } }
      volunteerTeam(id: "vtm_1") { organization { name } resourceLinks { nodes { id from { __typename } to { ... on VolunteerTeam { name } } } } } }`);
    expect(data.socialOrganization.resourceLinks.nodes).toEqual([
      { id: 'lnk_resident', kind: 'RESIDENT_IN', to: { __typename: 'Station', id: STATION } },
    ]);
    expect(data.volunteerTeam).toEqual({
      organization: { name: 'synthetic foundation' },
      resourceLinks: { nodes: [{ id: 'lnk_co', from: { __typename: 'Station' }, to: { name: 'synthetic team' } }] },
    });
  });

  it('knows how an organisation was on record on a day, and when it was converted', async () => {
    const data = await ask(`{ socialOrganization(id: "org_converted") {
      early: registrationKind(asOf: "2017-06-30") before: registrationKind(asOf: "2021-02-28") after: registrationKind(asOf: "2021-03-01")
      registrations { kind validFrom validTo } } }`);
    expect(data.socialOrganization).toEqual({
      early: null,
      before: 'FILED',
      after: 'REGISTERED',
      registrations: [
        { kind: 'FILED', validFrom: '2018', validTo: '2021-03-01' },
        { kind: 'REGISTERED', validFrom: '2021-03-01', validTo: null },
      ],
    });
    const lists = await ask(`{
      filed2020: socialOrganizations(asOf: "2020-12-31", filter: { registrationKind: FILED }) { nodes { id } }
      filed2022: socialOrganizations(asOf: "2022-06-14", filter: { registrationKind: FILED }) { nodes { id } }
      registered2022: socialOrganizations(asOf: "2022-06-14", filter: { registrationKind: REGISTERED, area: "330182", includeDescendants: true }) { totalCount }
      converted2021: socialOrganizations(filter: { convertedFrom: "2021-01-01", convertedTo: "2021-12-31" }) { nodes { id } }
      converted2020: socialOrganizations(filter: { convertedFrom: "2020-01-01", convertedTo: "2020-12-31" }) { totalCount } }`);
    const ids = (list: { nodes: { id: string }[] }) => list.nodes.map(({ id }) => id).sort();
    expect(ids(lists.filed2020)).toEqual(['org_converted', 'org_filed']);
    expect(ids(lists.filed2022)).toEqual(['org_filed']);
    expect(lists.registered2022.totalCount).toBe(2);
    expect(ids(lists.converted2021)).toEqual(['org_converted']);
    expect(lists.converted2020.totalCount).toBe(0);
  });

  it('knows when an organisation was a charity, and might raise funds in public', async () => {
    const data = await ask(`{
      socialOrganization(id: "org_charity") {
        y2016: charityStatus(asOf: "2016-06-30") { isCharity } y2018: charityStatus(asOf: "2018-06-30") { isCharity publicFundraising }
        now: charityStatus(asOf: "2022-06-14") { isCharity publicFundraising } charityStatuses { validFrom } }
      charities: socialOrganizations(asOf: "2018-06-30", filter: { isCharity: true }) { nodes { id } }
      raising2018: socialOrganizations(asOf: "2018-06-30", filter: { publicFundraising: true }) { totalCount }
      raising2022: socialOrganizations(asOf: "2022-06-14", filter: { publicFundraising: true, isCharity: true }) { totalCount } }`);
    expect(data.socialOrganization).toEqual({
      y2016: null,
      y2018: { isCharity: true, publicFundraising: false },
      now: { isCharity: true, publicFundraising: true },
      charityStatuses: [{ validFrom: '2017' }, { validFrom: '2019-01-01' }],
    });
    expect(data.charities.nodes).toEqual([{ id: 'org_charity' }]);
    expect(data.raising2018.totalCount).toBe(0);
    expect(data.raising2022.totalCount).toBe(1);
  });

  it('filters by kind, code and text, where % and _ stand for themselves', async () => {
    const data = await ask(`{
      kinds: socialOrganizations(filter: { kinds: [FOUNDATION, COMMUNITY_ORGANIZATION] }) { totalCount }
      code: socialOrganizations(filter: { creditCode: "52330182mj8000012f" }) { nodes { id creditCode } }
      text: socialOrganizations(filter: { text: "100% helping_" }) { nodes { id } }
      none: socialOrganizations(filter: { text: "100_" }) { totalCount }
      mechanism: resourceLinks(filter: { mechanisms: [PARTY_MASS_CO_BUILDING] }) { nodes { id } }
      asserted: resourceLinks(asOf: "2021-12-31", filter: { assertedBy: [TO, BOTH] }) { totalCount }
      between: resourceLinks(asOf: "2021-12-31", filter: { fromIds: ["org_filed"], toIds: ["${STATION}"] }) { nodes { id } } }`);
    expect(data.kinds.totalCount).toBe(2);
    expect(data.code.nodes).toEqual([{ id: 'org_converted', creditCode: '52330182MJ8000012F' }]);
    expect(data.text.nodes).toEqual([{ id: 'org_converted' }]);
    expect(data.none.totalCount).toBe(0);
    expect(data.mechanism.nodes).toEqual([{ id: 'lnk_co' }]);
    expect(data.asserted.totalCount).toBe(0);
    expect(data.between.nodes).toEqual([{ id: 'lnk_about' }]);
  });
});
