/** Answers questions about ways and surroundings: paths, neighbourhoods, common neighbours. */
import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { nodeUnknown } from '../errors.js';
import { neighbourhoodOf } from '../graph/query/neighbourhood.js';
import { commonNeighbours } from '../graph/query/neighbours.js';
import { shortestPaths } from '../graph/query/paths.js';
import type { Path } from '../graph/types.js';
import type { View } from '../graph/view.js';
import { NetworkNeighbourhood, NetworkNodePage, NetworkPaths, type NetworkPath } from '../node/network-node.type.js';
import { drawLinks, drawNodes, toldCut } from './draw.js';
import { filterOf, WalkArgs, within } from './walk.args.js';

export async function pathsOf(context: Context, paths: readonly Path[]): Promise<NetworkPath[]> {
  return Promise.all(
    paths.map(async ({ nodes, steps }) => ({
      length: steps.length,
      nodes: await drawNodes(
        context,
        nodes.map((id, distance) => ({ id, distance })),
      ),
      links: await drawLinks(
        context,
        steps.map(({ link }) => link),
      ),
    })),
  );
}

@ArgsType()
class PathsArgs extends WalkArgs {
  @Field(() => ID, { description: 'Where the ways begin (起点).' })
  from!: string;

  @Field(() => ID, { description: 'Where they end (终点).' })
  to!: string;

  @Field(() => Int, { nullable: true, description: 'How many links at most (最大长度): 1 to 20, 6 when left out.' })
  maxLength?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many ways at most (条数): 1 to 20, 1 when left out.' })
  count?: number | null;
}

@ArgsType()
class NeighbourhoodArgs extends WalkArgs {
  @Field(() => ID, { description: 'The node in the middle (中心节点).' })
  of!: string;

  @Field(() => Int, { nullable: true, description: 'How many links away at most (深度): 1 to 6, 1 when left out.' })
  depth?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many nodes at most (节点上限): 1 to 5000, 500 when left out.' })
  limit?: number | null;
}

@Resolver()
export class WalkResolver {
  @Query(() => NetworkPaths, {
    nullable: true,
    description:
      'The shortest ways between two nodes, over all subgraphs (路径), that visit no node twice; the shortest first.',
  })
  async paths(@Args(() => PathsArgs) args: PathsArgs, @Ctx() context: Context): Promise<NetworkPaths> {
    const view = context.service.graph.view();
    for (const argument of ['from', 'to'] as const) known(view, argument, args[argument]);
    const options = {
      maxLength: within('maxLength', args.maxLength ?? 6, 1, 20),
      count: within('count', args.count ?? 1, 1, 20),
    };
    const { paths, cut } = shortestPaths(view, args.from, args.to, filterOf(args, context.now()), options);
    return { paths: await pathsOf(context, paths), cut: toldCut(cut) };
  }

  @Query(() => NetworkNeighbourhood, {
    nullable: true,
    description: 'What lies around a node, over all subgraphs, as nodes and links ready to draw (邻域).',
  })
  async neighbourhood(
    @Args(() => NeighbourhoodArgs) args: NeighbourhoodArgs,
    @Ctx() context: Context,
  ): Promise<NetworkNeighbourhood> {
    const view = context.service.graph.view();
    known(view, 'of', args.of);
    const options = {
      depth: within('depth', args.depth ?? 1, 1, 6),
      limit: within('limit', args.limit ?? 500, 1, 5000),
    };
    const { nodes, links, cut } = neighbourhoodOf(view, args.of, filterOf(args, context.now()), options)!;
    return { nodes: await drawNodes(context, nodes), links: await drawLinks(context, links), cut: toldCut(cut) };
  }

  @Query(() => NetworkNodePage, {
    nullable: true,
    description: 'Nodes that are linked with every one of those given (共同相邻节点), by id: at most 1000.',
  })
  async commonNeighbours(
    @Arg('of', () => [ID], { description: 'Ids of 2 to 20 nodes (节点编号).' }) of: string[],
    @Args(() => WalkArgs) args: WalkArgs,
    @Ctx() context: Context,
  ): Promise<NetworkNodePage> {
    const view = context.service.graph.view();
    within('of', of.length, 2, 20);
    for (const id of of) known(view, 'of', id);
    const { items, cut } = commonNeighbours(view, of, filterOf(args, context.now()));
    const nodes = await drawNodes(
      context,
      items.map((id) => ({ id, distance: 1 })),
    );
    return { nodes, totalCount: cut ? null : items.length, next: null, cut: toldCut(cut) };
  }
}

function known(view: View, argument: string, id: string): void {
  if (!view.nodeOf(id)) throw nodeUnknown(argument, id);
}
