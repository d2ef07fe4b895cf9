/** What can be done with a fund as a whole: open it, change its purposes, close it. */
import { Arg, Ctx, Mutation, ObjectType, Field, Resolver } from 'type-graphql';
import { ProvenanceBasis } from '../../../shared/figures/index.js';
import { fenToDecimal } from '../../../shared/scalars/index.js';
import type { Outcome } from '../../../shared/subgraph/index.js';
import { lifeResolvers, newId, Payload } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { fundNotEmpty } from './fund.errors.js';
import { FundTransactionKind } from './fund-transaction.entity.js';
import { CloseFundInput, OpenFundInput, SetFundPurposesInput } from './fund.input.js';
import { checkPurposes, effectOf, fundLife } from './fund.rules.js';
import { enter } from './ledger.js';
import { ServiceFund, ServiceFundStatus } from './service-fund.entity.js';

@ObjectType({ description: 'What became of a change of a service fund (服务基金操作结果).', simpleResolvers: true })
export class ServiceFundPayload extends Payload {
  @Field(() => ServiceFund, { nullable: true, description: 'The fund as it now stands (服务基金).' })
  fund!: ServiceFund | null;
}

@Resolver()
export class FundWork {
  @Mutation(() => ServiceFundPayload, {
    description: 'Sets up a service fund of a firm (设立专项服务基金); it is empty.',
  })
  async openFund(
    @Arg('input', () => OpenFundInput) input: OpenFundInput,
    @Ctx() context: Context,
  ): Promise<ServiceFundPayload> {
    const written = await context.write({ name: 'openFund', input }, async (work) => {
      const owner = await work.take(Enterprise, input.owner);
      work.markSynthetic(input.synthetic ?? false);
      checkPurposes(input.purposes);
      const row = {
        id: newId('fnd'),
        ownerId: owner.id,
        name: input.name,
        purpose: input.purpose,
        permittedPurposes: input.purposes,
        contributionChannelBasis: ProvenanceBasis.UNKNOWN,
        establishedOn: work.done('openedOn', input.openedOn),
        status: ServiceFundStatus.OPEN,
      };
      return work.add(ServiceFund, row, { action: 'OPENED', why: input.why });
    });
    return payload(context, written);
  }

  @Mutation(() => ServiceFundPayload, { description: fundLife.descriptionOf('setFundPurposes') })
  async setFundPurposes(
    @Arg('input', () => SetFundPurposesInput) input: SetFundPurposesInput,
    @Ctx() context: Context,
  ): Promise<ServiceFundPayload> {
    const written = await context.write({ name: 'setFundPurposes', input }, async (work) => {
      const fund = await work.take(ServiceFund, input.fund, input.expectedVersion);
      fundLife.move('setFundPurposes', fund.status, fund);
      checkPurposes(input.purposes);
      return work.change(fund, { permittedPurposes: input.purposes }, { action: 'PURPOSES_SET', why: input.why });
    });
    return payload(context, written);
  }

  @Mutation(() => ServiceFundPayload, { description: fundLife.descriptionOf('closeFund') })
  async closeFund(
    @Arg('input', () => CloseFundInput) input: CloseFundInput,
    @Ctx() context: Context,
  ): Promise<ServiceFundPayload> {
    const { why } = input;
    const written = await context.write({ name: 'closeFund', input }, async (work) => {
      const fund = await work.take(ServiceFund, input.fund, input.expectedVersion);
      const status = fundLife.move('closeFund', fund.status, fund) as ServiceFundStatus;
      if (fund.balanceFen > 0) {
        if (!input.returnBalance) throw fundNotEmpty(fenToDecimal(fund.balanceFen));
        const row = { kind: FundTransactionKind.RETURN, occurredOn: work.today };
        enter(work, fund, effectOf('RETURN', fund.balanceFen), row, { action: 'RETURNED', why });
      }
      return work.change(fund, { status }, { action: 'CLOSED', why });
    });
    return payload(context, written);
  }
}

async function payload({ load }: Context, { id, event, replayed }: Outcome): Promise<ServiceFundPayload> {
  return { fund: await load.serviceFunds.byId.load(id), event, replayed };
}

export const fundWork = [
  FundWork,
  ...lifeResolvers(
    () => ServiceFund,
    (fund) => fundLife.available(fund.status, fund),
  ),
];
