/** What the rules of government purchase ask of a contract, dated and named; they tell what is late or doubtful and block nothing. */
import type { PurchaserBasis, PurchaserKind } from './purchase.enums.js';

/** A rule, the article it comes from, and since when it is in force; `article` is null for a rule of the hub itself. */
export interface PurchaseRule {
  readonly code: string;
  readonly article: string | null;
  /** First day in force, `YYYY-MM-DD`; null for a rule of the hub, which always holds. */
  readonly inForceFrom: string | null;
  readonly text: string;
}

export const rule = (code: string, article: string | null, inForceFrom: string | null, text: string): PurchaseRule => ({
  code,
  article,
  inForceFrom,
  text,
});

export const MEASURES = '《政府购买服务管理办法》';
export const LAW = '《中华人民共和国政府采购法》';
export const REGULATION = '《中华人民共和国政府采购法实施条例》';

/** How many days after the award a contract has to be signed, and how many working days after that it has to be announced. */
export const SIGN_WITHIN_DAYS = 30;
export const ANNOUNCE_WITHIN_WORKING_DAYS = 2;

export const PURCHASE_RULES = {
  TERM_OVER_ONE_YEAR: rule(
    'TERM_OVER_ONE_YEAR',
    `${MEASURES}第二十四条`,
    '2020-03-01',
    'The term is longer than one year and no ground for it is on record (合同期限超过一年).',
  ),
  TERM_OVER_THREE_YEARS: rule(
    'TERM_OVER_THREE_YEARS',
    `${MEASURES}第二十四条`,
    '2020-03-01',
    'The term is longer than three years (合同期限超过三年).',
  ),
  SIGNED_LATE: rule(
    'SIGNED_LATE',
    `${LAW}第四十六条`,
    '2003-01-01',
    `The contract was not signed within ${SIGN_WITHIN_DAYS} days of the award notice (合同签订逾期).`,
  ),
  ANNOUNCED_LATE: rule(
    'ANNOUNCED_LATE',
    `${REGULATION}第五十条`,
    '2015-03-01',
    `The contract was not announced within ${ANNOUNCE_WITHIN_WORKING_DAYS} working days of signing (合同公告逾期); Monday to Friday count, public holidays are not known here.`,
  ),
  INQUIRY_FOR_SERVICES: rule(
    'INQUIRY_FOR_SERVICES',
    `${LAW}第三十二条`,
    '2003-01-01',
    'Inquiry for prices is meant for uniform goods, not for services (询价不适用于服务).',
  ),
  CLIENTS_OPINION_MISSING: rule(
    'CLIENTS_OPINION_MISSING',
    `${REGULATION}第四十五条`,
    '2015-03-01',
    'The acceptance has no opinion of the people served on record (验收缺少服务对象意见).',
  ),
  PURCHASER_NO_STATE_ORGAN: rule(
    'PURCHASER_NO_STATE_ORGAN',
    `${MEASURES}第五条、第六条`,
    '2020-03-01',
    'Committees of villages and communities (基层群众性自治组织) are named among the providers; only state organs are purchasers, so this is no statutory government purchase in the strict sense.',
  ),
  PROVIDER_NOT_RECORDED: rule(
    'PROVIDER_NOT_RECORDED',
    null,
    null,
    'The performing station is known, the provider of record is not; a station is usually no legal person and cannot sign (承接主体不明).',
  ),
  STAGE_FOREIGN_TO_KIND: rule(
    'STAGE_FOREIGN_TO_KIND',
    null,
    null,
    'The stage does not belong to the lifecycle of this kind of project (阶段与类型不符).',
  ),
} as const satisfies Record<string, PurchaseRule>;

export const inForce = ({ inForceFrom }: PurchaseRule, on: string): boolean =>
  inForceFrom === null || inForceFrom <= on;

/** A finding: the rule, and whether it surely applies or only if a fact that is not on record holds. */
export interface Finding {
  readonly rule: PurchaseRule;
  readonly certain: boolean;
}

export interface ContractFacts {
  readonly method?: string | null;
  readonly awardedOn?: string | null;
  readonly signedOn?: string | null;
  readonly announcedOn?: string | null;
  readonly termStart?: string | null;
  readonly termEnd?: string | null;
  readonly longTermGround?: string | null;
  readonly aboveThreshold?: boolean | null;
  /** The last day for signing as it was worked out, later where the purchase was suspended. */
  readonly signDueOn?: string | null;
}

