/** The closed sets of a project: its kind, its stage in one of the lifecycles, and the level it comes from. */
import { registerEnumType } from 'type-graphql';

export enum ProjectKind {
  GOVERNMENT_PURCHASE = 'GOVERNMENT_PURCHASE',
  VENTURE = 'VENTURE',
  GRANT = 'GRANT',
}
registerEnumType(ProjectKind, {
  name: 'ProjectKind',
  description: 'How a project comes about (项目类型).',
  valuesConfig: {
    GOVERNMENT_PURCHASE: { description: 'Services bought by an authority under a contract (政府购买服务).' },
    VENTURE: { description: 'Venture philanthropy (公益创投): proposals chosen in rounds, paid in tranches.' },
    GRANT: { description: 'A grant (资助), such as one from a special fund.' },
  },
});

/** The stages of buying, of a venture round, and those both share; `project.rules.ts` says which kind has which. */
export enum ProjectStage {
  NEED_SURVEY = 'NEED_SURVEY',
  BUDGETED = 'BUDGETED',
  INTENTION_PUBLISHED = 'INTENTION_PUBLISHED',
  METHOD_SET = 'METHOD_SET',
  NOTICE = 'NOTICE',
  BIDDING = 'BIDDING',
  EVALUATION = 'EVALUATION',
  FAILED_BID = 'FAILED_BID',
  AWARDED = 'AWARDED',
  CONTRACTED = 'CONTRACTED',
  MIDTERM_EVAL = 'MIDTERM_EVAL',
  ACCEPTANCE = 'ACCEPTANCE',
  PERFORMANCE_EVAL = 'PERFORMANCE_EVAL',
  RENEWED = 'RENEWED',
  CANCELLED = 'CANCELLED',
  COLLECTION = 'COLLECTION',
  TOPICS_PUBLISHED = 'TOPICS_PUBLISHED',
  APPLICATION = 'APPLICATION',
  INITIAL_REVIEW = 'INITIAL_REVIEW',
  REVIEW = 'REVIEW',
  REJECTED = 'REJECTED',
  PUBLIC_NOTICE = 'PUBLIC_NOTICE',
  OPTIMISATION = 'OPTIMISATION',
  AGREEMENT = 'AGREEMENT',
  FIRST_PAYMENT = 'FIRST_PAYMENT',
  MIDTERM = 'MIDTERM',
  PAYMENT_STOPPED = 'PAYMENT_STOPPED',
  FINAL_PAYMENT = 'FINAL_PAYMENT',
  FINAL = 'FINAL',
  DELIVERY = 'DELIVERY',
  CLOSED = 'CLOSED',
  TERMINATED = 'TERMINATED',
}
registerEnumType(ProjectStage, {
  name: 'ProjectStage',
  description:
    'Where a project stands (阶段): one superset of the lifecycles of purchases, ventures and grants; each kind has its own legal part of it.',
  valuesConfig: {
    NEED_SURVEY: { description: 'Purchase: needs are surveyed and the public is asked (需求调查).' },
    BUDGETED: { description: 'Purchase: the money is in the budget (编制预算).' },
    INTENTION_PUBLISHED: { description: 'Purchase: the intention is published (采购意向公开).' },
    METHOD_SET: { description: 'Purchase: the procurement method is set (确定采购方式).' },
    NOTICE: { description: 'Purchase: the notice is out (采购公告).' },
    BIDDING: { description: 'Purchase: suppliers bid or respond (投标, 响应).' },
    EVALUATION: { description: 'Purchase: bids are evaluated (评审).' },
    FAILED_BID: { description: 'Purchase: the tender failed (废标).' },
    AWARDED: { description: 'Purchase: the award is decided (中标, 成交).' },
    CONTRACTED: { description: 'Purchase: the contract is signed (签订合同).' },
    MIDTERM_EVAL: { description: 'Purchase: evaluation at mid-term (中期评估).' },
    ACCEPTANCE: { description: 'Purchase: acceptance, to which the people served give an opinion (验收).' },
    PERFORMANCE_EVAL: { description: 'Purchase: evaluation of performance (绩效评价).' },
    RENEWED: { description: 'Purchase: ended and bought again from the same provider (续签).' },
    CANCELLED: { description: 'Given up before there was a contract or agreement (取消).' },
    COLLECTION: { description: 'Venture: ideas are collected (项目征集).' },
    TOPICS_PUBLISHED: { description: 'Venture: topics are published (公布选题).' },
    APPLICATION: { description: 'Venture, grant: applications are open (申报).' },
    INITIAL_REVIEW: { description: 'Venture, grant: first screening (初审).' },
    REVIEW: { description: 'Venture, grant: review by experts (评审).' },
    REJECTED: { description: 'Venture, grant: not chosen (未立项).' },
    PUBLIC_NOTICE: { description: 'Venture, grant: the choice is on public notice (公示).' },
    OPTIMISATION: { description: 'Venture: the plan is improved before the agreement (优化).' },
    AGREEMENT: { description: 'Venture, grant: approved, agreement signed (立项, 签订协议).' },
    FIRST_PAYMENT: { description: 'Venture, grant: first tranche paid (首款拨付).' },
    MIDTERM: { description: 'Venture, grant: mid-term evaluation (中期评估).' },
    PAYMENT_STOPPED: { description: 'Venture, grant: mid-term failed, payment stopped (停止拨款).' },
    FINAL_PAYMENT: { description: 'Venture, grant: last tranche paid (尾款拨付).' },
    FINAL: { description: 'Venture, grant: final evaluation (末期评估).' },
    DELIVERY: { description: 'All: services are being given (实施).' },
    CLOSED: { description: 'All: completed and closed (结项).' },
    TERMINATED: { description: 'All: ended before its term (终止).' },
  },
});

export enum OriginLevel {
  TOWNSHIP = 'TOWNSHIP',
  COUNTY = 'COUNTY',
  PREFECTURE = 'PREFECTURE',
  PROVINCE = 'PROVINCE',
  NATIONAL = 'NATIONAL',
}
registerEnumType(OriginLevel, {
  name: 'OriginLevel',
  description: 'Administrative level that a project or programme comes from (项目来源层级).',
  valuesConfig: {
    TOWNSHIP: { description: 'A township or subdistrict (乡镇, 街道).' },
    COUNTY: {
      description: 'A county, district or county-level city (县级), such as 建德市: "local" for its stations.',
    },
    PREFECTURE: { description: 'A prefecture-level city (地级), such as 杭州市.' },
    PROVINCE: { description: 'A province (省级).' },
    NATIONAL: { description: 'The whole country (国家级).' },
  },
});
