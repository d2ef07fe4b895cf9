/** The firm of the page, its service fund and the alliance around its post. */
import { dated } from '../../../shared/dated.entity.js';
import { PAGE_CHANGE } from '../../../shared/page-load.js';
import { ProvenanceBasis, ReportedFigure, reportFigure, type ProvenanceRef } from '../../../shared/figures/index.js';
import type { Recorder } from '../../../shared/subgraph/index.js';
import { Alliance, AllianceParty } from '../alliance/alliance.entity.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { ServiceFund } from '../fund/service-fund.entity.js';
import { Collective } from '../link/collective.entity.js';

/** What the page tells of as being so, without saying since when: surely by the day it was printed. */
export const BY_THE_PAGE = '../2022-06-14';

export const GONGLI = 'ent_wuyi-gongli-electric';
export const GONGLI_FUND = 'fnd_gongli-social-work';
export const GONGLI_EMPLOYEES = 'col_employees-wuyi-gongli-electric';
const PLATFORM = 'all_wuyi-mutual-help';

export function recordEnterprise(recorder: Recorder): void {
  const { record } = recorder;
  record(Enterprise, {
    id: GONGLI,
    name: '武义工力电气有限公司',
    areaId: 'area_330723102',
    representativeRole: '总经理',
    representativeName: '杨阳',
    provenanceRefs: [
      { fact: 'T16', note: 'That it lies in 桐琴镇 follows from the post of the town’s station inside it.' },
      { fact: 'T17' },
    ],
  });
  const figure = reportFigure({
    id: 'fig_wuyi-gongli-electric_new-resident-share',
    subjectType: 'Enterprise',
    subjectId: GONGLI,
    metric: 'NEW_RESIDENT_SHARE',
    value: 0.8,
    qualifier: 'ABOUT',
    precision: 0.01,
    provenance: [{ fact: 'T18' }],
    recordedAt: PAGE_CHANGE.at,
  });
  record(ReportedFigure, { ...figure });
  record(Collective, {
    id: GONGLI_EMPLOYEES,
    kind: 'EMPLOYEES',
    name: '企业员工',
    subjectId: GONGLI,
    provenanceRefs: [{ fact: 'T29' }],
  });
  record(ServiceFund, {
    id: GONGLI_FUND,
    name: '专项服务基金',
    ownerId: GONGLI,
    purpose: '支持与反哺社工服务',
    contributionChannel: null,
    contributionChannelBasis: ProvenanceBasis.UNKNOWN,
    provenanceRefs: [
      {
        fact: 'T30',
        note: 'No sum is stated, nor how it is fed; only that the firm has set it up.',
      },
      { fact: 'T31' },
    ],
  });
  recordPlatform(recorder);
}

function recordPlatform({ record }: Recorder): void {
  record(Alliance, {
    id: PLATFORM,
    name: '自助互助平台',
    areaId: 'area_330723',
    provenanceRefs: [{ fact: 'T33' }, { fact: 'T35' }],
  });
  record(Collective, {
    id: 'col_government-wuyi',
    kind: 'GOVERNMENT',
    name: '政府',
    subjectId: 'area_330723',
    provenanceRefs: [{ fact: 'T33' }],
  });
  const parties: readonly (readonly [kind: string, partyId: string, note: string | undefined])[] = [
    ['GOVERNMENT', 'col_government-wuyi', undefined],
    ['ENTERPRISE', GONGLI, 'The source says 企业 only; that this firm is meant, or among those meant, is inferred.'],
    ['EMPLOYEES', GONGLI_EMPLOYEES, 'The source says 员工 only; that those of this firm are meant is inferred.'],
    ['STATION', 'stn_tongqin', 'The source says 社工站 only; that the town’s station is meant is inferred.'],
  ];
  parties.forEach(([kind, partyId, note], at) => {
    const ref: ProvenanceRef = note === undefined ? { fact: 'T33' } : { fact: 'T33', basis: 'INFERRED', note };
    const id = `alp_wuyi-mutual-help_${kind.toLowerCase()}`;
    const party = { id, allianceId: PLATFORM, kind, partyId, position: at + 1, provenanceRefs: [ref] };
    record(AllianceParty, { ...party, ...dated(BY_THE_PAGE) });
  });
}
