/** The stations, rooms, posts and guidance centres that the page names, how they came about, and how they are linked. */
import { dated } from '../../../shared/dated.entity.js';
import type { ProvenanceRef } from '../../../shared/figures/index.js';
import { areaIdOfCode } from '../../../shared/scalars/index.js';
import type { Recorder } from '../../../shared/subgraph/index.js';
import { DesignationKind, DesignationLevel, StationDesignation } from '../station/station-designation.entity.js';
import { StationGuidanceRow } from '../station/station-guidance.entity.js';
import { StationHostKind, StationHostRow } from '../station/station-host.entity.js';
import { StationParentRow } from '../station/station-parent.entity.js';
import { StationOperatingMode } from '../station/station-practice.entity.js';
import { StationSpace } from '../station/station-space.entity.js';
import { StationStatusRow } from '../station/station-status.entity.js';
import {
  established,
  Station,
  StationRole,
  StationServiceMode,
  StationStatus,
  StationTier,
} from '../station/station.entity.js';

/** What the page tells of as being so, without saying since when: surely by the day it was printed. */
const BY_THE_PAGE = '../2022-06-14';
/** Told at Luoyang's meeting of 10 June 2022: no later than that. */
const BY_THE_MEETING = '../2022-06-10';

const XINANJIANG = 'stn_xinanjiang';
const TONGQIN = 'stn_tongqin';
const GONGLI_POST = 'stn_gongli-post';

/** The urban communities of Xin'anjiang Subdistrict in the code table: last three digits, and name. */
const COMMUNITIES: readonly (readonly [string, string])[] = [
  ['020', '白沙'],
  ['024', '府东'],
  ['032', '府西'],
  ['033', '沧滩'],
  ['034', '罗桐'],
  ['035', '新安'],
  ['036', '健安'],
  ['037', '溪头'],
  ['038', '明珠'],
  ['039', '岭后'],
  ['040', '叶家'],
];

interface Step {
  readonly status: StationStatus;
  readonly from: string;
  readonly facts: readonly ProvenanceRef[];
  readonly dueOn?: string;
  readonly by?: { readonly name: string; readonly id: string };
}

export function recordStations(recorder: Recorder): void {
  recordXinanjiang(recorder);
  for (const [digits, name] of COMMUNITIES) recordRoom(recorder, `330182001${digits}`, name);
  recordTongqin(recorder);
  recordPost(recorder);
  recordGuidanceCentres(recorder);
}

/** The steps of a station in their order; each lasts until the next begins. */
function recordSteps({ record }: Recorder, stationId: string, steps: readonly Step[]): void {
  for (const [index, { status, from, facts, dueOn, by }] of steps.entries()) {
    record(StationStatusRow, {
      id: `sts_${slugOf(stationId)}-${index + 1}`,
      stationId,
      status,
      sequence: index + 1,
      dueOn: dueOn ?? null,
      by: by?.name ?? null,
      byId: by?.id ?? null,
      provenanceRefs: [...facts],
      ...dated(from, steps[index + 1]?.from ?? null),
    });
  }
}

function recordXinanjiang(recorder: Recorder): void {
  const { record } = recorder;
  record(Station, {
    id: XINANJIANG,
    name: '新安江街道社会工作站',
    genericName: '街道社工站',
    tier: StationTier.STATION,
    areaId: areaIdOfCode('330182001'),
    roles: [StationRole.HUB, StationRole.PLATFORM],
    spacesOpenEnded: true,
    operatingModesOpenEnded: true,
    provenanceRefs: [{ fact: 'J13' }, { fact: 'J32' }, { fact: 'J74' }],
  });
  recordSteps(recorder, XINANJIANG, [
    {
      status: StationStatus.OPERATING,
      from: '../2020',
      facts: [
        inferred('J13', 'The page tells of the station at work and gives no date of its opening.'),
        inferred('J18', 'Cases were completed in 2020, so it was at work by the end of that year.'),
      ],
    },
  ]);
  const spaces = [
    ['multi-function', 'MULTI_FUNCTION', '多功能空间', 'J25'],
    ['group-work', 'GROUP_WORK', '小组工作室', 'J26'],
    ['case-work', 'CASE_WORK', '个案工作室', 'J27'],
    ['cafe', 'CAFE', '一米咖吧', 'J28'],
  ] as const;
  for (const [index, [slug, kind, name, fact]] of spaces.entries()) {
    record(StationSpace, {
      id: `spc_xinanjiang-${index + 1}-${slug}`,
      stationId: XINANJIANG,
      kind,
      name,
      provenanceRefs: [{ fact }],
      ...dated(BY_THE_PAGE),
    });
  }
  record(StationDesignation, {
    id: 'dsg_xinanjiang-hangzhou-demonstration',
    stationId: XINANJIANG,
    kind: DesignationKind.DEMONSTRATION,
    level: DesignationLevel.MUNICIPAL,
    areaId: areaIdOfCode('3301'),
    issuedBy: null,
    provenanceRefs: [{ fact: 'J14' }],
    ...dated(BY_THE_PAGE),
  });
  const modes = [
    ['MONTHLY_PLANNING', 'J44'],
    ['SERVICE_ORDERING', 'J45'],
    ['FIVE_SOCIAL_LINKAGE', 'J46'],
    ['PARTY_MASS_CO_BUILDING', 'J47'],
    ['RESIDENT_EMPOWERMENT', 'J48'],
    ['SUPERVISION', 'J49'],
  ] as const;
  for (const [index, [code, fact]] of modes.entries()) {
    record(StationOperatingMode, {
      id: `som_xinanjiang-${index + 1}`,
      stationId: XINANJIANG,
      code,
      provenanceRefs: [{ fact }],
      ...dated(BY_THE_PAGE),
    });
  }
}

