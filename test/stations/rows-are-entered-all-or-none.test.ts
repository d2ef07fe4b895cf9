import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { RequestScope } from '../../shared/request-scope.js';
import type { EnterMode } from '../../shared/work/index.js';
import { stations } from '../../subgraphs/stations/subgraph.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';

onEachDatabase('rows are entered all or none', (dialect) => {
  let room: StartedRoom;
  let station: string;

  beforeAll(async () => {
    room = await startRoom(stations, dialect);
    const { data } = await room.ask('{ stations(filter: { text: "新安江" }) { nodes { id tier } } }');
    station = data.stations.nodes.find(({ tier }: { tier: string }) => tier === 'STATION').id;
  }, 60_000);
  afterAll(() => room.stop());

  const enter = (titles: readonly string[], mode: EnterMode, key?: string) =>
    room.enter({
      mutation: 'addServiceItem',
      rows: titles.map((title, row) => ({
        station,
        title,
        synthetic: true,
        ...(key && { idempotencyKey: `${key}-${row}` }),
      })),
      mode,
      scope: new RequestScope({ requestId: 'test', caller: { id: 'importer', kind: 'CLIENT' } }),
    });
  const count = async (text: string): Promise<number> =>
    (await room.ask('query ($text: String) { serviceItems(filter: { text: $text }) { totalCount } }', { text })).data
      .serviceItems.totalCount;

  it('a dry run tells what would be refused, and keeps nothing', async () => {
    const report = await enter(['干跑一', '干跑 13812345678', '干跑三', ' '], 'DRY_RUN');
    expect(report).toMatchObject({ kept: false, entered: 2, repeated: 0 });
    expect(report.refused).toMatchObject([
      { row: 1, field: 'title', code: 'PERSONAL_DATA_REFUSED' },
      { row: 3, field: 'title', code: 'TEXT_UNFIT' },
    ]);
    expect(await count('干跑')).toBe(0);
  });

  it('one refused row undoes all, unless the rest is wanted', async () => {
    expect(await enter(['全或无一', ' '], 'ALL')).toMatchObject({ kept: false, refused: [{ row: 1 }] });
    expect(await count('全或无')).toBe(0);
    expect(await enter(['部分一', ' ', '部分三'], 'PARTIAL')).toMatchObject({ kept: true, entered: 2 });
    expect(await count('部分')).toBe(2);
  });

  it('a second time with the same keys enters nothing twice, and every row has its event', async () => {
    const titles = Array.from({ length: 30 }, (_, index) => `重复${index}`);
    expect(await enter(titles, 'ALL', 'file-key')).toEqual({ kept: true, entered: 30, repeated: 0, refused: [] });
    expect(await enter(titles, 'ALL', 'file-key')).toEqual({ kept: true, entered: 0, repeated: 30, refused: [] });
    const { data } = await room.ask(
      '{ serviceItems(filter: { text: "重复" }, first: 50) { nodes { history { actor action } } } }',
    );
    expect(data.serviceItems.nodes).toEqual(Array(30).fill({ history: [{ actor: 'importer', action: 'ADDED' }] }));
  });
});
