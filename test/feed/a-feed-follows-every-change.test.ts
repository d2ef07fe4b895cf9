import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { feedOverHttp, type FeedLine } from '../../shared/feed/index.js';
import { serveSubgraph } from '../../shared/subgraph/index.js';
import { resources } from '../../subgraphs/resources/subgraph.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';
import { creditCode, doing, STATION_FACTS, type Doing } from '../resources/work.js';

const patient = (): AbortSignal => new AbortController().signal;

onEachDatabase('a feed follows every change', (dialect) => {
  let room: StartedRoom;
  let act: Doing;
  let server: FastifyInstance;
  let url: string;
  beforeAll(async () => {
    room = await startRoom(resources, dialect, { facts: STATION_FACTS, empty: false });
    act = doing(room);
    server = serveSubgraph(room);
    url = `${await server.listen({ port: 0, host: '127.0.0.1' })}/feed`;
  }, 60_000);
  afterAll(async () => {
    await server.close();
    await room.stop();
  });

  const head = async (): Promise<number> => (await room.feed({ after: 0, first: 10_000, wait: 0 }, patient())).next;
  const firm = async (name = 'synthetic 五金厂'): Promise<string> => {
    const { enterprise } = await act('createEnterprise', 'CreateEnterpriseInput', 'enterprise { id }', {
      name,
      area: '330723102',
      creditCode: creditCode('91'),
      synthetic: true,
    });
    return enterprise.id as string;
  };
  const linked = async (from: string): Promise<{ id: string; version: number }> => {
    const { link } = await act('createLink', 'CreateLinkInput', 'link { id version }', {
      kind: 'CO_BUILDING',
      from,
      to: 'stn_synthetic-one',
      since: '2026-01-01',
      assertedBy: 'FROM',
    });
    return link;
  };

  it('tells what was made, then that it ended, each as it stands now', async () => {
    const before = await head();
    const id = await firm();
    const { id: link, version } = await linked(id);
    const made = await room.feed({ after: before, first: 100, wait: 0 }, patient());
    expect(made.lines).toMatchObject([
      { node: { id, type: 'Enterprise', synthetic: true, area: 'area_330723102' } },
      {
        link: {
          id: link,
          kind: 'CO_BUILDING',
          from: id,
          to: 'stn_synthetic-one',
          since: '2026-01-01',
          synthetic: true,
        },
      },
    ]);
    const done = await act('endLink', 'EndLinkInput', 'link { id }', {
      link,
      expectedVersion: version,
      on: '2026-02-01',
      reason: '合同到期',
    });
    expect(done.refused).toBeUndefined();
    const ended = await room.feed({ after: made.next, first: 100, wait: 0 }, patient());
    expect(ended.lines.filter((line) => 'link' in line)).toMatchObject([{ link: { id: link, until: '2026-02-01' } }]);
  });

  it('gives pages that together are the whole, however small they are', async () => {
    const whole = await room.feed({ after: 0, first: 10_000, wait: 0 }, patient());
    const pieces: FeedLine[] = [];
    let after = 0;
    for (;;) {
      const page = await room.feed({ after, first: 7, wait: 0 }, patient());
      pieces.push(...page.lines);
      after = page.next;
      if (!page.more) break;
    }
    const state = (lines: readonly FeedLine[]): string[] =>
      [...new Map(lines.map(({ seq: _seq, at: _at, ...item }) => [keyOf(item), JSON.stringify(item)])).values()].sort();
    expect(state(pieces)).toEqual(state(whole.lines));
    expect(after).toBe(whole.next);
  });

  it('costs one statement for the events and one for each kind of record that changed', async () => {
    const before = await head();
    await linked(await firm());
    await linked(await firm());
    room.statements();
    await room.feed({ after: before, first: 100, wait: 0 }, patient());
    expect(room.statements()).toBe(3);
  });

  it('wakes whoever waits as soon as something is committed', async () => {
    const before = await head();
    const waiting = room.feed({ after: before, first: 10, wait: 30 }, patient());
    const id = await firm();
    expect((await waiting).lines).toMatchObject([{ node: { id } }]);
  });

  it('skips nothing while sixteen write at once', async () => {
    let after = await head();
    const writers = Promise.all(Array.from({ length: 16 }, (_, n) => firm(`synthetic 同时第${n}厂`)));
    const seen: string[] = [];
    while (seen.length < 16) {
      const { lines, next } = await room.feed({ after, first: 3, wait: 5 }, patient());
      seen.push(...lines.flatMap((line) => ('node' in line ? [line.node.id] : [])));
      after = next;
    }
    expect(seen.sort()).toEqual((await writers).sort());
  });

  it('is the same over HTTP', async () => {
    const question = { after: 0, first: 10_000, wait: 0 };
    expect(await feedOverHttp(url)(question, patient())).toEqual(await room.feed(question, patient()));
    const response = await fetch(`${url}?after=0&first=2`);
    expect(response.headers.get('content-type')).toBe('application/jsonl; charset=utf-8');
    const lines = (await response.text()).trimEnd().split('\n');
    expect(JSON.parse(lines.at(-1)!)).toMatchObject({ end: { more: true } });
  });

  it.each(['after=-1', 'after=x', 'first=0', 'first=10001', 'wait=31', 'first=1e3', 'after=1&after=2'])(
    'refuses ?%s and says what to give',
    async (query) => {
      const response = await fetch(`${url}?${query}`);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'FEED_ARGUMENT_INVALID' } }] });
    },
  );

  it('tells a reader that has seen more than there is', async () => {
    const after = (await head()) + 1;
    expect((await fetch(`${url}?after=${after}`)).status).toBe(410);
    await expect(feedOverHttp(url)({ after, first: 1, wait: 0 }, patient())).rejects.toMatchObject({
      extensions: { code: 'FEED_WENT_BACK' },
    });
  });
});

function keyOf(item: object): string {
  const [[kind, what]] = Object.entries(item) as [[string, { id?: string }]];
  return `${kind} ${what.id ?? JSON.stringify(what)}`;
}
