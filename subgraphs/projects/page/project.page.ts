/** The three projects of the page, and what it says about projects in general; no claim, contract or provider is on record. */
import { ProvenanceBasis, type ProvenanceRef } from '../../../shared/figures/index.js';
import type { Recorder } from '../../../shared/subgraph/index.js';
import { FundingKind, FundingSource, ProjectFunding } from '../project/funding-source.entity.js';
import { Project } from '../project/project.entity.js';
import { OriginLevel, ProjectKind } from '../project/project.enums.js';
import { ProjectStatement, ProjectStatementKind } from '../project/project-statement.entity.js';
import { ProjectTargetGroupRow } from '../project/target-group.entity.js';

const STATION = 'stn_xinanjiang';
const STATION_AREA = 'area_330182001';
const JIANDE = 'area_330182';
const HANGZHOU = 'area_3301';

const UNDERTAKEN: ProvenanceRef = {
  fact: 'J65',
  note: 'The station undertakes it; who signs for it is not stated. The list of projects is left open by 等.',
};
const FROM_JIANDE = 'That it comes from 建德市 is read from its title.';

/** What all three have in common: performed at the station, named in an open list, with no purchaser, provider or stage stated. */
const atTheStation = { performedAtId: STATION, performedAtAreaId: STATION_AREA, openEnded: true };
const fromJiande = { originLevel: OriginLevel.COUNTY, originAreaId: JIANDE };

export function recordProjects({ record }: Recorder): void {
  record(Project, {
    ...atTheStation,
    ...fromJiande,
    id: 'prj_jiande-2020-capacity',
    title: '2020年度建德市乡镇街道社会组织服务中心能力建设提升',
    kind: ProjectKind.VENTURE,
    kindBasis: ProvenanceBasis.INFERRED,
    programmeYear: 2020,
    provenanceRefs: [
      { fact: 'J66' },
      { fact: 'J66', basis: 'INFERRED', note: `Its kind is read from 创投项目, said of all three. ${FROM_JIANDE}` },
      UNDERTAKEN,
    ],
  });
  record(Project, {
    ...atTheStation,
    ...fromJiande,
    id: 'prj_jiande-2021-special-fund',
    title: '2021年度建德市社会组织发展专项资金资助项目',
    kind: ProjectKind.GRANT,
    kindBasis: ProvenanceBasis.INFERRED,
    programmeYear: 2021,
    provenanceRefs: [
      { fact: 'J67' },
      { fact: 'J67', basis: 'INFERRED', note: `Its kind is read from 资助 in the title. ${FROM_JIANDE}` },
      UNDERTAKEN,
    ],
  });
  record(Project, {
    ...atTheStation,
    id: 'prj_xinanjiang-elderly-care',
    title: '新安江街道老年人关爱增能服务项目建设',
    kind: null,
    kindBasis: ProvenanceBasis.UNKNOWN,
    programmeYear: null,
    provenanceRefs: [{ fact: 'J68', note: 'Neither its year nor its kind is stated.' }, UNDERTAKEN],
  });
  record(ProjectTargetGroupRow, {
    id: 'ptg_xinanjiang-elderly-care_elderly',
    projectId: 'prj_xinanjiang-elderly-care',
    targetGroup: 'ELDERLY',
    provenanceRefs: [{ fact: 'J68' }],
  });
  record(FundingSource, {
    id: 'fsr_jiande-special-fund',
    kind: FundingKind.SPECIAL_FUND,
    name: '建德市社会组织发展专项资金',
    provenanceRefs: [{ fact: 'J67', note: 'Named in the title of the project.' }],
  });
  record(ProjectFunding, {
    id: 'pfd_jiande-2021-special-fund',
    projectId: 'prj_jiande-2021-special-fund',
    sourceId: 'fsr_jiande-special-fund',
    amountFen: null,
    provenanceRefs: [{ fact: 'J67', note: 'No amount is stated.' }],
  });
  recordStatements(record);
}

function recordStatements(record: Recorder['record']): void {
  record(ProjectStatement, {
    id: 'pst_xinanjiang-undertaking',
    kind: ProjectStatementKind.UNDERTAKING,
    term: '承接创投项目',
    gloss: 'The station has undertaken venture projects one after another; three are named, and the list is open.',
    stationId: STATION,
    projectKinds: [ProjectKind.VENTURE],
    provenanceRefs: [{ fact: 'J65' }],
  });
  record(ProjectStatement, {
    id: 'pst_xinanjiang-purchase-support',
    kind: ProjectStatementKind.PURCHASE_SUPPORT,
    term: '购买服务',
    gloss: 'Services bought from the station support its running and growth; no single purchase is named.',
    stationId: STATION,
    projectKinds: [ProjectKind.GOVERNMENT_PURCHASE],
    provenanceRefs: [{ fact: 'J69' }],
  });
  record(ProjectStatement, {
    id: 'pst_xinanjiang-claim-encouragement',
    kind: ProjectStatementKind.CLAIM_ENCOURAGEMENT,
    term: '认领',
    gloss:
      'The station brokers and encourages its rooms to claim projects and purchases, local ones and those of Hangzhou; no claim is on record.',
    stationId: STATION,
    projectKinds: [ProjectKind.VENTURE, ProjectKind.GOVERNMENT_PURCHASE],
    originRefs: [
      { level: OriginLevel.COUNTY, areaId: JIANDE },
      { level: OriginLevel.PREFECTURE, areaId: HANGZHOU },
    ],
    provenanceRefs: [{ fact: 'J70', note: 'Local (当地) is read as 建德市.' }],
  });
  record(ProjectStatement, {
    id: 'pst_xinanjiang-linkage',
    kind: ProjectStatementKind.OUTCOME,
    term: '上下对接与组织联动',
    gloss: 'Claimed outcome: levels meet well and organisations work together.',
    stationId: STATION,
    provenanceRefs: [{ fact: 'J71' }],
  });
}
