/** Reads cases by their reference, and the consents on them. */
import { rowById, rowsBy } from '../../../shared/loader.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { makeCaseStatisticsLoaders } from './case-statistics.loaders.js';
import { Case, CaseConsent } from './case.entity.js';

export function makeCaseworkLoaders(reader: Reader) {
  return {
    caseById: rowById(reader, Case),
    consentsByCase: rowsBy(reader, CaseConsent, 'caseId', (query) =>
      query.where('superseded_at', 'is', null).orderBy('given_on'),
    ),
    ...makeCaseStatisticsLoaders(reader),
  };
}
