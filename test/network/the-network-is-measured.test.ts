import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { RunningSubgraph } from '../../shared/subgraph/index.js';
import { elementsOf, elementsOfLink, isSubject } from '../../subgraphs/network/analysis/five-elements.rules.js';
import { likeness } from '../../subgraphs/network/analysis/over-records.js';
import { SearchIndex } from '../../subgraphs/network/search/search-index.js';
import { onEachDatabase, type StartedRoom } from '../databases.js';
import { aLink, aNode, eventually, HandMadeFeed, startNetwork, startPage, type Data } from './networks.js';

const FIELDS = `id kind asOf state progress dataVersion endedAt problem nodes isExact measures { code value }
  ranking { node { id } score error pieces } groups { size sample { id } } bridges { one { id } other { id } smaller }
  linkKinds { kind links assertedByFrom assertedByTo assertedByBoth assertedByThirdParty ended going undated }
  subjects { node { id } present missing completeness } missing { element subjects }
  deserts { area { id } count subjects { id } } duplicates { one { id } other { id } score matched }`;

async function begin(network: StartedRoom, input: object): Promise<Data> {
  const { data, errors } = await network.ask(
    `mutation ($input: AnalyseNetworkInput!) { analyseNetwork(input: $input) { analysis { ${FIELDS} } } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data.analyseNetwork.analysis;
}

const look = async (network: StartedRoom, id: string): Promise<Data> =>
  (await network.ask(`{ networkAnalysis(id: "${id}") { ${FIELDS} } }`)).data.networkAnalysis;

async function analyse(network: StartedRoom, input: object): Promise<Data> {
  const { id } = await begin(network, input);
  const done = await eventually(
    () => look(network, id),
    ({ state }) => state === 'DONE' || state === 'FAILED',
  );
  expect(done).toMatchObject({ state: 'DONE', progress: 1, problem: null });
  return done;
}

const measure = ({ measures }: Data, code: string): number =>
  measures.find((each: Data) => each.code === code)?.value as number;

async function following(network: StartedRoom, feed: HandMadeFeed): Promise<void> {
  const at = async (): Promise<Data> => (await network.ask('{ feeds { next state } }')).data.feeds[0];
  await eventually(at, ({ next, state }) => next === feed.lines.at(-1)!.seq && state === 'WAITING');
}

onEachDatabase('a network is measured', (dialect) => {
  let network: StartedRoom | undefined;
  afterEach(async () => {
    await network?.stop();
    network = undefined;
  });
  const over = async (feed: HandMadeFeed): Promise<StartedRoom> => {
    network = await startNetwork(dialect, [feed]);
    await following(network, feed);
    return network;
  };
  const link = (a: string, b: string, more: object = {}): ReturnType<typeof aLink> => aLink(`${a}-${b}`, a, b, more);

  /** Two triangles with one link between them, and a node on the end of the second; a lone one apart. */
  const barbell = (): HandMadeFeed => {
    const feed = new HandMadeFeed('one', ['n']);
    feed.say(...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'z'].map((name) => aNode(`n_${name}`)));
    const pairs = ['a b', 'b c', 'c a', 'c d', 'd e', 'e f', 'f d', 'f g'].map((pair) => pair.split(' '));
    feed.say(...pairs.map(([a, b]) => link(`n_${a}`, `n_${b}`)));
    return feed;
  };

  it('by who holds it together, who stands between, and who belongs together', async () => {
    const room = await over(barbell());
    const apart = await analyse(room, { kind: 'ARTICULATION' });
    expect(apart.ranking).toEqual([
      { node: { id: 'n_d' }, score: 3, error: null, pieces: 2 },
      { node: { id: 'n_c' }, score: 2, error: null, pieces: 2 },
      { node: { id: 'n_f' }, score: 1, error: null, pieces: 2 },
    ]);
    expect(apart.bridges).toEqual([
      { one: { id: 'n_c' }, other: { id: 'n_d' }, smaller: 3 },
      { one: { id: 'n_f' }, other: { id: 'n_g' }, smaller: 1 },
    ]);
    const between = await analyse(room, { kind: 'BETWEENNESS', most: 2 });
    expect(between.isExact).toBe(true);
    // Three nodes lie on either side of d: nine pairs, counted both ways, of the 7 * 6 that seven other nodes make.
    expect(between.ranking[0]).toMatchObject({ node: { id: 'n_d' }, score: expect.closeTo(18 / 42, 9) });
    const together = await analyse(room, { kind: 'COMMUNITIES' });
    expect(together.groups.slice(0, 2)).toEqual([
      { size: 4, sample: ['n_d', 'n_e', 'n_f', 'n_g'].map((id) => ({ id })) },
      { size: 3, sample: ['n_a', 'n_b', 'n_c'].map((id) => ({ id })) },
    ]);
    const parts = await analyse(room, { kind: 'COMPONENTS' });
    expect([measure(parts, 'COMPONENTS'), measure(parts, 'SINGLE_NODES'), parts.groups[0].size]).toEqual([2, 1, 7]);
    const ranks = await analyse(room, { kind: 'PAGE_RANK', most: 8 });
    const sum = ranks.ranking.reduce((total: number, { score }: Data) => total + score, 0);
    expect(sum).toBeCloseTo(1, 6);
    const degrees = await analyse(room, { kind: 'DEGREE', most: 3 });
    expect(degrees.ranking.map(({ node, score }: Data) => [node.id, score])).toEqual([['n_c', 3], ['n_d', 3], ['n_f', 3]]); // prettier-ignore
  });

  it('without whom is thought away, by the links asked for, on the day asked about', async () => {
    const feed = barbell();
    feed.say(link('n_a', 'n_g', { kind: 'OTHER_KIND', since: '2024-05-01' }));
    const room = await over(feed);
    const parts = async (input: object): Promise<number> =>
      measure(await analyse(room, { kind: 'COMPONENTS', ...input }), 'COMPONENTS');
    expect(await parts({})).toBe(2);
    expect(await parts({ filter: { avoid: ['n_d'] } })).toBe(2);
    expect(await parts({ asOf: '2024-04-30', filter: { avoid: ['n_d'] } })).toBe(3);
    expect(await parts({ filter: { kinds: ['OTHER_KIND'] } })).toBe(7);
  });

  it('with links counted by kind, by whose word they are and how long they last', async () => {
    const feed = barbell();
    feed.say(
      link('n_a', 'n_g', { kind: 'OTHER_KIND', since: '2024-01-01', until: '2024-01-11', assertedBy: 'BOTH' }),
      link('n_b', 'n_g', { kind: 'OTHER_KIND', since: '2024-01-01', assertedBy: 'THIRD_PARTY' }),
    );
    const { linkKinds } = await analyse(await over(feed), { kind: 'LINK_KINDS', asOf: '2024-03-01' });
    expect(linkKinds.find(({ kind }: Data) => kind === 'OTHER_KIND')).toEqual({
      kind: 'OTHER_KIND',
      links: 2,
      assertedByFrom: 0,
      assertedByTo: 0,
      assertedByBoth: 1,
      assertedByThirdParty: 1,
      ended: 1,
      going: 1,
      undated: 0,
    });
  });

  it('by what each station has of the five elements, also through parties that are named only by kind', async () => {
    const feed = new HandMadeFeed('one', ['n']);
    const station = (id: string, tier: string): ReturnType<typeof aNode> =>
      aNode(id, id, { type: 'Station', classes: [tier], area: `area_${id.slice(2)}` });
    feed.say(
      station('n_whole', 'STATION'),
      station('n_room', 'ROOM'),
      station('n_bare', 'STATION'),
      station('n_post', 'ENTERPRISE_POST'),
      aNode('n_org', 'org', { type: 'SocialOrganization', classes: ['SOCIAL_GROUP'] }),
      aNode('n_team', 'team', { type: 'VolunteerTeam' }),
      aNode('n_some', '慈善组织', { type: 'Collective', classes: ['CHARITY'], collective: true }),
      aNode('n_firm', 'firm', { type: 'Enterprise' }),
      link('n_room', 'n_whole'),
      link('n_org', 'n_whole'),
      link('n_whole', 'n_team'),
      link('n_some', 'n_whole'),
      link('n_firm', 'n_room', { kind: 'FUNDS' }),
      link('n_bare', 'n_firm', { kind: 'FUNDS' }),
    );
    const room = await over(feed);
    const { subjects, missing, measures } = await analyse(room, { kind: 'FIVE_ELEMENTS' });
    expect(subjects).toEqual([
      { node: { id: 'n_whole' }, completeness: 1, missing: [], present: expect.any(Array) },
      {
        node: { id: 'n_room' },
        completeness: 0.6,
        present: ['COMMUNITY', 'SOCIAL_WORKER', 'CHARITY_RESOURCE'],
        missing: ['SOCIAL_ORGANIZATION', 'COMMUNITY_VOLUNTEER'],
      },
      { node: { id: 'n_bare' }, completeness: 0.2, present: ['SOCIAL_WORKER'], missing: expect.any(Array) },
    ]);
    expect(missing.slice(0, 2)).toEqual([
      { element: 'SOCIAL_ORGANIZATION', subjects: 2 },
      { element: 'COMMUNITY_VOLUNTEER', subjects: 2 },
    ]);
    expect(measure({ measures }, 'COMPLETE')).toBe(1);
    const deserts = async (resources: string[]): Promise<string[]> =>
      (await analyse(room, { kind: 'RESOURCE_DESERTS', filter: { resources } })).deserts.map(
        ({ area }: Data) => area.id,
      );
    expect(await deserts(['VolunteerTeam'])).toEqual(['area_bare', 'area_room']);
    expect(await deserts(['VolunteerTeam', 'Enterprise'])).toEqual([]);
  });

  it('by what may be there twice: the same code, or nearly the same name', async () => {
    const feed = new HandMadeFeed('one', ['n']);
    const body = (id: string, zh: string, codes: string[] = []): ReturnType<typeof aNode> =>
      aNode(id, zh, { type: 'SocialOrganization', codes });
    feed.say(
      body('n_1', '洛阳市涧西区阳光社会工作服务中心'),
      body('n_2', '洛阳市涧西区阳光社会工作服务中新'),
      body('n_3', '杭州市建德彩虹志愿协会', ['52330182MJ87654321']),
      body('n_4', '完全不同的名称', ['52330182MJ87654321']),
      body('n_5', '阳光社会工作服务中心'),
      aNode('n_6', '洛阳市涧西区阳光社会工作服务中心', { type: 'Venue' }),
    );
    const { duplicates } = await analyse(await over(feed), { kind: 'DUPLICATES' });
    expect(duplicates.map(({ one, other, score }: Data) => [one.id, other.id, score])).toEqual([
      ['n_3', 'n_4', 1],
      ['n_1', 'n_2', expect.closeTo(15 / 16, 9)],
    ]);
  });

  it('once for the same question of the same data, and anew when the data has changed', async () => {
    const feed = barbell();
    const room = await over(feed);
    const first = await analyse(room, { kind: 'DEGREE', filter: { kinds: ['GIVES_TO', 'OTHER_KIND'] } });
    const again = await begin(room, { kind: 'DEGREE', filter: { kinds: ['OTHER_KIND', 'GIVES_TO'] } });
    expect(again).toEqual(first);
    expect(first.dataVersion).toBe('one@16');
    feed.say(link('n_z', 'n_a'));
    await following(room, feed);
    const later = await analyse(room, { kind: 'DEGREE', filter: { kinds: ['GIVES_TO', 'OTHER_KIND'] } });
    expect([later.id === first.id, later.dataVersion]).toEqual([false, 'one@17']);
    expect((await look(room, first.id)).ranking).toEqual(first.ranking);
    expect(await look(room, 'ana_none')).toBeNull();
  });

  it('with a clear refusal of what cannot be asked', async () => {
    const room = await over(barbell());
    const refusal = async (input: object): Promise<string> =>
      (
        await room.ask(
          'mutation ($input: AnalyseNetworkInput!) { analyseNetwork(input: $input) { analysis { id } } }',
          { input },
        )
      ).errors![0].extensions.code as string;
    expect(await refusal({ kind: 'RESOURCE_DESERTS' })).toBe('RESOURCES_NOT_NAMED');
    expect(await refusal({ kind: 'DEGREE', most: 1001 })).toBe('NETWORK_BOUND_EXCEEDED');
    const many = Array.from({ length: 40 }, (_, at) => refusal({ kind: 'DUPLICATES', most: at + 1 }).catch(() => ''));
    expect(await Promise.all(many)).toContain('ANALYSES_TOO_MANY');
  });

  it('and tells of an analysis that broke, without what broke it; asked again, it is begun anew', async () => {
    const feed = new HandMadeFeed('one', ['n']);
    feed.say(aNode('n_1', '阳光社会工作服务中心'), aNode('n_2', '阳光社会工作服务中新'));
    const room = await over(feed);
    const log = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const search = jest.spyOn(SearchIndex.prototype, 'search').mockImplementation(() => {
      throw new Error('secret 13800138000');
    });
    const question = { kind: 'DUPLICATES', filter: { types: ['FoodBank'] } };
    try {
      const { id } = await begin(room, question);
      const failed = await eventually(
        () => look(room, id),
        ({ state }) => state === 'FAILED',
      );
      expect(failed).toMatchObject({ state: 'FAILED', problem: expect.stringContaining('the log has it') });
      expect(failed.problem).not.toContain('secret');
    } finally {
      search.mockRestore();
      log.mockRestore();
    }
    expect((await analyse(room, question)).duplicates).toHaveLength(1);
  });

  it('and tells of one that nobody works on any more that it was stopped', async () => {
    const room = await over(barbell());
    const { id } = await analyse(room, { kind: 'DEGREE' });
    await room.orm.em
      .getConnection()
      .execute(`update network_analysis set state = 'RUNNING', beat_at = '2020-01-01T00:00:00.000Z'`);
    expect(await look(room, id)).toMatchObject({
      state: 'FAILED',
      problem: expect.stringContaining('Ask for it again'),
    });
    expect((await analyse(room, { kind: 'DEGREE' })).id).toBe(id);
  });
});

onEachDatabase('the network of the page is measured', (dialect) => {
  let rooms: RunningSubgraph[];
  let network: StartedRoom;
  beforeAll(async () => {
    ({ rooms, network } = await startPage(dialect));
  }, 60_000);
  afterAll(async () => {
    await network.stop();
    await Promise.all(rooms.map((room) => room.stop()));
  });

  it('tells what the station has of the five elements, and what rooms lack most', async () => {
    const { subjects, missing } = await analyse(network, { kind: 'FIVE_ELEMENTS', most: 100 });
    const [first] = subjects;
    expect(first).toMatchObject({ node: { id: 'stn_xinanjiang' }, completeness: 1, missing: [] });
    // The source links its rooms with nobody but their station.
    expect(subjects[1]).toMatchObject({ present: ['COMMUNITY', 'SOCIAL_WORKER'], completeness: 0.4 });
    expect(subjects).toHaveLength(13);
    expect(missing.at(-1)).toEqual({ element: 'SOCIAL_WORKER', subjects: 0 });
    expect(missing[0]).toEqual({ element: 'SOCIAL_ORGANIZATION', subjects: 12 });
  });

  it('tells who holds it together', async () => {
    const { ranking } = await analyse(network, { kind: 'ARTICULATION', most: 5 });
    expect(ranking[0]).toMatchObject({ node: { id: 'stn_xinanjiang' }, pieces: 16 });
  });
});

describe('the five elements', () => {
  it('are those of the policy, by what a party is', () => {
    expect(elementsOf({ type: 'Station', classes: ['ROOM'] })).toEqual(['COMMUNITY']);
    expect(elementsOf({ type: 'SocialOrganization', classes: ['FOUNDATION', 'ACTIVE'] })).toEqual(['CHARITY_RESOURCE', 'SOCIAL_ORGANIZATION']); // prettier-ignore
    expect(elementsOf({ type: 'PartyMassCentre', classes: [] })).toEqual([]);
    expect([elementsOfLink('FUNDS', true), elementsOfLink('FUNDS', false), elementsOfLink('SERVES', true)]).toEqual([['CHARITY_RESOURCE'], [], []]); // prettier-ignore
    expect(isSubject({ type: 'Station', classes: ['GUIDANCE_CENTRE'] })).toBe(false);
  });
});

describe('likeness', () => {
  it('is 1 for the same text however written, and the share in common else, both ways alike', () => {
    expect(likeness('ＡＢ社', 'ab 社'.replace(' ', ''))).toBe(1);
    expect(likeness('阳光中心', '阳光中新')).toBe(0.75);
    expect(likeness('阳光', '阳光服务中心')).toBeCloseTo(1 / 3, 9);
    expect(likeness('阳光服务中心', '阳光')).toBe(likeness('阳光', '阳光服务中心'));
  });
});
