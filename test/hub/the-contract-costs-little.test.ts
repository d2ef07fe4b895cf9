/** How many SQL statements each contract query runs, room by room: a field costs one for rows and one for totals, whatever its parents. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readContract } from '../contract/contract.js';
import { onEachDatabase } from '../databases.js';
import { startHub, type Hub } from '../hub.js';

const STATEMENTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // The area reference; stations: rows, total; area, ancestors, spaces, titles, state; children: rows, total, areas. Projects: rows, total.
  '01-station-network': { stations: 11, projects: 2 },
  '02-area-figures': { stations: 2 },
  '03-station-figures': { stations: 3 },
  '04-coverage': { stations: 4 },
  '05-build-out-plan': { stations: 8 },
  '06-reconciliations': { stations: 4 },
  '07-enterprise-post': { stations: 6, resources: 6 },
  '08-projects': { projects: 4, stations: 2 },
};

onEachDatabase('the contract costs a fixed number of statements', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub({ dialect, follows: false });
  });
  afterAll(() => hub.stop());

  it.each(readContract())('$name', async ({ name, query }) => {
    hub.statements();
    await hub.ask(query);
    expect(hub.statements()).toEqual(STATEMENTS[name]);
  });
});
