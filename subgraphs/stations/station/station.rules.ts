/** The life of a station as pure rules: which states a tier knows, and which may follow which. */
import type { StationStatus, StationTier } from './station.enums.js';

export type Status = `${StationStatus}`;
export type Tier = `${StationTier}`;

/** The moves that every tier has. Before OPERATING each tier goes through steps of its own. */
const EVERY_TIER: Partial<Record<Status, readonly Status[]>> = {
  PLANNED: ['PREPARING', 'CANCELLED'],
  OPERATING: ['SUSPENDED', 'CLOSED'],
  SUSPENDED: ['OPERATING', 'CLOSED'],
  CLOSED: [],
  CANCELLED: [],
};

/** What lies between PREPARING and OPERATING, tier by tier. */
const OPENING: Record<Tier, Partial<Record<Status, readonly Status[]>>> = {
  STATION: { PREPARING: ['OPERATING', 'CANCELLED'] },
  ROOM: { PREPARING: ['ESTABLISHED', 'CANCELLED'], ESTABLISHED: ['OPERATING'] },
  GUIDANCE_CENTRE: { PREPARING: ['ESTABLISHED', 'CANCELLED'], ESTABLISHED: ['OPERATING'] },
  POST: {
    PREPARING: ['SURVEYED', 'CANCELLED'],
    SURVEYED: ['DISCUSSED'],
    DISCUSSED: ['DECIDED', 'REJECTED'],
    DECIDED: ['UNVEILED'],
    UNVEILED: ['OPERATING'],
    REJECTED: [],
  },
};

/** Every move of each tier: the states it knows, and what may follow each. */
export const STATION_MOVES: Record<Tier, Partial<Record<Status, readonly Status[]>>> = {
  GUIDANCE_CENTRE: { ...EVERY_TIER, ...OPENING.GUIDANCE_CENTRE },
  STATION: { ...EVERY_TIER, ...OPENING.STATION },
  ROOM: { ...EVERY_TIER, ...OPENING.ROOM },
  POST: { ...EVERY_TIER, ...OPENING.POST },
};

/** Whether a station of this tier can ever be in this state. */
export function isLegalStatus(tier: Tier, status: Status): boolean {
  return STATION_MOVES[tier][status] !== undefined;
}

/** What may follow a state; empty for a final one and for one the tier does not know. */
export function nextStatuses(tier: Tier, status: Status): readonly Status[] {
  return STATION_MOVES[tier][status] ?? [];
}

export function mayMove(tier: Tier, from: Status, to: Status): boolean {
  return nextStatuses(tier, from).includes(to);
}

/** The states in which a station comes to rest for good. */
export function isFinal(tier: Tier, status: Status): boolean {
  return isLegalStatus(tier, status) && nextStatuses(tier, status).length === 0;
}

/**
 * What is wrong with the steps of a station in their order; null when nothing is. They may begin at any state of the tier,
 * since a source often tells of a station only from its opening on.
 */
export function faultOfHistory(tier: Tier, steps: readonly Status[]): string | null {
  for (const [index, step] of steps.entries()) {
    if (!isLegalStatus(tier, step)) return `A ${tier} is never ${step}.`;
    const before = steps[index - 1];
    if (before !== undefined && !mayMove(tier, before, step)) {
      const allowed = nextStatuses(tier, before);
      return `A ${tier} that is ${before} cannot become ${step}; next is ${allowed.length ? allowed.join(' or ') : 'nothing'}.`;
    }
  }
  return null;
}
