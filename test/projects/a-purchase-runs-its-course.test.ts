import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { projects } from '../../subgraphs/projects/subgraph.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';
import { purchaseAt, START, type Steps } from './purchase-steps.js';

onEachDatabase('a purchase runs its course', (dialect) => {
  let hub: StartedRoom;
  let steps: Steps;
  let day = START;
  beforeAll(async () => {
    const facts = {
      stn_synthetic: { area: { id: 'area_410305001' } },
      org_synthetic: { id: 'org_synthetic', status: 'ACTIVE' },
      org_revoked: { id: 'org_revoked', status: 'REVOKED' },
    };
    hub = await startRoom(projects, dialect, { facts, now: () => new Date(`${day}T02:00:00Z`) });
    steps = purchaseAt(hub, (to) => (day = to));
  }, 60_000);
  afterAll(() => hub.stop());
  beforeEach(() => void (day = START));

  it('from the survey of needs to its close, each step told and no duty missed', async () => {
    const id = await steps.launch({ performedAt: 'stn_synthetic', targetGroups: ['ORPHAN'] });
    await steps.until(id, 'CONTRACTED');
    expect(await steps.read(id, 'provider { id } performedAtArea { id } contract { signDueOn announceDueOn }')).toEqual(
      {
        provider: { id: 'org_synthetic' },
        performedAtArea: { id: 'area_410305001' },
        contract: { signDueOn: '2022-05-25', announceDueOn: '2022-05-03' },
      },
    );
    const due = () => steps.read(id, `duties(asOf: "${day}") { kind status dueOn } milestones { kind dueOn doneOn }`);
    expect((await due()).duties.filter(({ status }: { status: string }) => status !== 'DONE')).toEqual([
      { kind: 'CONTRACT_ANNOUNCED', status: 'DUE', dueOn: '2022-05-03' },
      { kind: 'CONTRACT_FILED', status: 'DUE', dueOn: '2022-05-10' },
    ]);
    expect((await due()).milestones).toHaveLength(5);
    await steps.do('publishContract', id, { doneOn: '2022-05-02' }, '2022-05-04');
    await steps.do('fileContract', id, { doneOn: '2022-05-04' });
    await steps.do('startDelivery', id);
    await steps.do('recordPayment', id, { amount: '100000', paidOn: '2022-05-04' });
    await steps.do('evaluateMidterm', id, { heldOn: '2022-09-01', passed: true, score: 80 }, '2022-09-01');
    await steps.do('addMilestone', id, { kind: 'REPORT', dueOn: '2022-10-01' });
    await steps.do('recordAcceptance', id, { heldOn: '2023-05-04', passed: false }, '2023-05-04');
    expect(await steps.try('evaluatePerformance', id, { heldOn: '2023-05-04', passed: true })).toBe(
      'ACCEPTANCE_NOT_PASSED',
    );
    await steps.do('orderRectification', id, { why: 'synthetic: half the visits are missing' });
    const accepted = { heldOn: '2023-06-01', passed: true, clientsOpinion: 'synthetic praise', score: 91 };
    await steps.do('recordAcceptance', id, accepted, '2023-06-01');
    expect(await steps.try('orderRectification', id, { why: 'synthetic' })).toBe('ACCEPTANCE_PASSED');
    await steps.do('publishAcceptance', id, { publishedOn: '2023-06-05' }, '2023-06-05');
    await steps.do('publishAcceptance', id, { publishedOn: '2023-06-05' });
    expect(await steps.try('publishAcceptance', id, { publishedOn: '2023-06-05' })).toBe('ACCEPTANCE_MISSING');
    await steps.do('evaluatePerformance', id, { heldOn: '2023-06-05', passed: true, score: 92.5 });
    const closed = await steps.do('closeProject', id);
    expect(closed).toMatchObject({
      project: { stage: 'CLOSED' },
      event: { fromState: 'PERFORMANCE_EVAL', toState: 'CLOSED' },
    });
    const { history, warnings, evaluations, duties } = await steps.read(
      id,
      'history { action } warnings(asOf: "2023-06-05") { code } evaluations { kind publishedOn } duties(asOf: "2023-06-05") { kind status }',
    );
    expect(history.map(({ action }: { action: string }) => action)).toEqual(
      [
        'LAUNCHED, NEEDS_SURVEYED, BUDGETED, INTENTION_PUBLISHED, METHOD_SET, NOTICE_ISSUED, BIDS_OPENED, BIDS_EVALUATED, EVALUATION_REPORTED, AWARDED, CONTRACT_SIGNED',
        'CONTRACT_PUBLISHED, CONTRACT_FILED, DELIVERY_STARTED, PAID, MIDTERM_EVALUATED, MILESTONE_ADDED, ACCEPTANCE_HELD, RECTIFICATION_ORDERED, ACCEPTANCE_HELD',
        'ACCEPTANCE_PUBLISHED, ACCEPTANCE_PUBLISHED, PERFORMANCE_EVALUATED, CLOSED',
      ]
        .join(', ')
        .split(', ')
        .reverse(),
    );
    // The first acceptance asked nobody who was served, and was published late.
    expect(warnings.map(({ code }: { code: string }) => code)).toEqual([
      'ACCEPTANCE_PUBLISHED_LATE',
      'CLIENTS_OPINION_MISSING',
    ]);
    expect(evaluations.map(({ kind }: { kind: string }) => kind)).toEqual([
      'MIDTERM',
      'ACCEPTANCE',
      'ACCEPTANCE',
      'PERFORMANCE',
    ]);
    expect(duties.filter(({ status }: { status: string }) => status !== 'DONE')).toEqual([
      { kind: 'ACCEPTANCE_PUBLISHED', status: 'DONE_LATE' },
    ]);
  });

  it('a tender with fewer than three bidders fails, and is held again or by consultation, for which two do', async () => {
    const id = await steps.launch();
    await steps.until(id, 'EVALUATION', { qualified: 2, received: 2 });
    const { availableActions } = await steps.read(id, 'availableActions { action allowed code }');
    expect(availableActions).toContainEqual({ action: 'awardContract', allowed: false, code: 'TOO_FEW_BIDDERS' });
    expect(await steps.award(id)).toBe('TOO_FEW_BIDDERS');
    await steps.do('failBid', id, { why: 'synthetic: two bidders only' });
    const again = { noticeOn: '2022-04-26', bidsUntil: '2022-05-17' };
    await steps.do('issueNotice', id, again, '2022-04-26');
    await steps.do('openBids', id, { openedOn: '2022-05-17', received: 1 }, '2022-05-17');
    await steps.do('failBid', id, { why: 'synthetic: one bidder only' });
    const method = { method: 'COMPETITIVE_CONSULTATION', ground: 'PURCHASED_SERVICE', aboveThreshold: true };
    await steps.do('setProcurementMethod', id, { ...method, setOn: '2022-05-18' }, '2022-05-18');
    await steps.do('issueNotice', id, { noticeOn: '2022-05-18', bidsUntil: '2022-05-30' });
    await steps.do('openBids', id, { openedOn: '2022-05-30', received: 2 }, '2022-05-30');
    await steps.do('evaluateBids', id, { evaluatedOn: '2022-05-30', qualified: 2 });
    expect(await steps.award(id, { decidedOn: '2022-05-30', awardedOn: '2022-05-30' })).toMatchObject({
      project: { stage: 'AWARDED' },
    });
    expect(await steps.read(id, 'procurement { round failedFor method }')).toEqual({
      procurement: { round: 3, failedFor: 'synthetic: one bidder only', method: 'COMPETITIVE_CONSULTATION' },
    });
    const given = await steps.launch();
    await steps.until(given, 'EVALUATION', { qualified: 1, received: 1 });
    await steps.do('failBid', given, { why: 'synthetic' });
    expect(await steps.do('cancelProcurement', given, { why: 'synthetic' })).toMatchObject({
      project: { stage: 'CANCELLED' },
    });
    expect(await steps.try('issueNotice', given, again)).toBe('ACTION_NOT_POSSIBLE');
  });

  it('below the threshold one bidder will do, and no timer runs', async () => {
    const id = await steps.launch();
    await steps.until(id, 'CONTRACTED', { aboveThreshold: false, qualified: 1, received: 1 });
    expect(await steps.read(id, 'duties { kind } milestones { kind } warnings(asOf: "2023-01-01") { code }')).toEqual({
      duties: [],
      milestones: [],
      warnings: [],
    });
  });

  it('what the law forbids is refused: parties, terms, supplements, additions, payments', async () => {
    for (const purchaserKind of ['MASS_ORGANIZATION', 'INSTITUTION_CLASS_ONE']) {
      expect(await steps.launch({ purchaserKind, purchaserBasis: 'BY_REFERENCE' })).toBe('PARTY_NOT_ELIGIBLE');
    }
    expect(await steps.launch({ purchaserKind: 'MASS_ORGANIZATION', purchaserBasis: 'SELF_FUNDED' })).toMatch(/^prj_/);
    expect(await steps.launch({ performedAt: 'stn_nowhere' })).toBe('RECORD_UNKNOWN');
    expect(await steps.launch({ budget: '0' })).toBe('AMOUNT_NOT_POSITIVE');
    expect(await steps.launch({ funding: [{ source: 'fsr_nowhere' }] })).toBe('RECORD_UNKNOWN');
    const id = await steps.launch();
    await steps.until(id, 'EVALUATION');
    const institution = { providerKind: 'INSTITUTION_CLASS_ONE', provider: null, providerName: 'synthetic' };
    expect(await steps.award(id, institution)).toBe('PARTY_NOT_ELIGIBLE');
    expect(await steps.award(id, { provider: null })).toBe('PROVIDER_UNNAMED');
    expect(await steps.award(id, { provider: 'org_nowhere' })).toBe('RECORD_UNKNOWN');
    expect(await steps.award(id, { provider: 'org_revoked' })).toBe('PROVIDER_NOT_ACTIVE');
    expect(await steps.award(id, { awardedOn: '2022-04-21' })).toBe('DAY_BEFORE_ITS_TURN');
    await steps.award(id);
    const sign = (more: object) => steps.sign(id, more);
    expect(await sign({ termEnd: '2025-05-01' })).toBe('TERM_OVER_THREE_YEARS_REFUSED');
    expect(await sign({ termEnd: '2022-04-30' })).toBe('TERM_BACKWARDS');
    expect(await sign({ signedOn: '2022-04-30' })).toBe('DAY_IN_FUTURE');
    await sign({ bond: '40000', clauses: ['CONTENT', 'PRICE'] });
    const supplement = (amount: string) => steps.try('addSupplement', id, { amount, signedOn: day });
    expect(await supplement('-1')).toBe('AMOUNT_NOT_POSITIVE');
    expect(await supplement('30000.01')).toBe('SUPPLEMENTS_OVER_TENTH');
    expect(await supplement('20000')).toMatchObject({ event: { action: 'SUPPLEMENT_ADDED' } });
    expect(await supplement('10000.01')).toBe('SUPPLEMENTS_OVER_TENTH');
    const pay = (amount: string) => steps.try('recordPayment', id, { amount, paidOn: day });
    expect(await pay('320000.01')).toBe('PAID_OVER_CONTRACT');
    expect(await pay('320000')).toMatchObject({ event: { action: 'PAID' } });
    expect(await pay('0.01')).toBe('PAID_OVER_CONTRACT');
    expect(
      await steps.read(
        id,
        'contract { paid { amount } supplementsTotal { amount } supplements { amount { amount } } } payments { kind } warnings(asOf: "2022-05-01") { code article }',
      ),
    ).toMatchObject({
      contract: { paid: { amount: '320000.00' }, supplementsTotal: { amount: '20000.00' }, supplements: [{}] },
      payments: [{ kind: 'CONTRACT' }],
      warnings: [
        { code: 'BOND_OVER_TENTH', article: '《中华人民共和国政府采购法实施条例》第四十八条' },
        { code: 'CLAUSES_MISSING' },
      ],
    });
    const { contract } = await steps.read(id, 'contract { id }');
    const adding = { method: 'SINGLE_SOURCE', ground: 'ADD_ON' };
    const other = await steps.launch();
    await steps.until(other, 'INTENTION_PUBLISHED');
    const set = (more: object) =>
      steps.try('setProcurementMethod', other, { ...adding, aboveThreshold: true, setOn: day, ...more });
    expect(await set({})).toBe('ADD_ON_CONTRACT_UNNAMED');
    expect(await set({ addOnTo: 'ctr_nowhere' })).toBe('RECORD_UNKNOWN');
    for (const [amount, outcome] of [
      ['20000', {}],
      ['10000.01', 'ADD_ON_OVER_TENTH'],
      ['10000', {}],
    ] as const) {
      const added = await steps.launch();
      await steps.until(added, 'EVALUATION', { ...adding, addOnTo: contract.id, qualified: 1, received: 1 });
      const got = await steps.award(added, { amount });
      expect(typeof outcome === 'string' ? got : got.project.stage).toBe(
        typeof outcome === 'string' ? outcome : 'AWARDED',
      );
    }
  });

  it('of sixteen payments at once no more are made than the contract has money for', async () => {
    const id = await steps.launch();
    await steps.until(id, 'CONTRACTED');
    const outcomes = await Promise.all(
      Array.from({ length: 16 }, () => steps.try('recordPayment', id, { amount: '60000', paidOn: day })),
    );
    expect(outcomes.filter((outcome) => typeof outcome === 'object')).toHaveLength(5);
    expect(outcomes.filter((outcome) => outcome === 'PAID_OVER_CONTRACT')).toHaveLength(11);
    expect((await steps.read(id, 'contract { paid { amount } } payments { kind }')).payments).toHaveLength(5);
  });

  it('a challenge stops the signing and its clock, and both have terms of their own', async () => {
    const id = await steps.launch();
    await steps.until(id, 'AWARDED');
    await steps.do('raiseChallenge', id, { raisedOn: '2022-04-26', suspends: true }, '2022-04-26');
    expect(await steps.sign(id)).toBe('PURCHASE_SUSPENDED');
    expect(
      await steps.read(
        id,
        'challenged complained disputes { state availableActions { action allowed code } } duties(asOf: "2022-06-30") { kind status dueOn }',
      ),
    ).toMatchObject({
      challenged: true,
      complained: false,
      disputes: [
        {
          availableActions: [
            { action: 'answerChallenge', allowed: true },
            { action: 'withdrawDispute', allowed: true },
            { action: 'decideComplaint', allowed: false, code: 'DISPUTE_OF_OTHER_KIND' },
          ],
        },
      ],
      duties: [
        { kind: 'EVALUATION_REPORTED', status: 'DONE' },
        { kind: 'AWARD_DECIDED', status: 'DONE' },
        { kind: 'CHALLENGE_ANSWERED', status: 'LATE', dueOn: '2022-05-05' },
        { kind: 'CONTRACT_SIGNED', status: 'SUSPENDED' },
      ],
    });
    const late = async () =>
      (
        await hub.ask(
          '{ milestones(asOf: "2022-06-30", filter: { late: true, done: false }, first: 1000) { nodes { kind rule suspended project { id } } } }',
        )
      ).data.milestones.nodes.filter(({ project }: { project: { id: string } }) => project.id === id);
    expect(await late()).toMatchObject([{ kind: 'CHALLENGE_ANSWERED', rule: 'CHALLENGE_ANSWERED_LATE' }]);
    day = '2022-05-06';
    const { disputes } = await steps.read(id, 'disputes { id }');
    expect(await steps.settle('decideComplaint', disputes[0].id)).toBe('DISPUTE_OF_OTHER_KIND');
    expect(await steps.settle('answerChallenge', disputes[0].id, { settledOn: '2022-04-25' })).toBe(
      'DAY_BEFORE_ITS_TURN',
    );
    expect(await steps.settle('answerChallenge', disputes[0].id)).toMatchObject({
      dispute: { state: 'ANSWERED', upheld: false },
      project: { challenged: false },
    });
    expect(await steps.settle('withdrawDispute', disputes[0].id)).toBe('ACTION_NOT_POSSIBLE');
    expect(await steps.settle('answerChallenge', 'dsp_none')).toBe('RECORD_UNKNOWN');
    // Ten days stood still: due on 25 May without them.
    const read = await steps.read(id, 'duties(asOf: "2022-06-03") { kind status dueOn }');
    expect(read.duties.find(({ kind }: { kind: string }) => kind === 'CONTRACT_SIGNED')).toEqual({
      kind: 'CONTRACT_SIGNED',
      status: 'DUE',
      dueOn: '2022-06-04',
    });
    await steps.sign(id, { signedOn: '2022-06-04', termStart: '2022-06-05', termEnd: '2023-06-04' }, '2022-06-04');
    expect((await steps.read(id, 'warnings(asOf: "2022-06-05") { code }')).warnings).toEqual([
      { code: 'CHALLENGE_ANSWERED_LATE' },
    ]);
    expect(await steps.try('fileComplaint', id, { raisedOn: '2022-03-01' })).toBe('DAY_BEFORE_ITS_TURN');
  });

  it('is renewed with the same provider, both terms together for three years at most, or ended before its term', async () => {
    const id = await steps.launch();
    await steps.until(id, 'CONTRACTED');
    await steps.do('startDelivery', id);
    await steps.do(
      'recordAcceptance',
      id,
      { heldOn: '2023-04-28', passed: true, clientsOpinion: 'synthetic' },
      '2023-04-28',
    );
    await steps.do('evaluatePerformance', id, { heldOn: '2023-04-28', passed: true, score: 90 });
    const next = { signedOn: '2023-04-28', termStart: '2023-05-01', amount: '310000' };
    expect(await steps.try('renewProject', id, { ...next, termEnd: '2025-05-01' })).toBe(
      'TERM_OVER_THREE_YEARS_REFUSED',
    );
    expect(await steps.try('renewProject', id, { ...next, termStart: '2023-04-01', termEnd: '2024-04-30' })).toBe(
      'DAY_BEFORE_ITS_TURN',
    );
    await steps.do('renewProject', id, {
      ...next,
      termEnd: '2025-04-30',
      longTermGround: 'synthetic ground',
      programmeYear: 2023,
    });
    const { stage, renewedBy } = await steps.read(
      id,
      'stage renewedBy { id stage programmeYear provider { id } contract { amount { amount } } renewalOf { id } synthetic }',
    );
    expect(stage).toBe('RENEWED');
    expect(renewedBy).toMatchObject({
      stage: 'CONTRACTED',
      programmeYear: 2023,
      provider: { id: 'org_synthetic' },
      contract: { amount: { amount: '310000.00' } },
      renewalOf: { id },
      synthetic: true,
    });
    const ended = await steps.do('terminateProject', renewedBy.id, { why: 'synthetic: the provider gave up' });
    expect(ended).toMatchObject({
      project: { stage: 'TERMINATED' },
      event: { why: 'synthetic: the provider gave up' },
    });
    expect(await steps.try('startDelivery', renewedBy.id)).toBe('ACTION_NOT_POSSIBLE');
  });

  it('takes no step of a venture, and nothing goes on from a stage that nobody knows', async () => {
    const id = await steps.launch();
    expect(await steps.try('publishTopics', id)).toBe('STEP_FOREIGN_TO_KIND');
    expect(await steps.try('startDelivery', 'prj_xinanjiang-elderly-care')).toBe('STEP_FOREIGN_TO_KIND');
    expect(await steps.try('publishTopics', 'prj_jiande-2020-capacity')).toBe('STAGE_UNKNOWN');
    expect(await steps.try('startDelivery', id, { expectedVersion: 9 })).toBe('STALE_WRITE');
    await steps.until(id, 'CONTRACTED');
    expect(await steps.try('addMilestone', id, { kind: 'CONTRACT_FILED', dueOn: '2022-06-01' })).toBe(
      'MILESTONE_OF_A_RULE',
    );
    await steps.do('addMilestone', id, { kind: 'REPORT', dueOn: '2022-06-01' });
    const { milestones } = await steps.read(id, 'milestones { id kind rule }');
    const complete = (kind: string) =>
      steps.complete(milestones.find((milestone: { kind: string }) => milestone.kind === kind).id, day);
    expect(await complete('CONTRACT_FILED')).toBe('MILESTONE_OF_A_RULE');
    expect(await complete('REPORT')).toMatchObject({ milestone: { doneOn: day } });
    expect(await complete('REPORT')).toBe('MILESTONE_DONE');
    expect(await steps.complete('mst_none', day)).toBe('RECORD_UNKNOWN');
  });
});
