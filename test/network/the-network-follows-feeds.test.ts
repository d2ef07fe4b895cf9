import { afterEach, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import type { Feed, FeedItem } from '../../shared/feed/index.js';
import { openDatabase, type Dialect } from '../../shared/subgraph/index.js';
import { Keeper, PositionMoved } from '../../subgraphs/network/follow/keeper.js';
import { Graph } from '../../subgraphs/network/graph/graph.js';
import { SearchIndex } from '../../subgraphs/network/search/search-index.js';
import { network as room } from '../../subgraphs/network/subgraph.js';
import { lastingDatabase, onEachDatabase, type StartedRoom } from '../databases.js';
import { aLink, aNode, eventually, HandMadeFeed, startNetwork, type Data } from './networks.js';

onEachDatabase('the network follows feeds', (dialect) => {
  let network: StartedRoom | undefined;
  afterEach(async () => {
    await network?.stop();
    network = undefined;
  });
  const feeds = async (): Promise<Data> =>
    (await network!.ask('{ feeds { name state next problem refused refusedFor } }')).data.feeds;
  const caughtUp = (...next: number[]): Promise<Data> =>
    eventually(feeds, (told) =>
      told.every((each: Data, at: number) => each.next === next[at] && each.state === 'WAITING'),
    );
  const node = async (id: string): Promise<Data> =>
    (await network!.ask(`{ node(id: "${id}") { degree { links neighbours } links { links { id isForeign until } } } }`))
      .data.node;

  it('knows a node and a link a moment after they are told, whichever came first', async () => {
    const [one, other] = [new HandMadeFeed('one', ['fbk']), new HandMadeFeed('other', ['stn'])];
    network = await startNetwork(dialect, [one, other]);
    one.say(aNode('fbk_1'), aLink('l1', 'fbk_1', 'stn_1'));
    await caughtUp(2, 0);
    expect(await node('fbk_1')).toMatchObject({ degree: { links: 0 } });
    other.say(aNode('stn_1'));
    await caughtUp(2, 1);
    expect(await node('stn_1')).toMatchObject({
      degree: { links: 1 },
      links: { links: [{ id: 'one:l1', isForeign: false }] },
    });
  });

  it('closes what is gone and keeps it; what comes again is there again', async () => {
    const one = new HandMadeFeed('one', ['fbk']);
    network = await startNetwork(dialect, [one]);
    one.say(aNode('fbk_1'), aNode('fbk_2'), aLink('l1', 'fbk_1', 'fbk_2'));
    await caughtUp(3);
    one.say({ gone: { node: 'fbk_2' } }, { gone: { link: 'never-told' } });
    await caughtUp(5);
    expect(await node('fbk_2')).toBeNull();
    expect(await node('fbk_1')).toMatchObject({ degree: { links: 0 } });
    const rows = await network.orm.em
      .getConnection()
      .execute<Data[]>(`select gone_at from network_node where id = 'fbk_2'`);
    expect(rows[0].gone_at).not.toBeNull();
    one.say(aNode('fbk_2'));
    await caughtUp(6);
    expect(await node('fbk_1')).toMatchObject({ degree: { links: 1 } });
  });

  it('lets nobody describe the nodes of another, and marks links between others as such', async () => {
    const [one, liar] = [new HandMadeFeed('one', ['fbk']), new HandMadeFeed('liar', ['lie'])];
    network = await startNetwork(dialect, [one, liar]);
    one.say(aNode('fbk_1', '真名'), aNode('fbk_2'));
    await caughtUp(2, 0);
    liar.say(aNode('fbk_1', '假名'), { gone: { node: 'fbk_2' } }, aLink('l1', 'fbk_1', 'fbk_2'));
    const [, told] = await caughtUp(2, 3);
    expect(told).toMatchObject({ refused: 2, refusedFor: expect.stringContaining('belongs to another subgraph') });
    const { data } = await network.ask('{ search(text: "真名") { results { node { id } } } }');
    expect(data.search.results).toEqual([{ node: { id: 'fbk_1' } }]);
    expect(await node('fbk_2')).toMatchObject({ links: { links: [{ id: 'liar:l1', isForeign: true }] } });
  });

  it('holds a feed that goes back, and tries one again that fails; the others go on', async () => {
    const [one, back, failing] = ['one', 'back', 'failing'].map((name) => new HandMadeFeed(name, [name.slice(0, 3)]));
    back!.say(aNode('bac_1'), aNode('bac_2'));
    failing!.failure = new Error('secret 13800138000');
    const log = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    try {
      network = await startNetwork(dialect, [one!, back!, failing!]);
      await eventually(feeds, (told) => told[1].next === 2 && told[2].state === 'FAILING');
      back!.goBackTo(1);
      one!.say(aNode('one_1'));
      const told = await eventually(feeds, (each) => each[1].state === 'HELD' && each[0].next === 1);
      expect(told[0]).toMatchObject({ state: 'WAITING', problem: null });
      expect(told[1]).toMatchObject({ state: 'HELD', problem: expect.stringContaining('Find out what was lost') });
      expect(told[2].problem).not.toContain('secret');
      failing!.failure = undefined;
      failing!.say(aNode('fai_1'));
      await eventually(feeds, (each) => each[2].next === 1);
    } finally {
      log.mockRestore();
    }
    expect(await node('fai_1')).not.toBeNull();
  });

  it('reads on where it stopped', async () => {
    const one = new HandMadeFeed('one', ['fbk']);
    const scratch = await lastingDatabase(dialect);
    try {
      for (let n = 0; n < 60; n += 1) one.say(aNode(`fbk_${n}`));
      const first = await room.start({ storage: scratch.storage, feeds: [one] });
      await until(async () => (await positionOf(first.orm)) === 60);
      await first.stop();
      for (let n = 0; n < 200; n += 1) one.say(aLink(`l${n % 90}`, `fbk_${n % 60}`, `fbk_${(n * 7 + 1) % 60}`));
      for (let n = 0; n < 9; n += 1) one.say({ gone: { link: `l${n * 3}` } }, { gone: { node: `fbk_${n * 5}` } });
      const questions: number[] = [];
      const watched: Feed = (question, signal) => {
        questions.push(question.after);
        return one.feed(question, signal);
      };
      const second = await room.start({
        storage: scratch.storage,
        feeds: [{ name: 'one', prefixes: ['fbk'], feed: watched }],
      });
      await until(async () => (await positionOf(second.orm)) === 278);
      expect(questions[0]).toBe(60);
      await second.stop();
    } finally {
      await scratch.drop();
    }
  });

  it('keeps a page wholly or not at all, and never twice', async () => {
    const scratch = await lastingDatabase(dialect);
    const database = await openDatabase(room.parts, scratch.storage);
    try {
      const [graph, keeper] = keeping(database.orm, dialect);
      await keeper.open();
      await keeper.position('one');
      const lines = [{ seq: 5, at: '2026-11-01T00:00:00Z', ...aNode('fbk_1') }];
      await keeper.keep('one', 0, { lines, next: 5, more: false }, () => true);
      await expect(keeper.keep('one', 0, { lines, next: 9, more: false }, () => true)).rejects.toBeInstanceOf(
        PositionMoved,
      );
      expect(graph.nodeCount).toBe(1);
      expect((await keeper.position('one')).next).toBe(5);
      const broken = [
        { seq: 6, at: '', ...aNode('fbk_2') },
        { seq: 7, at: '', node: { ...node, id: null } as never },
      ];
      await expect(keeper.keep('one', 5, { lines: broken, next: 7, more: false }, () => true)).rejects.toThrow();
      expect([(await keeper.position('one')).next, graph.nodeCount]).toEqual([5, 1]);
    } finally {
      await database.close();
      await scratch.drop();
    }
  });

  it('has in memory, whatever was told in whatever order, what an index made anew from the store has', async () => {
    const item = fc.oneof(
      fc.nat(9).map((n) => aNode(`fbk_${n}`)),
      fc.nat(9).map((n): FeedItem => ({ gone: { node: `fbk_${n}` } })),
      fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)).map(([l, a, b]) => aLink(`l${l}`, `fbk_${a}`, `fbk_${b + 10}`)),
      fc.nat(9).map((n): FeedItem => ({ gone: { link: `l${n}` } })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(item, { minLength: 1, maxLength: 8 }), { maxLength: 6 }), async (pages) => {
        const scratch = await lastingDatabase(dialect);
        const database = await openDatabase(room.parts, scratch.storage);
        try {
          const [graph, keeper] = keeping(database.orm, dialect);
          await keeper.open();
          let { next } = await keeper.position('one');
          for (const items of pages) {
            const lines = items.map((each, at) => ({ seq: next + at + 1, at: '2026-11-01T00:00:00Z', ...each }));
            await keeper.keep('one', next, { lines, next: next + lines.length, more: false }, () => true);
            next += lines.length;
          }
          const [fresh, reader] = keeping(database.orm, dialect);
          await reader.open();
          expect([graph.nodeCount, graph.linkCount, graph.digest()]).toEqual([
            fresh.nodeCount,
            fresh.linkCount,
            fresh.digest(),
          ]);
        } finally {
          await database.close();
          await scratch.drop();
        }
      }),
      { numRuns: dialect === 'sqlite' ? 15 : 4 },
    );
  }, 120_000);
});

type Orm = StartedRoom['orm'];

function keeping(orm: Orm, dialect: Dialect): [Graph, Keeper] {
  const graph = new Graph();
  return [
    graph,
    new Keeper({ orm, dialect, graph, search: new SearchIndex(), areas: (id) => [id], now: () => new Date() }),
  ];
}

async function positionOf(orm: Orm): Promise<number> {
  const [row] = await orm.em.getConnection().execute<{ next: number }[]>('select next from feed_position');
  return Number(row?.next ?? 0);
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  await eventually(isSo, (so: boolean) => so);
  expect(await isSo()).toBe(true);
}
