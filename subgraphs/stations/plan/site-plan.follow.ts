/** A site follows its station: opening the station completes the site, cancelling it gives the site back. */
import type { Work } from '../../../shared/work/index.js';
import { SitePlan } from './site-plan.entity.js';
import { SitePlanState } from './site-plan.enums.js';
import { sitePlanLife } from './site-plan.rules.js';

/** Takes the site of a station, before the station itself; what is given moves it once the station was moved. */
export async function siteFollows(work: Work, stationId: string, action: string): Promise<() => void> {
  if (action !== 'openStation' && action !== 'cancelStation') return () => undefined;
  const known = await work.em.findOne(SitePlan, { stationId, supersededAt: null });
  if (!known) return () => undefined;
  const site = await work.take(SitePlan, known.id);
  return () => {
    if (action === 'openStation' && site.state === SitePlanState.OPENED) return;
    const state = sitePlanLife.move(action, site.state, {}) as SitePlanState;
    const opened = action === 'openStation';
    work.change(site, { state, stationId: opened ? stationId : null }, { action: opened ? 'OPENED' : 'GIVEN_BACK' });
  };
}
