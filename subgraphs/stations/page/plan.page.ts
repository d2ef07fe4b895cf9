/** Luoyang's plan as the page tells it: phases, targets, tenets and what happened on the way. */
import { ProvenanceBasis } from '../../../shared/figures/index.js';
import type { Recorder } from '../../../shared/subgraph/index.js';
import { BuildOutPlan, PlanEvent, PlanPhase, PlanTargetRow, PlanTenet } from '../plan/build-out-plan.entity.js';
import { BuildOutPlanStatus, PlanEventKind, PlanTenetKind } from '../plan/build-out-plan.enums.js';
import { LUOYANG_TARGETS } from './figure.page.js';

const PLAN = 'bop_luoyang';

const PHASES = [
  ['L47', '一年起步', 'Year one: start', 1],
  ['L48', '两年铺开', 'Year two: roll out', 2],
  ['L49', '三年建成', 'Year three: built', 3],
  ['L50', '五年提升', 'Year five: raised', 5],
] as const;

const TENETS: readonly (readonly [fact: string, kind: PlanTenetKind, text: string, textEn: string])[] = [
  ['L08', PlanTenetKind.PRINCIPLE, '便民利民，共建共享', 'Convenient for people; built and shared together'],
  [
    'L09',
    PlanTenetKind.PRINCIPLE,
    '基层一线为服务主阵地',
    'The front line at the grassroots is the main ground of service',
  ],
  ['L15', PlanTenetKind.PRACTICE, '社会工作者扎根村（社区）', 'Social workers are rooted in villages and communities'],
  ['L22', PlanTenetKind.FOCUS, '提升基层民政服务能力', 'Raise the capacity of grassroots civil affairs services'],
  ['L23', PlanTenetKind.SUPPORT, '专业社会工作服务', 'Professional social work services'],
  ['L24', PlanTenetKind.METHOD, '政府购买', 'Government purchase of services'],
  ['L25', PlanTenetKind.GOAL, '基层公共服务平台', 'A platform of public services at the grassroots'],
];

export function recordPlans({ record }: Recorder): void {
  record(BuildOutPlan, {
    id: PLAN,
    policyTitle: '洛阳市乡镇(街道)社会工作服务站项目实施方案(试行)',
    policyTitleEn:
      'Implementation plan for the social work station projects of townships and subdistricts of Luoyang (trial)',
    policyDocumentId: 'doc_luoyang-station-plan',
    status: BuildOutPlanStatus.TRIAL,
    areaId: 'area_4103',
    baseYear: 2021,
    baseYearBasis: ProvenanceBasis.INFERRED,
    baseYearNote:
      'Not stated. 2021 alone fits a pilot in that year (L19) and a roll-out in 2022, which is the phase of year two.',
    hostVenueKinds: [
      'PARTY_MASS_SERVICE_CENTRE',
      'CHILDRENS_HOME',
      'COMMUNITY_ELDERLY_CARE',
      'DAY_CARE_CENTRE',
      'HAPPINESS_HOME',
    ],
    hostVenueKindsOpenEnded: true,
    provenanceRefs: ['L46', 'L10', 'L11', 'L12', 'L13', 'L14'].map((fact) => ({ fact })),
  });
  PHASES.forEach(([fact, name, nameEn, yearOffset], index) => {
    const seq = index + 1;
    record(PlanPhase, {
      id: `bph_luoyang-${seq}`,
      planId: PLAN,
      seq,
      name,
      nameEn,
      yearOffset,
      provenanceRefs: [{ fact }],
    });
  });
  LUOYANG_TARGETS.forEach(({ id, facts }, index) => {
    record(PlanTargetRow, {
      id: `bpt_luoyang-${id.replace(/^fig_/, '')}`,
      planId: PLAN,
      figureId: id,
      seq: index + 1,
      provenanceRefs: [...facts],
    });
  });
  TENETS.forEach(([fact, kind, text, textEn], index) => {
    record(PlanTenet, {
      id: `bpn_luoyang-${index + 1}`,
      planId: PLAN,
      kind,
      seq: index + 1,
      text,
      textEn,
      provenanceRefs: [{ fact }],
    });
  });
  record(PlanEvent, {
    id: 'bpe_luoyang-pilot',
    planId: PLAN,
    kind: PlanEventKind.PILOT,
    title: '社工服务试点',
    titleEn: 'Pilot of social work services',
    on: '2021',
    provenanceRefs: [{ fact: 'L19' }],
  });
  record(PlanEvent, {
    id: 'bpe_luoyang-meeting-2022-06-10',
    planId: PLAN,
    kind: PlanEventKind.MEETING,
    title: '洛阳市社会工作服务站建设工作推进会',
    titleEn: 'Meeting of Luoyang on pushing the building of social work stations',
    on: '2022-06-10',
    provenanceRefs: [{ fact: 'L04' }, { fact: 'L03' }],
  });
}
