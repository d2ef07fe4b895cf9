import { expect, it } from '@jest/globals';
import type { StorageConfig } from '../../shared/config.js';
import { openDatabase, type Dialect } from '../../shared/subgraph/index.js';
import { Keeper } from '../../subgraphs/network/follow/keeper.js';
import { Graph } from '../../subgraphs/network/graph/graph.js';
import { SearchIndex } from '../../subgraphs/network/search/search-index.js';
import { network } from '../../subgraphs/network/subgraph.js';
import { lastingDatabase, onEachDatabase } from '../databases.js';
import { startFresh } from '../fresh-process.js';
import { longFeed } from './long-feed.js';

const CHANGES = 6000;

interface Opened {
  readonly next: number;
  readonly digest: string;
  readonly nodes: number;
  readonly links: number;
}

/** Makes the index from a store; reads the feed on to `upTo` first. */
async function readOn(dialect: Dialect, storage: StorageConfig, upTo: number): Promise<Opened> {
  const { orm, close } = await openDatabase(network.parts, storage);
  try {
    const keeping = async (): Promise<[Graph, Keeper]> => {
      const graph = new Graph();
      const parts = { orm, dialect, graph, search: new SearchIndex(), areas: (id: string) => [id] };
      const keeper = new Keeper({ ...parts, now: () => new Date() });
      await keeper.open();
      return [graph, keeper];
    };
    const [grown, keeper] = await keeping();
    const feed = longFeed(upTo);
    let { next } = await keeper.position('one');
    while (next < upTo) {
      const page = await feed({ after: next, first: 5000, wait: 0 }, new AbortController().signal);
      await keeper.keep('one', next, page, () => true);
      ({ next } = await keeper.position('one'));
    }
    const [fresh] = await keeping();
    expect(grown.digest()).toBe(fresh.digest());
    return { next, digest: fresh.digest(), nodes: fresh.nodeCount, links: fresh.linkCount };
  } finally {
    await close();
  }
}

onEachDatabase('a network that is killed while it reads', (dialect) => {
  it('has after it all that it had kept, and ends up with what one has that was never killed', async () => {
    const [killed, whole] = [await lastingDatabase(dialect), await lastingDatabase(dialect)];
    try {
      let before = 0;
      for (const point of [1000, 3000]) {
        const reader = startFresh(
          `import './shared/runtime.ts';
           import { network } from './subgraphs/network/subgraph.ts';
           import { longFeed } from './test/network/long-feed.ts';
           const feed = longFeed(${CHANGES}, (after) => process.stdout.write('at ' + after + '\\n'));
           await network.start({ storage: ${JSON.stringify(killed.storage)}, empty: true, feeds: [{ name: 'one', prefixes: ['fbk'], feed }] });`,
        );
        await reader.until(`at ${point}\n`);
        reader.child.kill('SIGKILL');
        expect(await reader.end()).toBe('SIGKILL');
        const asked = reader.output().match(/\d+/g)!.map(Number);
        expect(asked[0]).toBe(before);
        const { next } = await readOn(dialect, killed.storage, 0);
        // What it asked for last stood on all that it had kept; a page more may have been kept before it died.
        expect(next - asked.at(-1)!).toBeGreaterThanOrEqual(0);
        expect(next).toBeLessThan(CHANGES);
        before = next;
      }
      const [after, never] = [
        await readOn(dialect, killed.storage, CHANGES),
        await readOn(dialect, whole.storage, CHANGES),
      ];
      expect(never.links).toBeGreaterThan(500);
      expect(after).toEqual(never);
      expect(await contents(dialect, killed.storage)).toEqual(await contents(dialect, whole.storage));
    } finally {
      await killed.drop();
      await whole.drop();
    }
  }, 180_000);
});

/** All that a store says now, without when it came to know it. */
async function contents(dialect: Dialect, storage: StorageConfig): Promise<unknown[]> {
  const { orm, close } = await openDatabase(network.parts, storage);
  try {
    const schema = dialect === 'postgres' ? '"network".' : '';
    const all = async (columns: string, table: string): Promise<unknown[]> =>
      orm.em.getConnection().execute(`select ${columns}, gone_at is null as stands from ${schema}${table} order by id`);
    return [
      ...(await all('id, label_zh, seq, since_day', 'network_node')),
      ...(await all('id, kind, from_id, to_id, since_day, seq', 'network_link')),
    ];
  } finally {
    await close();
  }
}
