/** The agency that has authority over a station, on a day and over time. */
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { KNOWN_AT, MomentArgs } from '../../../shared/moment-args.js';
import { DateTimeScalar } from '../../../shared/scalars/index.js';
import type { Context } from '../context.js';
import { GovernmentAgencyStub } from './host.stub.js';
import { StationAuthorityRow } from './station-authority.entity.js';
import { Station } from './station.entity.js';

@Resolver(() => Station)
export class StationAuthorityResolver {
  @FieldResolver(() => GovernmentAgencyStub, {
    nullable: true,
    description: 'The agency that has authority over it on a day (主管部门); null when none is on record.',
  })
  async authority(
    @Root() { id }: Station,
    @Args(() => MomentArgs) moment: MomentArgs,
    @Ctx() { load }: Context,
  ): Promise<GovernmentAgencyStub | null> {
    const [row] = await load.authoritiesOf(moment).load(id);
    return row ? agencyOf(row) : null;
  }

  @FieldResolver(() => [StationAuthorityRow], {
    description: 'The agencies that have had authority over it, oldest first (主管部门沿革): at most 20.',
  })
  authorityHistory(
    @Root() { id }: Station,
    @Arg('knownAt', () => DateTimeScalar, KNOWN_AT) known: string | null,
    @Ctx() { load }: Context,
  ): Promise<StationAuthorityRow[]> {
    return load.authorityHistoryOf(known ?? null).load(id);
  }
}

@Resolver(() => StationAuthorityRow)
export class StationAuthorityRowResolver {
  @FieldResolver(() => GovernmentAgencyStub, { nullable: true, description: 'The agency (主管部门).' })
  agency(@Root() row: StationAuthorityRow): GovernmentAgencyStub {
    return agencyOf(row);
  }
}

function agencyOf({ agencyId: id }: StationAuthorityRow): GovernmentAgencyStub {
  return Object.assign(new GovernmentAgencyStub(), { id });
}
