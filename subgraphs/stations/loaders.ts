/** The loaders of one request to this room: each folder's own, side by side. */
import type { Reader } from '../../shared/subgraph/index.js';
import { makeAreaLoaders } from './area/area.loaders.js';
import { makeCaseworkLoaders } from './casework/casework.loaders.js';
import { makeGroupworkLoaders } from './groupwork/groupwork.loaders.js';
import { makeLearningLoaders } from './learning/learning.loaders.js';
import { makeSelectionLoaders } from './selection/selection.loaders.js';
import { makeCoverageLoaders } from './area/coverage.loaders.js';
import { makeFigureLoaders } from './figure/figure.loaders.js';
import { makeMonthLoaders } from './month/month.loaders.js';
import { makeOrderLoaders } from './order/order.loaders.js';
import { makeServiceLoaders } from './service/service.loaders.js';
import { makeStatementLoaders } from './statement/statement.loaders.js';
import { makePlanLoaders } from './plan/build-out-plan.loaders.js';
import { makeStationLoaders } from './station/station.loaders.js';
import { makeVocabularyLoaders } from './vocabulary/vocabulary.loaders.js';
import { makeWorkerLoaders } from './worker/worker.loaders.js';

export type StationsLoaders = ReturnType<typeof makeLoaders>;

export function makeLoaders(reader: Reader) {
  const figures = makeFigureLoaders(reader);
  return {
    ...figures,
    ...makeAreaLoaders(reader),
    ...makeCaseworkLoaders(reader),
    ...makeGroupworkLoaders(reader),
    ...makeLearningLoaders(reader),
    ...makeSelectionLoaders(reader),
    ...makeCoverageLoaders(reader, figures),
    ...makePlanLoaders(reader, figures.figureById),
    ...makeStationLoaders(reader),
    ...makeServiceLoaders(reader),
    ...makeOrderLoaders(reader),
    ...makeMonthLoaders(reader),
    ...makeStatementLoaders(reader),
    ...makeVocabularyLoaders(reader),
    ...makeWorkerLoaders(reader),
  };
}
