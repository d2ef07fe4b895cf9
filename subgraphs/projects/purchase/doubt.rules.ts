/** What is doubtful about how a provider was found: waits that were too short, grounds that are missing, steps the rules ask for. Nothing is blocked by it. */
import type { DisputeFacts } from './duty.rules.js';
import {
  addDays,
  addWorkingDays,
  inForce,
  LAW,
  MEASURES,
  REGULATION,
  rule,
  type Finding,
  type PurchaseRule,
} from './purchase.rules.js';

const ON = { law: '2003-01-01', regulation: '2015-03-01', measures: '2020-03-01', intention: '2022-01-01' };

export const DOUBT_RULES = {
  PUBLIC_NOT_ASKED: rule(
    'PUBLIC_NOT_ASKED',
    `${REGULATION}第十五条`,
    ON.regulation,
    'The public was not asked about the needs of a public service (未征求公众意见).',
  ),
  INTENTION_TOO_LATE: rule(
    'INTENTION_TOO_LATE',
    '财库〔2020〕10号',
    ON.intention,
    'The intention was not published 30 days before the notice (采购意向公开不足30日).',
  ),
  BID_PERIOD_SHORT: rule(
    'BID_PERIOD_SHORT',
    `${LAW}第三十五条`,
    ON.law,
    'Bidders had fewer than 20 days from the notice (投标期限不足20日).',
  ),
  CONSULTATION_SHORT: rule(
    'CONSULTATION_SHORT',
    '财库〔2014〕214号',
    '2015-01-01',
    'Documents of a consultation were out for fewer than 10 days (磋商文件发出不足10日); the term is not verified.',
  ),
  SINGLE_SOURCE_NOTICE_SHORT: rule(
    'SINGLE_SOURCE_NOTICE_SHORT',
    `${REGULATION}第三十八条`,
    ON.regulation,
    'The notice of a single source was out for fewer than 5 working days (单一来源公示不足5个工作日).',
  ),
  INVITED_TOO_FEW: rule(
    'INVITED_TOO_FEW',
    `${LAW}第三十四条`,
    ON.law,
    'Fewer than 3 suppliers were invited to a tender (邀请供应商不足三家).',
  ),
  INVITED_LIMITED_GROUND: rule(
    'INVITED_GROUND_MISSING',
    `${LAW}第二十九条`,
    ON.law,
    'An invited tender has no ground that the law knows (邀请招标理由不足).',
  ),
  NEGOTIATION_GROUND: rule(
    'NEGOTIATION_GROUND_MISSING',
    `${LAW}第三十条`,
    ON.law,
    'A negotiation has no ground that the law knows (竞争性谈判理由不足).',
  ),
  SINGLE_SOURCE_GROUND: rule(
    'SINGLE_SOURCE_GROUND_MISSING',
    `${LAW}第三十一条`,
    ON.law,
    'A single source has no ground that the law knows (单一来源理由不足).',
  ),
  BOND_OVER_TENTH: rule(
    'BOND_OVER_TENTH',
    `${REGULATION}第四十八条`,
    ON.regulation,
    'The performance bond is over 10% of the contract (履约保证金超过10%).',
  ),
  CLAUSES_MISSING: rule(
    'CLAUSES_MISSING',
    `${MEASURES}第二十三条`,
    ON.measures,
    'The contract lacks clauses that it has to have (合同条款不全).',
  ),
  PROVIDER_NOT_LISTED: rule(
    'PROVIDER_NOT_LISTED',
    `${MEASURES}第六条`,
    ON.measures,
    'A state organ is not named among the bodies that may provide (国家机关不属承接主体).',
  ),
  CHALLENGE_LATE: rule(
    'CHALLENGE_LATE',
    `${LAW}第五十二条`,
    ON.law,
    'A challenge came more than 7 working days after the award notice (质疑逾期提出).',
  ),
  COMPLAINT_LATE: rule(
    'COMPLAINT_LATE',
    `${LAW}第五十五条`,
    ON.law,
    'A complaint came more than 15 working days after the answer to the challenge was due or given (投诉逾期提出).',
  ),
} as const satisfies Record<string, PurchaseRule>;

type Day = string | null | undefined;

export interface DoubtFacts {
  readonly aboveThreshold: boolean | null;
  readonly publicAsked?: boolean | null | undefined;
  readonly surveyedOn?: Day;
  readonly intentionOn?: Day;
  readonly method?: string | null | undefined;
  readonly methodGround?: string | null | undefined;
  readonly methodSetOn?: Day;
  readonly noticeOn?: Day;
  readonly bidsUntil?: Day;
  readonly invited?: number | null | undefined;
  readonly providerKind?: string | null | undefined;
  readonly awardedOn?: Day;
  readonly contract: {
    readonly signedOn?: Day;
    readonly amountFen?: number | bigint | null | undefined;
    readonly bondFen?: number | bigint | null | undefined;
    readonly clauses: readonly string[] | null;
  } | null;
  readonly disputes: readonly DisputeFacts[];
}

