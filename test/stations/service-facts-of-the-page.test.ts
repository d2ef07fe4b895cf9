import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { stations } from '../../subgraphs/stations/subgraph.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';
import { differences } from '../expect-subset.js';
import { facts } from '../page/stations-services.facts.js';

onEachDatabase('what the page says of services is in the room', (dialect) => {
  let room: StartedRoom;
  beforeAll(async () => {
    room = await startRoom(stations, dialect);
  }, 60_000);
  afterAll(() => room.stop(), 60_000);

  it.each(facts)('$id', async ({ query, expect: expected }) => {
    const answer = await room.ask(query);
    expect(answer.errors).toBeUndefined();
    expect(differences(expected, answer.data)).toEqual([]);
  });
});