function recordRoom(recorder: Recorder, code: string, community: string): void {
  const { record } = recorder;
  const id = `stn_room-${code}`;
  const since = '../2021-06';
  const byTheTable = 'The page counts 11 rooms without naming them; one for each urban community is the plain reading.';
  record(Station, {
    id,
    name: `${community}社区社会工作室`,
    genericName: '社区社工室',
    tier: StationTier.ROOM,
    areaId: areaIdOfCode(code),
    ...established(since),
    provenanceRefs: [inferred('J16', `${byTheTable} Its name is made of the community's.`), { fact: 'J30' }],
  });
  recordSteps(recorder, id, [
    { status: StationStatus.ESTABLISHED, from: since, facts: [{ fact: 'J30' }] },
    {
      status: StationStatus.OPERATING,
      from: since,
      facts: [inferred('J74', 'The station guides the services of the rooms, so they serve; no day is given.')],
    },
  ]);
  record(StationParentRow, {
    id: `spr_room-${code}`,
    childId: id,
    parentId: XINANJIANG,
    provenanceRefs: [{ fact: 'J36' }, inferred('J16', byTheTable)],
    ...dated(since),
  });
  record(StationGuidanceRow, {
    id: `sgd_room-${code}`,
    guideId: XINANJIANG,
    guidedId: id,
    provenanceRefs: [{ fact: 'J29' }, { fact: 'J74' }],
    ...dated(since),
  });
}

function recordTongqin(recorder: Recorder): void {
  recorder.record(Station, {
    id: TONGQIN,
    name: '桐琴镇社会工作站',
    tier: StationTier.STATION,
    areaId: areaIdOfCode('330723102'),
    provenanceRefs: [{ fact: 'T06' }],
  });
  recordSteps(recorder, TONGQIN, [
    {
      status: StationStatus.OPERATING,
      from: BY_THE_PAGE,
      facts: [inferred('T14', 'It surveyed firms and set up a post, so it was at work; no day is given.')],
    },
  ]);
}

function recordPost(recorder: Recorder): void {
  const { record } = recorder;
  record(Station, {
    id: GONGLI_POST,
    name: '工力电气驿站',
    genericName: '社工驿站',
    tier: StationTier.POST,
    areaId: areaIdOfCode('330723102'),
    serviceMode: StationServiceMode.DIRECT,
    provenanceRefs: [{ fact: 'T07' }, { fact: 'T26' }],
  });
  const station = { name: '桐琴镇社会工作站', id: TONGQIN };
  recordSteps(recorder, GONGLI_POST, [
    { status: StationStatus.SURVEYED, from: BY_THE_PAGE, facts: [{ fact: 'T14' }], by: station },
    { status: StationStatus.DISCUSSED, from: BY_THE_PAGE, facts: [{ fact: 'T15' }] },
    { status: StationStatus.DECIDED, from: BY_THE_PAGE, facts: [{ fact: 'T15' }], by: station },
    { status: StationStatus.UNVEILED, from: BY_THE_PAGE, facts: [{ fact: 'T08' }, { fact: 'T04' }] },
    {
      status: StationStatus.OPERATING,
      from: BY_THE_PAGE,
      facts: [inferred('T26', 'Its services to the employees are told of; no day of their beginning is given.')],
    },
  ]);
  record(StationParentRow, {
    id: 'spr_gongli-post',
    childId: GONGLI_POST,
    parentId: TONGQIN,
    provenanceRefs: [
      { fact: 'T15' },
      inferred('T03', 'The town station set it up, and the caption names it under the station.'),
    ],
    ...dated(BY_THE_PAGE),
  });
  record(StationHostRow, {
    id: 'sho_gongli-post',
    stationId: GONGLI_POST,
    hostKind: StationHostKind.ENTERPRISE,
    hostId: 'ent_wuyi-gongli-electric',
    provenanceRefs: [{ fact: 'T15' }],
    ...dated(BY_THE_PAGE),
  });
}

function recordGuidanceCentres(recorder: Recorder): void {
  recordCentre(recorder, 'chanhe', '410304', '瀍河回族区社会工作指导中心', 'L17', {
    status: StationStatus.ESTABLISHED,
    from: '2022-01/2022-03',
    facts: [
      {
        ...inferred('L17', 'Early in the year is read as its first three months.'),
        rawPhrase: '今年年初',
      },
    ],
  });
  const planned = [
    ['jianxi', '410305', '涧西区社会工作指导中心'],
    ['luanchuan', '410324', '栾川县社会工作指导中心'],
    ['yichuan', '410329', '伊川县社会工作指导中心'],
  ] as const;
  for (const [slug, code, name] of planned) {
    recordCentre(recorder, slug, code, name, 'L18', {
      status: StationStatus.PLANNED,
      from: BY_THE_MEETING,
      dueOn: '2022-12-31',
      facts: [{ fact: 'L18' }],
    });
  }
}

function recordCentre(recorder: Recorder, slug: string, code: string, name: string, fact: string, step: Step): void {
  const id = `stn_${slug}-guidance-centre`;
  recorder.record(Station, {
    id,
    name,
    genericName: '社会工作指导中心',
    tier: StationTier.GUIDANCE_CENTRE,
    areaId: areaIdOfCode(code),
    ...established(step.status === StationStatus.ESTABLISHED ? step.from : null),
    provenanceRefs: [inferred(fact, "Its name is made of the county's and the kind of centre.")],
  });
  recordSteps(recorder, id, [step]);
}

function inferred(fact: string, note: string): ProvenanceRef {
  return { fact, basis: 'INFERRED', note };
}

function slugOf(stationId: string): string {
  return stationId.replace(/^stn_/, '');
}
