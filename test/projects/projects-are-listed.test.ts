import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { projects } from '../../subgraphs/projects/subgraph.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';

onEachDatabase('the projects of the page are listed', (dialect) => {
  let room: StartedRoom;
  beforeAll(async () => {
    room = await startRoom(projects, dialect);
  }, 30_000);
  afterAll(() => room.stop());

  const ask = async (query: string) => {
    const answer = await room.ask(query);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };

  it('finds the three below 建德市 by programme year, the one without a year last', async () => {
    room.statements();
    const data = await ask(`{
      projects(filter: { area: "330182", includeDescendants: true }, orderBy: { field: PROGRAMME_YEAR, direction: ASC }, first: 10) {
        totalCount
        nodes { title kind kindBasis programmeYear stage purchaser { name kind basis } provider { id } performedAt { id } performedAtArea { id } claims { totalCount } }
      }
    }`);
    expect(room.statements()).toBe(4); // the area, the page, its total, the totals of the claims
    expect(data.projects.totalCount).toBe(3);
    expect(data.projects.nodes.map((node: { programmeYear: number }) => node.programmeYear)).toEqual([
      2020,
      2021,
      null,
    ]);
    expect(data.projects.nodes.map((node: { kind: string }) => node.kind)).toEqual(['VENTURE', 'GRANT', null]);
    expect(data.projects.nodes[2]).toEqual({
      title: '新安江街道老年人关爱增能服务项目建设',
      kind: null,
      kindBasis: 'UNKNOWN',
      programmeYear: null,
      stage: null,
      purchaser: null,
      provider: null,
      performedAt: { id: 'stn_xinanjiang' },
      performedAtArea: { id: 'area_330182001' },
      claims: { totalCount: 0 },
    });
  });

  it('keeps the one without a year last in the other direction too, and finds none in 建德市 itself', async () => {
    const data = await ask(`{
      down: projects(orderBy: { field: PROGRAMME_YEAR, direction: DESC }) { nodes { programmeYear } }
      itself: projects(filter: { area: "330182" }) { totalCount nodes { id } }
      elsewhere: projects(filter: { area: "4103", includeDescendants: true }) { totalCount }
      province: projects(filter: { area: "33", includeDescendants: true }) { totalCount }
    }`);
    expect(data.down.nodes.map((node: { programmeYear: number }) => node.programmeYear)).toEqual([2021, 2020, null]);
    expect(data.itself).toEqual({ totalCount: 0, nodes: [] });
    expect(data.elsewhere.totalCount).toBe(0);
    expect(data.province.totalCount).toBe(3);
  });

  it('gives a station its projects through its key', async () => {
    const data = await ask(`{
      _entities(representations: [{ __typename: "Station", id: "stn_xinanjiang" }, { __typename: "Station", id: "stn_nowhere" }]) {
        ... on Station { projects(first: 10) { totalCount nodes { title programmeYear kind } } claims { totalCount } }
      }
    }`);
    expect(data._entities[0].projects.totalCount).toBe(3);
    expect(data._entities[1].projects).toEqual({ totalCount: 0, nodes: [] });
    expect(data._entities[0].claims.totalCount).toBe(0);
  });

  it('warns that no provider is on record, and blocks nothing', async () => {
    const data = await ask('{ projects { nodes { warnings(asOf: "2022-06-14") { code article certain } } } }');
    for (const { warnings } of data.projects.nodes) {
      expect(warnings).toEqual([{ code: 'PROVIDER_NOT_RECORDED', article: null, certain: true }]);
    }
  });

  it('lists what is said of projects by kind, station and text, in the order of its term', async () => {
    const data = await ask(`{
      claimed: projectStatements(filter: { kinds: [CLAIM_ENCOURAGEMENT], stations: ["stn_xinanjiang"] }) { nodes { term } }
      worded: projectStatements(filter: { text: "NO CLAIM IS ON RECORD" }) { nodes { term } }
      elsewhere: projectStatements(filter: { stations: ["stn_tongqin"] }) { totalCount }
      up: projectStatements { nodes { term } }
      down: projectStatements(orderBy: { field: TERM, direction: DESC }) { nodes { term } }
    }`);
    expect(data.claimed.nodes).toEqual([{ term: '认领' }]);
    expect(data.worded.nodes).toEqual([{ term: '认领' }]);
    expect(data.elsewhere.totalCount).toBe(0);
    expect(data.up.nodes).toHaveLength(4);
    expect(data.down.nodes).toEqual(data.up.nodes.toReversed());
  });

  it("lists who may buy by the area's plan, main purchasers first, or as asked", async () => {
    const data = await ask(`{
      byArea: purchaserPolicies { nodes { role } }
      byKind: purchaserPolicies(orderBy: { field: PURCHASER_KIND, direction: DESC }) { nodes { purchaserKind } }
      main: purchaserPolicies(filter: { roles: [MAIN], programmes: ["prg_luoyang-station-operation"] }) { nodes { purchaserKind } }
      none: purchaserPolicies(filter: { programmes: ["prg_nowhere"] }) { totalCount }
      since: purchaserPolicies(orderBy: { field: SINCE }) { totalCount }
      programmes(filter: { kinds: [STATION_OPERATION] }, orderBy: { field: NAME, direction: DESC }) { nodes { id } }
      paidFor: programmes(filter: { funders: ["gov_nowhere"] }, orderBy: { field: RECORDED_AT }) { totalCount }
    }`);
    expect(data.byArea.nodes.map(({ role }: { role: string }) => role)).toEqual(['MAIN', 'ENCOURAGED', 'ENCOURAGED']);
    expect(data.byKind.nodes.map(({ purchaserKind }: { purchaserKind: string }) => purchaserKind)).toEqual([
      'VILLAGE_COMMUNITY',
      'TOWNSHIP',
      'COUNTY_CIVIL_AFFAIRS',
    ]);
    expect(data.main.nodes).toEqual([{ purchaserKind: 'COUNTY_CIVIL_AFFAIRS' }]);
    expect([data.none.totalCount, data.since.totalCount, data.paidFor.totalCount]).toEqual([0, 3, 0]);
    expect(data.programmes.nodes).toEqual([{ id: 'prg_luoyang-station-operation' }]);
  });
});
