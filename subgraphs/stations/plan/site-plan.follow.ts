/** A site follows its station: opening the station completes the site, cancelling it gives the site back. */
import type { Work } from '../../../shared/work/index.js';
import { SitePlan } from './site-plan.entity.js';
import { SitePlanState } from './site-plan.enums.js';
import { sitePlanLife } from './site-plan.rules.js';

/** Whether its plan goes on is not asked: what was begun may open. Takes the site of a station, before the station itself; what is given moves it once the station was moved. */
export async function siteFollows(work: Work, stationId: string, action: string): Promise<() => void> {
  if (action !== 'openStation' && action !== 'cancelStation') return () => undefined;
  const known = await work.em.findOne(SitePlan, { stationId, supersededAt: null });
  if (!known) return () => undefined;
  const site = await work.take(SitePlan, known.id);
  return () => {
    const state = sitePlanLife.move(action, site.state, { planId: site.planId, planEnded: false }) as SitePlanState;
    const opened = action === 'openStation';
    work.change(site, { state, stationId: opened ? stationId : null }, { action: opened ? 'OPENED' : 'GIVEN_BACK' });
  };
}

/** Only a station that has opened can be in these. */
const OPENED: readonly string[] = ['OPERATING', 'SUSPENDED', 'CLOSED'];

/** Takes the site of a station, before the station itself; what is given puts it where the corrected life of the station has it. */
export async function siteCorrected(work: Work, stationId: string): Promise<(statuses: readonly string[]) => void> {
  const known = await work.em.findOne(SitePlan, { stationId, supersededAt: null });
  if (!known) return () => undefined;
  const site = await work.take(SitePlan, known.id);
  return (statuses) => {
    const opened = statuses.some((status) => OPENED.includes(status));
    const given = statuses.at(-1) === 'CANCELLED';
    const state = opened ? SitePlanState.OPENED : given ? SitePlanState.APPROVED : SitePlanState.BUILDING;
    if (state === site.state) return;
    work.change(site, { state, stationId: given ? null : stationId }, { action: 'STATION_CORRECTED' });
  };
}
