/** Answers what is asked of a node: which links it has, whom it is linked with, and the way to another. */
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { nodeUnknown } from '../errors.js';
import { degreeOf, linksOf, neighboursOf } from '../graph/query/neighbours.js';
import { shortestPaths } from '../graph/query/paths.js';
import { drawLinks, drawNodes, toldCut } from '../walk/draw.js';
import { filterOf, WalkArgs, WalkPageArgs, within } from '../walk/walk.args.js';
import { pathsOf } from '../walk/walk.resolver.js';
import {
  NetworkDegree,
  NetworkLinkPage,
  NetworkNode,
  networkNodeOf,
  NetworkNodePage,
  NetworkPath,
} from './network-node.type.js';

const MOST_IDS = 100;

@Resolver(() => NetworkNode)
export class NetworkNodeResolver {
  @Query(() => NetworkNode, {
    nullable: true,
    description: 'One record of any subgraph by its id (按编号查节点); null when the network knows none.',
  })
  node(
    @Arg('id', () => ID, { description: 'Id of the record, such as `stn_xinanjiang`.' }) id: string,
    @Ctx() { service }: Context,
  ): NetworkNode | null {
    return service.graph.node(id) ? networkNodeOf(id) : null;
  }

  @Query(() => [NetworkNode], {
    nullable: 'itemsAndList',
    description:
      'Records of any subgraph by their ids (按编号批量查节点), in the order asked; null where there is none. At most 100.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'Their ids (编号): at most 100.' }) ids: string[],
    @Ctx() context: Context,
  ): (NetworkNode | null)[] {
    within('ids', ids.length, 0, MOST_IDS);
    return ids.map((id) => this.node(id, context));
  }

  @FieldResolver(() => NetworkLinkPage, { nullable: true, description: 'Its links (链接), over all subgraphs.' })
  async links(
    @Root() { id }: NetworkNode,
    @Args(() => WalkPageArgs) args: WalkPageArgs,
    @Ctx() context: Context,
  ): Promise<NetworkLinkPage | null> {
    const first = within('first', args.first ?? 20, 0, 1000);
    const after = args.after == null ? -1 : Number(args.after);
    const page = linksOf(context.service.graph.view(), id, filterOf(args, context.now()), { first, after });
    if (!page) return null;
    const links = page.items.map(({ link }) => link);
    return {
      links: await drawLinks(context, links),
      next: page.hasMore ? String(links.at(-1)?.key ?? after) : null,
      cut: toldCut(page.cut),
    };
  }

  @FieldResolver(() => NetworkNodePage, {
    nullable: true,
    description: 'The nodes it is linked with (相邻节点), by id.',
  })
  async neighbours(
    @Root() { id }: NetworkNode,
    @Args(() => WalkPageArgs) args: WalkPageArgs,
    @Ctx() context: Context,
  ): Promise<NetworkNodePage | null> {
    const first = within('first', args.first ?? 20, 0, 1000);
    const page = neighboursOf(context.service.graph.view(), id, filterOf(args, context.now()), {
      first,
      ...(args.after == null ? {} : { after: args.after }),
    });
    if (!page) return null;
    return {
      nodes: await drawNodes(
        context,
        page.items.map((item) => ({ id: item.id, distance: 1 })),
      ),
      totalCount: page.total,
      next: page.hasMore ? (page.items.at(-1)?.id ?? args.after ?? '') : null,
      cut: toldCut(page.cut),
    };
  }

  @FieldResolver(() => NetworkDegree, { nullable: true, description: 'How many links and neighbours it has (度数).' })
  degree(
    @Root() { id }: NetworkNode,
    @Args(() => WalkArgs) args: WalkArgs,
    @Ctx() { service, now }: Context,
  ): NetworkDegree | null {
    const degree = degreeOf(service.graph.view(), id, filterOf(args, now()));
    return degree && { ...degree, cut: toldCut(degree.cut) };
  }

  @FieldResolver(() => NetworkPath, {
    nullable: true,
    description: 'A shortest way from it to another node (最短路径); null when there is none so short.',
  })
  async pathTo(
    @Root() { id: from }: NetworkNode,
    @Arg('id', () => ID, { description: 'Id of the other node.' }) to: string,
    @Args(() => WalkArgs) args: WalkArgs,
    @Ctx() context: Context,
    @Arg('maxLength', () => Int, {
      nullable: true,
      description: 'How many links at most (最大长度): 1 to 20, 6 when left out.',
    })
    maxLength?: number | null,
  ): Promise<NetworkPath | null> {
    const view = context.service.graph.view();
    if (!view.nodeOf(to)) throw nodeUnknown('id', to);
    const options = { count: 1, maxLength: within('maxLength', maxLength ?? 6, 1, 20) };
    const { paths } = shortestPaths(view, from, to, filterOf(args, context.now()), options);
    return (await pathsOf(context, paths))[0] ?? null;
  }
}
