/** The life of a station as pure rules, tier by tier: the states that a tier knows, what leads from one to the next, and what that asks. */
import { lifeCycle, type LifeCycle } from '../../../shared/work/life-cycle.js';
import type { StationStatus, StationTier } from './station.enums.js';
import { hostMissing, parentMissing, stationLeadsOthers } from './station.errors.js';

export type Status = `${StationStatus}`;
export type Tier = `${StationTier}`;

/** What the moves of a station ask of it as it stands. */
export interface StationFacts {
  readonly id: string;
  readonly hasParent: boolean;
  readonly hasHost: boolean;
  /** How many stations it leads that have not ended. */
  readonly leads: number;
}

type Moves = Partial<Record<Status, Status>>;
interface Step {
  readonly description: string;
  readonly moves: Moves;
  readonly guards?: readonly ((facts: StationFacts) => ReturnType<typeof parentMissing> | null)[];
}

const needsParent = ({ id, hasParent }: StationFacts) => (hasParent ? null : parentMissing(id));
const needsHost = ({ id, hasHost }: StationFacts) => (hasHost ? null : hostMissing(id));
const leadsNobody = ({ id, leads }: StationFacts) => (leads === 0 ? null : stationLeadsOthers(id, leads));

/** What may be done at every tier. Before OPERATING each tier goes through steps of its own. */
const EVERY_TIER = {
  prepareStation: { description: 'Begins to set it up (启动筹建).', moves: { PLANNED: 'PREPARING' } },
  suspendStation: { description: 'Gives no services for a time (暂停运营).', moves: { OPERATING: 'SUSPENDED' } },
  resumeStation: { description: 'Gives services again (恢复运营).', moves: { SUSPENDED: 'OPERATING' } },
  closeStation: {
    description: 'Ends it for good (关闭); not while it leads others that go on.',
    moves: { OPERATING: 'CLOSED', SUSPENDED: 'CLOSED' },
    guards: [leadsNobody],
  },
  cancelStation: {
    description: 'Gives it up before it was set up (取消); not while it leads others that go on.',
    moves: { PLANNED: 'CANCELLED', PREPARING: 'CANCELLED' },
    guards: [leadsNobody],
  },
} as const satisfies Record<string, Step>;

const openFrom = (from: Status, ...guards: NonNullable<Step['guards']>): Step => ({
  description: 'Opens it (开始运营): from here on it gives services and counts as operating.',
  moves: { [from]: 'OPERATING' },
  guards,
});

/** What lies between PREPARING and OPERATING, tier by tier. */
const OPENING = {
  STATION: { openStation: openFrom('PREPARING') },
  ROOM: {
    establishRoom: {
      description: 'Declares a room set up (社区社工室建成), under the station that leads it.',
      moves: { PREPARING: 'ESTABLISHED' },
      guards: [needsParent],
    },
    openStation: openFrom('ESTABLISHED', needsParent),
  },
  GUIDANCE_CENTRE: {
    establishGuidanceCentre: {
      description: 'Declares a guidance centre set up (社会工作指导中心成立).',
      moves: { PREPARING: 'ESTABLISHED' },
    },
    openStation: openFrom('ESTABLISHED'),
  },
  POST: {
    recordSurvey: {
      description: 'Records that the need in the host was surveyed (调研).',
      moves: { PREPARING: 'SURVEYED' },
    },
    discussPost: {
      description: 'Records that it was discussed with the host (讨论).',
      moves: { SURVEYED: 'DISCUSSED' },
    },
    decidePost: {
      description: 'Decides to set the post up (决定设立), in a host and under a station.',
      moves: { DISCUSSED: 'DECIDED' },
      guards: [needsParent, needsHost],
    },
    rejectPost: { description: 'Decides against the post (否决).', moves: { DISCUSSED: 'REJECTED' } },
    unveilPost: {
      description: 'Records that its plaque was unveiled (揭牌).',
      moves: { DECIDED: 'UNVEILED' },
      guards: [needsParent, needsHost],
    },
    openStation: openFrom('UNVEILED', needsParent, needsHost),
  },
} as const satisfies Record<Tier, Record<string, Step>>;

