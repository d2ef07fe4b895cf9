/** The life of a volunteer team and of what it reports, and how hours are counted. */
import { lifeCycle } from '../../../shared/work/life-cycle.js';
import { volunteerCountUnfit } from './team.errors.js';
import type { HourRounding, VolunteerServiceStatus } from './volunteer-service.entity.js';
import type { VolunteerTeamStatus } from './volunteer-team.entity.js';

export const teamLife = lifeCycle()({
  noun: 'VolunteerTeam',
  begins: ['ACTIVE'],
  states: { ACTIVE: '在册', DISBANDED: '已解散' } satisfies Record<`${VolunteerTeamStatus}`, string>,
  actions: {
    setTeamSkills: {
      description: 'Changes the types of service that it can give (调整服务特长).',
      moves: { ACTIVE: 'ACTIVE' },
    },
    disbandTeam: {
      description: 'Ends a team, and its links with it (解散志愿服务队).',
      moves: { ACTIVE: 'DISBANDED' },
    },
  },
});

export const volunteerServiceLife = lifeCycle()({
  noun: 'VolunteerService',
  begins: ['RECORDED'],
  states: { RECORDED: '已记录', WITHDRAWN: '已撤回' } satisfies Record<`${VolunteerServiceStatus}`, string>,
  actions: {
    correctVolunteerHours: {
      description: 'Corrects how many took part and how long (更正志愿服务记录).',
      moves: { RECORDED: 'RECORDED' },
    },
    withdrawVolunteerHours: {
      description: 'Takes back what was logged by mistake (撤回志愿服务记录); it no longer counts.',
      moves: { RECORDED: 'WITHDRAWN' },
    },
  },
});

export function checkCounts(headCount: number, minutesEach: number | null): void {
  if (headCount < 1 || headCount > 100_000) throw volunteerCountUnfit('headCount', headCount);
  if (minutesEach !== null && (minutesEach < 1 || minutesEach > 1440)) {
    throw volunteerCountUnfit('minutesEach', minutesEach);
  }
}

/** Minutes that count for all together. The rule is applied to each head before they are added up. */
export function minutesCounted(headCount: number, minutesEach: number, rounding: `${HourRounding}`): number {
  return headCount * (rounding === 'EXACT' ? minutesEach : halfHours(minutesEach) * 30);
}

/** Half hours by a municipal rule: of what is over full hours, up to 15 minutes count nothing, up to 45 half an hour, more a full one. */
function halfHours(minutes: number): number {
  const over = minutes % 60;
  return Math.floor(minutes / 60) * 2 + (over <= 15 ? 0 : over <= 45 ? 1 : 2);
}
