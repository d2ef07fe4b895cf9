/** What an organisation may be beside its kind: a charity, qualified to raise funds in public, or on a list of the credit system. */
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { dated } from '../../../shared/dated.entity.js';
import { DateScalar } from '../../../shared/scalars/index.js';
import { MoveInput, newId, type Work } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { endRow, statusOf, takeOrganization, type OrganizationState } from './organization-state.js';
import { creditMarkNotThere, creditMarkThere } from './organization.errors.js';
import { checkFundraising, checkNotBefore, organizationLife } from './organization.rules.js';
import { organizationPayload, SocialOrganizationPayload } from './organization.work.js';
import { CharityStatus, CreditMark, CreditMarkKind } from './social-organization.entity.js';

@InputType({ description: 'A change of the status of a charity (慈善组织认定、资格).' })
export class CharityStatusInput extends MoveInput {
  @Field(() => ID, { description: 'The organisation (社会组织), `org_…`.' })
  organization!: string;

  @Field(() => DateScalar, { description: 'Day from which it holds (日期).' })
  on!: string;
}

@InputType({ description: 'A public list on which an organisation is put, or from which it is taken (信用名录).' })
export class CreditMarkInput extends MoveInput {
  @Field(() => ID, { description: 'The organisation (社会组织), `org_…`.' })
  organization!: string;

  @Field(() => CreditMarkKind, { description: 'Which list (名录).' })
  kind!: CreditMarkKind;

  @Field(() => DateScalar, { description: 'Day of the entry or of its end (日期).' })
  on!: string;

  @Field(() => String, { nullable: true, description: 'Ground as published (事由).' })
  ground?: string | null;
}

type CharityMove = 'recogniseCharity' | 'qualifyForFundraising' | 'withdrawCharityStatus';

@Resolver()
export class CharityWork {
  @Mutation(() => SocialOrganizationPayload, { description: organizationLife.descriptionOf('recogniseCharity') })
  recogniseCharity(
    @Arg('input', () => CharityStatusInput) input: CharityStatusInput,
    @Ctx() context: Context,
  ): Promise<SocialOrganizationPayload> {
    return changeCharity(context, 'recogniseCharity', 'RECOGNISED', input, (work, { registrationRow }, on) => {
      checkNotBefore('on', on, registrationRow?.validFromLatest);
      return { isCharity: true, publicFundraising: false };
    });
  }

  @Mutation(() => SocialOrganizationPayload, { description: organizationLife.descriptionOf('qualifyForFundraising') })
  qualifyForFundraising(
    @Arg('input', () => CharityStatusInput) input: CharityStatusInput,
    @Ctx() context: Context,
  ): Promise<SocialOrganizationPayload> {
    return changeCharity(context, 'qualifyForFundraising', 'QUALIFIED', input, (work, { charityRow }, on) => {
      checkFundraising(charityRow?.validFromLatest ?? '0001-01-01', on);
      return { isCharity: true, publicFundraising: true };
    });
  }

  @Mutation(() => SocialOrganizationPayload, { description: organizationLife.descriptionOf('withdrawCharityStatus') })
  withdrawCharityStatus(
    @Arg('input', () => CharityStatusInput) input: CharityStatusInput,
    @Ctx() context: Context,
  ): Promise<SocialOrganizationPayload> {
    return changeCharity(context, 'withdrawCharityStatus', 'CHARITY_WITHDRAWN', input, () => ({
      isCharity: false,
      publicFundraising: false,
    }));
  }

  @Mutation(() => SocialOrganizationPayload, { description: organizationLife.descriptionOf('addCreditMark') })
  async addCreditMark(
    @Arg('input', () => CreditMarkInput) input: CreditMarkInput,
    @Ctx() context: Context,
  ): Promise<SocialOrganizationPayload> {
    const { kind, ground, why } = input;
    const written = await context.write({ name: 'addCreditMark', input }, async (work) => {
      const { state, mark } = await takeMark(work, 'addCreditMark', input);
      if (mark) throw creditMarkThere(kind);
      const on = work.done('on', input.on);
      const organizationId = state.organization.id;
      work.add(CreditMark, { id: newId('crm'), organizationId, kind, ground: ground ?? null, ...dated(on) });
      return work.change(state.organization, {}, { action: 'CREDIT_MARK_ADDED', why });
    });
    return organizationPayload(context, written);
  }

  @Mutation(() => SocialOrganizationPayload, { description: organizationLife.descriptionOf('liftCreditMark') })
  async liftCreditMark(
    @Arg('input', () => CreditMarkInput) input: CreditMarkInput,
    @Ctx() context: Context,
  ): Promise<SocialOrganizationPayload> {
    const { kind, why } = input;
    const written = await context.write({ name: 'liftCreditMark', input }, async (work) => {
      const { state, mark } = await takeMark(work, 'liftCreditMark', input);
      if (!mark) throw creditMarkNotThere(kind);
      const on = work.done('on', input.on);
      checkNotBefore('on', on, mark.validFromLatest);
      work.replace(
        CreditMark,
        mark,
        { id: newId('crm'), ...dated(mark.validFrom ?? null, on) },
        { action: 'LIFTED', why },
      );
      return work.change(state.organization, {}, { action: 'CREDIT_MARK_LIFTED', why });
    });
    return organizationPayload(context, written);
  }
}

type Next = (
  work: Work,
  state: OrganizationState,
  on: string,
) => Pick<CharityStatus, 'isCharity' | 'publicFundraising'>;

/** The status that held ends on the day, and the next one begins. */
async function changeCharity(
  context: Context,
  name: CharityMove,
  action: string,
  input: CharityStatusInput,
  next: Next,
): Promise<SocialOrganizationPayload> {
  const { why } = input;
  const written = await context.write({ name, input }, async (work) => {
    const state = await takeOrganization(work, input.organization, input.expectedVersion);
    const { organization, charityRow } = state;
    organizationLife.move(name, statusOf(organization), state);
    const on = work.done('on', input.on);
    checkNotBefore('on', on, charityRow?.validFromLatest);
    const status = next(work, state, on);
    if (charityRow) endRow(work, CharityStatus, charityRow, on, { action: 'ENDED', why });
    work.add(CharityStatus, { id: newId('chs'), organizationId: organization.id, ...status, ...dated(on) });
    return work.change(organization, {}, { action, why });
  });
  return organizationPayload(context, written);
}

async function takeMark(work: Work, action: 'addCreditMark' | 'liftCreditMark', input: CreditMarkInput) {
  const state = await takeOrganization(work, input.organization, input.expectedVersion);
  organizationLife.move(action, statusOf(state.organization), state);
  const { kind } = input;
  const held = { organizationId: state.organization.id, kind, supersededAt: null, validTo: null };
  return { state, mark: await work.em.findOne(CreditMark, held) };
}
