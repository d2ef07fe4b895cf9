/** Answers what is asked of social organisations. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ListArgs } from '../../../shared/listing/index.js';
import { MomentArgs } from '../../../shared/moment-args.js';
import type { Connection } from '../../../shared/paging/index.js';
import type { Context } from '../context.js';
import {
  CharityStatus,
  CreditMark,
  OrganizationRegistration,
  RegistrationKind,
  SocialOrganization,
} from './social-organization.entity.js';
import { type SocialOrganizationFilter } from './social-organization.input.js';
import { organizationList } from './social-organization.list.js';

@Resolver(() => SocialOrganization)
export class SocialOrganizationResolver {
  @Query(() => SocialOrganization, {
    nullable: true,
    description: 'One social organisation by its id (按编号查社会组织); null when there is none.',
  })
  socialOrganization(
    @Arg('id', () => ID, { description: 'Id of the organisation, `org_…`.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<SocialOrganization | null> {
    return load.socialOrganizations.byId.load(id);
  }

  @Query(() => organizationList.Connection, { description: 'Social organisations (社会组织列表).' })
  socialOrganizations(
    @Args(() => organizationList.Args) args: ListArgs<SocialOrganizationFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<SocialOrganization>> {
    return load.socialOrganizations.all(args);
  }

  @FieldResolver(() => RegistrationKind, {
    nullable: true,
    description: 'How it was on record as of `asOf` (登记方式); null when that is not known for the day.',
  })
  async registrationKind(
    @Root() { id }: SocialOrganization,
    @Args(() => MomentArgs) args: MomentArgs,
    @Ctx() { load }: Context,
  ): Promise<RegistrationKind | null> {
    return (await load.registrationsHeld(args).load(id))[0]?.kind ?? null;
  }

  @FieldResolver(() => [OrganizationRegistration], {
    description: 'All ways in which it was on record (登记沿革), earliest first; `asOf` plays no part. At most 20.',
  })
  registrations(
    @Root() { id }: SocialOrganization,
    @Args(() => MomentArgs) { knownAt }: MomentArgs,
    @Ctx() { load }: Context,
  ): Promise<OrganizationRegistration[]> {
    return load.registrationHistory({ knownAt }).load(id);
  }

  @FieldResolver(() => CharityStatus, {
    nullable: true,
    description: 'Its status as a charity as of `asOf` (慈善组织认定); null when nothing is known for the day.',
  })
  async charityStatus(
    @Root() { id }: SocialOrganization,
    @Args(() => MomentArgs) args: MomentArgs,
    @Ctx() { load }: Context,
  ): Promise<CharityStatus | null> {
    return (await load.charityStatusesHeld(args).load(id))[0] ?? null;
  }

  @FieldResolver(() => [CharityStatus], {
    description: 'All its statuses as a charity (慈善组织认定沿革), earliest first; `asOf` plays no part. At most 20.',
  })
  charityStatuses(
    @Root() { id }: SocialOrganization,
    @Args(() => MomentArgs) { knownAt }: MomentArgs,
    @Ctx() { load }: Context,
  ): Promise<CharityStatus[]> {
    return load.charityStatusHistory({ knownAt }).load(id);
  }

  @FieldResolver(() => [CreditMark], {
    description: 'Public lists of the credit system on which it stood as of `asOf` (信用标记). At most 2.',
  })
  creditMarks(
    @Root() { id }: SocialOrganization,
    @Args(() => MomentArgs) args: MomentArgs,
    @Ctx() { load }: Context,
  ): Promise<CreditMark[]> {
    return load.creditMarksHeld(args).load(id);
  }
}
