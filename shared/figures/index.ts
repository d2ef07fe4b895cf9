/** The one vocabulary of figures and sources that all rooms share. */
export * from './figure.enums.js';
export { listSources, Source, sourceOf } from './source.js';
export { PAGE_SOURCE_IDS, SOURCES, SYNTHETIC_SOURCE_ID, type PageArticle, type SourceData } from './page-source.js';
export { CLAIMANTS, PAGE_FACTS, type Claimant, type ClaimantCode, type PageFact } from './page-facts.js';
export { expandProvenance, Provenance, type ProvenanceRef } from './provenance.js';