/** The last days for signing and announcing; null where the day they are reckoned from is missing, or no rule was in force on it. */
export function contractDueDays(
  awardedOn: string | null,
  signedOn: string | null,
  suspendedDays = 0,
): { signDueOn: string | null; announceDueOn: string | null } {
  const binds = (of: PurchaseRule, day: string | null): day is string => day !== null && inForce(of, day);
  const signWithin = SIGN_WITHIN_DAYS + suspendedDays;
  return {
    signDueOn: binds(PURCHASE_RULES.SIGNED_LATE, awardedOn) ? addDays(awardedOn, signWithin) : null,
    announceDueOn: binds(PURCHASE_RULES.ANNOUNCED_LATE, signedOn)
      ? addWorkingDays(signedOn, ANNOUNCE_WITHIN_WORKING_DAYS)
      : null,
  };
}

/** What is late or doubtful in a contract on a day. The timers bind above the threshold; where that is not known the finding is uncertain. */
export function judgeContract(contract: ContractFacts, asOf: string): Finding[] {
  const rules = PURCHASE_RULES;
  const found: Finding[] = [];
  const { awardedOn = null, signedOn = null, announcedOn = null, termStart, termEnd, aboveThreshold } = contract;
  const timers = aboveThreshold !== false;
  const certain = aboveThreshold === true;
  const due = contractDueDays(awardedOn, signedOn);
  const signDueOn = contract.signDueOn ?? due.signDueOn;
  if (timers && signDueOn !== null && (signedOn ?? asOf) > signDueOn) {
    found.push({ rule: rules.SIGNED_LATE, certain });
  }
  if (timers && due.announceDueOn !== null && (announcedOn ?? asOf) > due.announceDueOn) {
    found.push({ rule: rules.ANNOUNCED_LATE, certain });
  }
  const reckonedFrom = signedOn ?? awardedOn ?? asOf;
  if (timers && contract.method === 'INQUIRY' && inForce(rules.INQUIRY_FOR_SERVICES, reckonedFrom)) {
    found.push({ rule: rules.INQUIRY_FOR_SERVICES, certain });
  }
  if (termStart != null && termEnd != null && inForce(rules.TERM_OVER_ONE_YEAR, signedOn ?? termStart)) {
    if (isLongerThanYears(termStart, termEnd, 3)) found.push({ rule: rules.TERM_OVER_THREE_YEARS, certain: true });
    else if (isLongerThanYears(termStart, termEnd, 1) && contract.longTermGround == null) {
      found.push({ rule: rules.TERM_OVER_ONE_YEAR, certain: true });
    }
  }
  return found;
}

/** What is doubtful about who buys: a village or community is no statutory purchaser. */
export function judgePurchaser(
  kind: `${PurchaserKind}` | null | undefined,
  basis: `${PurchaserBasis}` | null | undefined,
  on: string,
): Finding[] {
  const doubtful = kind === 'VILLAGE_COMMUNITY' && basis !== 'SELF_FUNDED';
  const { PURCHASER_NO_STATE_ORGAN } = PURCHASE_RULES;
  return doubtful && inForce(PURCHASER_NO_STATE_ORGAN, on) ? [{ rule: PURCHASER_NO_STATE_ORGAN, certain: true }] : [];
}

/** Whether a term, its last day included, is longer than so many years: 2022-01-01 to 2022-12-31 is exactly one. */
export function isLongerThanYears(start: string, end: string, years: number): boolean {
  return end >= `${String(Number(start.slice(0, 4)) + years).padStart(4, '0')}${start.slice(4)}`;
}

const DAY = 86_400_000;
const dayText = (time: number): string => new Date(time).toISOString().slice(0, 10);

export function addDays(day: string, days: number): string {
  return dayText(Date.parse(day) + days * DAY);
}

/** The day so many working days later. Saturday and Sunday do not count; public holidays and shifted working days are not known here. */
export function addWorkingDays(day: string, days: number): string {
  let time = Date.parse(day);
  for (let left = days; left > 0;) {
    time += DAY;
    const weekday = new Date(time).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return dayText(time);
}
