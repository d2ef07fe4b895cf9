/** Loads the areas and this room's share of the page of 2022-06-14, once. */
import { loadAreas } from '../../../shared/areas/area.load.js';
import { PAGE_CHANGE, PAGE_LOAD_KEY } from '../../../shared/page-load.js';
import { loadOnce, type Orm } from '../../../shared/subgraph/index.js';
import { recordProjects } from './project.page.js';
import { recordPurchases } from './purchase.page.js';

export async function loadPage(orm: Orm): Promise<void> {
  await loadAreas(orm.em);
  await loadOnce(orm, PAGE_LOAD_KEY, PAGE_CHANGE, async (recorder) => {
    recordProjects(recorder);
    recordPurchases(recorder);
  });
}
