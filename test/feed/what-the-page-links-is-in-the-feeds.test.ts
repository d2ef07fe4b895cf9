import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { FeedLine } from '../../shared/feed/index.js';
import { subgraphs } from '../../subgraphs/index.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';

onEachDatabase('what the page links is in the feeds', (dialect) => {
  let rooms: StartedRoom[];
  const lines: FeedLine[] = [];
  beforeAll(async () => {
    rooms = await Promise.all(subgraphs.map((room) => startRoom(room, dialect)));
    for (const { feed } of rooms) {
      const page = await feed({ after: 0, first: 10_000, wait: 0 }, new AbortController().signal);
      expect(page.more).toBe(false);
      lines.push(...page.lines);
    }
  }, 60_000);
  afterAll(() => Promise.all(rooms.map((room) => room.stop())));

  const links = () => lines.flatMap((line) => ('link' in line ? [line.link] : []));
  const nodes = () => lines.flatMap((line) => ('node' in line ? [line.node] : []));

  it.each([
    ['J41', 'LINKAGE', 15],
    ['J46', 'LINKAGE', 15],
    ['J47', 'CO_BUILDING', 1],
    ['J48', 'RESIDENT_IN', 1],
    ['J60', 'RESIDENT_ALLIANCE', 1],
    ['J79', 'INTEGRATES', 2],
    ['T29', 'TAKES_PART_IN', 1],
    ['T31', 'FUNDS', 1],
    ['T31', 'OWNED_BY', 1],
    ['T33', 'PARTY_TO', 4],
    ['T34', 'CO_BUILDING', 1],
    ['T15', 'HOSTED_BY', 1],
    ['J16', 'PART_OF', 11],
    ['J29', 'GUIDES', 11],
    ['L16', 'UNIT_OF', 1],
  ])('%s says %s', (fact, kind, count) => {
    const said = links().filter((link) => link.kind === kind && link.evidence?.some((each) => each.fact === fact));
    expect(said).toHaveLength(count);
    expect(said.every(({ assertedBy }) => assertedBy === 'THIRD_PARTY')).toBe(true);
  });

  it('both projects that the station undertook are performed there, and the venture is paid for', () => {
    expect(links().filter(({ kind }) => kind === 'PERFORMED_AT')).toHaveLength(3);
    expect(links().filter(({ kind }) => kind === 'FUNDED_BY')).toHaveLength(1);
  });

  it('every end of a link is told of as a node', () => {
    const known = new Set(nodes().map(({ id }) => id));
    expect(
      links()
        .flatMap(({ from, to }) => [from, to])
        .filter((id) => !known.has(id)),
    ).toEqual([]);
  });

  it('tells figures with their source, and what is collective as such', () => {
    const figures = lines.flatMap((line) => ('figure' in line ? [line.figure] : []));
    expect(figures.length).toBeGreaterThan(40);
    expect(figures.every(({ source, unit }) => source !== undefined && unit !== '')).toBe(true);
    expect(
      nodes()
        .filter(({ collective }) => collective)
        .map(({ type }) => type),
    ).toEqual(Array(7).fill('Collective'));
  });
});