type Named<T> = T extends unknown ? keyof T : never;
export type StationAction = Extract<keyof typeof EVERY_TIER | Named<(typeof OPENING)[Tier]>, string>;
export type StationLife = LifeCycle<Status, StationAction, StationFacts>;

const STATES: Readonly<Record<Status, string>> = {
  PLANNED: '计划',
  PREPARING: '筹建',
  SURVEYED: '调研',
  DISCUSSED: '讨论',
  DECIDED: '决定设立',
  UNVEILED: '揭牌',
  ESTABLISHED: '建成',
  OPERATING: '运营',
  SUSPENDED: '暂停',
  CLOSED: '关闭',
  CANCELLED: '取消',
  REJECTED: '否决',
};
const IN_ORDER = Object.keys(STATES) as Status[];

/** The states in which a record may begin: planned, being set up, or at work already when the hub hears of it. */
const BEGINS: readonly Status[] = ['PLANNED', 'PREPARING', 'ESTABLISHED', 'OPERATING'];

function lifeOf(tier: Tier): StationLife {
  const actions: Record<string, Step> = { ...OPENING[tier], ...EVERY_TIER };
  const known = new Set(Object.values(actions).flatMap(({ moves }) => Object.entries(moves).flat() as Status[]));
  const states = IN_ORDER.filter((status) => known.has(status));
  return lifeCycle<StationFacts>()<Status, StationAction>({
    noun: `Station (${tier})`,
    begins: BEGINS.filter((status) => known.has(status)),
    // A tier has its own part of the states and actions: whoever asks with another one is told so before.
    states: Object.fromEntries(states.map((status) => [status, STATES[status]])) as Record<Status, string>,
    actions: actions as Record<StationAction, Step>,
  });
}

/** The life of each tier. */
export const STATION_LIVES: Readonly<Record<Tier, StationLife>> = {
  GUIDANCE_CENTRE: lifeOf('GUIDANCE_CENTRE'),
  STATION: lifeOf('STATION'),
  ROOM: lifeOf('ROOM'),
  POST: lifeOf('POST'),
};

type StatusMoves = Partial<Record<Status, readonly Status[]>>;

function movesOf(life: StationLife): StatusMoves {
  const moves = life.moves();
  const after = (from: Status) => IN_ORDER.filter((to) => moves.some((move) => move.from === from && move.to === to));
  return Object.fromEntries((Object.keys(life.states) as Status[]).map((from) => [from, after(from)]));
}

/** Every move of each tier: the states it knows, and what may follow each. */
export const STATION_MOVES: Readonly<Record<Tier, StatusMoves>> = {
  GUIDANCE_CENTRE: movesOf(STATION_LIVES.GUIDANCE_CENTRE),
  STATION: movesOf(STATION_LIVES.STATION),
  ROOM: movesOf(STATION_LIVES.ROOM),
  POST: movesOf(STATION_LIVES.POST),
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

/** Tiers that may lead each tier: what stands below never leads what stands above, so nobody leads in a ring. */
const LEADERS: Readonly<Record<Tier, readonly Tier[]>> = {
  GUIDANCE_CENTRE: [],
  STATION: ['GUIDANCE_CENTRE'],
  ROOM: ['STATION'],
  POST: ['STATION'],
};

export function leadersOf(tier: Tier): readonly Tier[] {
  return LEADERS[tier];
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

/**
 * Refuses a state that is found to be the last one, as the move into it would be: from the state before, or, where none is
 * on record, from any that leads there.
 */
export function checkComingInto(tier: Tier, status: Status, before: Status | undefined, facts: StationFacts): void {
  const life = STATION_LIVES[tier];
  const into = life.moves().find(({ from, to }) => to === status && (before === undefined || from === before));
  if (into) life.move(into.action, into.from, facts);
}

/** The days that the date of a step can mean, as its row has them. */
export interface StepDays {
  readonly validFromEarliest?: string | null;
  readonly validFromLatest?: string | null;
}

/** The place in a history from which a step surely came before the one ahead of it; null when no step did. */
export function placeOutOfTime(steps: readonly StepDays[]): number | null {
  const place = steps.findIndex((step, index) => {
    const before = steps[index - 1]?.validFromEarliest ?? null;
    return index > 0 && before !== null && step.validFromLatest != null && step.validFromLatest < before;
  });
  return place === -1 ? null : place;
}
