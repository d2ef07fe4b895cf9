/** Answers what is asked of resource links and their parties. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ListArgs } from '../../../shared/listing/index.js';
import type { Connection } from '../../../shared/paging/index.js';
import type { Context } from '../context.js';
import { ServiceFund } from '../fund/service-fund.entity.js';
import { LinkKindTerm, PartyKindTerm } from '../vocabulary/term.entity.js';
import { loadEnd, ResourceLinkEnd, type LinkEnd } from './resource-link-end.js';
import { ResourceLink } from './resource-link.entity.js';
import { resourceLinkList, type ResourceLinkFilter } from './resource-link.input.js';

@Resolver(() => ResourceLink)
export class ResourceLinkResolver {
  @Query(() => ResourceLink, {
    nullable: true,
    description: 'One resource link by its id (按编号查链接); null when there is none.',
  })
  resourceLink(
    @Arg('id', () => ID, { description: 'Id of the link, `lnk_…`.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<ResourceLink | null> {
    return load.resourceLinks.byId.load(id);
  }

  @Query(() => resourceLinkList.Connection, { description: 'Resource links that held as of `asOf` (资源链接列表).' })
  resourceLinks(
    @Args(() => resourceLinkList.Args) args: ListArgs<ResourceLinkFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<ResourceLink>> {
    return load.resourceLinks.all(args);
  }

  @FieldResolver(() => ResourceLinkEnd, { nullable: true, description: 'The party at its start (起点).' })
  from(@Root() link: ResourceLink, @Ctx() { load }: Context): Promise<LinkEnd | null> {
    return loadEnd(load, link.fromId);
  }

  @FieldResolver(() => ResourceLinkEnd, { nullable: true, description: 'The party at its end (终点).' })
  to(@Root() link: ResourceLink, @Ctx() { load }: Context): Promise<LinkEnd | null> {
    return loadEnd(load, link.toId);
  }

  @FieldResolver(() => LinkKindTerm, { nullable: true, description: 'What its kind means (链接类型释义).' })
  kindTerm(@Root() link: ResourceLink, @Ctx() { load }: Context): Promise<LinkKindTerm | null> {
    return load.linkKinds.find(link.kind);
  }

  @FieldResolver(() => PartyKindTerm, {
    nullable: true,
    description: 'What the kind of its start means (起点类型释义), with its element of the five.',
  })
  fromKindTerm(@Root() link: ResourceLink, @Ctx() { load }: Context): Promise<PartyKindTerm | null> {
    return load.partyKinds.find(link.fromKind);
  }

  @FieldResolver(() => PartyKindTerm, {
    nullable: true,
    description: 'What the kind of its end means (终点类型释义), with its element of the five.',
  })
  toKindTerm(@Root() link: ResourceLink, @Ctx() { load }: Context): Promise<PartyKindTerm | null> {
    return load.partyKinds.find(link.toKind);
  }

  @FieldResolver(() => ServiceFund, {
    nullable: true,
    description: 'The service fund through which it funds (服务基金); null for other links, or when none is named.',
  })
  fund(@Root() link: ResourceLink, @Ctx() { load }: Context): Promise<ServiceFund | null> {
    return link.fundId == null ? Promise.resolve(null) : load.serviceFunds.byId.load(link.fundId);
  }
}