const GROUNDS: Readonly<Record<string, { readonly known: readonly string[]; readonly rule: PurchaseRule }>> = {
  INVITED_TENDER: { known: ['LIMITED_SUPPLIERS', 'TENDER_TOO_COSTLY'], rule: DOUBT_RULES.INVITED_LIMITED_GROUND },
  COMPETITIVE_NEGOTIATION: {
    known: ['FAILED_TENDER', 'COMPLEX', 'URGENT', 'COST_UNKNOWN'],
    rule: DOUBT_RULES.NEGOTIATION_GROUND,
  },
  SINGLE_SOURCE: { known: ['SOLE_SUPPLIER', 'EMERGENCY', 'ADD_ON'], rule: DOUBT_RULES.SINGLE_SOURCE_GROUND },
};
const CLAUSES = 8;

/** The findings in the order of a purchase. The waits bind above the threshold; where that is not known they are uncertain. */
export function doubtsOf(facts: DoubtFacts): Finding[] {
  const found: Finding[] = [];
  const bound = facts.aboveThreshold !== false;
  const doubt = (of: PurchaseRule, on: Day, holds: boolean, certain = facts.aboveThreshold === true): void => {
    if (on != null && holds && inForce(of, on)) found.push({ rule: of, certain });
  };
  const { method, noticeOn, bidsUntil, contract, awardedOn } = facts;
  const tender = method === 'OPEN_TENDER' || method === 'INVITED_TENDER';
  if (bound) {
    doubt(DOUBT_RULES.PUBLIC_NOT_ASKED, facts.surveyedOn, facts.publicAsked === false);
    const early = facts.intentionOn == null || (noticeOn ?? '') < addDays(facts.intentionOn, 30);
    doubt(DOUBT_RULES.INTENTION_TOO_LATE, noticeOn, early);
    const ground = GROUNDS[method ?? ''];
    if (ground) doubt(ground.rule, facts.methodSetOn, !ground.known.includes(facts.methodGround ?? ''));
    if (noticeOn != null && bidsUntil != null) {
      doubt(DOUBT_RULES.BID_PERIOD_SHORT, noticeOn, tender && bidsUntil < addDays(noticeOn, 20));
      const consultation = method === 'COMPETITIVE_CONSULTATION';
      doubt(DOUBT_RULES.CONSULTATION_SHORT, noticeOn, consultation && bidsUntil < addDays(noticeOn, 10), false);
      const single = method === 'SINGLE_SOURCE';
      doubt(DOUBT_RULES.SINGLE_SOURCE_NOTICE_SHORT, noticeOn, single && bidsUntil < addWorkingDays(noticeOn, 5));
    }
    doubt(DOUBT_RULES.INVITED_TOO_FEW, noticeOn, method === 'INVITED_TENDER' && (facts.invited ?? 0) < 3);
    const { signedOn, bondFen, amountFen } = contract ?? {};
    const tooMuch = bondFen != null && amountFen != null && BigInt(bondFen) * 10n > BigInt(amountFen);
    doubt(DOUBT_RULES.BOND_OVER_TENTH, signedOn, tooMuch);
    found.push(...doubtsOfDisputes(facts));
  }
  doubt(DOUBT_RULES.PROVIDER_NOT_LISTED, awardedOn, facts.providerKind === 'STATE_ORGAN', true);
  const lacking = contract?.clauses != null && contract.clauses.length < CLAUSES;
  doubt(DOUBT_RULES.CLAUSES_MISSING, contract?.signedOn, lacking, true);
  return found;
}

/** Whether suppliers came in time; from which day a supplier knew is not on record, so these are never certain. */
function doubtsOfDisputes({ disputes, awardedOn }: DoubtFacts): Finding[] {
  const challenges = disputes.filter(({ kind }) => kind === 'CHALLENGE');
  const late = challenges.some(({ raisedOn }) => awardedOn != null && raisedOn > addWorkingDays(awardedOn, 7));
  const windows = challenges.map(({ raisedOn, settledOn }) =>
    addWorkingDays(settledOn ?? addWorkingDays(raisedOn, 7), 15),
  );
  const tooLate = disputes.some(
    ({ kind, raisedOn }) => kind === 'COMPLAINT' && windows.length > 0 && windows.every((last) => raisedOn > last),
  );
  return [
    ...(late ? [{ rule: DOUBT_RULES.CHALLENGE_LATE, certain: false }] : []),
    ...(tooLate ? [{ rule: DOUBT_RULES.COMPLAINT_LATE, certain: false }] : []),
  ];
}
