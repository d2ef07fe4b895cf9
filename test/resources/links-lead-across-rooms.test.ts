import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startHub, type Hub } from '../hub.js';

let hub: Hub;
beforeAll(async () => {
  hub = await startHub();
}, 60_000);
afterAll(() => hub.stop(), 60_000);

const ask = async (query: string) => {
  const answer = await hub.ask(query);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};

it('goes from a station by its links to rooms and back to their names, in one request', async () => {
  const data = await ask(`{ station(id: "stn_xinanjiang") { name
    resourceLinks(kinds: [LINKAGE], partyKinds: [ROOM], first: 20) { totalCount nodes { to { __typename ... on Station { name tier } } } } } }`);
  expect(data.station.resourceLinks.totalCount).toBe(11);
  for (const { to } of data.station.resourceLinks.nodes)
    expect(to).toMatchObject({ __typename: 'Station', tier: 'ROOM' });
});

it('finds the platform of a post by its parent station, also where the post is reached by a link', async () => {
  const data = await ask(`{ enterprise(id: "ent_wuyi-gongli-electric") { area { name }
    resourceLinks(kinds: [FUNDS]) { nodes { to { ... on Station { name genericName alliances { name builtByArea { name } } } } } } } }`);
  expect(data.enterprise).toEqual({
    area: { name: '桐琴镇' },
    resourceLinks: {
      nodes: [
        {
          to: {
            name: '工力电气驿站',
            genericName: '社工驿站',
            alliances: [{ name: '自助互助平台', builtByArea: { name: '武义县' } }],
          },
        },
      ],
    },
  });
});

it('gives an area its firms and centres, with those below it', async () => {
  const data = await ask(`{
    jinhua: area(code: "3307") { enterprises(includeDescendants: true) { nodes { name serviceFunds { fundedStations { name } } } } }
    jiande: area(code: "330182") { partyMassCentres(includeDescendants: true) { totalCount nodes { name area { name } } }
      socialOrganizations(includeDescendants: true) { totalCount } } }`);
  expect(data.jinhua.enterprises.nodes).toEqual([
    { name: '武义工力电气有限公司', serviceFunds: [{ fundedStations: [{ name: '工力电气驿站' }] }] },
  ]);
  expect(data.jiande.partyMassCentres.totalCount).toBe(2);
  expect(data.jiande.partyMassCentres.nodes[0].area.name).toBe('新安江街道');
  expect(data.jiande.socialOrganizations.totalCount).toBe(0);
});
