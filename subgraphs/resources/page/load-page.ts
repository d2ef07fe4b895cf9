/** Loads the areas and this room's share of the page of 2022-06-14, once. */
import { loadAreas } from '../../../shared/areas/area.load.js';
import { PAGE_CHANGE, PAGE_LOAD_KEY } from '../../../shared/page-load.js';
import { loadOnce, type Orm } from '../../../shared/subgraph/index.js';
import { recordAgencies } from './agency.page.js';
import { recordEnterprise } from './enterprise.page.js';
import { recordLinks } from './link.page.js';
import { recordVocabularies } from './vocabulary.page.js';

export async function loadPage(orm: Orm): Promise<void> {
  await loadAreas(orm.em);
  await loadOnce(orm, PAGE_LOAD_KEY, PAGE_CHANGE, async (recorder) => {
    recordVocabularies(recorder);
    recordAgencies(recorder);
    recordEnterprise(recorder);
    recordLinks(recorder);
  });
}
