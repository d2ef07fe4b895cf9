import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LifeCycle } from '../../shared/work/index.js';
import { HubError } from '../../shared/errors.js';
import {
  checkLeftOfCommitment,
  checkLeftOfContribution,
  effectOf,
  fundLife,
  leftOfCommitment,
  leftOfContribution,
  opposite,
  standingAfter,
  type Standing,
} from '../../subgraphs/resources/fund/fund.rules.js';
import { quartersOf } from '../../subgraphs/resources/fund/fund-quarter.js';
import { confirmedBy, linkLife, liveKeyOf } from '../../subgraphs/resources/link/link.rules.js';
import { stateOf, LinkAsserter } from '../../subgraphs/resources/link/resource-link.entity.js';
import { mayRaiseFundsFrom, organizationLife } from '../../subgraphs/resources/organization/organization.rules.js';
import { teamLife, volunteerServiceLife } from '../../subgraphs/resources/team/team.rules.js';

/** A refusal is an outcome; anything else that is thrown is a fault. */
function refused(act: () => void): boolean {
  try {
    act();
    return false;
  } catch (error) {
    if (error instanceof HubError) return true;
    throw error;
  }
}

describe('a life', () => {
  const facts = fc.record({
    registration: fc.constantFrom('FILED' as const, 'REGISTERED' as const, null),
    isCharity: fc.boolean(),
    publicFundraising: fc.boolean(),
    balanceFen: fc.nat(1000),
    committedFen: fc.nat(1000),
  });
  // oxlint-disable-next-line typescript/no-explicit-any -- lives of different nouns, walked alike
  const lives: [string, LifeCycle<any, any, any>][] = [
    ['SocialOrganization', organizationLife],
    ['ResourceLink', linkLife],
    ['ServiceFund', fundLife],
    ['VolunteerTeam', teamLife],
    ['VolunteerService', volunteerServiceLife],
  ];

  it.each(lives)('of a %s never leaves its states, and does just what it offers', (_noun, life) => {
    const walk = fc.array(fc.tuple(fc.nat(100), fc.nat(5), facts), { maxLength: 40 });
    fc.assert(
      fc.property(walk, (steps) => {
        let state = life.begins[0] as string;
        for (const [choice, target, given] of steps) {
          const action = life.actions[choice % life.actions.length] as string;
          const offer = life.available(state, given).find((each) => each.action === action)!;
          const to = offer.to[target % Math.max(1, offer.to.length)];
          let next: string | undefined;
          const no = refused(() => (next = life.move(action, state, given, to) as string));
          expect(no).toBe(offer.refusal !== null);
          if (next === undefined) continue;
          expect(Object.keys(life.states)).toContain(next);
          expect(life.final).not.toContain(state);
          state = next;
        }
      }),
      { numRuns: 1000 },
    );
  });
});

interface Entry {
  readonly id: number;
  readonly kind: Parameters<typeof effectOf>[0] | 'REVERSAL';
  readonly countsAs: Parameters<typeof effectOf>[0];
  readonly balanceChangeFen: number;
  readonly committedChangeFen: number;
  readonly of: number | null;
  readonly reverses: number | null;
}

/** A ledger as the mutations keep it, without a database: each entry refused or added by the same rules. */
class Ledger {
  standing: Standing = { balanceFen: 0, committedFen: 0 };
  readonly entries: Entry[] = [];

  related(id: number): Entry[] {
    return this.entries.filter((entry) => entry.id === id || entry.of === id);
  }

  enter(kind: Entry['countsAs'], fen: number, of: Entry | null): void {
    if (kind === 'RELEASE' && of?.kind !== 'COMMITMENT') return;
    if (kind === 'REFUND' && of?.kind !== 'CONTRIBUTION') return;
    const drawn = kind === 'SPENDING' && of?.kind === 'COMMITMENT';
    if (kind === 'RELEASE' || drawn) checkLeftOfCommitment(leftOfCommitment(this.related(of!.id)), fen);
    if (kind === 'REFUND') checkLeftOfContribution(leftOfContribution(this.related(of!.id)), fen);
    const related = kind === 'RELEASE' || kind === 'REFUND' || drawn ? of!.id : null;
    this.add({ kind, countsAs: kind, of: related, reverses: null }, effectOf(kind, fen, drawn));
  }

  reverse(entry: Entry): void {
    if (entry.kind === 'REVERSAL' || this.entries.some(({ reverses }) => reverses === entry.id)) return;
    const { balanceChangeFen, committedChangeFen, kind } = entry;
    if (kind === 'COMMITMENT') checkLeftOfCommitment(leftOfCommitment(this.related(entry.id)), committedChangeFen);
    if (kind === 'CONTRIBUTION') checkLeftOfContribution(leftOfContribution(this.related(entry.id)), balanceChangeFen);
    const of = kind === 'COMMITMENT' || kind === 'CONTRIBUTION' ? entry.id : entry.of;
    const effect = opposite({ balanceFen: balanceChangeFen, committedFen: committedChangeFen });
    this.add({ kind: 'REVERSAL', countsAs: entry.countsAs, of, reverses: entry.id }, effect);
  }

  private add(row: Pick<Entry, 'kind' | 'countsAs' | 'of' | 'reverses'>, effect: Standing): void {
    this.standing = standingAfter(this.standing, effect);
    const id = this.entries.length;
    this.entries.push({ id, ...row, balanceChangeFen: effect.balanceFen, committedChangeFen: effect.committedFen });
  }
}

