/** A made-up network on top of the page's data, marked synthetic row by row, in which every example query finds something to say. */
import type { Change, Orm, Recorder } from '../../shared/subgraph/index.js';
import { loadOnce } from '../../shared/subgraph/index.js';
import { recordSyntheticProjects } from './fixture.projects.js';
import { recordSyntheticResources } from './fixture.resources.js';
import { recordSyntheticStations } from './fixture.stations.js';

/** Later than the page's data, so that an example can ask what the hub knew before any of this was recorded. */
const CHANGE: Change = {
  at: '2026-11-15T00:00:00.000Z',
  actor: 'synthetic',
  why: 'Fictional rows for the example queries.',
  synthetic: true,
};

const ROOMS: Readonly<Record<string, (recorder: Recorder) => void>> = {
  stations: recordSyntheticStations,
  resources: recordSyntheticResources,
  projects: recordSyntheticProjects,
};

/** To be called with each room's database after the page has been loaded. */
export async function prepareSyntheticNetwork(room: string, orm: Orm): Promise<void> {
  // The network has no rows of its own: it reads those of the others.
  if (room === 'network') return;
  const write = ROOMS[room];
  if (write === undefined) throw new Error(`The fixture has no rows for a room called "${room}": add them to ROOMS.`);
  await loadOnce(orm, 'examples', CHANGE, async (recorder) => write(recorder));
}
