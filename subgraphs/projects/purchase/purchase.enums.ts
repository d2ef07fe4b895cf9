/** The closed sets of buying services: who buys and who provides, on what ground, and by which method. */
import { registerEnumType } from 'type-graphql';

export enum PurchaserKind {
  TOWNSHIP = 'TOWNSHIP',
  VILLAGE_COMMUNITY = 'VILLAGE_COMMUNITY',
  COUNTY_CIVIL_AFFAIRS = 'COUNTY_CIVIL_AFFAIRS',
  PREFECTURE_CIVIL_AFFAIRS = 'PREFECTURE_CIVIL_AFFAIRS',
  PROVINCE_CIVIL_AFFAIRS = 'PROVINCE_CIVIL_AFFAIRS',
  OTHER_STATE_ORGAN = 'OTHER_STATE_ORGAN',
  PARTY_ORGAN = 'PARTY_ORGAN',
  MASS_ORGANIZATION = 'MASS_ORGANIZATION',
  INSTITUTION_CLASS_ONE = 'INSTITUTION_CLASS_ONE',
  OTHER = 'OTHER',
}
registerEnumType(PurchaserKind, {
  name: 'PurchaserKind',
  description: 'What kind of body buys a service (购买主体类型).',
  valuesConfig: {
    TOWNSHIP: { description: 'Township or subdistrict (乡镇, 街道).' },
    VILLAGE_COMMUNITY: { description: "Villagers' or residents' committee of a village or community (村, 社区)." },
    COUNTY_CIVIL_AFFAIRS: { description: 'Civil affairs department of a county or district (县区民政部门).' },
    PREFECTURE_CIVIL_AFFAIRS: { description: 'Civil affairs department of a prefecture-level city (市级民政部门).' },
    PROVINCE_CIVIL_AFFAIRS: { description: 'Civil affairs department of a province (省级民政部门).' },
    OTHER_STATE_ORGAN: { description: 'Another organ of the state (其他国家机关).' },
    PARTY_ORGAN: { description: 'An organ of the Party (党的机关), which buys by reference to the rules.' },
    MASS_ORGANIZATION: {
      description: 'Mass organisation with public posts and fiscal funds (群团组织): neither purchaser nor provider.',
    },
    INSTITUTION_CLASS_ONE: {
      description: 'Public institution of the first class (公益一类事业单位): neither purchaser nor provider.',
    },
    OTHER: { description: 'Any other body (其他).' },
  },
});

export enum ProviderKind {
  SOCIAL_ORGANIZATION = 'SOCIAL_ORGANIZATION',
  ENTERPRISE = 'ENTERPRISE',
  INSTITUTION_CLASS_TWO = 'INSTITUTION_CLASS_TWO',
  INSTITUTION_COMMERCIAL = 'INSTITUTION_COMMERCIAL',
  RURAL_COLLECTIVE = 'RURAL_COLLECTIVE',
  SELF_GOVERNING_BODY = 'SELF_GOVERNING_BODY',
  INDIVIDUAL = 'INDIVIDUAL',
  STATE_ORGAN = 'STATE_ORGAN',
  MASS_ORGANIZATION = 'MASS_ORGANIZATION',
  INSTITUTION_CLASS_ONE = 'INSTITUTION_CLASS_ONE',
}
registerEnumType(ProviderKind, {
  name: 'ProviderKind',
  description: 'What kind of body provides a service (承接主体类型).',
  valuesConfig: {
    SOCIAL_ORGANIZATION: { description: 'Social organisation (社会组织).' },
    ENTERPRISE: { description: 'Firm (企业).' },
    INSTITUTION_CLASS_TWO: { description: 'Public institution of the second class (公益二类事业单位).' },
    INSTITUTION_COMMERCIAL: {
      description: 'Public institution that produces and trades (从事生产经营活动的事业单位).',
    },
    RURAL_COLLECTIVE: { description: 'Rural collective economic organisation (农村集体经济组织).' },
    SELF_GOVERNING_BODY: { description: 'Committee of villagers or residents (基层群众性自治组织).' },
    INDIVIDUAL: { description: 'A qualified individual (具备条件的个人), not named here.' },
    STATE_ORGAN: { description: 'Organ of the state (国家机关), which the rules do not name among providers.' },
    MASS_ORGANIZATION: {
      description: 'Mass organisation with public posts and fiscal funds (群团组织): neither purchaser nor provider.',
    },
    INSTITUTION_CLASS_ONE: {
      description: 'Public institution of the first class (公益一类事业单位): neither purchaser nor provider.',
    },
  },
});

