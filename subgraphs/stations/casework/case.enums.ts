/** Closed sets of casework: the stages of MZ/T 094-2017, how a case ends, age bands, and what consent is given to. */
import { registerEnumType } from 'type-graphql';

export enum CaseStage {
  INTAKE = 'INTAKE',
  ASSESSMENT = 'ASSESSMENT',
  PLANNING = 'PLANNING',
  INTERVENTION = 'INTERVENTION',
  EVALUATION = 'EVALUATION',
  CLOSED = 'CLOSED',
  FOLLOW_UP = 'FOLLOW_UP',
  REFERRED = 'REFERRED',
  TERMINATED = 'TERMINATED',
  NOT_ACCEPTED = 'NOT_ACCEPTED',
}
registerEnumType(CaseStage, {
  name: 'CaseStage',
  description: 'Stage of a case (个案阶段), by the method standard MZ/T 094-2017.',
  valuesConfig: {
    INTAKE: { description: 'Being taken in (接案).' },
    ASSESSMENT: { description: 'Being assessed (预估).' },
    PLANNING: { description: 'Being planned (计划).' },
    INTERVENTION: { description: 'Being worked on (介入).' },
    EVALUATION: { description: 'Being evaluated (评估).' },
    CLOSED: { description: 'Closed with an outcome (结案).' },
    FOLLOW_UP: { description: 'Followed up after its close (跟进).' },
    REFERRED: { description: 'Referred to another body (转介).' },
    TERMINATED: { description: 'Ended early (终止).' },
    NOT_ACCEPTED: { description: 'Not taken on (不予接案).' },
  },
});

export enum CaseOutcome {
  GOALS_ACHIEVED = 'GOALS_ACHIEVED',
  GOALS_PARTLY_ACHIEVED = 'GOALS_PARTLY_ACHIEVED',
  GOALS_NOT_ACHIEVED = 'GOALS_NOT_ACHIEVED',
  TAKEN_OVER = 'TAKEN_OVER',
}
registerEnumType(CaseOutcome, {
  name: 'CaseOutcome',
  description: 'With what outcome a case was closed (结案结果).',
  valuesConfig: {
    GOALS_ACHIEVED: { description: 'What was planned has been reached (目标达成).' },
    GOALS_PARTLY_ACHIEVED: { description: 'A part of it has been reached (目标部分达成).' },
    GOALS_NOT_ACHIEVED: { description: 'It has not been reached (目标未达成).' },
    TAKEN_OVER: { description: 'The body to which it was referred has taken it over (转介机构已接手).' },
  },
});

export enum CaseEndReason {
  CLIENT_WISH = 'CLIENT_WISH',
  OUT_OF_REACH = 'OUT_OF_REACH',
  OUT_OF_SCOPE = 'OUT_OF_SCOPE',
  CONSENT_MISSING = 'CONSENT_MISSING',
  OTHER = 'OTHER',
}
registerEnumType(CaseEndReason, {
  name: 'CaseEndReason',
  description: 'Why a case was not taken on, or ended early (未接案、终止原因).',
  valuesConfig: {
    CLIENT_WISH: { description: 'The client did not want to go on (服务对象意愿).' },
    OUT_OF_REACH: { description: 'The client moved away, died, or cannot be reached (无法继续联系).' },
    OUT_OF_SCOPE: { description: 'Not for this station (不属服务范围).' },
    CONSENT_MISSING: { description: 'Consent was withheld or withdrawn (未获同意).' },
    OTHER: { description: 'Anything else (其他).' },
  },
});

export enum AgeBand {
  UNDER_14 = 'UNDER_14',
  FROM_14_TO_17 = 'FROM_14_TO_17',
  FROM_18_TO_59 = 'FROM_18_TO_59',
  FROM_60 = 'FROM_60',
}
registerEnumType(AgeBand, {
  name: 'AgeBand',
  description: 'Age of the client as a band (年龄段), never a birthday.',
  valuesConfig: {
    UNDER_14: { description: 'Under 14 (不满十四周岁): only with a guardian (PIPL Art. 31).' },
    FROM_14_TO_17: { description: '14 to 17 (十四至十七周岁).' },
    FROM_18_TO_59: { description: '18 to 59 (十八至五十九周岁).' },
    FROM_60: { description: '60 or older (六十周岁以上).' },
  },
});

export enum ReferralTarget {
  STATION = 'STATION',
  SOCIAL_ORGANIZATION = 'SOCIAL_ORGANIZATION',
  GOVERNMENT_AGENCY = 'GOVERNMENT_AGENCY',
  MEDICAL = 'MEDICAL',
  LEGAL_AID = 'LEGAL_AID',
  OTHER = 'OTHER',
}
registerEnumType(ReferralTarget, {
  name: 'ReferralTarget',
  description: 'To which kind of body a case was referred (转介机构类型).',
  valuesConfig: {
    STATION: { description: 'Another station (其他社工站).' },
    SOCIAL_ORGANIZATION: { description: 'Social organisation (社会组织).' },
    GOVERNMENT_AGENCY: { description: 'Government agency (政府部门).' },
    MEDICAL: { description: 'Hospital or other medical body (医疗机构).' },
    LEGAL_AID: { description: 'Legal aid (法律援助).' },
    OTHER: { description: 'Another body (其他).' },
  },
});

export enum ConsentScope {
  SENSITIVE = 'SENSITIVE',
  REFERRAL = 'REFERRAL',
  PUBLICATION = 'PUBLICATION',
}
registerEnumType(ConsentScope, {
  name: 'ConsentScope',
  description: 'What consent is given to (同意范围); each is given and withdrawn by itself.',
  valuesConfig: {
    SENSITIVE: { description: 'Work on sensitive personal information (处理敏感个人信息, PIPL Art. 29).' },
    REFERRAL: { description: 'Giving it to another body (向其他机构提供, PIPL Art. 23).' },
    PUBLICATION: { description: 'Making the work public, as in a selection (公开, PIPL Art. 25).' },
  },
});

export enum ConsentPurpose {
  SERVICE = 'SERVICE',
  PROTECTION = 'PROTECTION',
  SELECTION = 'SELECTION',
  TEACHING = 'TEACHING',
}
registerEnumType(ConsentPurpose, {
  name: 'ConsentPurpose',
  description: 'For what consent is given (同意目的).',
  valuesConfig: {
    SERVICE: { description: 'To be served (提供服务).' },
    PROTECTION: { description: 'To be protected from harm (保护救助).' },
    SELECTION: { description: 'For a selection of outstanding work (评选).' },
    TEACHING: { description: 'For teaching and research (教学研究).' },
  },
});

export enum ConsentGiver {
  CLIENT = 'CLIENT',
  GUARDIAN = 'GUARDIAN',
}
registerEnumType(ConsentGiver, {
  name: 'ConsentGiver',
  description: 'Who gave consent (同意人).',
  valuesConfig: {
    CLIENT: { description: 'The client (服务对象本人).' },
    GUARDIAN: { description: 'A guardian (监护人).' },
  },
});
