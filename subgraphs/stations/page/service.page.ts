/** What the page names of services: kinds of case, activities, a selection, study visits and a rule of themes; it names no plan, group or training. */
import type { Recorder } from '../../../shared/subgraph/index.js';
import { Activity, ActivityKind } from '../service/activity.entity.js';
import { CaseKind } from '../service/case-kind.entity.js';
import { MonthlyThemeRule } from '../service/monthly-theme.entity.js';
import { SelectionKind, SelectionRound } from '../service/selection-round.entity.js';
import { ParticipantOrgKind, StudyVisit } from '../service/study-visit.entity.js';

const STATION = 'stn_xinanjiang';

const CASE_KINDS = [
  ['elderly-company', '独居老人陪聊', 'Keeping older people who live alone company', 'ELDERLY_LIVING_ALONE', 'J50'],
  [
    'bereaved-families',
    '失独家庭守护',
    'Standing by families that lost their only child',
    'FAMILY_LOST_ONLY_CHILD',
    'J51',
  ],
  ['children-with-autism', '自闭症孩童牵手', 'Hand in hand with children with autism', 'CHILD_WITH_AUTISM', 'J52'],
] as const;

const ACTIVITIES = [
  ['supervision-meeting', '“督导助导、赋能增能”商议会', ActivityKind.CONSULTATION_MEETING, 'J58'],
  ['problem-seminar', '“帮困解惑、助推治理”破题研讨', ActivityKind.PROBLEM_SEMINAR, 'J59'],
  ['resident-alliance', '“社会组织·驻站共融”联盟共赢', ActivityKind.RESIDENT_ALLIANCE, 'J60'],
  ['salon', '“沙龙风暴·碰触碰撞”能力提升', ActivityKind.SALON, 'J61'],
] as const;

export function recordServices({ record }: Recorder): void {
  for (const [slug, title, titleEn, targetGroup, fact] of CASE_KINDS) {
    record(CaseKind, {
      id: `ckd_${slug}`,
      stationId: STATION,
      title,
      titleEn,
      targetGroups: [targetGroup],
      serviceTypes: [],
      sensitive: true,
      openEnded: true,
      provenanceRefs: [
        {
          fact,
          note: 'One of the kinds named among more than a hundred cases; how many there were of it is not said.',
        },
      ],
    });
  }
  for (const [slug, title, kind, fact] of ACTIVITIES) {
    record(Activity, { id: `act_xinanjiang-${slug}`, stationId: STATION, title, kind, provenanceRefs: [{ fact }] });
  }
  record(SelectionRound, {
    id: 'sel_xinanjiang-featured',
    stationId: STATION,
    title: '“特色个案、特色小组”优秀评选',
    kinds: [SelectionKind.FEATURED_CASE, SelectionKind.FEATURED_GROUP],
    provenanceRefs: [{ fact: 'J57', note: 'How often it was held, and who was selected, is not said.' }],
  });
  record(StudyVisit, {
    id: 'svt_xinanjiang',
    stationId: STATION,
    title: '学习参访',
    destinationIds: ['area_3301', 'area_3304', 'area_3308'],
    participantOrgKinds: [
      ParticipantOrgKind.SUBDISTRICT,
      ParticipantOrgKind.COMMUNITY,
      ParticipantOrgKind.SOCIAL_ORGANIZATION,
    ],
    openEnded: true,
    provenanceRefs: [
      {
        fact: 'J64',
        note: 'One record for all visits: the source names three destinations and counts no journeys.',
        rawPhrase: '等',
      },
    ],
  });
  record(MonthlyThemeRule, {
    id: 'thr_gongli-post',
    stationId: 'stn_gongli-post',
    name: '一月一主题',
    themesPerMonth: 1,
    provenanceRefs: [{ fact: 'T27', note: 'No theme of any month is named.' }],
  });
}
