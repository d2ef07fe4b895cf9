/** The money of a venture or grant: its first and last tranche, and what is held back at mid-term until it is mended or ended. */
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import { DateScalar, Decimal } from '../../../shared/scalars/index.js';
import { newId } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { notBefore } from '../days.js';
import { ProjectEvaluationKind } from '../project/evaluation.entity.js';
import { ProjectPayload } from '../project/project.payload.js';
import {
  EndProjectInput,
  fenOf,
  MoveProjectInput,
  ProjectStepInput,
  takeStep,
  type Step,
} from '../project/project.step.js';
import { checkPaid } from '../purchase/limit.rules.js';
import { PaymentKind, ProjectPayment } from '../purchase/settlement.entity.js';
import { proposalIn } from './proposal.record.js';
import { withheldOverAgreed } from './venture.errors.js';
import { ventureLife } from './venture.rules.js';

@InputType({ description: 'A tranche that was paid (拨款).' })
export class PayTrancheInput extends ProjectStepInput {
  @Field(() => Decimal, { description: 'Amount in yuan (金额), more than 0.' })
  amount!: string;

  @Field(() => DateScalar, { description: 'Day it was paid (拨付日期), today or earlier.' })
  paidOn!: string;
}

@InputType({ description: 'A payment to stop (停止拨款).' })
export class StopPaymentInput extends EndProjectInput {
  @Field(() => Decimal, {
    description: 'What is withheld in yuan (扣留金额), more than 0, of what is still to be paid.',
  })
  withheld!: string;
}

@Resolver()
export class TrancheWork {
  @Mutation(() => ProjectPayload, { description: ventureLife.descriptionOf('payFirstTranche') })
  payFirstTranche(
    @Arg('input', () => PayTrancheInput) input: PayTrancheInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return takeStep(context, { name: 'payFirstTranche', action: 'FIRST_TRANCHE_PAID' }, input, (step) =>
      pay(step, PaymentKind.FIRST_TRANCHE, input),
    );
  }

  @Mutation(() => ProjectPayload, { description: ventureLife.descriptionOf('payFinalTranche') })
  payFinalTranche(
    @Arg('input', () => PayTrancheInput) input: PayTrancheInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return takeStep(context, { name: 'payFinalTranche', action: 'FINAL_TRANCHE_PAID' }, input, (step) =>
      pay(step, PaymentKind.FINAL_TRANCHE, input),
    );
  }

  @Mutation(() => ProjectPayload, { description: ventureLife.descriptionOf('stopPayment') })
  stopPayment(
    @Arg('input', () => StopPaymentInput) input: StopPaymentInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return takeStep(context, { name: 'stopPayment', action: 'PAYMENT_STOPPED' }, input, ({ work, file }) => {
      const withheld = fenOf('withheld', input.withheld);
      const { agreedFen = null, paidFen = 0 } = file.proposal ?? {};
      if (agreedFen !== null && withheld > BigInt(agreedFen) - BigInt(paidFen)) throw withheldOverAgreed();
      const midterm = file.evaluations.findLast(({ kind }) => kind === ProjectEvaluationKind.MIDTERM)!;
      const changes = { withheldFen: Number(withheld), reason: input.why };
      work.change(midterm, changes, { action: 'MONEY_WITHHELD', why: input.why });
    });
  }

  @Mutation(() => ProjectPayload, { description: ventureLife.descriptionOf('mendProject') })
  mendProject(
    @Arg('input', () => MoveProjectInput) input: MoveProjectInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return takeStep(context, { name: 'mendProject', action: 'MENDED' }, input);
  }
}

function pay(step: Step, kind: PaymentKind, input: PayTrancheInput): void {
  const { work, file } = step;
  const { agreedFen = null, paidFen = 0, agreedOn } = file.proposal ?? {};
  const amount = fenOf('amount', input.amount);
  const paid = BigInt(paidFen) + amount;
  if (agreedFen !== null) checkPaid(BigInt(agreedFen), paid);
  const paidOn = notBefore('paidOn', work.done('paidOn', input.paidOn), 'the agreement', agreedOn);
  work.add(ProjectPayment, { id: newId('ppm'), projectId: file.project.id, kind, amountFen: Number(amount), paidOn });
  proposalIn(step, { paidFen: Number(paid) });
}
