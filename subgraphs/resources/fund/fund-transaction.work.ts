/** What moves the money of a fund: contribute, commit, release, spend, refund, reverse. */
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Outcome } from '../../../shared/subgraph/index.js';
import { historyResolver, Payload, type Work } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { askStations, type StationFacts } from '../link/link-party.js';
import { checkCharity } from './contribution-channel.js';
import { fundBeneficiaryMissing, fundBeneficiaryUnknown, fundEntryUnfit } from './fund.errors.js';
import { FundTransaction, FundTransactionKind } from './fund-transaction.entity.js';
import {
  CommitInput,
  ContributeInput,
  RefundInput,
  ReleaseCommitmentInput,
  ReverseTransactionInput,
  SpendInput,
} from './fund.input.js';
import { checkPurpose, effectOf, fundLife } from './fund.rules.js';
import { drawOn, enter, fenOf, giveBack, reverse, takeFund } from './ledger.js';
import { ServiceFund } from './service-fund.entity.js';

@ObjectType({ description: "What became of an entry of a fund's ledger (基金流水操作结果).", simpleResolvers: true })
export class FundTransactionPayload extends Payload {
  @Field(() => FundTransaction, { nullable: true, description: 'The entry (流水).' })
  transaction!: FundTransaction | null;

  @Field(() => ServiceFund, { nullable: true, description: 'The fund as it now stands (服务基金).' })
  fund!: ServiceFund | null;
}

const { CONTRIBUTION, COMMITMENT, RELEASE, SPENDING, REFUND } = FundTransactionKind;

@Resolver()
export class FundTransactionWork {
  @Mutation(() => FundTransactionPayload, { description: fundLife.descriptionOf('contribute') })
  async contribute(
    @Arg('input', () => ContributeInput) input: ContributeInput,
    @Ctx() context: Context,
  ): Promise<FundTransactionPayload> {
    const { channel, charity, note, why } = input;
    const written = await context.write({ name: 'contribute', input }, async (work) => {
      const fund = await takeFund(work, 'contribute', input);
      const occurredOn = work.done('on', input.on);
      await checkCharity(work, input, occurredOn);
      const row = { kind: CONTRIBUTION, occurredOn, channel, charityId: charity ?? null, note: note ?? null };
      return enter(work, fund, effectOf('CONTRIBUTION', fenOf(input.amount)), row, { action: 'CONTRIBUTED', why });
    });
    return payload(context, written);
  }

  @Mutation(() => FundTransactionPayload, { description: fundLife.descriptionOf('commit') })
  async commit(
    @Arg('input', () => CommitInput) input: CommitInput,
    @Ctx() context: Context,
  ): Promise<FundTransactionPayload> {
    const { purpose, station, note, why } = input;
    const written = await context.writeKnowing(
      { name: 'commit', input },
      (lookups) => askStations(lookups, [station]),
      async (work, stations) => {
        const fund = await takeFund(work, 'commit', input);
        checkPurpose(purpose, fund.purposes);
        const stationId = stationOf(work, station, stations);
        const row = { kind: COMMITMENT, occurredOn: work.done('on', input.on), purpose, stationId, note: note ?? null };
        return enter(work, fund, effectOf('COMMITMENT', fenOf(input.amount)), row, { action: 'COMMITTED', why });
      },
    );
    return payload(context, written);
  }

  @Mutation(() => FundTransactionPayload, { description: fundLife.descriptionOf('releaseCommitment') })
  async releaseCommitment(
    @Arg('input', () => ReleaseCommitmentInput) input: ReleaseCommitmentInput,
    @Ctx() context: Context,
  ): Promise<FundTransactionPayload> {
    const { note, why } = input;
    const written = await context.write({ name: 'releaseCommitment', input }, async (work) => {
      const fund = await takeFund(work, 'releaseCommitment', input);
      const fen = fenOf(input.amount);
      const occurredOn = work.done('on', input.on);
      const taking = { id: input.commitment, fen, on: occurredOn };
      const { id, purpose, stationId } = await drawOn(work, fund, taking);
      const row = { kind: RELEASE, occurredOn, commitmentId: id, purpose, stationId, note: note ?? null };
      return enter(work, fund, effectOf('RELEASE', fen), row, { action: 'RELEASED', why });
    });
    return payload(context, written);
  }

