/** The places of a project inside a mutation: who holds them, and how a claim gives its place back. The project is locked before. */
import type { Act, Work } from '../../../shared/work/index.js';
import type { Project } from '../project/project.entity.js';
import { Claim, ClaimState } from './claim.entity.js';
import { holdsPlace, HOLDING, stateOn } from './claim.rules.js';

/** Claims that hold a place of a project; requests that are past their term are ended first, and so hold none. */
export async function holdersOf(work: Work, project: Project): Promise<Claim[]> {
  const written = await work.em.find(Claim, {
    projectId: project.id,
    supersededAt: null,
    state: { $in: HOLDING as ClaimState[] },
  });
  for (const claim of written) {
    if (stateOn(claim, work.today) === 'EXPIRED') moveTo(work, claim, ClaimState.EXPIRED, { action: 'EXPIRED' });
  }
  await work.em.flush(); // A place that was given back is free for the index before it is taken again.
  return written.filter(({ state }) => holdsPlace(state));
}

/** Moves a claim on; one that holds no place any more gives it back. */
export function moveTo(work: Work, claim: Claim, state: ClaimState, act: Act, more: Partial<Claim> = {}): Claim {
  const given = holdsPlace(state) ? {} : { slot: null, holderId: null };
  const ended = state === ClaimState.EXPIRED || !holdsPlace(state) ? { endedOn: work.today } : {};
  return work.change(claim, { ...ended, ...given, ...more, state }, act);
}
