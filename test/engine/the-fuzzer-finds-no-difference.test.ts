import { describe, expect, it } from '@jest/globals';
import { openShuniu } from './fuzz/engines.js';
import { hunt, type Finding } from './fuzz/hunt.js';

/** A short run of what `npm run fuzz` does for as long as it is let. */
describe.each([
  ['in process', false, 1],
  ['over HTTP', true, 101],
])('random graphs, cut at random into subgraphs that are asked %s', (_way, http, seed) => {
  it('are answered as one server over all the data would', async () => {
    const findings: Finding[] = [];
    const tally = await hunt({
      schemas: 12,
      operations: 20,
      seed,
      strict: true,
      open: (setup) => openShuniu(setup, http),
      onFinding: (finding) => void findings.push(finding),
    });
    // To look into one: `npm run fuzz -- --schemas 1 --operations <number + 1> --seed <seed>`.
    expect(findings.map(({ seed: at, number, difference }) => ({ seed: at, number, ...difference }))).toEqual([]);
    expect(tally.operations).toBeGreaterThan(200);
    expect(tally.unplanned).toBeLessThan(12);
  });
});
