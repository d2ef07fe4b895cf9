/** What each example must say of the page together with the made-up network, as a subset of its answer: name of the example to answer. */
import { caseworkExamples } from './expected.casework.js';
import { orderExamples } from './expected.orders.js';
import { planAndPlaceExamples } from './expected.plans.js';
import { postExamples } from './expected.posts.js';
import { projectExamples } from './expected.projects.js';
import { provenanceAndTimeExamples } from './expected.sources.js';
import { resourceExamples } from './expected.resources.js';
import { serviceExamples } from './expected.services.js';
import { stationExamples } from './expected.stations.js';

export const expectations: Readonly<Record<string, unknown>> = {
  ...stationExamples,
  ...planAndPlaceExamples,
  ...resourceExamples,
  ...postExamples,
  ...projectExamples,
  ...serviceExamples,
  ...orderExamples,
  ...caseworkExamples,
  ...provenanceAndTimeExamples,
};
