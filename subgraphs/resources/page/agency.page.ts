/** The government agencies of the page, and which of its facts rest on their word. */
import { PAGE_FACTS, type ClaimantCode, type ProvenanceRef } from '../../../shared/figures/index.js';
import type { Recorder } from '../../../shared/subgraph/index.js';
import { AgencyStatement, GovernmentAgency } from '../agency/government-agency.entity.js';

export function recordAgencies({ record }: Recorder): void {
  record(GovernmentAgency, {
    id: 'gov_zhejiang-civil-affairs',
    name: '浙江省民政厅',
    areaId: 'area_33',
    provenanceRefs: [{ fact: 'J02' }],
  });
  record(GovernmentAgency, {
    id: 'gov_jinhua-civil-affairs',
    name: '金华市民政局',
    areaId: 'area_3307',
    provenanceRefs: [{ fact: 'T32' }],
  });
  record(GovernmentAgency, {
    id: 'gov_luoyang-civil-affairs',
    name: '洛阳市民政局',
    areaId: 'area_4103',
    provenanceRefs: [{ fact: 'L16' }],
  });
  record(GovernmentAgency, {
    id: 'gov_luoyang-charity-and-social-work-section',
    name: '慈善事业促进和社会工作科',
    areaId: 'area_4103',
    parentId: 'gov_luoyang-civil-affairs',
    provenanceRefs: [{ fact: 'L16' }],
  });

  record(AgencyStatement, {
    id: 'ags_zhejiang-2022',
    agencyId: 'gov_zhejiang-civil-affairs',
    claimRefs: claimsOf('department'),
    provenanceRefs: [{ fact: 'J02' }],
  });
  record(AgencyStatement, {
    id: 'ags_jinhua-2022',
    agencyId: 'gov_jinhua-civil-affairs',
    speakerRole: '相关负责人',
    claimRefs: claimsOf('jinhuaOfficial'),
    provenanceRefs: [{ fact: 'T32' }],
  });
  record(AgencyStatement, {
    id: 'ags_luoyang-2022',
    agencyId: 'gov_luoyang-charity-and-social-work-section',
    speakerRole: '负责人',
    claimRefs: claimsOf('sectionHead'),
    provenanceRefs: [{ fact: 'L16' }],
  });
}

function claimsOf(claimant: ClaimantCode): ProvenanceRef[] {
  return [...PAGE_FACTS.values()].filter((fact) => fact.claimant === claimant).map(({ id }) => ({ fact: id }));
}
