import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ProjectKind, ProjectStage } from '../../subgraphs/projects/project/project.enums.js';
import { stageFits, STAGES_BY_KIND } from '../../subgraphs/projects/project/project.rules.js';
import {
  addDays,
  addWorkingDays,
  contractDueDays,
  isLongerThanYears,
  judgeContract,
  judgePurchaser,
  PURCHASE_RULES,
  type ContractFacts,
} from '../../subgraphs/projects/purchase/purchase.rules.js';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const weekday = (text: string): number => new Date(text).getUTCDay();
const codes = (contract: ContractFacts, asOf = '2022-06-14'): string[] =>
  judgeContract({ aboveThreshold: true, ...contract }, asOf).map(({ rule }) => rule.code);

describe('days', () => {
  it('count from Friday to Tuesday as two working days, and from Saturday too', () => {
    expect(addWorkingDays('2022-01-28', 2)).toBe('2022-02-01');
    expect(addWorkingDays('2022-01-29', 2)).toBe('2022-02-01');
    expect(addWorkingDays('2022-01-24', 2)).toBe('2022-01-26');
    expect(addWorkingDays('2022-01-24', 0)).toBe('2022-01-24');
  });

  it('never end on a weekend, grow with the count, and five working days are a week from any weekday', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (start, days) => {
        const end = addWorkingDays(start, days);
        expect([1, 2, 3, 4, 5]).toContain(weekday(end));
        expect(end > addWorkingDays(start, days - 1)).toBe(true);
        if (weekday(start) % 6 !== 0) expect(addWorkingDays(start, 5)).toBe(addDays(start, 7));
      }),
    );
  });

  it('make a term of a year end on the day before its anniversary', () => {
    expect(isLongerThanYears('2022-01-01', '2022-12-31', 1)).toBe(false);
    expect(isLongerThanYears('2022-01-01', '2023-01-01', 1)).toBe(true);
    expect(isLongerThanYears('2020-02-29', '2021-02-28', 1)).toBe(false);
    expect(isLongerThanYears('2020-02-29', '2021-03-01', 1)).toBe(true);
    expect(isLongerThanYears('2022-03-01', '2025-02-28', 3)).toBe(false);
    expect(isLongerThanYears('2022-03-01', '2025-03-01', 3)).toBe(true);
  });
});

describe('a contract', () => {
  it('is signed within thirty days of the award, the thirtieth included', () => {
    expect(codes({ awardedOn: '2022-01-04', signedOn: '2022-02-03', announcedOn: '2022-02-03' })).toEqual([]);
    expect(codes({ awardedOn: '2022-01-04', signedOn: '2022-02-04', announcedOn: '2022-02-04' })).toEqual([
      'SIGNED_LATE',
    ]);
  });

  it('is late while it is not signed or announced, from the day after its last one', () => {
    expect(codes({ awardedOn: '2022-05-15' }, '2022-06-14')).toEqual([]);
    expect(codes({ awardedOn: '2022-05-15' }, '2022-06-15')).toEqual(['SIGNED_LATE']);
    expect(codes({ signedOn: '2022-06-10' }, '2022-06-14')).toEqual([]);
    expect(codes({ signedOn: '2022-06-10' }, '2022-06-15')).toEqual(['ANNOUNCED_LATE']);
  });

  it('has no timers below the threshold, and doubtful ones where the threshold is not known', () => {
    const late = { awardedOn: '2022-01-04', signedOn: '2022-02-04', announcedOn: '2022-02-04' };
    expect(judgeContract({ ...late, aboveThreshold: false }, '2022-06-14')).toEqual([]);
    expect(judgeContract(late, '2022-06-14')).toEqual([{ rule: PURCHASE_RULES.SIGNED_LATE, certain: false }]);
  });

  it('is judged by the rules in force on its own day', () => {
    expect(contractDueDays('2002-12-31', '2015-02-28')).toEqual({ signDueOn: null, announceDueOn: null });
    expect(contractDueDays('2003-01-01', '2015-03-02')).toEqual({
      signDueOn: '2003-01-31',
      announceDueOn: '2015-03-04',
    });
    const term = { termStart: '2020-02-29', termEnd: '2024-02-28' };
    expect(codes({ ...term, signedOn: '2020-02-28', announcedOn: '2020-02-28' })).toEqual([]);
    expect(codes({ ...term, signedOn: '2020-03-02', announcedOn: '2020-03-02' })).toEqual(['TERM_OVER_THREE_YEARS']);
  });

  it('needs a ground for more than one year, and none will do for more than three', () => {
    const signed = { signedOn: '2022-01-04', announcedOn: '2022-01-05', termStart: '2022-01-05' };
    expect(codes({ ...signed, termEnd: '2023-01-04' })).toEqual([]);
    expect(codes({ ...signed, termEnd: '2023-01-05' })).toEqual(['TERM_OVER_ONE_YEAR']);
    expect(codes({ ...signed, termEnd: '2023-01-05', longTermGround: 'synthetic ground' })).toEqual([]);
    expect(codes({ ...signed, termEnd: '2025-01-05', longTermGround: 'synthetic ground' })).toEqual([
      'TERM_OVER_THREE_YEARS',
    ]);
  });

  it('for services is doubtful when the provider was chosen by inquiry', () => {
    expect(codes({ method: 'INQUIRY' })).toEqual(['INQUIRY_FOR_SERVICES']);
    expect(codes({ method: 'OPEN_TENDER' })).toEqual([]);
  });
});

describe('a purchaser', () => {
  it('that is a village or community is no statutory one, unless it spends its own money or buys before the rule', () => {
    const doubts = (
      kind: 'VILLAGE_COMMUNITY' | 'TOWNSHIP',
      basis: 'ENCOURAGED_LOCAL' | 'SELF_FUNDED',
      on = '2022-06-14',
    ) => judgePurchaser(kind, basis, on).length;
    expect(doubts('VILLAGE_COMMUNITY', 'ENCOURAGED_LOCAL')).toBe(1);
    expect(doubts('VILLAGE_COMMUNITY', 'SELF_FUNDED')).toBe(0);
    expect(doubts('TOWNSHIP', 'ENCOURAGED_LOCAL')).toBe(0);
    expect(doubts('VILLAGE_COMMUNITY', 'ENCOURAGED_LOCAL', '2020-02-29')).toBe(0);
  });
});

describe('stages', () => {
  it('belong to some kind each, and every kind can be delivered, closed and terminated', () => {
    for (const stage of Object.values(ProjectStage)) {
      expect(Object.values(ProjectKind).some((kind) => stageFits(kind, stage))).toBe(true);
    }
    for (const kind of Object.values(ProjectKind)) {
      for (const stage of ['DELIVERY', 'CLOSED', 'TERMINATED'] as const) expect(STAGES_BY_KIND[kind]).toContain(stage);
    }
  });

  it('of bidding are foreign to ventures and grants, those of review to purchases; nothing is said where one is unknown', () => {
    expect(stageFits('VENTURE', 'BIDDING')).toBe(false);
    expect(stageFits('GRANT', 'TOPICS_PUBLISHED')).toBe(false);
    expect(stageFits('GOVERNMENT_PURCHASE', 'REVIEW')).toBe(false);
    expect(stageFits(null, 'BIDDING')).toBe(true);
    expect(stageFits('VENTURE', null)).toBe(true);
  });
});

describe('a rule', () => {
  it('carries its own code, and names the article unless it is the hub’s own', () => {
    for (const [code, rule] of Object.entries(PURCHASE_RULES)) {
      expect(rule.code).toBe(code);
      expect(rule.article === null).toBe(rule.inForceFrom === null);
    }
  });
});
