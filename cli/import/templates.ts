/** The tables that offices fill in, in the order in which they are entered: what a row names has to be there before it. */
import type { Template } from './template.js';
import { projectTemplates } from './templates/projects.js';
import { resourceTemplates } from './templates/resources.js';
import { stationTemplates } from './templates/stations.js';

export const TEMPLATES: readonly Template[] = [...stationTemplates, ...resourceTemplates, ...projectTemplates];
