/** Consents about a case: given, and withdrawn with effect at once on what was shared by them; and the sessions held with its client. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { newId, type Work } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { ServiceSession, ServiceSessionKind, ServiceSessionState } from '../order/service-session.entity.js';
import { Nomination, NominationState } from '../selection/nomination.entity.js';
import { checkHours } from '../supervision/supervision.rules.js';
import { Case, CaseConsent } from './case.entity.js';
import { ConsentScope, type CaseStage } from './case.enums.js';
import { caseDayUnfit, consentWithdrawn } from './case.errors.js';
import { factsInWork } from './case.facts.js';
import { RecordCaseSessionInput, RecordConsentInput, WithdrawConsentInput } from './case.input.js';
import { afterWithdrawal, caseLife, consentTo } from './case.rules.js';
import { CasePayload, casePayload, moveStay } from './case.work.js';

@Resolver()
export class ConsentWork {
  @Mutation(() => CasePayload, { description: caseLife.descriptionOf('recordConsent') })
  async recordConsent(
    @Arg('input', () => RecordConsentInput) input: RecordConsentInput,
    @Ctx() context: Context,
  ): Promise<CasePayload> {
    const { scope, purpose, givenBy } = input;
    const written = await context.write({ name: 'recordConsent', input }, async (work) => {
      const record = await work.take(Case, input.case, input.expectedVersion);
      const givenOn = work.done('input.on', input.on ?? work.today);
      caseLife.move('recordConsent', record.state, await factsInWork(work, record, givenOn));
      const consent = { id: newId('cns'), caseId: record.id, scope, purpose, givenBy, givenOn };
      work.add(CaseConsent, consent, { action: 'GIVEN' });
      work.tell(record, { action: 'CONSENT_GIVEN', why: scope });
      return record;
    });
    return casePayload(context, written);
  }

  @Mutation(() => CasePayload, {
    description:
      'Withdraws a consent (撤回同意) at once: a referral that rested on it comes back to its intake, a nomination that rested on it is taken back.',
  })
  async withdrawConsent(
    @Arg('input', () => WithdrawConsentInput) input: WithdrawConsentInput,
    @Ctx() context: Context,
  ): Promise<CasePayload> {
    const written = await context.write({ name: 'withdrawConsent', input }, async (work) => {
      const known = await work.em.findOne(CaseConsent, { id: input.consent, supersededAt: null });
      const record = known && (await work.take(Case, known.caseId));
      const consent = await work.take(CaseConsent, input.consent);
      if (!record) throw new Error(`consent ${consent.id} is of no case`);
      if (consent.withdrawnOn != null) throw consentWithdrawn(consent.withdrawnOn);
      work.change(consent, { withdrawnOn: work.today }, { action: 'WITHDRAWN' });
      return withoutConsent(work, record, consent);
    });
    return casePayload(context, written);
  }

  @Mutation(() => CasePayload, {
    description:
      'Records that a session was held with the client (个案服务记录); it is counted without saying of which case.',
  })
  async recordCaseSession(
    @Arg('input', () => RecordCaseSessionInput) input: RecordCaseSessionInput,
    @Ctx() context: Context,
  ): Promise<CasePayload> {
    const written = await context.write({ name: 'recordCaseSession', input }, async (work) => {
      const record = await work.take(Case, input.case, input.expectedVersion);
      const heldOn = work.done('input.on', input.on ?? work.today);
      caseLife.move('recordCaseSession', record.state, await factsInWork(work, record, heldOn));
      if (heldOn < record.openedOn) throw caseDayUnfit(heldOn, record.openedOn);
      checkHours(input.hours);
      work.add(
        ServiceSession,
        {
          id: newId('ses'),
          stationId: record.stationId,
          siteId: record.stationId,
          kind: ServiceSessionKind.CASE,
          state: ServiceSessionState.HELD,
          heldOn,
          hours: input.hours,
          deliveredById: record.leadId,
        },
        { action: 'HELD' },
      );
      work.tell(record, { action: 'SESSION_HELD' });
      return record;
    });
    return casePayload(context, written);
  }
}

/** What a withdrawn consent takes with it. */
async function withoutConsent(work: Work, record: Case, { scope, withdrawnOn }: CaseConsent): Promise<Case> {
  await work.em.flush();
  const facts = await factsInWork(work, record, withdrawnOn!);
  if (scope === ConsentScope.PUBLICATION && consentTo('PUBLICATION', facts) !== null) {
    await takeBackNominations(work, record.id);
  }
  const state = scope === ConsentScope.REFERRAL ? (afterWithdrawal(record.state, facts) as CaseStage) : record.state;
  if (state === record.state) {
    work.tell(record, { action: 'CONSENT_WITHDRAWN', why: scope });
    return record;
  }
  await moveStay(work, record, state, withdrawnOn!);
  return work.change(record, { state, referredTo: null }, { action: 'CONSENT_WITHDRAWN', why: scope });
}

async function takeBackNominations(work: Work, caseId: string): Promise<void> {
  const rested = await work.em.find(
    Nomination,
    { caseId, anonymised: false, state: { $ne: NominationState.WITHDRAWN }, supersededAt: null },
    { orderBy: { id: 'asc' } },
  );
  for (const { id } of rested) {
    const nomination = await work.take(Nomination, id);
    work.change(nomination, { state: NominationState.WITHDRAWN }, { action: 'WITHDRAWN', why: 'CONSENT_WITHDRAWN' });
  }
}
