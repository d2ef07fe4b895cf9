import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { feedsOf, readPartners } from '../../registry/partners.js';
import type { FeedPage } from '../../shared/feed/index.js';
import { projectPath } from '../../shared/project-root.js';
import { feedOf } from '../../shared/subgraph/index.js';
import { subgraphs } from '../../subgraphs/index.js';
import { startRoom, type StartedRoom } from '../databases.js';
import { removeConfigurations, writeConfiguration } from '../hub/partners-at-hand.js';
import { eventually, startNetwork, type Data } from '../network/networks.js';

const PARTNER = projectPath('examples', 'partner', 'server.mjs');
const AT = '"at":"2026-11-01T00:00:00Z"';

jest.setTimeout(60_000);

describe('a partner in a process of its own joins by the protocol alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shuniu-feed-'));
  const changes = join(folder, 'changes.jsonl');
  let partner: ChildProcess;
  let port = 0;
  let rooms: StartedRoom[];
  let network: StartedRoom;
  const log = jest.spyOn(process.stderr, 'write').mockReturnValue(true);

  const startPartner = async (): Promise<void> => {
    const env = { ...process.env, PARTNER_PORT: String(port), PARTNER_CHANGES: changes };
    partner = spawn(process.execPath, [PARTNER], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(createInterface(partner.stdout!), 'line')) as [string];
    port = Number(/:(\d+)\/graphql$/.exec(line)![1]);
  };
  const stopPartner = async (): Promise<void> => {
    partner.kill('SIGKILL');
    await once(partner, 'exit');
  };

  const configured = () => {
    const base = `http://127.0.0.1:${port}`;
    const entry = { name: 'foodbank', url: `${base}/graphql`, feed: `${base}/feed` };
    const linkableTypes = [{ type: 'FoodBank', prefix: 'fbk' }];
    return feedsOf(readPartners(writeConfiguration({ partners: [{ ...entry, linkableTypes }] })));
  };
  const asked = async (query: string): Promise<Data> => (await network.ask(query)).data;
  const feeds = async (): Promise<Data> => (await asked('{ feeds { name state next problem refused } }')).feeds;
  const ofPartner = (told: Data): Data => told.find((each: Data) => each.name === 'foodbank');
  const until = async (wanted: object): Promise<void> => {
    const fits = (told: Data): boolean =>
      Object.entries(wanted).every(([key, value]) => ofPartner(told)[key] === value);
    expect(ofPartner(await eventually(feeds, fits))).toMatchObject(wanted);
  };

  beforeAll(async () => {
    copyFileSync(projectPath('examples', 'partner', 'changes.jsonl'), changes);
    await startPartner();
    const followed = subgraphs.filter(({ name }) => name !== 'network');
    rooms = await Promise.all(followed.map((room) => startRoom(room, 'sqlite')));
    const ours = rooms.map(({ feed }, at) => feedOf(followed[at]!, feed));
    network = await startNetwork('sqlite', [...ours, ...configured()]);
    await until({ state: 'WAITING', next: 7, refused: 0, problem: null });
  });
  afterAll(async () => {
    await network.stop();
    await Promise.all(rooms.map((room) => room.stop()));
    if (partner.exitCode === null && partner.signalCode === null) await stopPartner();
    removeConfigurations();
    rmSync(folder, { recursive: true });
    log.mockRestore();
  });

  it('and its food banks lead to our stations, and on to what hangs together with them', async () => {
    const { node } = await asked(`{ node(id: "fbk_lakeside") {
      links { links { id kind from { id type label synthetic } to { id label } assertedBy isForeign since } }
      pathTo(id: "fbk_riverside") { length nodes { id } links { feed } } } }`);
    expect(node.links.links).toEqual([
      {
        id: 'foodbank:lakeside-xinanjiang',
        kind: 'GIVES_FOOD_TO',
        from: { id: 'fbk_lakeside', type: 'FoodBank', label: '湖畔食物银行（示例）', synthetic: true },
        to: { id: 'stn_xinanjiang', label: '新安江街道社会工作站' },
        assertedBy: 'FROM',
        isForeign: false,
        since: '2026-09',
      },
    ]);
    expect(node.pathTo).toMatchObject({
      length: 2,
      nodes: [{ id: 'fbk_lakeside' }, { id: 'stn_xinanjiang' }, { id: 'fbk_riverside' }],
    });
    const centres = await asked(
      `{ node(id: "fbk_lakeside") { pathTo(id: "pmc_xinanjiang-subdistrict") { length links { feed } } } }`,
    );
    expect(centres.node.pathTo).toEqual({ length: 2, links: [{ feed: 'foodbank' }, { feed: 'resources' }] });
  });

  it('and what it tells next is known without being asked for', async () => {
    appendFileSync(
      changes,
      `{${AT},"node":{"id":"fbk_new","type":"FoodBank","label":{"zh":"新开食物银行（示例）"},"synthetic":true}}`,
    );
    appendFileSync(changes, `\n{${AT},"gone":{"link":"riverside-xinanjiang"}}\n`);
    await until({ state: 'WAITING', next: 9 });
    const { search, node } = await asked(
      '{ search(text: "新开食物银行") { results { node { id } } } node(id: "fbk_riverside") { degree { links } } }',
    );
    expect(search.results[0]).toEqual({ node: { id: 'fbk_new' } });
    expect(node.degree).toEqual({ links: 0 });
  });

  it('and while it is away all that it told stands; when it is back, it is read on', async () => {
    await stopPartner();
    await until({ state: 'FAILING', next: 9 });
    expect((await asked('{ node(id: "fbk_lakeside") { degree { links } } }')).node.degree).toEqual({ links: 1 });
    appendFileSync(changes, `{${AT},"gone":{"node":"fbk_new"}}\n`);
    await startPartner();
    await until({ state: 'WAITING', next: 10, problem: null });
    expect((await asked('{ node(id: "fbk_new") { id } }')).node).toBeNull();
  });

  it('and one of whose changes were taken away is held where it is', async () => {
    const left = readFileSync(changes, 'utf8').split('\n').slice(0, 8);
    writeFileSync(changes, `${left.join('\n')}\n`);
    await until({ state: 'HELD', next: 10 });
    expect(ofPartner(await feeds()).problem).toContain('Find out what was lost');
  });
});

