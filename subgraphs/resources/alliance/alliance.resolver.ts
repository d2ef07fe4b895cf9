/** Answers what is asked of alliances. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ListArgs } from '../../../shared/listing/index.js';
import { MomentArgs } from '../../../shared/moment-args.js';
import type { Connection } from '../../../shared/paging/index.js';
import type { Context } from '../context.js';
import { Alliance, AllianceParty } from './alliance.entity.js';
import { type AllianceFilter } from './alliance.input.js';
import { PartyKindCode } from '../vocabulary/party-kind.scalar.js';
import { allianceList } from './alliance.list.js';
import { hasAllFour, missingParties } from './alliance.rules.js';

@Resolver(() => Alliance)
export class AllianceResolver {
  @Query(() => Alliance, {
    nullable: true,
    description: 'One alliance by its id (按编号查联盟平台); null when there is none.',
  })
  alliance(
    @Arg('id', () => ID, { description: 'Id of the alliance, `all_…`.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<Alliance | null> {
    return load.alliances.byId.load(id);
  }

  @Query(() => allianceList.Connection, { description: 'Alliances (联盟平台列表).' })
  alliances(
    @Args(() => allianceList.Args) args: ListArgs<AllianceFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<Alliance>> {
    return load.alliances.all(args);
  }

  @FieldResolver(() => [AllianceParty], {
    description: 'Its parties as of `asOf` (成员), in the order of its source. At most 100.',
  })
  parties(
    @Root() { id }: Alliance,
    @Args(() => MomentArgs) args: MomentArgs,
    @Ctx() { load }: Context,
  ): Promise<AllianceParty[]> {
    return load.partiesOfAlliance(args).load(id);
  }

  @FieldResolver(() => Boolean, {
    description: 'Government, enterprise, employees and station were all party to it as of `asOf` (四方齐备).',
  })
  async hasAllFourParties(
    @Root() { id }: Alliance,
    @Args(() => MomentArgs) args: MomentArgs,
    @Ctx() { load }: Context,
  ): Promise<boolean> {
    return hasAllFour(await load.partiesOfAlliance(args).load(id));
  }

  @FieldResolver(() => [PartyKindCode], {
    description:
      'Which of the four kinds of party it lacked as of `asOf` (缺少的成员类型): codes of `partyKinds`, at most 4.',
  })
  async missingParties(
    @Root() { id }: Alliance,
    @Args(() => MomentArgs) args: MomentArgs,
    @Ctx() { load }: Context,
  ): Promise<string[]> {
    return missingParties(await load.partiesOfAlliance(args).load(id));
  }
}