  @Mutation(() => FundTransactionPayload, { description: fundLife.descriptionOf('spend') })
  async spend(
    @Arg('input', () => SpendInput) input: SpendInput,
    @Ctx() context: Context,
  ): Promise<FundTransactionPayload> {
    const { purpose, commitment, station, session, activity, note, why } = input;
    const written = await context.writeKnowing(
      { name: 'spend', input },
      async (lookups) => ({
        stations: await askStations(lookups, [station]),
        held: session == null || (await lookups.one('ServiceSession', session, '{ id }')) !== null,
        known: activity == null || (await lookups.one('Activity', activity, '{ id }')) !== null,
      }),
      async (work, { stations, held, known }) => {
        const fund = await takeFund(work, 'spend', input);
        const fen = fenOf(input.amount);
        checkPurpose(purpose, fund.purposes);
        if (station == null && session == null && activity == null) throw fundBeneficiaryMissing();
        if (!held) throw fundBeneficiaryUnknown('session', session ?? '');
        if (!known) throw fundBeneficiaryUnknown('activity', activity ?? '');
        const on = work.done('on', input.on);
        const drawn = commitment == null ? null : await drawOn(work, fund, { id: commitment, fen, on });
        if (drawn && drawn.purpose !== purpose) throw fundEntryUnfit('commitment', `is for "${drawn.purpose}"`);
        const row = {
          kind: SPENDING,
          occurredOn: on,
          purpose,
          commitmentId: drawn?.id ?? null,
          stationId: stationOf(work, station, stations),
          sessionId: session ?? null,
          activityId: activity ?? null,
          note: note ?? null,
        };
        return enter(work, fund, effectOf('SPENDING', fen, drawn !== null), row, { action: 'SPENT', why });
      },
    );
    return payload(context, written);
  }

  @Mutation(() => FundTransactionPayload, { description: fundLife.descriptionOf('refund') })
  async refund(
    @Arg('input', () => RefundInput) input: RefundInput,
    @Ctx() context: Context,
  ): Promise<FundTransactionPayload> {
    const { note, why } = input;
    const written = await context.write({ name: 'refund', input }, async (work) => {
      const fund = await takeFund(work, 'refund', input);
      const fen = fenOf(input.amount);
      const occurredOn = work.done('on', input.on);
      const taking = { id: input.contribution, fen, on: occurredOn };
      const { id, channel, charityId } = await giveBack(work, fund, taking);
      const row = { kind: REFUND, occurredOn, contributionId: id, channel, charityId, note: note ?? null };
      return enter(work, fund, effectOf('REFUND', fen), row, { action: 'REFUNDED', why });
    });
    return payload(context, written);
  }

  @Mutation(() => FundTransactionPayload, { description: fundLife.descriptionOf('reverseTransaction') })
  async reverseTransaction(
    @Arg('input', () => ReverseTransactionInput) input: ReverseTransactionInput,
    @Ctx() context: Context,
  ): Promise<FundTransactionPayload> {
    const { transaction, note = null, why } = input;
    const written = await context.write({ name: 'reverseTransaction', input }, async (work) => {
      const fund = await takeFund(work, 'reverseTransaction', input);
      return reverse(work, fund, transaction, work.done('on', input.on), { note, why });
    });
    return payload(context, written);
  }
}

function stationOf(work: Work, id: string | null | undefined, stations: StationFacts): string | null {
  if (id == null) return null;
  const station = stations.get(id);
  if (!station) throw fundBeneficiaryUnknown('station', id);
  work.markSynthetic(station.synthetic);
  return id;
}

async function payload({ load }: Context, { id, event, replayed }: Outcome): Promise<FundTransactionPayload> {
  const transaction = await load.fundTransactions.byId.load(id);
  const fund = transaction && (await load.serviceFunds.byId.load(transaction.fundId));
  return { transaction, fund, event, replayed };
}

export const fundTransactionWork = [FundTransactionWork, historyResolver(() => FundTransaction)];