export enum MethodGround {
  LIMITED_SUPPLIERS = 'LIMITED_SUPPLIERS',
  TENDER_TOO_COSTLY = 'TENDER_TOO_COSTLY',
  FAILED_TENDER = 'FAILED_TENDER',
  COMPLEX = 'COMPLEX',
  URGENT = 'URGENT',
  COST_UNKNOWN = 'COST_UNKNOWN',
  PURCHASED_SERVICE = 'PURCHASED_SERVICE',
  SOLE_SUPPLIER = 'SOLE_SUPPLIER',
  EMERGENCY = 'EMERGENCY',
  ADD_ON = 'ADD_ON',
  OTHER = 'OTHER',
}
registerEnumType(MethodGround, {
  name: 'MethodGround',
  description: 'On what ground another method than open tender is used (采购方式适用情形).',
  valuesConfig: {
    LIMITED_SUPPLIERS: { description: 'Invited tender: only few suppliers can do it (供应商范围有限).' },
    TENDER_TOO_COSTLY: { description: 'Invited tender: an open one would cost too much (公开招标费用过大).' },
    FAILED_TENDER: {
      description: 'Negotiation: no bids, or a new tender failed (招标后没有供应商投标或重新招标未能成立).',
    },
    COMPLEX: { description: 'Negotiation: too complex or special to specify (技术复杂或者性质特殊).' },
    URGENT: { description: 'Negotiation: a tender would take too long (招标所需时间不能满足紧急需要).' },
    COST_UNKNOWN: { description: 'Negotiation: the total cannot be reckoned beforehand (不能事先计算价格总额).' },
    PURCHASED_SERVICE: { description: 'Consultation: a government purchase of services (政府购买服务项目).' },
    SOLE_SUPPLIER: { description: 'Single source: only one supplier has it (只能从唯一供应商处采购).' },
    EMERGENCY: { description: 'Single source: an emergency that nobody could foresee (不可预见的紧急情况).' },
    ADD_ON: { description: 'Single source: an addition to a contract, 10% of it at most (添购不超过原合同10%).' },
    OTHER: { description: 'Another ground (其他).' },
  },
});

export enum ContractClause {
  CONTENT = 'CONTENT',
  TERM = 'TERM',
  QUANTITY = 'QUANTITY',
  QUALITY = 'QUALITY',
  PRICE = 'PRICE',
  SETTLEMENT = 'SETTLEMENT',
  RIGHTS_AND_DUTIES = 'RIGHTS_AND_DUTIES',
  BREACH = 'BREACH',
}
registerEnumType(ContractClause, {
  name: 'ContractClause',
  description: 'What a written contract has to say (合同必备条款).',
  valuesConfig: {
    CONTENT: { description: 'What is bought (服务内容).' },
    TERM: { description: 'For which term (期限).' },
    QUANTITY: { description: 'How much (数量).' },
    QUALITY: { description: 'How good (质量).' },
    PRICE: { description: 'For how much (价格).' },
    SETTLEMENT: { description: 'How it is paid (资金结算方式).' },
    RIGHTS_AND_DUTIES: { description: 'What each side may and must (权利义务).' },
    BREACH: { description: 'What follows a breach (违约责任).' },
  },
});

export enum PurchaserBasis {
  STATUTORY = 'STATUTORY',
  BY_REFERENCE = 'BY_REFERENCE',
  SELF_FUNDED = 'SELF_FUNDED',
  ENCOURAGED_LOCAL = 'ENCOURAGED_LOCAL',
}
registerEnumType(PurchaserBasis, {
  name: 'PurchaserBasis',
  description: 'On what ground a body buys services (购买依据).',
  valuesConfig: {
    STATUTORY: { description: 'A state organ, a purchaser by the rules themselves (法定购买主体).' },
    BY_REFERENCE: { description: 'Follows the rules by reference, as Party organs do (参照执行).' },
    SELF_FUNDED: { description: 'Buys with its own money, outside government purchase (自筹资金).' },
    ENCOURAGED_LOCAL: { description: 'A local plan encourages it to buy (地方鼓励); no ground of national rules.' },
  },
});

export enum ProcurementMethod {
  OPEN_TENDER = 'OPEN_TENDER',
  INVITED_TENDER = 'INVITED_TENDER',
  COMPETITIVE_NEGOTIATION = 'COMPETITIVE_NEGOTIATION',
  COMPETITIVE_CONSULTATION = 'COMPETITIVE_CONSULTATION',
  INQUIRY = 'INQUIRY',
  SINGLE_SOURCE = 'SINGLE_SOURCE',
  OTHER = 'OTHER',
}
registerEnumType(ProcurementMethod, {
  name: 'ProcurementMethod',
  description: 'How the provider is chosen (采购方式).',
  valuesConfig: {
    OPEN_TENDER: { description: 'Open tender (公开招标).' },
    INVITED_TENDER: { description: 'Invited tender (邀请招标).' },
    COMPETITIVE_NEGOTIATION: { description: 'Competitive negotiation (竞争性谈判).' },
    COMPETITIVE_CONSULTATION: { description: 'Competitive consultation (竞争性磋商).' },
    INQUIRY: { description: 'Inquiry for prices (询价); meant for uniform goods.' },
    SINGLE_SOURCE: { description: 'Single source (单一来源采购).' },
    OTHER: { description: 'Another method, such as direct commission below the limits (其他).' },
  },
});
