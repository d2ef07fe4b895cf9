/** The closed sets of buying services: who buys, on what ground, and by which method. */
import { registerEnumType } from 'type-graphql';

export enum PurchaserKind {
  TOWNSHIP = 'TOWNSHIP',
  VILLAGE_COMMUNITY = 'VILLAGE_COMMUNITY',
  COUNTY_CIVIL_AFFAIRS = 'COUNTY_CIVIL_AFFAIRS',
  PREFECTURE_CIVIL_AFFAIRS = 'PREFECTURE_CIVIL_AFFAIRS',
  PROVINCE_CIVIL_AFFAIRS = 'PROVINCE_CIVIL_AFFAIRS',
  OTHER_STATE_ORGAN = 'OTHER_STATE_ORGAN',
  PARTY_ORGAN = 'PARTY_ORGAN',
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
    OTHER: { description: 'Any other body (其他).' },
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
