/** The lives of ventures and grants: one funnel, of which a grant begins with the application and leaves out the optimisation. */
import { lifeCycle, type Guard } from '../../../shared/work/life-cycle.js';
import { staysIn, type ProjectFacts, type Stage } from '../project/facts.rules.js';
import { applicantMissing, midtermNotFailed, midtermNotPassed, noticeRunning } from './venture.errors.js';

const applied: Guard<ProjectFacts> = ({ hasApplicant }) => (hasApplicant ? null : applicantMissing());
const noticeOver: Guard<ProjectFacts> = ({ noticeRunsUntil }) =>
  noticeRunsUntil === null ? null : noticeRunning(noticeRunsUntil);
const passed: Guard<ProjectFacts> = (facts) => (facts.midtermPassed === true ? null : midtermNotPassed());
const notPassed: Guard<ProjectFacts> = (facts) => (facts.midtermPassed === false ? null : midtermNotFailed());

const FROM_APPLICATION_STATES = {
  APPLICATION: '申报',
  INITIAL_REVIEW: '初审',
  REVIEW: '评审',
  REJECTED: '未立项',
  PUBLIC_NOTICE: '公示',
} satisfies Partial<Record<Stage, string>>;

const FROM_AGREEMENT_STATES = {
  AGREEMENT: '协议立项',
  FIRST_PAYMENT: '首款拨付',
  DELIVERY: '实施',
  MIDTERM: '中期评估',
  PAYMENT_STOPPED: '停止拨款',
  FINAL_PAYMENT: '尾款拨付',
  FINAL: '末期评估',
  CLOSED: '结项',
  TERMINATED: '终止',
} satisfies Partial<Record<Stage, string>>;

const SUBMIT = 'An organisation applies, alone or with another, or applies anew before the review (申报).';
const SIGN = 'Approved, the agreement is signed (立项, 签订协议).';

const REVIEWING = {
  startInitialReview: {
    description: 'Applications are screened (初审).',
    moves: { APPLICATION: 'INITIAL_REVIEW' },
    guards: [applied],
  },
  passInitialReview: {
    description: 'Goes on to the review by experts (进入评审).',
    moves: { INITIAL_REVIEW: 'REVIEW' },
  },
  rejectApplication: {
    description: 'Not chosen (不予立项).',
    moves: { INITIAL_REVIEW: 'REJECTED', REVIEW: 'REJECTED' },
  },
  announceSelection: { description: 'Chosen, and put on public notice (公示).', moves: { REVIEW: 'PUBLIC_NOTICE' } },
} as const;

const RUNNING = {
  payFirstTranche: { description: 'The first tranche is paid (首款拨付).', moves: { AGREEMENT: 'FIRST_PAYMENT' } },
  startDelivery: { description: 'Services begin (开始实施).', moves: { FIRST_PAYMENT: 'DELIVERY' } },
  addMilestone: {
    description: 'Agrees on something to be done by a day (约定节点).',
    moves: staysIn('AGREEMENT', 'FIRST_PAYMENT', 'DELIVERY', 'MIDTERM'),
  },
  evaluateMidterm: { description: 'Evaluation at mid-term (中期评估).', moves: { DELIVERY: 'MIDTERM' } },
  stopPayment: {
    description: 'Mid-term failed: payment is stopped, with the reason (停止拨款).',
    moves: { MIDTERM: 'PAYMENT_STOPPED' },
    guards: [notPassed],
  },
  mendProject: {
    description: 'What mid-term found was mended; it goes on and is evaluated again (整改恢复).',
    moves: { PAYMENT_STOPPED: 'DELIVERY' },
  },
  terminateProject: { description: 'Ends it before its term (终止).', moves: { PAYMENT_STOPPED: 'TERMINATED' } },
  payFinalTranche: {
    description: 'The last tranche is paid (尾款拨付).',
    moves: { MIDTERM: 'FINAL_PAYMENT' },
    guards: [passed],
  },
  evaluateFinal: { description: 'Evaluation at the end (末期评估).', moves: { FINAL_PAYMENT: 'FINAL' } },
  closeProject: { description: 'Closes the project (结项).', moves: { FINAL: 'CLOSED' } },
} as const;

export const ventureLife = lifeCycle<ProjectFacts>()({
  noun: 'Project (venture)',
  begins: ['COLLECTION'],
  states: {
    COLLECTION: '征集',
    TOPICS_PUBLISHED: '公布选题',
    ...FROM_APPLICATION_STATES,
    OPTIMISATION: '优化',
    ...FROM_AGREEMENT_STATES,
  } satisfies Partial<Record<Stage, string>>,
  actions: {
    publishTopics: { description: 'Topics are published (公布选题).', moves: { COLLECTION: 'TOPICS_PUBLISHED' } },
    submitApplication: {
      description: SUBMIT,
      moves: { TOPICS_PUBLISHED: 'APPLICATION', APPLICATION: 'APPLICATION' },
    },
    ...REVIEWING,
    optimiseProject: {
      description: 'The plan is improved before the agreement (优化).',
      moves: { PUBLIC_NOTICE: 'OPTIMISATION' },
      guards: [noticeOver],
    },
    signAgreement: { description: SIGN, moves: { OPTIMISATION: 'AGREEMENT' } },
    ...RUNNING,
  },
});

export const grantLife = lifeCycle<ProjectFacts>()({
  noun: 'Project (grant)',
  begins: ['APPLICATION'],
  states: { ...FROM_APPLICATION_STATES, ...FROM_AGREEMENT_STATES },
  actions: {
    submitApplication: { description: SUBMIT, moves: staysIn('APPLICATION') },
    ...REVIEWING,
    signAgreement: { description: SIGN, moves: { PUBLIC_NOTICE: 'AGREEMENT' }, guards: [noticeOver] },
    ...RUNNING,
  },
});
