/** What the law asks to be done in a purchase within so many days: when it was begun, when it is due, whether it is late or its clock stands still. */
import {
  addDays,
  addWorkingDays,
  inForce,
  LAW,
  PURCHASE_RULES,
  REGULATION,
  rule,
  type PurchaseRule,
} from './purchase.rules.js';

/** A rule with its term. Working days are Monday to Friday: public holidays are not known. */
export interface DutyRule extends PurchaseRule {
  readonly days?: number;
  readonly workingDays?: number;
  /** False where the rule sets no term and the hub measures by its own. */
  readonly termByLaw: boolean;
}

const within = (of: PurchaseRule, term: { days?: number; workingDays?: number }, termByLaw = true): DutyRule => ({
  ...of,
  ...term,
  termByLaw,
});
const ON = { law: '2003-01-01', regulation: '2015-03-01' };

/** By the milestone that fulfils each. */
export const DUTY_RULES = {
  EVALUATION_REPORTED: within(
    rule(
      'REPORTED_LATE',
      `${REGULATION}第四十三条`,
      ON.regulation,
      'The evaluation report reaches the purchaser within 2 working days of the evaluation (评审报告送交).',
    ),
    { workingDays: 2 },
  ),
  AWARD_DECIDED: within(
    rule(
      'DECIDED_LATE',
      `${REGULATION}第四十三条`,
      ON.regulation,
      'The purchaser decides the award within 5 working days of the report (确定中标、成交供应商).',
    ),
    { workingDays: 5 },
  ),
  CONTRACT_SIGNED: within(PURCHASE_RULES.SIGNED_LATE, { days: 30 }),
  CONTRACT_ANNOUNCED: within(PURCHASE_RULES.ANNOUNCED_LATE, { workingDays: 2 }),
  CONTRACT_FILED: within(
    rule(
      'FILED_LATE',
      `${LAW}第四十七条`,
      ON.law,
      'A copy of the contract is filed within 7 working days of signing (合同备案).',
    ),
    { workingDays: 7 },
  ),
  ACCEPTANCE_PUBLISHED: within(
    rule(
      'ACCEPTANCE_PUBLISHED_LATE',
      `${REGULATION}第四十五条`,
      ON.regulation,
      'The result of the acceptance is published (验收结果公告); the rule sets no term, 7 working days are the measure of the hub.',
    ),
    { workingDays: 7 },
    false,
  ),
  CHALLENGE_ANSWERED: within(
    rule(
      'CHALLENGE_ANSWERED_LATE',
      `${LAW}第五十三条`,
      ON.law,
      'The purchaser answers a challenge within 7 working days of receiving it (质疑答复).',
    ),
    { workingDays: 7 },
  ),
  COMPLAINT_DECIDED: within(
    rule(
      'COMPLAINT_DECIDED_LATE',
      `${LAW}第五十六条`,
      ON.law,
      'The authority decides a complaint within 30 working days of receiving it (投诉处理).',
    ),
    { workingDays: 30 },
  ),
} as const satisfies Record<string, DutyRule>;

export type DutyKind = keyof typeof DUTY_RULES;
export type DutyStatus = 'DUE' | 'LATE' | 'SUSPENDED' | 'DONE' | 'DONE_LATE';

type Day = string | null | undefined;

export interface DisputeFacts {
  readonly id: string;
  readonly kind: 'CHALLENGE' | 'COMPLAINT';
  readonly raisedOn: string;
  readonly settledOn?: Day;
  readonly suspends: boolean;
}

export interface DutyFacts {
  /** Above the threshold or in the catalogue; null when not known. Below it the law binds nobody. */
  readonly aboveThreshold: boolean | null;
  readonly procurement: {
    readonly round: number;
    readonly evaluatedOn?: Day;
    readonly reportedOn?: Day;
    readonly decidedOn?: Day;
    readonly awardedOn?: Day;
  } | null;
  readonly contract: {
    readonly id: string;
    readonly awardedOn?: Day;
    readonly signedOn?: Day;
    readonly announcedOn?: Day;
    readonly filedOn?: Day;
  } | null;
  readonly acceptances: readonly { readonly id: string; readonly heldOn: string; readonly publishedOn?: Day }[];
  readonly disputes: readonly DisputeFacts[];
}

export interface Duty {
  readonly kind: DutyKind;
  readonly rule: DutyRule;
  /** The same for the same duty, whenever it is worked out. */
  readonly key: string;
  readonly startsOn: string;
  readonly dueOn: string;
  readonly doneOn: string | null;
  readonly status: DutyStatus;
  readonly certain: boolean;
}

