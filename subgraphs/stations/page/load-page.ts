/** Loads the areas and this room's share of the page of 2022-06-14, once. */
import { loadAreas } from '../../../shared/areas/area.load.js';
import { PAGE_CHANGE, PAGE_LOAD_KEY } from '../../../shared/page-load.js';
import { loadOnce, type Orm } from '../../../shared/subgraph/index.js';
import { recordAreas } from './area.page.js';
import { recordFigures } from './figure.page.js';
import { recordPlans } from './plan.page.js';
import { recordServices } from './service.page.js';
import { recordStatements } from './statement.page.js';
import { recordStations } from './station.page.js';
import { recordVocabularies } from './vocabulary.page.js';

export async function loadPage(orm: Orm): Promise<void> {
  await loadAreas(orm.em);
  await loadOnce(orm, PAGE_LOAD_KEY, PAGE_CHANGE, async (recorder) => {
    recordAreas(recorder);
    recordFigures(recorder);
    recordPlans(recorder);
    recordStations(recorder);
    recordVocabularies(recorder);
    recordServices(recorder);
    recordStatements(recorder);
  });
}
