import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { stations } from '../../subgraphs/stations/subgraph.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';
import { fillRoom, LIVELY, stationId } from './service-synthetic.js';

/** The connections of a station, what hangs on their nodes, and the statements that this takes besides the list's own two. */
const FIELDS: readonly [field: string, below: string, more: number][] = [
  ['serviceItems', 'station { name } area { code }', 2],
  ['monthlyPlans', 'items { plannedSessions serviceItem { title } }', 2],
  ['monthlyThemes', 'title', 0],
  ['caseKinds', 'title', 0],
  ['groups', 'stage', 0],
  ['trainings', 'hours', 0],
  ['studyVisits', 'destinations { code }', 1],
  ['activities', 'kind', 0],
  ['selections', 'kinds', 0],
  ['workers', 'certificateLevel', 1],
  ['supervisors', 'scope', 0],
  ['models', 'components { items }', 1],
  ['statements', 'terms { code vocabulary { name } }', 2],
  ['documents', 'area { code } station { name }', 2],
];

/** A day on which every synthetic worker worked: one in ten has left since. */
const then = (field: string): string => (field === 'workers' ? 'asOf: "2021-06-01",' : '');

onEachDatabase('lists under stations take two statements, however many stations', (dialect) => {
  let room: StartedRoom;
  beforeAll(async () => {
    room = await startRoom(stations, dialect, { empty: true });
    await fillRoom(room.orm);
  }, 120_000);
  afterAll(() => room.stop(), 60_000);

  const ask = async (query: string) => {
    room.statements();
    const answer = await room.ask(query);
    expect(answer.errors).toBeUndefined();
    return { data: answer.data, statements: room.statements() };
  };

  it.each(FIELDS)('%s', async (field, below, more) => {
    const query = (first: number) =>
      `{ stations(first: ${first}) { nodes { id ${field}(${then(field)} first: 5) { totalCount nodes { id ${below} } } } } }`;
    for (const first of [1, 100, 1000]) {
      const { data, statements } = await ask(query(first));
      expect(data.stations.nodes).toHaveLength(first);
      expect(statements).toBe(1 + 2 + more);
      const lively = data.stations.nodes.filter((node: never) => node[field]['totalCount'] === 1);
      expect(lively).toHaveLength(Math.ceil(first / 10));
      for (const { id, [field]: list } of lively) expect(list.nodes[0].id.slice(-4)).toBe(id.slice(-4));
    }
  });

  it.each(FIELDS)('%s at the root', async (field) => {
    const { data, statements } = await ask(`{ ${field}(${then(field)} first: 1000) { totalCount nodes { id } } }`);
    expect(data[field].totalCount).toBe(LIVELY);
    expect(data[field].nodes).toHaveLength(LIVELY);
    expect(statements).toBe(2);
  });

  it('counts without reading rows, and resolves an area once for all lists of a request', async () => {
    const { data, statements } = await ask(`{
      a: serviceItems(filter: { area: "33", includeDescendants: true }) { totalCount }
      b: workers(filter: { area: "33", includeDescendants: true }) { totalCount }
      c: statements(filter: { area: "33", includeDescendants: true }) { totalCount } }`);
    expect(data).toEqual({
      a: { totalCount: LIVELY },
      b: { totalCount: LIVELY - LIVELY / 10 },
      c: { totalCount: LIVELY },
    });
    expect(statements).toBe(1 + 3);
  });

  it('tells the months without a theme of any number of stations in one statement', async () => {
    const query = (first: number) => `{ stations(first: ${first}) { nodes { id
      monthlyThemeRule { name } monthsWithoutTheme(from: "2022-01", to: "2022-03") } } }`;
    for (const first of [1, 100, 1000]) {
      const { data, statements } = await ask(query(first));
      expect(statements).toBe(1 + 1 + 1);
      expect(data.stations.nodes[0]).toEqual({
        id: stationId(0),
        monthlyThemeRule: { name: 'synthetic' },
        monthsWithoutTheme: ['2022-01', '2022-02'],
      });
    }
  });

  it('walks a list by cursors to its end, each record once', async () => {
    const seen: string[] = [];
    const walk = async (after: string): Promise<void> => {
      const { data } = await ask(`{ serviceItems(first: 30, ${after} orderBy: { field: CAPACITY, direction: DESC }) {
        nodes { id } pageInfo { hasNextPage endCursor } } }`);
      const { nodes, pageInfo } = data.serviceItems;
      seen.push(...nodes.map((node: { id: string }) => node.id));
      if (pageInfo.hasNextPage) await walk(`after: "${pageInfo.endCursor}",`);
    };
    await walk('');
    expect(seen).toHaveLength(LIVELY);
    expect(new Set(seen).size).toBe(LIVELY);
  });
});
