import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  faultOfHistory,
  isFinal,
  isLegalStatus,
  mayMove,
  nextStatuses,
  STATION_MOVES,
  type Status,
  type Tier,
} from '../../subgraphs/stations/station/station.rules.js';
import { StationStatus, StationTier } from '../../subgraphs/stations/station/station.enums.js';

const TIERS = Object.values(StationTier) as Tier[];
const STATUSES = Object.values(StationStatus) as Status[];
const START: Status = 'PLANNED';

/** A walk through the moves of a tier: at each step one of those allowed, chosen by a number. */
const walks = fc
  .record({ tier: fc.constantFrom(...TIERS), choices: fc.array(fc.nat(10), { maxLength: 30 }) })
  .map(({ tier, choices }) => {
    const steps: Status[] = [START];
    for (const choice of choices) {
      const next = nextStatuses(tier, steps.at(-1)!);
      if (next.length === 0) break;
      steps.push(next[choice % next.length]!);
    }
    return { tier, steps };
  });

describe('a station moves as its tier allows', () => {
  it('accepts every walk along the moves, in any tier', () => {
    fc.assert(fc.property(walks, ({ tier, steps }) => expect(faultOfHistory(tier, steps)).toBeNull()));
  });

  it('finds the fault of every walk into which a state that may not follow was slipped', () => {
    fc.assert(
      fc.property(walks, fc.nat(), fc.constantFrom(...STATUSES), ({ tier, steps }, at, intruder) => {
        const place = at % steps.length;
        fc.pre(!mayMove(tier, steps[place]!, intruder));
        const fault = faultOfHistory(tier, [...steps.slice(0, place + 1), intruder, ...steps.slice(place + 1)]);
        expect(fault).toContain(intruder);
      }),
    );
  });

  it('never operates before the steps of the tier were taken, nor after it was ended', () => {
    const before: Partial<Record<Tier, Status[]>> = {
      ROOM: ['ESTABLISHED'],
      GUIDANCE_CENTRE: ['ESTABLISHED'],
      POST: ['SURVEYED', 'DISCUSSED', 'DECIDED', 'UNVEILED'],
    };
    fc.assert(
      fc.property(walks, ({ tier, steps }) => {
        const opened = steps.indexOf('OPERATING');
        const taken = opened < 0 ? [] : steps.slice(0, opened);
        if (opened >= 0) expect(taken.slice(2)).toEqual(before[tier] ?? []);
        const ended = steps.findIndex((step) => isFinal(tier, step));
        if (ended >= 0) expect(ended).toBe(steps.length - 1);
      }),
    );
  });

  it('names only states that the tier knows, and reaches each of them from PLANNED', () => {
    for (const tier of TIERS) {
      const reached = new Set<Status>([START]);
      for (const status of reached) for (const next of nextStatuses(tier, status)) reached.add(next);
      expect([...reached].sort()).toEqual(Object.keys(STATION_MOVES[tier]).sort());
      expect([...reached].every((status) => isLegalStatus(tier, status))).toBe(true);
    }
  });

  it('knows every state in some tier, and posts alone know unveiling', () => {
    for (const status of STATUSES) expect(TIERS.some((tier) => isLegalStatus(tier, status))).toBe(true);
    expect(TIERS.filter((tier) => isLegalStatus(tier, 'UNVEILED'))).toEqual(['POST']);
    expect(mayMove('POST', 'DISCUSSED', 'REJECTED')).toBe(true);
    expect(mayMove('STATION', 'CLOSED', 'OPERATING')).toBe(false);
    expect(faultOfHistory('ROOM', ['PREPARING', 'OPERATING'])).toBe(
      'A ROOM that is PREPARING cannot become OPERATING; next is ESTABLISHED or CANCELLED.',
    );
  });
});
