import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  OrganizationRegistration,
  SocialOrganization,
} from '../../subgraphs/resources/organization/social-organization.entity.js';
import { ResourceLink } from '../../subgraphs/resources/link/resource-link.entity.js';
import { resources } from '../../subgraphs/resources/subgraph.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';
import { differences } from '../expect-subset.js';
import { facts } from '../page/resources.facts.js';

onEachDatabase('resources tell what the page says', (dialect) => {
  let room: StartedRoom;
  beforeAll(async () => {
    room = await startRoom(resources, dialect);
  });
  afterAll(() => room.stop());

  const ask = async (query: string) => {
    const answer = await room.ask(query);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };

  it.each(facts.map((fact) => [fact.id, fact] as const))('answers fact %s', async (_, { query, expect: wanted }) => {
    expect(differences(wanted, await ask(query))).toEqual([]);
  });

  it('answers its part of the post inside a firm: the firm, its figure, its fund and the platform of its station', async () => {
    room.statements();
    const data = await ask(`{
      _entities(representations: [
        { __typename: "Enterprise", id: "ent_wuyi-gongli-electric" }
        { __typename: "Station", id: "stn_gongli-post", allianceStationId: "stn_tongqin" }
      ]) {
        __typename
        ... on Enterprise { name figures(metrics: [NEW_RESIDENT_SHARE]) { metric value qualifier }
          serviceFunds { purpose fundedStations { id } } }
        ... on Station { id alliances { parties { kind } } serviceFunds { id } } } }`);
    expect(data._entities).toEqual([
      {
        __typename: 'Enterprise',
        name: '武义工力电气有限公司',
        figures: [{ metric: 'NEW_RESIDENT_SHARE', value: 0.8, qualifier: 'ABOUT' }],
        serviceFunds: [{ purpose: '支持与反哺社工服务', fundedStations: [{ id: 'stn_gongli-post' }] }],
      },
      {
        __typename: 'Station',
        id: 'stn_gongli-post',
        alliances: [
          { parties: [{ kind: 'GOVERNMENT' }, { kind: 'ENTERPRISE' }, { kind: 'EMPLOYEES' }, { kind: 'STATION' }] },
        ],
        serviceFunds: [{ id: 'fnd_gongli-social-work' }],
      },
    ]);
    // The firm, its figures, its funds, their links, the alliances, their parties, the funds of the station.
    expect(room.statements()).toBe(7);
  });

  it('names the two Party-mass centres and links of its station under the area, and below its city', async () => {
    const data = await ask(`{
      _entities(representations: [{ __typename: "Area", id: "area_330182001" }, { __typename: "Area", id: "area_3301" }]) {
        ... on Area { partyMassCentres { totalCount }
          below: partyMassCentres(includeDescendants: true) { totalCount nodes { kind } } enterprises { totalCount } } } }`);
    expect(data._entities).toEqual([
      {
        partyMassCentres: { totalCount: 2 },
        below: { totalCount: 2, nodes: [{ kind: 'SUBDISTRICT' }, { kind: 'SOCIAL_ORG' }] },
        enterprises: { totalCount: 0 },
      },
      {
        partyMassCentres: { totalCount: 0 },
        below: { totalCount: 2, nodes: [{ kind: 'SUBDISTRICT' }, { kind: 'SOCIAL_ORG' }] },
        enterprises: { totalCount: 0 },
      },
    ]);
  });

  it('invents nobody: 520 organisations are figures of another room, and no rows here', async () => {
    const data = await ask(
      '{ socialOrganizations { totalCount nodes { id } } volunteerTeams { totalCount } venues { totalCount } }',
    );
    expect(data).toEqual({
      socialOrganizations: { totalCount: 0, nodes: [] },
      volunteerTeams: { totalCount: 0 },
      venues: { totalCount: 0 },
    });
    const em = room.orm.em.fork();
    expect(await em.count(SocialOrganization)).toBe(0);
    expect(await em.count(OrganizationRegistration)).toBe(0);
  });

  it('holds no link or party for sure long before the page, and all by the day it was printed', async () => {
    const data = await ask(`{
      long: resourceLinks(asOf: "1990-01-01") { totalCount }
      eve: resourceLinks(asOf: "2022-06-13") { totalCount }
      day: resourceLinks(first: 1000, asOf: "2022-06-14") { totalCount nodes { validFrom } }
      alliance(id: "all_wuyi-mutual-help") {
        long: hasAllFourParties(asOf: "1990-01-01") day: hasAllFourParties(asOf: "2022-06-14")
        none: parties(asOf: "1990-01-01") { id } } }`);
    expect(data.long.totalCount).toBe(0);
    expect(data.eve.totalCount).toBe(0);
    expect(data.day.totalCount).toBe(await room.orm.em.fork().count(ResourceLink));
    expect(data.day.totalCount).toBe(23);
    expect(new Set(data.day.nodes.map(({ validFrom }: { validFrom: string }) => validFrom))).toEqual(
      new Set(['../2022-06-14']),
    );
    expect(data.alliance).toEqual({ long: false, day: true, none: [] });
  });

  it('keeps every code of a link or an alliance in its vocabulary', async () => {
    const data = await ask(`{ linkKinds { code } partyKinds { code }
      resourceLinks(first: 1000) { nodes { kind fromKind toKind kindTerm { code } from { __typename } to { __typename } } }
      alliances { nodes { parties { kind kindTerm { code } member { __typename } } } } }`);
    const codes = (terms: { code: string }[]) => new Set(terms.map(({ code }) => code));
    const linkKinds = codes(data.linkKinds);
    const partyKinds = codes(data.partyKinds);
    expect(data.resourceLinks.nodes.length).toBeGreaterThan(20);
    for (const link of data.resourceLinks.nodes) {
      expect(linkKinds).toContain(link.kind);
      expect(partyKinds).toContain(link.fromKind);
      expect(partyKinds).toContain(link.toKind);
      expect(link.from).not.toBeNull();
      expect(link.to).not.toBeNull();
    }
    for (const { parties } of data.alliances.nodes)
      for (const party of parties) expect(party.kindTerm.code).toBe(party.kind);
  });

  it('loads the page once: a second start on the same rows adds none', async () => {
    const { loadPage } = await import('../../subgraphs/resources/page/load-page.js');
    const before = await ask('{ resourceLinks { totalCount } enterprises { totalCount } }');
    await loadPage(room.orm);
    expect(await ask('{ resourceLinks { totalCount } enterprises { totalCount } }')).toEqual(before);
  });

  describe('finds one by its id', () => {
    it.each([
      ['enterprise', 'ent_wuyi-gongli-electric'],
      ['partyMassCentre', 'pmc_xinanjiang-subdistrict'],
      ['serviceFund', 'fnd_gongli-social-work'],
      ['alliance', 'all_wuyi-mutual-help'],
      ['governmentAgency', 'gov_zhejiang-civil-affairs'],
      ['resourceLink', 'lnk_gongli_funds-post'],
    ])('%s', async (field, id) => {
      expect(await ask(`{ ${field}(id: "${id}") { id } none: ${field}(id: "xxx_none") { id } }`)).toEqual({
        [field]: { id },
        none: null,
      });
    });
  });
});
