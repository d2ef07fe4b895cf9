/** The life of a social organisation, which credit codes fit it, and from when on a charity may raise funds in public. */
import { checkCreditCode } from '../../../shared/scalars/credit-code.js';
import { lifeCycle, type Guard } from '../../../shared/work/life-cycle.js';
import {
  charityAlready,
  charityNot,
  creditCodeUnfit,
  dayBeforeEarlier,
  fundraisingAlready,
  fundraisingTooEarly,
  organizationNotFiled,
  organizationNotRegistered,
} from './organization.errors.js';
import type { SocialOrganizationKind, SocialOrganizationStatus } from './social-organization.entity.js';

/** How an organisation stands, apart from whether it still is. */
export interface OrganizationFacts {
  /** Null when nothing is known of how it is on record. */
  readonly registration: 'FILED' | 'REGISTERED' | null;
  readonly isCharity: boolean;
  readonly publicFundraising: boolean;
}

type Holds = Guard<OrganizationFacts>;
const filed: Holds = ({ registration }) => (registration === 'FILED' ? null : organizationNotFiled());
const registered: Holds = ({ registration }) => (registration === 'REGISTERED' ? null : organizationNotRegistered());
const noCharity: Holds = ({ isCharity }) => (isCharity ? charityAlready() : null);
const charity: Holds = ({ isCharity }) => (isCharity ? null : charityNot());
const notQualified: Holds = ({ publicFundraising }) => (publicFundraising ? fundraisingAlready() : null);

const stays = { ACTIVE: 'ACTIVE' } as const;

export const organizationLife = lifeCycle<OrganizationFacts>()({
  noun: 'SocialOrganization',
  begins: ['ACTIVE'],
  states: { ACTIVE: '存续', DEREGISTERED: '注销', REVOKED: '撤销登记' } satisfies Record<
    `${SocialOrganizationStatus}`,
    string
  >,
  actions: {
    convertFiledToRegistered: {
      description: 'Makes a filed organisation a registered one, on the same record (备案转登记).',
      moves: stays,
      guards: [filed],
    },
    recogniseCharity: {
      description: 'Recognises a registered organisation as a charity (慈善组织认定).',
      moves: stays,
      guards: [registered, noCharity],
    },
    qualifyForFundraising: {
      description: 'Qualifies a charity for public fundraising (公开募捐资格), by the law of the day.',
      moves: stays,
      guards: [charity, notQualified],
    },
    withdrawCharityStatus: {
      description: 'Ends the status of a charity, and with it the right to raise funds in public (撤销慈善组织).',
      moves: stays,
      guards: [charity],
    },
    addCreditMark: {
      description: 'Puts the organisation on a public list of the credit system (列入信用名录).',
      moves: stays,
    },
    liftCreditMark: {
      description: 'Takes the organisation off a public list of the credit system (移出信用名录).',
      moves: stays,
    },
    dissolveOrganization: {
      description:
        'Ends an organisation: taken off the record at its own request (注销), or by the authority (撤销登记). Its registration, charity status and links end on the same day.',
      moves: { ACTIVE: ['DEREGISTERED', 'REVOKED'] },
    },
  },
});

/** How the credit code of each registrable kind begins: 5 for civil affairs, then the kind. */
const CODE_BEGINS: Partial<Record<`${SocialOrganizationKind}`, string>> = {
  SOCIAL_GROUP: '51',
  SOCIAL_SERVICE_AGENCY: '52',
  FOUNDATION: '53',
};

/** Refuses a newly entered credit code that no civil affairs department gives to an organisation of this kind. */
export function checkOrganizationCode(code: string, kind: `${SocialOrganizationKind}`): void {
  const begins = CODE_BEGINS[kind];
  if (begins === undefined)
    throw creditCodeUnfit(`a body of kind ${kind} is registered as one of the three legal kinds`);
  if (!code.startsWith(begins)) throw creditCodeUnfit(`one of kind ${kind} begins with ${begins}`);
  checkNewCode(code);
}

/** Refuses what is kept of early real codes when imported, but must not be entered anew. */
export function checkNewCode(code: string): void {
  const checked = checkCreditCode(code);
  if (checked.ok && !checked.organisationCodeOk)
    throw creditCodeUnfit('the organisation code at its positions 9 to 17 has another check sign');
}

/** What the law asks of a charity before it may raise funds in public: the last rule in force on a day counts. */
const FUNDRAISING_RULES = [
  { from: '2016-09-01', years: 2, source: '《慈善法》(2016)' },
  { from: '2024-09-05', years: 1, source: '《慈善法》(2023年修正)' },
] as const;

/** The first day on which a charity since `charitySince` may be qualified by the law of `on`; null where no law gave that right. */
export function mayRaiseFundsFrom(charitySince: string, on: string): string | null {
  const rule = FUNDRAISING_RULES.findLast(({ from }) => from <= on);
  return rule ? yearsLater(charitySince, rule.years) : null;
}

export function checkFundraising(charitySince: string, on: string): void {
  const earliest = mayRaiseFundsFrom(charitySince, on);
  if (earliest === null || on < earliest) throw fundraisingTooEarly(on, earliest);
}

/** The same day of a later year; 29 February becomes 1 March, since the years are full only then. */
function yearsLater(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0');
  const leap = (at: number): boolean => at % 4 === 0 && (at % 100 !== 0 || at % 400 === 0);
  return day.endsWith('-02-29') && !leap(Number(year)) ? `${year}-03-01` : year + day.slice(4);
}

/** Refuses a day before the one of what it follows upon; a row that does not say since when follows upon nothing. */
export function checkNotBefore(place: string, day: string, earliest: string | null | undefined): void {
  if (earliest != null && day < earliest) throw dayBeforeEarlier(place, day, earliest);
}
