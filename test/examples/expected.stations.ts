/** What the examples about stations, their people and their places must say. */
import {
  count,
  list,
  nodes,
  holds,
  any,
  named,
  MEICHENG,
  HUSHAN,
  HUBEI_ROAD,
  ROOM_A,
  ROOM_B,
  XINANJIANG,
  TONGQIN,
} from './expected.words.js';

export const stationExamples: Record<string, unknown> = {
  'stations-in-an-area': {
    stations: list(
      15,
      { name: MEICHENG, tier: 'STATION', status: 'OPERATING', area: { name: '梅城镇' } },
      { name: 'synthetic qiantan', status: 'CLOSED' },
      { name: 'synthetic shouchang' },
      { name: XINANJIANG },
      { tier: 'ROOM' },
    ),
  },
  'operating-stations-by-tier': {
    all: count(7),
    guidanceCentres: count(0),
    stations: list(3, ...named(HUSHAN, 'synthetic lutan', TONGQIN)),
    rooms: count(2),
    posts: count(2),
  },
  'townships-without-a-station': {
    townships: count(18),
    gap: list(
      15,
      { code: '330723001', name: '白洋街道' },
      { code: '330723003' },
      { code: '330723100' },
      { code: '330723103' },
    ),
  },
  'certified-share-reported-and-derived': {
    xinanjiang: {
      reconciliations: [
        { status: 'ROUNDING', reported: { value: 0.72 }, derived: { value: { $near: 0.7217 }, numerator: 83 } },
      ],
    },
    stations: holds(
      { name: MEICHENG, reconciliations: [{ status: 'CONFLICT', derived: { value: 0.6 }, delta: { $near: 0.1 } }] },
      { name: HUSHAN, reconciliations: [{ status: 'CONSISTENT', derived: { value: 0.75 }, delta: 0 }] },
    ),
  },
  'workers-by-certificate-level': {
    all: count(4),
    senior: count(1),
    socialWorker: count(1),
    assistant: count(1),
    none: count(1),
    reported: {
      figures: any({ metric: 'FULLTIME_WORKERS', value: 115 }, { metric: 'CERTIFIED_WORKERS', value: 83 }),
    },
  },
  'rooms-and-coverage': {
    stations: holds(
      {
        name: XINANJIANG,
        rooms: count(11),
        area: {
          coverage: [
            { denominator: 'URBAN_COMMUNITIES', covered: 11, total: 11, ratio: 1 },
            { covered: 11, total: 15 },
            { covered: 11, total: 16, ratio: 0.6875 },
          ],
        },
      },
      {
        name: TONGQIN,
        rooms: count(2),
        area: {
          coverage: [
            { covered: 1, total: 1, ratio: 1 },
            { covered: 2, total: 21, ratio: null, ratioAtLeast: { $near: 0.0952 }, recordsComplete: false },
          ],
        },
      },
    ),
  },
  'room-features': {
    withFeature: list(1, {
      name: ROOM_A,
      parent: { name: TONGQIN },
      feature: { title: 'synthetic repair corner', validFrom: '2022-02-01' },
    }),
    without: { totalCount: 12, ...holds({ name: ROOM_B }, { name: '白沙社区社会工作室' }) },
    rule: nodes({ name: '一社区一特色、一特色解一难', station: { name: XINANJIANG } }),
  },
  'spaces-of-stations': {
    stations: holds(
      {
        name: MEICHENG,
        spaces: [
          { kind: 'CASE_WORK', floorArea: 20 },
          { kind: 'MULTI_FUNCTION', floorArea: 120.5 },
        ],
        spacesOpenEnded: false,
      },
      { name: XINANJIANG, spacesOpenEnded: true, figures: any({ metric: 'FLOOR_AREA', value: 500 }) },
    ),
    withCafe: count(1),
  },
  'demonstration-stations-beside-the-rest': {
    titled: list(
      3,
      { name: HUSHAN, designations: [{ kind: 'STAR_RATING', rating: 4 }] },
      {
        name: MEICHENG,
        workers: count(5),
        trainings: count(2),
        figures: any({ metric: 'CERTIFIED_WORKERS', value: 6 }),
        designations: [{ kind: 'DEMONSTRATION', level: 'PROVINCIAL', issuedBy: 'synthetic authority' }],
      },
      { name: XINANJIANG, rooms: count(11), designations: [{ issuedBy: null, area: { name: '杭州市' } }] },
    ),
    all: { totalCount: 7, ...holds({ name: 'synthetic lutan', workers: count(0) }) },
  },
  'stock-and-flow-of-stations': {
    atTheStart: count(3),
    opened: list(1, { name: 'synthetic shouchang' }),
    closed: list(1, {
      name: 'synthetic qiantan',
      statusHistory: [
        { status: 'OPERATING', validTo: '2022-05-01' },
        { status: 'CLOSED', validTo: null },
      ],
    }),
    atTheEnd: count(3),
  },
  'station-count-under-each-rule': {
    townshipStationsOnly: count(8),
    withPosts: count(10),
    withGuidanceCentres: count(11),
    withRooms: count(24),
    anyState: count(29),
    townshipsOfLuoyang: {
      coverage: [
        {
          denominator: 'TOWNSHIPS',
          covered: 2,
          total: 189,
          ratioAtMost: { $near: 0.1852 },
          reportedStations: 35,
          planned: [
            { stations: 110, ratioAtMost: { $near: 0.582 } },
            { stations: 114, ratioAtMost: { $near: 0.6032 } },
          ],
        },
        { denominator: 'TOWNSHIPS_AND_PSEUDO_UNITS', total: 194, stationsOnRecord: 2 },
      ],
    },
  },
  'same-mode-and-study-visits': {
    serviceOrdering: list(
      3,
      { name: HUSHAN, operatingModes: [{ code: 'SERVICE_ORDERING', validFrom: '2022-05-01' }] },
      { name: MEICHENG },
      { name: XINANJIANG },
    ),
    monthlyPlanning: count(2),
    studyVisits: list(2, {
      heldOn: '2022-03-22',
      station: { name: HUSHAN },
      destinations: [{ name: '建德市', stations: count(4) }],
    }),
    sameModel: { totalCount: 2, ...holds({ station: { name: HUSHAN } }, { station: { name: TONGQIN } }) },
  },
  'trainings-and-who-is-certified': {
    trainings: list(
      2,
      { title: 'synthetic interviewing', hours: 6, attendees: 10, certifiedAttendees: 6 },
      { title: 'synthetic records', hours: 3.5, attendees: 8, certifiedAttendees: 4 },
    ),
    reported: { figures: [{ value: 23, period: { status: 'UNSTATED' } }] },
  },
  'supervision-and-guidance': {
    supervisors: list(1, { scope: 'CASES', certificateLevel: 'SENIOR', station: { name: MEICHENG } }),
    supervisedByMode: list(1, { name: XINANJIANG, supervisors: count(0) }),
    guidanceCentres: {
      totalCount: 4,
      ...holds(
        {
          name: '瀍河回族区社会工作指导中心',
          guides: list(1, { name: HUBEI_ROAD }),
          guidanceVisits: list(2, { visitedOn: '2022-04-12' }, { visitedOn: '2022-05-17' }),
        },
        { name: '伊川县社会工作指导中心', status: 'PLANNED', dueOn: '2022-12-31', guides: count(0) },
      ),
    },
  },
};
