import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { projects } from '../../subgraphs/projects/subgraph.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';
import { differences } from '../expect-subset.js';
import { facts } from '../page/projects.facts.js';

onEachDatabase('the room of projects tells its facts of the page', (dialect) => {
  let room: StartedRoom;
  beforeAll(async () => {
    room = await startRoom(projects, dialect);
  }, 30_000);
  afterAll(() => room.stop());

  it.each(facts)('$id', async ({ query, expect: expected }) => {
    const answer = await room.ask(query);
    expect(answer.errors).toBeUndefined();
    expect(differences(expected, answer.data)).toEqual([]);
  });
});
