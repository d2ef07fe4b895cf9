import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FeedLine } from '../../shared/feed/index.js';
import { projectPath } from '../../shared/project-root.js';
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

  it.each([
    ['J66', 'prj_jiande-2020-capacity', null],
    ['J67', 'prj_jiande-2021-special-fund', 'FUNDED_BY'],
    ['J68', 'prj_xinanjiang-elderly-care', null],
  ])('%s is performed at the station, and paid for where the page says by what', (_fact, id, paid) => {
    const from = links().filter((link) => link.from === id);
    expect(from).toContainEqual(expect.objectContaining({ kind: 'PERFORMED_AT', to: 'stn_xinanjiang' }));
    expect(from.filter(({ kind }) => kind === 'FUNDED_BY')).toHaveLength(paid === null ? 0 : 1);
  });

  it.each([
    ['J42', 'PartyMassCentre', '街道党群中心'],
    ['J43', 'PartyMassCentre', '街道社会组织党群中心'],
    ['T30', 'ServiceFund', '专项服务基金'],
    ['T33', 'Alliance', '自助互助平台'],
  ])('%s is a %s that is linked with others', (_fact, type, name) => {
    const [node, ...others] = nodes().filter((each) => each.type === type && each.label.zh?.includes(name));
    expect(others).toEqual([]);
    expect(links().some(({ from, to }) => from === node!.id || to === node!.id)).toBe(true);
  });

  it('T32: the bureau whose official spoke is told of, and is linked with nobody by that', () => {
    const bureau = nodes().find(({ label }) => label.zh === '金华市民政局');
    expect(bureau?.type).toBe('GovernmentAgency');
    expect(links().filter(({ from, to }) => from === bureau!.id || to === bureau!.id)).toEqual([]);
  });

  it('T35: the county is the area of the platform that it built', () => {
    expect(nodes().filter(({ type }) => type === 'Alliance')).toMatchObject([{ area: 'area_330723' }]);
  });

  it('L10–L14: the plan names the kinds of place in which stations may be housed, and no place in particular', () => {
    expect(nodes().find(({ type }) => type === 'BuildOutPlan')?.classes).toEqual(
      expect.arrayContaining([
        'PARTY_MASS_SERVICE_CENTRE',
        'CHILDRENS_HOME',
        'COMMUNITY_ELDERLY_CARE',
        'DAY_CARE_CENTRE',
        'HAPPINESS_HOME',
      ]),
    );
    expect(nodes().filter(({ type }) => type === 'Venue')).toEqual([]);
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

describe('docs/feed.md', () => {
  it('says of each kind of link that the rooms tell what it means', () => {
    const document = readFileSync(projectPath('docs', 'feed.md'), 'utf8');
    const described = [...document.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, kind]) => kind);
    const told = subgraphs.flatMap(({ name }) => {
      if (name === 'network') return [];
      const code = readFileSync(projectPath('subgraphs', name, 'feed.ts'), 'utf8');
      return [...code.matchAll(/(?:\bof\(|\blinkOf\(\s*\w+,)\s*'([A-Z_]+)'/g)].map(([, kind]) => kind);
    });
    expect(new Set(described)).toEqual(new Set(told));
  });
});