describe('a ledger', () => {
  const KINDS = ['CONTRIBUTION', 'COMMITMENT', 'RELEASE', 'SPENDING', 'REFUND', 'RETURN'] as const;
  const step = fc.record({
    kind: fc.constantFrom(...KINDS, 'REVERSE' as const),
    fen: fc.integer({ min: 1, max: 500 }),
    of: fc.nat(60),
  });

  it('holds its sums on every walk of thousands: nothing below zero, never more promised than there is', () => {
    let entered = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 30, maxLength: 60 }), (steps) => {
        const ledger = new Ledger();
        for (const { kind, fen, of } of steps) {
          const other = ledger.entries[of % Math.max(1, ledger.entries.length)] ?? null;
          const before = ledger.standing;
          const no = refused(() => {
            if (kind !== 'REVERSE') ledger.enter(kind, kind === 'CONTRIBUTION' ? fen * 5 : fen, other);
            else if (other) ledger.reverse(other);
          });
          const { balanceFen, committedFen } = ledger.standing;
          const sum = (of: (entry: Entry) => number): number => ledger.entries.reduce((all, one) => all + of(one), 0);
          const holds =
            (!no || ledger.standing === before) &&
            sum((entry) => entry.balanceChangeFen) === balanceFen &&
            sum((entry) => entry.committedChangeFen) === committedFen &&
            committedFen >= 0 &&
            balanceFen >= committedFen;
          if (!holds) expect({ kind, fen, standing: ledger.standing }).toBe('in order');
        }
        const left = (kind: string, of: (entries: Entry[]) => number): number[] =>
          ledger.entries.filter((entry) => entry.kind === kind).map(({ id }) => of(ledger.related(id)));
        const promised = left('COMMITMENT', leftOfCommitment);
        expect(promised.every((fen) => fen >= 0)).toBe(true);
        expect(promised.reduce((all, fen) => all + fen, 0)).toBe(ledger.standing.committedFen);
        expect(left('CONTRIBUTION', leftOfContribution).every((fen) => fen >= 0)).toBe(true);
        entered += ledger.entries.length;
      }),
      { numRuns: 1500 },
    );
    expect(entered).toBeGreaterThan(10_000);
  });

  it('comes out in quarters as in its sums', () => {
    const sum = fc.record({
      countsAs: fc.constantFrom('CONTRIBUTION' as const, 'SPENDING' as const),
      purpose: fc.constantFrom('甲', '乙'),
      month: fc
        .integer({ min: 0, max: 35 })
        .map((at) => `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`),
      balanceFen: fc.nat(10_000),
    });
    fc.assert(
      fc.property(fc.array(sum, { maxLength: 40 }), (sums) => {
        const rows = sums.map((row) => ({
          ...row,
          balanceFen: row.countsAs === 'SPENDING' ? -row.balanceFen : row.balanceFen,
          committedFen: 0,
          fundId: 'fnd_synthetic',
        }));
        const quarters = quartersOf(rows);
        const fenOf = ({ amount }: { amount: string }): number => Math.round(Number(amount) * 100);
        const told = quarters.reduce((all, { contributed, spent }) => all + fenOf(contributed) - fenOf(spent), 0);
        expect(told).toBe(rows.reduce((all, { balanceFen }) => all + balanceFen, 0));
        for (const { spent, purposes, quarter } of quarters) {
          expect(purposes.reduce((all, one) => all + fenOf(one.spent), 0)).toBe(fenOf(spent));
          expect([1, 2, 3, 4]).toContain(quarter);
        }
        const order = quarters.map(({ year, quarter }) => year * 4 + quarter);
        expect(order).toEqual([...new Set(order)].sort((one, other) => one - other));
      }),
    );
  });
});

describe('a link', () => {
  const side = fc.constantFrom('FROM' as const, 'TO' as const);

  it('is vouched for by ever more sides, and each side once', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(LinkAsserter)), fc.array(side), (begun, sides) => {
        let assertedBy = begun;
        for (const by of sides) {
          const before = stateOf({ assertedBy });
          if (refused(() => (assertedBy = confirmedBy(assertedBy, by) as LinkAsserter))) {
            expect([by, 'BOTH']).toContain(assertedBy);
          } else expect(stateOf({ assertedBy })).toBe(linkLife.move('confirmLink', before, {}));
        }
      }),
    );
  });

  it('is the same link from either end just where its kind says the same both ways', () => {
    const id = fc.constantFrom('org_a', 'org_b', 'stn_a', 'ent_a');
    fc.assert(
      fc.property(id, id, fc.boolean(), (fromId, toId, symmetrical) => {
        const key = liveKeyOf({ kind: 'X', fromId, toId }, symmetrical, null);
        const turned = liveKeyOf({ kind: 'X', fromId: toId, toId: fromId }, symmetrical, null);
        expect(key === turned).toBe(symmetrical || fromId === toId);
        expect(liveKeyOf({ kind: 'X', fromId, toId }, symmetrical, 'fnd_a')).not.toBe(key);
      }),
    );
  });
});

describe('the law of a day', () => {
  it('never lets a charity wait longer than the law before it, and gave no right before it was made', () => {
    const day = fc
      .date({ min: new Date('2016-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (since, on) => {
        const earliest = mayRaiseFundsFrom(since, on);
        expect(earliest === null).toBe(on < '2016-09-01');
        if (earliest === null) return;
        expect(earliest > since).toBe(true);
        expect(Number(earliest.slice(0, 4)) - Number(since.slice(0, 4))).toBe(on < '2024-09-05' ? 2 : 1);
        expect(mayRaiseFundsFrom(since, '2026-12-31')! <= earliest).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
