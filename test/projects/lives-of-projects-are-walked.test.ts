import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HubError } from '../../shared/errors.js';
import { claimLife, freeSlot, holdsPlace, stateOn } from '../../subgraphs/projects/claim/claim.rules.js';
import { grantLife, ventureLife } from '../../subgraphs/projects/venture/venture.rules.js';
import type { ProjectFacts, ProjectLife } from '../../subgraphs/projects/project/facts.rules.js';
import { STAGES_BY_KIND } from '../../subgraphs/projects/project/project.rules.js';
import {
  dutiesOf,
  isSuspended,
  suspendedDays,
  type DisputeFacts,
} from '../../subgraphs/projects/purchase/duty.rules.js';
import { biddersNeeded } from '../../subgraphs/projects/purchase/limit.rules.js';
import { purchaseLife } from '../../subgraphs/projects/purchase/procurement.rules.js';
import { addDays } from '../../subgraphs/projects/purchase/purchase.rules.js';

const RUNS = 500;
/** Each walk asks for all that may be done at every step. */
const WALKS = 100;
const maybe = fc.constantFrom(true, false, null);
const factsOf: fc.Arbitrary<ProjectFacts> = fc.record({
  acceptancePassed: maybe,
  midtermPassed: maybe,
  suspended: fc.boolean(),
  method: fc.constantFrom('OPEN_TENDER', 'COMPETITIVE_CONSULTATION', 'SINGLE_SOURCE', null),
  aboveThreshold: maybe,
  biddersQualified: fc.option(fc.integer({ min: 0, max: 5 })),
  hasApplicant: fc.boolean(),
  noticeRunsUntil: fc.constantFrom(null, '2022-06-14'),
});

const LIVES = {
  GOVERNMENT_PURCHASE: purchaseLife as unknown as ProjectLife,
  VENTURE: ventureLife as unknown as ProjectLife,
  GRANT: grantLife as unknown as ProjectLife,
};

describe.each(Object.entries(LIVES))('the life of a %s', (kind, life) => {
  it('has exactly the stages of its kind, and reaches each of them', () => {
    const stages = Object.keys(life.states).sort();
    expect(stages).toEqual([...STAGES_BY_KIND[kind as keyof typeof LIVES]].sort());
    const reached = new Set<string>(life.begins);
    for (const stage of reached) for (const move of life.moves()) if (move.from === stage) reached.add(move.to);
    expect([...reached].sort()).toEqual(stages);
  });

  it('never leaves its stages, never leaves an end, and does what it says may be done', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), factsOf), { minLength: 20, maxLength: 60 }), (walk) => {
        let stage = life.begins[0]!;
        for (const [choice, facts] of walk) {
          const action = life.actions[choice % life.actions.length]!;
          const told = life.available(stage, facts).find((one) => one.action === action)!;
          const before = stage;
          try {
            stage = life.move(action, stage, facts);
            expect(told.refusal).toBeNull();
          } catch (error) {
            if (!(error instanceof HubError)) throw error;
            expect(told.refusal?.extensions['code']).toBe(error.extensions['code']);
          }
          expect(Object.keys(life.states)).toContain(stage);
          if (life.final.includes(before)) expect(stage).toBe(before);
          const { method, aboveThreshold, biddersQualified, suspended, midtermPassed } = facts;
          if (stage !== before && stage === 'AWARDED') {
            expect(biddersQualified ?? 0).toBeGreaterThanOrEqual(biddersNeeded(method as never, aboveThreshold));
          }
          if (stage !== before && stage === 'CONTRACTED') expect(suspended).toBe(false);
          if (stage !== before && stage === 'FINAL_PAYMENT') expect(midtermPassed).toBe(true);
        }
      }),
      { numRuns: WALKS },
    );
  });
});

