/** What cases bring to the room. */
import { Case, CaseConsent, CaseStay } from './case.entity.js';
import { caseRefusals } from './case.errors.js';
import { CaseResolver, CaseStatisticsResolver, StationCasesResolver } from './case.resolver.js';
import { caseLife } from './case.rules.js';
import { caseWork } from './case.work.js';
import { ConsentWork } from './consent.work.js';

export const caseworkParts = {
  entities: [Case, CaseStay, CaseConsent],
  resolvers: [CaseResolver, CaseStatisticsResolver, StationCasesResolver, ...caseWork, ConsentWork],
  refusals: caseRefusals,
  lifeCycles: [caseLife],
};