/** Every duty that had begun by a day, as it stood on it, the earliest due first. */
export function dutiesOf(facts: DutyFacts, asOf: string): Duty[] {
  if (facts.aboveThreshold === false) return [];
  const duties: Duty[] = [];
  const add = (kind: DutyKind, of: string, startsOn: Day, done: Day): void => {
    const asked = DUTY_RULES[kind];
    if (startsOn == null || startsOn > asOf || !inForce(asked, startsOn)) return;
    const doneOn = done != null && done <= asOf ? done : null;
    const halted = kind === 'CONTRACT_SIGNED' ? suspendedDays(facts.disputes, startsOn, doneOn ?? asOf) : 0;
    const dueOn =
      asked.days === undefined
        ? addWorkingDays(startsOn, asked.workingDays ?? 0)
        : addDays(startsOn, asked.days + halted);
    const still = kind === 'CONTRACT_SIGNED' && isSuspended(facts.disputes, asOf);
    const status =
      doneOn !== null ? (doneOn > dueOn ? 'DONE_LATE' : 'DONE') : still ? 'SUSPENDED' : asOf > dueOn ? 'LATE' : 'DUE';
    // Of a purchase whose course came from a source, what is not on record may have been done.
    const recorded =
      facts.procurement !== null || doneOn !== null || kind === 'CONTRACT_SIGNED' || kind === 'CONTRACT_ANNOUNCED';
    const certain = asked.termByLaw && recorded && facts.aboveThreshold === true;
    duties.push({ kind, rule: asked, key: `${asked.code} ${of}`, startsOn, dueOn, doneOn, status, certain });
  };
  const { procurement, contract, acceptances, disputes } = facts;
  if (procurement) {
    const round = `round-${procurement.round}`;
    add('EVALUATION_REPORTED', round, procurement.evaluatedOn, procurement.reportedOn);
    add('AWARD_DECIDED', round, procurement.reportedOn, procurement.decidedOn);
    add('CONTRACT_SIGNED', round, procurement.awardedOn, contract?.signedOn);
  } else if (contract) add('CONTRACT_SIGNED', contract.id, contract.awardedOn, contract.signedOn);
  if (contract) {
    add('CONTRACT_ANNOUNCED', contract.id, contract.signedOn, contract.announcedOn);
    add('CONTRACT_FILED', contract.id, contract.signedOn, contract.filedOn);
  }
  for (const { id, heldOn, publishedOn } of acceptances) add('ACCEPTANCE_PUBLISHED', id, heldOn, publishedOn);
  for (const { id, kind, raisedOn, settledOn } of disputes) {
    add(kind === 'CHALLENGE' ? 'CHALLENGE_ANSWERED' : 'COMPLAINT_DECIDED', id, raisedOn, settledOn);
  }
  return duties.sort((one, other) => (one.dueOn + one.key < other.dueOn + other.key ? -1 : 1));
}

/** A complaint stops a purchase for 30 days at most (第五十七条). */
const COMPLAINT_STOPS_DAYS = 30;

/** The days on which a dispute stops the purchase: from the first until the second, which does not count; null while it is open. */
function stopped({ kind, raisedOn, settledOn, suspends }: DisputeFacts): [string, string | null] | null {
  if (!suspends) return null;
  if (kind === 'CHALLENGE') return [raisedOn, settledOn ?? null];
  const longest = addDays(raisedOn, COMPLAINT_STOPS_DAYS);
  return [raisedOn, settledOn != null && settledOn < longest ? settledOn : longest];
}

/** Whether a challenge or complaint stops the purchase on a day. */
export function isSuspended(disputes: readonly DisputeFacts[], on: string): boolean {
  return disputes.some((dispute) => {
    const days = stopped(dispute);
    return days !== null && days[0] <= on && (days[1] === null || on < days[1]);
  });
}

/** For how many days the purchase stood still from one day until another; a day on which two disputes stop it counts once. */
export function suspendedDays(disputes: readonly DisputeFacts[], from: string, until: string): number {
  let days = 0;
  let counted = from;
  const halts = disputes.map(stopped).filter((halt) => halt !== null);
  for (const [first, end] of halts.sort(([one], [other]) => (one < other ? -1 : 1))) {
    const begin = first > counted ? first : counted;
    const last = end === null || end > until ? until : end;
    if (begin >= last) continue;
    days += (Date.parse(last) - Date.parse(begin)) / 86_400_000;
    counted = last;
  }
  return days;
}