describe('claims', () => {
  it('never hold more places than there are, nor one place twice, however they come and go', () => {
    const step = fc.tuple(fc.constantFrom('claim', ...claimLife.actions), fc.nat(30), fc.integer({ min: 0, max: 40 }));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.array(step, { minLength: 30, maxLength: 120 }), (slots, walk) => {
        let today = '2022-06-14';
        const claims: { state: keyof typeof claimLife.states; slot: number | null; expiresOn: string }[] = [];
        for (const [action, which, days] of walk) {
          const claim = claims[which % Math.max(1, claims.length)];
          try {
            if (action === 'claim') {
              for (const one of claims)
                if (stateOn(one, today) === 'EXPIRED') Object.assign(one, { state: 'EXPIRED', slot: null });
              const held = claims.filter(({ state }) => holdsPlace(state)).map(({ slot }) => slot);
              claims.push({ state: 'REQUESTED', slot: freeSlot(slots, held), expiresOn: addDays(today, 10) });
            } else if (claim) {
              const { expiresOn } = claim;
              claim.state = claimLife.move(action, claim.state, { expiresOn, today, stage: null });
              if (!holdsPlace(claim.state)) claim.slot = null;
            }
          } catch (error) {
            if (!(error instanceof HubError)) throw error;
          }
          if (days === 40) today = addDays(today, 4);
          const held = claims.filter(({ state }) => holdsPlace(state)).map(({ slot }) => slot);
          expect(held.length).toBeLessThanOrEqual(slots);
          expect(new Set(held).size).toBe(held.length);
          expect(held.every((slot) => slot !== null && slot >= 1 && slot <= slots)).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2022-01-03', days));
const dispute: fc.Arbitrary<DisputeFacts> = fc
  .tuple(
    fc.constantFrom('CHALLENGE' as const, 'COMPLAINT' as const),
    day,
    fc.option(fc.nat(60)),
    fc.boolean(),
    fc.uuid(),
  )
  .map(([kind, raisedOn, after, suspends, id]) => ({
    id,
    kind,
    raisedOn,
    suspends,
    settledOn: after === null ? null : addDays(raisedOn, after),
  }));

describe('a clock', () => {
  it('stands still on exactly the days on which some dispute stops the purchase', () => {
    fc.assert(
      fc.property(fc.array(dispute, { maxLength: 6 }), day, fc.nat(90), (disputes, from, days) => {
        const still = Array.from({ length: days }, (_, at) => addDays(from, at)).filter((on) =>
          isSuspended(disputes, on),
        );
        expect(suspendedDays(disputes, from, addDays(from, days))).toBe(still.length);
      }),
      { numRuns: RUNS },
    );
  });

  it('makes a duty late only after its last day, done or not, and never below the threshold', () => {
    const facts = fc.record({
      evaluatedOn: day,
      reportedOn: fc.option(day),
      decidedOn: fc.option(day),
      awardedOn: fc.option(day),
    });
    fc.assert(
      fc.property(facts, fc.array(dispute, { maxLength: 3 }), maybe, day, (given, disputes, aboveThreshold, asOf) => {
        const procurement = { round: 1, ...given };
        const duties = dutiesOf({ aboveThreshold, procurement, contract: null, acceptances: [], disputes }, asOf);
        if (aboveThreshold === false) expect(duties).toEqual([]);
        for (const { status, dueOn, doneOn, startsOn, certain } of duties) {
          expect(startsOn <= asOf && startsOn <= dueOn).toBe(true);
          expect(doneOn === null || doneOn <= asOf).toBe(true);
          if (status === 'LATE') expect(asOf > dueOn && doneOn === null).toBe(true);
          if (status === 'DUE') expect(asOf <= dueOn && doneOn === null).toBe(true);
          if (status === 'DONE_LATE') expect(doneOn! > dueOn).toBe(true);
          if (certain) expect(aboveThreshold).toBe(true);
        }
        expect(new Set(duties.map(({ key }) => key)).size).toBe(duties.length);
      }),
      { numRuns: RUNS },
    );
  });
});
