import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { stations } from '../../subgraphs/stations/subgraph.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';

onEachDatabase('what is said is found by whom it is about', (dialect) => {
  let room: StartedRoom;
  beforeAll(async () => {
    room = await startRoom(stations, dialect);
  }, 60_000);
  afterAll(() => room.stop(), 60_000);

  const ask = async (query: string) => {
    const answer = await room.ask(query);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };

  it('an area’s list with its stations’ by the root field, its own alone by its field', async () => {
    const data = await ask(`{
      root: statements(filter: { area: "330723102" }) { nodes { subjectType subjectId } }
      above: statements(filter: { area: "3307", includeDescendants: true }) { totalCount }
      exactlyAbove: statements(filter: { area: "3307" }) { totalCount }
      area(code: "330723102") { statements { nodes { subjectId } } } }`);
    const subjects: string[] = data.root.nodes.map(({ subjectId }: { subjectId: string }) => subjectId);
    expect(new Set(subjects)).toEqual(new Set(['area_330723102', 'stn_gongli-post', 'stn_tongqin']));
    expect(data.above.totalCount).toBe(data.root.nodes.length);
    expect(data.exactlyAbove.totalCount).toBe(0);
    expect(data.area.statements.nodes).toEqual([{ subjectId: 'area_330723102' }, { subjectId: 'area_330723102' }]);
  });

  it('and leads back to whom it is about, in one statement for stations and one for areas', async () => {
    room.statements();
    const { statements } = await ask(
      '{ statements(first: 100) { nodes { subjectType subjectId station { id } area { id } } } }',
    );
    expect(room.statements()).toBe(3);
    for (const { subjectType, subjectId, station, area } of statements.nodes) {
      expect(station).toEqual(subjectType === 'STATION' ? { id: subjectId } : null);
      expect(area).toEqual(subjectType === 'AREA' ? { id: subjectId } : null);
    }
  });

  it('a need by its term', async () => {
    const data = await ask(`{ needKinds(codes: ["HOUSING"]) { id }
      statements(filter: { kinds: [NEED], terms: ["trm_enterprise-post-needs_housing"] }) { nodes { id terms { id } } } }`);
    expect(data.statements.nodes).toHaveLength(1);
    expect(data.statements.nodes[0].terms).toContainEqual(data.needKinds[0]);
  });

  it('names kept as printed, with what to mind about them', async () => {
    const { models } = await ask('{ models(filter: { text: "交方" }) { nodes { name sourceNote } } }');
    expect(models.nodes).toEqual([{ name: '一核双社N交方', sourceNote: expect.stringContaining('slip') }]);
  });

  it('no row for what the source only counts: no worker, group, training, plan, theme or working document', async () => {
    const data = await ask(`{
      workers { totalCount } supervisors { totalCount } groups { totalCount } trainings { totalCount }
      monthlyPlans { totalCount } monthlyThemes { totalCount } serviceItems { totalCount }
      documents(filter: { kinds: [GOVERNANCE] }) { totalCount } }`);
    expect(Object.values(data)).toEqual(Array.from({ length: 8 }, () => ({ totalCount: 0 })));
  });

  it('documents by area, kind and state', async () => {
    const data = await ask(`{
      trial: documents(filter: { statuses: [TRIAL], area: "41", includeDescendants: true }) { nodes { id station { id } } }
      inForce: documents(filter: { statuses: [IN_FORCE] }) { totalCount }
      document(id: "doc_luoyang-station-plan") { title }
      station(id: "stn_xinanjiang") { documents { totalCount } } }`);
    expect(data.trial.nodes).toEqual([{ id: 'doc_luoyang-station-plan', station: null }]);
    expect(data.inForce.totalCount).toBe(0);
    expect(data.document.title).toContain('(试行)');
    expect(data.station.documents.totalCount).toBe(0);
  });

  it('every statement and model says where it stands on the page', async () => {
    const data = await ask(`{ statements(first: 100) { nodes { id gloss provenance { fact claimedBy } } }
      models(first: 100) { nodes { id gloss provenance { fact claimedBy } } } }`);
    for (const { gloss, provenance } of [...data.statements.nodes, ...data.models.nodes]) {
      expect(gloss).not.toBe('');
      expect(provenance).toHaveLength(1);
    }
  });
});
