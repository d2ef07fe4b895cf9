/** What can be done with a case: open it, take it through its stages, refer it, end it, open it again, give it to others. */
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { lifeResolvers, newId, Payload, type Act, type Work } from '../../../shared/work/index.js';
import type { Outcome } from '../../../shared/subgraph/index.js';
import { today } from '../../../shared/moment.js';
import type { Context } from '../context.js';
import { requireNotIdle } from '../order/order-facts.js';
import { Station } from '../station/station.entity.js';
import { requireTerms } from '../vocabulary/term-check.js';
import { VocabularyTerm } from '../vocabulary/vocabulary-term.entity.js';
import { VocabularyKind } from '../vocabulary/vocabulary.entity.js';
import { Case, CaseStay } from './case.entity.js';
import { AgeBand, CaseStage } from './case.enums.js';
import { caseDayUnfit, caseUnguided } from './case.errors.js';
import { factsInWork, factsRead, guidedInWork, requireGuides } from './case.facts.js';
import {
  AdvanceCaseInput,
  AssignCaseInput,
  CloseCaseInput,
  EndCaseInput,
  MoveCaseInput,
  OpenCaseInput,
  ReferCaseInput,
} from './case.input.js';
import { caseLife, checkOutcome, type CaseAction, type Stage } from './case.rules.js';

@ObjectType({ description: 'What became of a change about a case (个案操作结果).', simpleResolvers: true })
export class CasePayload extends Payload {
  @Field(() => Case, { nullable: true, description: 'The case as it now stands (个案).' })
  case!: Case | null;
}

@Resolver()
export class CaseWork {
  @Mutation(() => CasePayload, { description: 'Opens a case with its intake (开案、接案).' })
  async openCase(
    @Arg('input', () => OpenCaseInput) input: OpenCaseInput,
    @Ctx() context: Context,
  ): Promise<CasePayload> {
    const { targetGroup, domain = null, serviceType = null, ageBand, lead, supervisor = null } = input;
    await requireTerms(context.reader, [
      [VocabularyKind.TARGET_GROUP, [targetGroup]],
      [VocabularyKind.SERVICE_DOMAIN, domain === null ? [] : [domain]],
      [VocabularyKind.SERVICE_TYPE, serviceType === null ? [] : [serviceType]],
    ]);
    const written = await context.write({ name: 'openCase', input }, async (work) => {
      const station = await work.take(Station, input.station);
      work.markSynthetic(input.synthetic ?? false);
      const on = work.done('input.on', input.on ?? work.today);
      const guides = { leadId: lead, supervisorId: supervisor };
      await requireGuides(work, station.id, guides, on);
      await requireNotIdle(work, station.id, on);
      if (!(await guidedInWork(work, guides, on))) throw caseUnguided();
      const record = work.add(
        Case,
        {
          id: newId('cas'),
          stationId: station.id,
          targetGroup,
          domain,
          serviceType,
          ageBand,
          sensitive: ageBand === AgeBand.UNDER_14 || (await isSensitive(work, targetGroup)),
          state: CaseStage.INTAKE,
          ...guides,
          openedOn: on,
        },
        { action: 'OPENED' },
      );
      enter(work, record, CaseStage.INTAKE, on);
      return record;
    });
    return casePayload(context, written);
  }

  @Mutation(() => CasePayload, { description: caseLife.descriptionOf('advanceCase') })
  advanceCase(
    @Arg('input', () => AdvanceCaseInput) input: AdvanceCaseInput,
    @Ctx() context: Context,
  ): Promise<CasePayload> {
    return step(context, 'advanceCase', input, { action: 'ADVANCED' }, () => ({}), input.to ?? undefined);
  }

  @Mutation(() => CasePayload, { description: caseLife.descriptionOf('closeCase') })
  closeCase(@Arg('input', () => CloseCaseInput) input: CloseCaseInput, @Ctx() context: Context): Promise<CasePayload> {
    const { outcome } = input;
    return step(context, 'closeCase', input, { action: 'CLOSED' }, (from, endedOn) => {
      checkOutcome(from, outcome);
      return { outcome, endedOn };
    });
  }

  @Mutation(() => CasePayload, { description: caseLife.descriptionOf('declineCase') })
  declineCase(@Arg('input', () => EndCaseInput) input: EndCaseInput, @Ctx() context: Context): Promise<CasePayload> {
    return step(context, 'declineCase', input, { action: 'DECLINED', why: input.reason }, (_, endedOn) => ({
      endReason: input.reason,
      endedOn,
    }));
  }

  @Mutation(() => CasePayload, { description: caseLife.descriptionOf('terminateCase') })
  terminateCase(@Arg('input', () => EndCaseInput) input: EndCaseInput, @Ctx() context: Context): Promise<CasePayload> {
    return step(context, 'terminateCase', input, { action: 'TERMINATED', why: input.reason }, (_, endedOn) => ({
      endReason: input.reason,
      endedOn,
    }));
  }