describe('the feed of the example', () => {
  let partner: ChildProcess;
  let base: string;
  beforeAll(async () => {
    partner = spawn(process.execPath, [PARTNER], {
      env: { ...process.env, PARTNER_PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(createInterface(partner.stdout!), 'line')) as [string];
    base = /http:\S+(?=\/graphql)/.exec(line)![0];
  });
  afterAll(async () => {
    partner.kill('SIGKILL');
    await once(partner, 'exit');
    removeConfigurations();
  });
  const read = (after: number, first: number): Promise<FeedPage> => {
    const partners = readPartners(writeConfiguration({ partners: [{ name: 'a', url: base, feed: `${base}/feed` }] }));
    return feedsOf(partners)[0]!.feed({ after, first, wait: 0 }, new AbortController().signal);
  };

  it('tells the same food banks, stations and weights as its graph', async () => {
    const body = JSON.stringify({ query: '{ foodBanks { id name synthetic kilogramsPerWeek serves { id } } }' });
    const answer = await fetch(`${base}/graphql`, { method: 'POST', body });
    const { data } = await answer.json();
    const { lines } = await read(0, 1000);
    const [nodes, links, figures] = (['node', 'link', 'figure'] as const).map((kind) =>
      lines.flatMap((line) => (kind in line ? [(line as Data)[kind]] : [])),
    );
    const banks = nodes!.map(({ id, label, synthetic }: Data) => ({
      id,
      name: label.zh,
      synthetic,
      kilogramsPerWeek: figures!.find(({ subject }: Data) => subject === id)?.value ?? null,
      serves: links!.filter(({ from }: Data) => from === id).map(({ to }: Data) => ({ id: to })),
    }));
    expect(banks).toEqual(data.foodBanks);
    expect([...links!, ...figures!].every(({ synthetic }: Data) => synthetic)).toBe(true);
  });

  it('is whole in pages of two', async () => {
    const whole = await read(0, 1000);
    const pieces = await Promise.all([0, 2, 4, 6].map((after) => read(after, 2)));
    expect(pieces.flatMap(({ lines }) => lines)).toEqual(whole.lines);
    expect(pieces.map(({ more }) => more)).toEqual([true, true, true, false]);
  });

  it.each([
    ['after=-1', 400, 'FEED_ARGUMENT_INVALID'],
    ['first=0', 400, 'FEED_ARGUMENT_INVALID'],
    ['first=10001', 400, 'FEED_ARGUMENT_INVALID'],
    ['wait=x', 400, 'FEED_ARGUMENT_INVALID'],
    ['after=99', 410, 'FEED_WENT_BACK'],
  ])('answers ?%s with %s and a code', async (query, status, code) => {
    const answer = await fetch(`${base}/feed?${query}`);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });
});
