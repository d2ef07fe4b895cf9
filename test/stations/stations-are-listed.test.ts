import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { stations } from '../../subgraphs/stations/subgraph.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';

onEachDatabase('stations are listed', (dialect) => {
  let room: StartedRoom;
  beforeAll(async () => {
    room = await startRoom(stations, dialect);
  });
  afterAll(() => room.stop());

  it('gives a page and its total in two statements', async () => {
    room.statements();
    const answer = await room.ask('{ stations(first: 2) { totalCount nodes { id name provenance { fact } } } }');
    expect(answer.errors).toBeUndefined();
    expect(answer.data.stations.totalCount).toBeGreaterThan(0);
    expect(room.statements()).toBe(2);
  });
});