  @Mutation(() => CasePayload, { description: caseLife.descriptionOf('referCase') })
  referCase(@Arg('input', () => ReferCaseInput) input: ReferCaseInput, @Ctx() context: Context): Promise<CasePayload> {
    return step(context, 'referCase', input, { action: 'REFERRED' }, () => ({ referredTo: input.to }));
  }

  @Mutation(() => CasePayload, { description: caseLife.descriptionOf('returnReferral') })
  returnReferral(
    @Arg('input', () => MoveCaseInput) input: MoveCaseInput,
    @Ctx() context: Context,
  ): Promise<CasePayload> {
    return step(context, 'returnReferral', input, { action: 'RETURNED' }, () => ({ referredTo: null }));
  }

  @Mutation(() => CasePayload, { description: caseLife.descriptionOf('followUpCase') })
  followUpCase(@Arg('input', () => MoveCaseInput) input: MoveCaseInput, @Ctx() context: Context): Promise<CasePayload> {
    return step(context, 'followUpCase', input, { action: 'FOLLOWED_UP' });
  }

  @Mutation(() => CasePayload, { description: caseLife.descriptionOf('endFollowUp') })
  endFollowUp(@Arg('input', () => MoveCaseInput) input: MoveCaseInput, @Ctx() context: Context): Promise<CasePayload> {
    return step(context, 'endFollowUp', input, { action: 'FOLLOW_UP_ENDED' });
  }

  @Mutation(() => CasePayload, { description: caseLife.descriptionOf('reopenCase') })
  reopenCase(@Arg('input', () => MoveCaseInput) input: MoveCaseInput, @Ctx() context: Context): Promise<CasePayload> {
    return step(context, 'reopenCase', input, { action: 'REOPENED' }, () => ({
      outcome: null,
      endedOn: null,
      referredTo: null,
    }));
  }

  @Mutation(() => CasePayload, { description: caseLife.descriptionOf('assignCase') })
  async assignCase(
    @Arg('input', () => AssignCaseInput) input: AssignCaseInput,
    @Ctx() context: Context,
  ): Promise<CasePayload> {
    const written = await context.write({ name: 'assignCase', input }, async (work) => {
      const record = await work.take(Case, input.case, input.expectedVersion);
      const guides = { leadId: input.lead, supervisorId: input.supervisor ?? null };
      await requireGuides(work, record.stationId, guides, work.today);
      const guided = await guidedInWork(work, guides, work.today);
      caseLife.move('assignCase', record.state, { ...record, guided, consents: [] });
      if (!guided) throw caseUnguided();
      return work.change(record, guides, { action: 'ASSIGNED' });
    });
    return casePayload(context, written);
  }
}

/** One step of a case: the life allows it, the stay ends, the next begins. */
async function step(
  context: Context,
  name: CaseAction,
  input: MoveCaseInput,
  act: Act,
  changes: (from: Stage, on: string) => Partial<Case> = () => ({}),
  to?: CaseStage,
): Promise<CasePayload> {
  const written = await context.write({ name, input }, async (work) => {
    const record = await work.take(Case, input.case, input.expectedVersion);
    const on = work.done('input.on', input.on ?? work.today);
    const state = caseLife.move(name, record.state, await factsInWork(work, record, on), to) as CaseStage;
    const more = changes(record.state, on);
    await moveStay(work, record, state, on);
    return work.change(record, { ...more, state }, act);
  });
  return casePayload(context, written);
}

/** Ends the stay of a case in its stage and begins the next; refuses a day before the stay began. */
export async function moveStay(work: Work, record: Case, state: CaseStage, on: string): Promise<void> {
  const stay = await work.em.findOneOrFail(CaseStay, { caseId: record.id, leftOn: null, supersededAt: null });
  if (on < stay.enteredOn) throw caseDayUnfit(on, stay.enteredOn);
  work.change(stay, { leftOn: on }, { action: 'LEFT' });
  enter(work, record, state, on);
}

function enter(work: Work, record: Case, stage: CaseStage, on: string): void {
  work.add(CaseStay, { id: newId('cst'), caseId: record.id, stage, enteredOn: on }, { action: 'ENTERED' });
}

/** A group that any vocabulary calls sensitive is sensitive. */
async function isSensitive(work: Work, code: string): Promise<boolean> {
  return (await work.em.count(VocabularyTerm, { code, sensitive: true, supersededAt: null })) > 0;
}

export async function casePayload({ load }: Context, { id, event, replayed }: Outcome): Promise<CasePayload> {
  return { case: await load.caseById.load(id), event, replayed };
}

export const caseWork = [
  CaseWork,
  ...lifeResolvers(
    () => Case,
    async (record: Case, context: Context) =>
      caseLife.available(record.state, await factsRead(context, record, today(context.now().getTime()))),
  ),
];
