/** The acceptance table: every fact of the page, in the words of the rooms that own them. */
import type { FactCase } from './fact-case.js';
import { facts as projects } from './projects.facts.js';
import { facts as resources } from './resources.facts.js';
import { facts as shared } from './shared.facts.js';
import { facts as areas } from './stations-areas.facts.js';
import { facts as services } from './stations-services.facts.js';
import { facts as stations } from './stations-stations.facts.js';

export const allFacts: readonly FactCase[] = [...shared, ...areas, ...stations, ...services, ...resources, ...projects];
