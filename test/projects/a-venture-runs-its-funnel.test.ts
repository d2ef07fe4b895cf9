import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { projects } from '../../subgraphs/projects/subgraph.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';
import { purchaseAt, START, type Steps } from './purchase-steps.js';

/** synthetic: what the room of resources would say */
const organization = (registrationKind: string | null, status = 'ACTIVE') => ({ status, registrationKind });

onEachDatabase('a venture runs its funnel', (dialect) => {
  let hub: StartedRoom;
  let steps: Steps;
  let day = START;
  beforeAll(async () => {
    const facts = {
      org_filed: organization('FILED'),
      org_registered: organization('REGISTERED'),
      org_unknown: organization(null),
      org_gone: organization('REGISTERED', 'REVOKED'),
    };
    hub = await startRoom(projects, dialect, { facts, now: () => new Date(`${day}T02:00:00Z`) });
    steps = purchaseAt(hub, (to) => (day = to));
  }, 60_000);
  afterAll(() => hub.stop());
  beforeEach(() => void (day = START));

  const publish = async (more: object = {}): Promise<string> => {
    const { data, errors } = await hub.ask(
      'mutation ($input: PublishProjectInput!) { publishProject(input: $input) { project { id } } }',
      { input: { title: 'synthetic venture', synthetic: true, filedNeedsPartner: true, ...more } },
    );
    return errors ? errors[0].extensions.code : data.publishProject.project.id;
  };
  const apply = (id: string, more: object = {}) =>
    steps.try('submitApplication', id, { applicant: 'org_registered', amount: '50000', appliedOn: day, ...more });
  const agreement = { amount: '48000', agreedOn: START, termStart: '2022-05-01', termEnd: '2023-04-30' };

  const untilMidterm = async (id: string, passed: boolean): Promise<void> => {
    if ((await steps.read(id, 'stage')).stage === 'COLLECTION') await steps.do('publishTopics', id);
    await apply(id);
    for (const step of ['startInitialReview', 'passInitialReview']) await steps.do(step, id);
    await steps.do('announceSelection', id, { noticeUntil: '2022-04-28', score: 88 });
    const { kind } = await steps.read(id, 'kind');
    if (kind === 'VENTURE') await steps.do('optimiseProject', id);
    await steps.do('signAgreement', id, agreement);
    await steps.do('payFirstTranche', id, { amount: '28800', paidOn: day });
    await steps.do('startDelivery', id);
    await steps.do('evaluateMidterm', id, { heldOn: '2022-10-01', passed, score: passed ? 80 : 45 }, '2022-10-01');
  };

  it('from the collection of ideas to its close, open for claim from the first day', async () => {
    const id = await publish({ claimSlots: 2, eligibleArea: '330182', claimTermDays: 10, targetGroups: ['ELDERLY'] });
    expect(await steps.read(id, 'stage kind openForClaim claimSlots freeSlots eligibleArea { id } synthetic')).toEqual({
      stage: 'COLLECTION',
      kind: 'VENTURE',
      openForClaim: true,
      claimSlots: 2,
      freeSlots: 2,
      eligibleArea: { id: 'area_330182' },
      synthetic: true,
    });
    await untilMidterm(id, true);
    await steps.do('payFinalTranche', id, { amount: '19200', paidOn: '2022-10-01' });
    await steps.do('evaluateFinal', id, { heldOn: '2023-05-10', passed: true, score: 90 }, '2023-05-10');
    await steps.do('closeProject', id);
    expect(
      await steps.read(
        id,
        'stage provider { id } proposal { asked { amount } agreed { amount } paid { amount } score applicant { id } } payments { kind amount { amount } } openForClaim',
      ),
    ).toEqual({
      stage: 'CLOSED',
      provider: { id: 'org_registered' },
      proposal: {
        asked: { amount: '50000.00' },
        agreed: { amount: '48000.00' },
        paid: { amount: '48000.00' },
        score: 88,
        applicant: { id: 'org_registered' },
      },
      payments: [
        { kind: 'FIRST_TRANCHE', amount: { amount: '28800.00' } },
        { kind: 'FINAL_TRANCHE', amount: { amount: '19200.00' } },
      ],
      openForClaim: false,
    });
  });

  it('an organisation that is only filed applies with a registered one where the programme asks for it', async () => {
    const id = await publish();
    await steps.do('publishTopics', id);
    expect(await apply(id, { applicant: 'org_filed' })).toBe('CO_APPLICANT_NEEDED');
    expect(await apply(id, { applicant: 'org_unknown' })).toBe('CO_APPLICANT_NEEDED');
    expect(await apply(id, { applicant: 'org_filed', coApplicant: 'org_filed' })).toBe('CO_APPLICANT_NOT_REGISTERED');
    expect(await apply(id, { applicant: 'org_filed', coApplicant: 'org_nowhere' })).toBe('RECORD_UNKNOWN');
    expect(await apply(id, { applicant: 'org_gone' })).toBe('APPLICANT_NOT_ACTIVE');
    expect(await apply(id, { applicant: 'org_filed', coApplicant: 'org_registered' })).toMatchObject({
      project: { stage: 'APPLICATION' },
    });
    expect(await steps.read(id, 'provider { id } proposal { applicant { id } coApplicant { id } }')).toEqual({
      provider: { id: 'org_registered' },
      proposal: { applicant: { id: 'org_filed' }, coApplicant: { id: 'org_registered' } },
    });
    const free = await publish({ filedNeedsPartner: false });
    await steps.do('publishTopics', free);
    expect(await apply(free, { applicant: 'org_filed' })).toMatchObject({ event: { action: 'APPLIED' } });
  });

  it('what fails at mid-term loses its money with the reason, until it is mended or ended', async () => {
    const id = await publish();
    await untilMidterm(id, false);
    expect(await steps.try('payFinalTranche', id, { amount: '19200', paidOn: day })).toBe('MIDTERM_NOT_PASSED');
    const stop = (withheld: string) => steps.try('stopPayment', id, { withheld, why: 'synthetic: no reports' });
    expect(await stop('19200.01')).toBe('WITHHELD_OVER_AGREED');
    expect(await stop('19200')).toMatchObject({ project: { stage: 'PAYMENT_STOPPED' } });
    const { data } = await hub.ask(
      '{ projectEvaluations(filter: { moneyWithheld: true }, first: 100) { nodes { withheld { amount } reason project { id } } } }',
    );
    expect(data.projectEvaluations.nodes).toContainEqual({
      withheld: { amount: '19200.00' },
      reason: 'synthetic: no reports',
      project: { id },
    });
    await steps.do('mendProject', id);
    await steps.do('evaluateMidterm', id, { heldOn: '2022-12-01', passed: true }, '2022-12-01');
    expect(await stop('1')).toBe('MIDTERM_NOT_FAILED');
    expect(await steps.try('payFinalTranche', id, { amount: '19200.01', paidOn: day })).toBe('PAID_OVER_CONTRACT');
    await steps.do('payFinalTranche', id, { amount: '19200', paidOn: day });
    day = START;
    const other = await publish({ kind: 'GRANT' });
    await untilMidterm(other, false);
    await steps.do('stopPayment', other, { withheld: '100', why: 'synthetic' });
    expect(await steps.do('terminateProject', other, { why: 'synthetic: not mended' })).toMatchObject({
      project: { stage: 'TERMINATED' },
    });
  });

  it('is reviewed only when somebody applied, may be rejected, and waits for its public notice', async () => {
    const grant = await publish({ kind: 'GRANT' });
    expect(await steps.try('startInitialReview', grant)).toBe('APPLICANT_MISSING');
    await apply(grant);
    expect(await apply(grant, { amount: '0' })).toBe('AMOUNT_NOT_POSITIVE');
    await steps.do('startInitialReview', grant);
    expect(await steps.do('rejectApplication', grant, { why: 'synthetic: out of scope' })).toMatchObject({
      project: { stage: 'REJECTED' },
    });
    const id = await publish();
    await steps.do('publishTopics', id);
    await apply(id);
    for (const step of ['startInitialReview', 'passInitialReview']) await steps.do(step, id);
    expect(await steps.try('announceSelection', id, { noticeUntil: '2022-05-06', score: 101 })).toBe(
      'SCORE_OUT_OF_RANGE',
    );
    await steps.do('announceSelection', id, { noticeUntil: '2022-05-06' });
    expect(await steps.try('optimiseProject', id)).toBe('PUBLIC_NOTICE_RUNNING');
    expect(await steps.try('signAgreement', id, agreement)).toBe('ACTION_NOT_POSSIBLE');
    await steps.do('optimiseProject', id, {}, '2022-05-07');
    expect(await steps.try('signAgreement', id, { ...agreement, termEnd: '2022-04-30' })).toBe('TERM_BACKWARDS');
    expect(await steps.try('signAgreement', id, { ...agreement, agreedOn: '2022-04-01' })).toBe('DAY_BEFORE_ITS_TURN');
    expect(await publish({ kind: 'GOVERNMENT_PURCHASE' })).toBe('VENTURE_KIND_NEEDED');
    expect(await publish({ claimSlots: 0 })).toBe('CLAIM_SLOTS_OUT_OF_RANGE');
    expect(await publish({ eligibleArea: '110105' })).toBe('AREA_UNKNOWN');
    expect(await steps.try('openForClaim', grant)).toBe('PROJECT_OVER');
  });
});
