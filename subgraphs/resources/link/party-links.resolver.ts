/** Gives any noun that links lead to its `resourceLinks`, with the same arguments and the same meaning everywhere. */
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { refuseEmptyChoices } from '../../../shared/listing/index.js';
import type { Connection } from '../../../shared/paging/index.js';
import type { Context } from '../context.js';
import type { ResourceLink } from './resource-link.entity.js';
import { PartyLinkArgs, resourceLinkList } from './resource-link.input.js';

/** Nullable everywhere, as on other rooms' types, so that one selection may ask it of all parties to a link. */
export function partyLinksOf(type: abstract new () => { id: string }): new () => object {
  @Resolver(() => type as never)
  class PartyLinksResolver {
    @FieldResolver(() => resourceLinkList.Connection, {
      nullable: true,
      description: 'Its resource links that held as of `asOf` (资源链接), whichever end it is.',
    })
    async resourceLinks(
      @Root() party: { id: string },
      @Args(() => PartyLinkArgs) args: PartyLinkArgs,
      @Ctx() { load }: Context,
    ): Promise<Connection<ResourceLink>> {
      refuseEmptyChoices(args);
      if (args.kinds) await load.linkKinds.check(args.kinds);
      if (args.partyKinds) await load.partyKinds.check(args.partyKinds);
      return load.linksOfParty(args)(party.id);
    }
  }
  return PartyLinksResolver;
}
