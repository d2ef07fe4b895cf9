/** The life of a government purchase, from the survey of needs to its close or renewal, and what its steps ask of it. */
import { lifeCycle, type Guard } from '../../../shared/work/life-cycle.js';
import { leadsTo, staysIn, type ProjectFacts, type Stage } from '../project/facts.rules.js';
import { bidderRefusal } from './limit.rules.js';
import { acceptanceNotPassed, acceptancePassed, purchaseSuspended } from './procurement.errors.js';
import type { ProcurementMethod } from './purchase.enums.js';

const notSuspended: Guard<ProjectFacts> = ({ suspended }) => (suspended ? purchaseSuspended() : null);
const enoughBidders: Guard<ProjectFacts> = ({ method, aboveThreshold, biddersQualified }) =>
  bidderRefusal(method as `${ProcurementMethod}` | null, aboveThreshold, biddersQualified);
const accepted: Guard<ProjectFacts> = ({ acceptancePassed: passed }) =>
  passed === false ? acceptanceNotPassed() : null;
const notAccepted: Guard<ProjectFacts> = ({ acceptancePassed: passed }) =>
  passed === true ? acceptancePassed() : null;

const BEFORE_NOTICE = ['NEED_SURVEY', 'BUDGETED', 'INTENTION_PUBLISHED', 'METHOD_SET'] as const;
const UNDER_CONTRACT = ['CONTRACTED', 'DELIVERY', 'MIDTERM_EVAL', 'ACCEPTANCE', 'PERFORMANCE_EVAL'] as const;
const DELIVERING = ['CONTRACTED', 'DELIVERY', 'MIDTERM_EVAL'] as const;
const PUBLISHED = ['NOTICE', 'BIDDING', 'EVALUATION', 'FAILED_BID', 'AWARDED', ...UNDER_CONTRACT] as const;
const OVER = ['CLOSED', 'RENEWED', 'TERMINATED'] as const;

export const purchaseLife = lifeCycle<ProjectFacts>()({
  noun: 'Project (purchase)',
  begins: ['NEED_SURVEY'],
  states: {
    NEED_SURVEY: '需求调查',
    BUDGETED: '编制预算',
    INTENTION_PUBLISHED: '意向公开',
    METHOD_SET: '确定方式',
    NOTICE: '采购公告',
    BIDDING: '投标响应',
    EVALUATION: '评审',
    FAILED_BID: '废标',
    AWARDED: '中标成交',
    CONTRACTED: '签订合同',
    DELIVERY: '实施',
    MIDTERM_EVAL: '中期评估',
    ACCEPTANCE: '验收',
    PERFORMANCE_EVAL: '绩效评价',
    CLOSED: '结项',
    RENEWED: '续签',
    CANCELLED: '取消',
    TERMINATED: '终止',
  } satisfies Partial<Record<Stage, string>>,
  actions: {
    recordNeedSurvey: {
      description: 'Records when needs were surveyed, and whether the public was asked (需求调查).',
      moves: staysIn('NEED_SURVEY'),
    },
    budgetProcurement: { description: 'The money is in the budget (编制预算).', moves: { NEED_SURVEY: 'BUDGETED' } },
    publishIntention: {
      description: 'Publishes the intention to buy (采购意向公开).',
      moves: { BUDGETED: 'INTENTION_PUBLISHED' },
    },
    setProcurementMethod: {
      description: 'Sets the method, also another one after a failed round (确定采购方式).',
      moves: { INTENTION_PUBLISHED: 'METHOD_SET', FAILED_BID: 'METHOD_SET' },
    },
    issueNotice: {
      description: 'Publishes the notice, also again after a failed round (发布采购公告).',
      moves: { METHOD_SET: 'NOTICE', FAILED_BID: 'NOTICE' },
    },
    openBids: { description: 'Bids or responses are opened (开标).', moves: { NOTICE: 'BIDDING' } },
    evaluateBids: { description: 'Bids are evaluated (评审).', moves: { BIDDING: 'EVALUATION' } },
    reportEvaluation: {
      description: 'The evaluation report reaches the purchaser (送交评审报告).',
      moves: staysIn('EVALUATION'),
    },
    failBid: {
      description: 'Declares the round failed (废标).',
      moves: { BIDDING: 'FAILED_BID', EVALUATION: 'FAILED_BID' },
    },
    cancelProcurement: {
      description: 'Gives the purchase up, before its notice or after a failed round (取消采购).',
      moves: leadsTo('CANCELLED', ...BEFORE_NOTICE, 'FAILED_BID'),
    },
    awardContract: {
      description: 'Decides the award and gives notice of it (确定中标、成交).',
      moves: { EVALUATION: 'AWARDED' },
      guards: [enoughBidders],
    },
    signContract: {
      description: 'Signs the contract (签订合同).',
      moves: { AWARDED: 'CONTRACTED' },
      guards: [notSuspended],
    },
    publishContract: {
      description: 'The contract is announced (合同公告).',
      moves: staysIn(...UNDER_CONTRACT, ...OVER),
    },
    fileContract: {
      description: 'A copy of the contract is filed (合同备案).',
      moves: staysIn(...UNDER_CONTRACT, ...OVER),
    },
    addSupplement: {
      description: 'A supplement adds to the contract (补充合同).',
      moves: staysIn(...DELIVERING),
    },
    recordPayment: {
      description: 'Records a payment on the contract (付款).',
      moves: staysIn(...UNDER_CONTRACT, ...OVER),
    },
    addMilestone: { description: 'Agrees on something to be done by a day (约定节点).', moves: staysIn(...DELIVERING) },
    startDelivery: { description: 'Services begin (开始实施).', moves: { CONTRACTED: 'DELIVERY' } },
    evaluateMidterm: { description: 'Evaluation at mid-term (中期评估).', moves: { DELIVERY: 'MIDTERM_EVAL' } },
    recordAcceptance: {
      description: 'Acceptance, to which the people served give an opinion (验收).',
      moves: { DELIVERY: 'ACCEPTANCE', MIDTERM_EVAL: 'ACCEPTANCE' },
    },
    publishAcceptance: {
      description: 'The result of the acceptance is published (验收结果公告).',
      moves: staysIn('DELIVERY', 'MIDTERM_EVAL', 'ACCEPTANCE', 'PERFORMANCE_EVAL', ...OVER),
    },
    orderRectification: {
      description: 'What was not accepted is to be put right (责令整改).',
      moves: { ACCEPTANCE: 'DELIVERY' },
      guards: [notAccepted],
    },
    evaluatePerformance: {
      description: 'Evaluation of performance (绩效评价).',
      moves: { ACCEPTANCE: 'PERFORMANCE_EVAL' },
      guards: [accepted],
    },
    closeProject: { description: 'Closes the project (结项).', moves: { PERFORMANCE_EVAL: 'CLOSED' } },
    renewProject: {
      description: 'Buys again from the same provider: a new project under a contract follows this one (续签).',
      moves: { PERFORMANCE_EVAL: 'RENEWED' },
    },
    terminateProject: {
      description: 'Ends the contract before its term (终止).',
      moves: leadsTo('TERMINATED', ...UNDER_CONTRACT),
    },
    raiseChallenge: {
      description: 'A supplier challenges the purchase (质疑).',
      moves: staysIn(...PUBLISHED),
    },
    fileComplaint: {
      description: 'A supplier complains to the authority (投诉).',
      moves: staysIn(...PUBLISHED),
    },
  },
});
