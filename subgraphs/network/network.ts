/** The network as it lives in one process: the index, the search, and a follower for each feed, from start to stop. */
import { sql } from 'kysely';
import { today } from '../../shared/moment.js';
import { Reader, type Dialect, type Orm, type ServiceParts } from '../../shared/subgraph/index.js';
import { Analyses } from './analysis/analyses.js';
import { Follower, type FeedStatus } from './follow/follower.js';
import { Keeper, type AreaChain } from './follow/keeper.js';
import { Graph } from './graph/graph.js';
import { SearchIndex } from './search/search-index.js';

export class Network {
  private constructor(
    readonly graph: Graph,
    readonly search: SearchIndex,
    readonly followers: readonly Follower[],
    readonly analyses: Analyses,
  ) {}

  /** Makes the index from the store, and follows the feeds from where they were left. */
  static async open({ orm, dialect, feeds, now }: ServiceParts): Promise<Network> {
    const [graph, search] = [new Graph(), new SearchIndex()];
    const areas = await areaChains(orm, dialect, today(now().getTime()));
    const keeper = new Keeper({ orm, dialect, graph, search, areas, now });
    await keeper.open();
    const followers = feeds.map((feed) => new Follower(feed, keeper));
    for (const follower of followers) follower.start();
    const dataVersion = (): string => keeper.version();
    const analyses = new Analyses({ orm, dialect, graph, search, dataVersion, now });
    return new Network(graph, search, followers, analyses);
  }

  /** Resolves when every feed has been read to its end, or has failed for the first time. */
  async caughtUp(): Promise<void> {
    await Promise.all(this.followers.map((follower) => follower.caughtUp));
  }

  feeds(): Promise<FeedStatus[]> {
    return Promise.all(this.followers.map((follower) => follower.status()));
  }

  async stop(): Promise<void> {
    await Promise.all([this.analyses.stop(), ...this.followers.map((follower) => follower.stop())]);
    this.search.close();
  }
}

/** The administrative tree of a day, once for the whole run: areas are loaded while the hub stands still. */
async function areaChains(orm: Orm, dialect: Dialect, day: string): Promise<AreaChain> {
  const { db } = new Reader(orm, dialect);
  const { rows } = await sql<{ child_id: string; parent_id: string }>`select child_id, parent_id from area_parent
    where relation = 'ADMINISTRATIVE' and superseded_at is null
    and (valid_from_latest is null or valid_from_latest <= ${day}) and (valid_to_earliest is null or valid_to_earliest > ${day})`.execute(
    db,
  );
  const parents = new Map(rows.map((row) => [row.child_id, row.parent_id]));
  return (areaId) => {
    const chain = [areaId];
    for (let at = parents.get(areaId); at !== undefined && chain.length < 20; at = parents.get(at)) chain.push(at);
    return chain;
  };
}
