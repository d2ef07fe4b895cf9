import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { stations } from '../../subgraphs/stations/subgraph.js';
import { StationStatusRow } from '../../subgraphs/stations/station/station-status.entity.js';
import { Station } from '../../subgraphs/stations/station/station.entity.js';
import { faultOfHistory } from '../../subgraphs/stations/station/station.rules.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';
import { differences } from '../expect-subset.js';
import { facts } from '../page/stations-stations.facts.js';

onEachDatabase('stations tell what the page says', (dialect) => {
  let room: StartedRoom;
  beforeAll(async () => {
    room = await startRoom(stations, dialect);
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

  it('answers the station network of Xin’anjiang: one station, its title and spaces, its eleven rooms', async () => {
    const data = await ask(`{
      stations(filter: { area: "330182001", tiers: [STATION] }, first: 5) { totalCount nodes {
        name tier status area { code name kind ancestors { code name } } spaces { kind }
        designations { kind issuedBy }
        children(tiers: [ROOM], first: 20) { totalCount nodes { name tier establishedOn area { code name kind } } } } } }`);
    expect(data.stations.totalCount).toBe(1);
    const [station] = data.stations.nodes;
    expect(station).toMatchObject({ name: '新安江街道社会工作站', tier: 'STATION', status: 'OPERATING' });
    expect(station.spaces.map(({ kind }: { kind: string }) => kind)).toEqual([
      'MULTI_FUNCTION',
      'GROUP_WORK',
      'CASE_WORK',
      'CAFE',
    ]);
    expect(station.designations).toEqual([{ kind: 'DEMONSTRATION', issuedBy: null }]);
    expect(station.children.totalCount).toBe(11);
    expect(new Set(station.children.nodes.map(({ establishedOn }: Station) => establishedOn))).toEqual(
      new Set(['../2021-06']),
    );
  });

  it('answers the post inside a firm: its station, its host as a key, and the firm’s posts', async () => {
    const data = await ask(`{
      stations(filter: { area: "330723", includeDescendants: true, tiers: [POST] }, first: 5) { totalCount nodes {
        id name genericName unveiledOn operator { id } feature { title } parent { name tier }
        host { __typename ... on Enterprise { id posts { totalCount nodes { id } } } }
        hostHistory { hostKind validFrom host { __typename } provenance { fact } } } } }`);
    expect(data.stations).toEqual({
      totalCount: 1,
      nodes: [
        {
          id: 'stn_gongli-post',
          name: '工力电气驿站',
          genericName: '社工驿站',
          unveiledOn: '../2022-06-14',
          operator: null,
          feature: null,
          parent: { name: '桐琴镇社会工作站', tier: 'STATION' },
          host: {
            __typename: 'Enterprise',
            id: 'ent_wuyi-gongli-electric',
            posts: { totalCount: 1, nodes: [{ id: 'stn_gongli-post' }] },
          },
          hostHistory: [
            {
              hostKind: 'ENTERPRISE',
              validFrom: '../2022-06-14',
              host: { __typename: 'Enterprise' },
              provenance: [{ fact: 'T15' }],
            },
          ],
        },
      ],
    });
  });

  it('says of no day more than is sure: the state of the post and the rooms before the page is unknown', async () => {
    const data =
      await ask(`{ post: station(id: "stn_gongli-post") { on: status(asOf: "2022-06-14") before: status(asOf: "2022-06-13")
        host(asOf: "2022-06-13") { __typename } parent(asOf: "2022-06-13") { id } }
      room: station(id: "stn_room-330182001040") { on: status(asOf: "2021-06-30") before: status(asOf: "2021-06-29")
        unknown: status(asOf: "2022-01-01", knownAt: "2022-01-01T00:00:00Z") } }`);
    expect(data).toEqual({
      post: { on: 'OPERATING', before: null, host: null, parent: null },
      room: { on: 'OPERATING', before: null, unknown: null },
    });
  });

  it('counts the alliances of a post at the station that leads it, of any other at itself', async () => {
    const data = await ask(`{ post: station(id: "stn_gongli-post") { allianceStationId }
      room: station(id: "stn_room-330182001020") { allianceStationId } }`);
    expect(data).toEqual({
      post: { allianceStationId: 'stn_tongqin' },
      room: { allianceStationId: 'stn_room-330182001020' },
    });
  });

  it('answers by key for other rooms: a station, and the stations of a host and of an area', async () => {
    const data = await ask(`{ _entities(representations: [
        { __typename: "Station", id: "stn_tongqin" }, { __typename: "Enterprise", id: "ent_wuyi-gongli-electric" },
        { __typename: "PartyMassCentre", id: "pmc_xinanjiang-subdistrict" }, { __typename: "Area", id: "area_330723" }]) {
      ... on Station { name } ... on Enterprise { posts { nodes { name } } } ... on PartyMassCentre { hostedStations { totalCount } }
      ... on Area { here: stations { totalCount } below: stations(includeDescendants: true) { totalCount } } } }`);
    expect(data._entities).toEqual([
      { name: '桐琴镇社会工作站' },
      { posts: { nodes: [{ name: '工力电气驿站' }] } },
      { hostedStations: { totalCount: 0 } },
      { here: { totalCount: 0 }, below: { totalCount: 2 } },
    ]);
  });

  it('keeps every history of the page legal for its tier', async () => {
    const em = room.orm.em.fork();
    const tiers = new Map((await em.find(Station, {})).map(({ id, tier }) => [id, tier]));
    const steps = await em.find(StationStatusRow, {}, { orderBy: { stationId: 'asc', sequence: 'asc' } });
    expect(new Set(steps.map(({ stationId }) => stationId)).size).toBe(tiers.size);
    for (const [id, tier] of tiers) {
      const own = steps.filter(({ stationId }) => stationId === id).map(({ status }) => status);
      expect([id, faultOfHistory(tier, own)]).toEqual([id, null]);
    }
  });
});
