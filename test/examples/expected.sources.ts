/** What the examples about sources, corrections and moments must say. */
import { count, nodes, holds, any, MEICHENG, XINANJIANG } from './expected.words.js';

const jiande = { id: 'src_20220614_jiande' };

export const provenanceAndTimeExamples: Record<string, unknown> = {
  'figures-with-source-and-reconciliation': {
    station: {
      figures: any(
        { metric: 'CASES_COMPLETED', value: 176, period: { status: 'STATED' }, provenance: [{ fact: 'J18' }] },
        { metric: 'FLOOR_AREA', value: 500, qualifier: 'MORE_THAN', rawPhrase: '500余' },
        { metric: 'GROUPS', value: 12, period: { status: 'AMBIGUOUS' } },
      ),
      reconciliations: any(
        { metric: 'CASES_COMPLETED', status: 'CONSISTENT' },
        { metric: 'SESSIONS_PER_CASE', status: 'NOT_COMPARABLE' },
      ),
      derivedFigures: any({ metric: 'CASES_PER_YEAR', value: 88 }),
    },
  },
  'who-said-each-figure': {
    area: {
      figures: any(
        { metric: 'NEW_STATIONS', value: 79, claimedBy: 'the meeting (会议)' },
        { metric: 'OPERATING_STATIONS', value: 35, provenance: [{ fact: 'L07', interestedParty: true }] },
        { metric: 'GUIDANCE_CENTRES', provenance: [{ fact: 'L17', basis: 'INFERRED' }] },
      ),
    },
  },
  'claims-of-interested-parties': {
    governmentAgencies: holds({
      name: '慈善事业促进和社会工作科',
      parent: { name: '洛阳市民政局' },
      statements: [{ speakerRole: '负责人', claims: any({ fact: 'L07', interestedParty: true }) }],
    }),
    outcomes: { totalCount: 6, ...holds({ words: ['温度', '吸附力'], provenance: [{ fact: 'J77' }] }) },
  },
  'conflicts-between-figures': {
    xinanjiang: {
      reconciliations: any(
        { metric: 'CERTIFIED_SHARE', status: 'ROUNDING' },
        { metric: 'ROOM_COVERAGE', status: 'NOT_COMPARABLE', derived: { value: 0.6875, denominator: { value: 16 } } },
      ),
    },
    luoyang: { reconciliations: [{ status: 'CONFLICT', delta: -4, explanations: [{}, {}] }] },
    station: { reconciliations: any({ metric: 'CASES_COMPLETED', status: 'CONSISTENT' }) },
  },
  'as-of-a-day': {
    stations: holds(
      {
        name: MEICHENG,
        statusAtNewYear2021: 'PREPARING',
        statusAtMay2022: 'OPERATING',
        titlesAtNewYear2021: [],
        titlesAtMay2022: [{ kind: 'DEMONSTRATION', level: 'PROVINCIAL' }],
        modesAtMay2022: any({ code: 'SERVICE_ORDERING' }),
      },
      { name: 'synthetic qiantan', statusAtNewYear2021: null, statusAtMay2022: 'CLOSED' },
      { name: XINANJIANG, roomsAtNewYear2021: count(0), roomsAtMay2022: count(11) },
    ),
  },
  'what-the-hub-knew': {
    beforeThePage: count(0),
    withThePage: count(18),
    now: count(29),
    projectsBefore: count(0),
    projectsWithThePage: count(3),
    projectsNow: count(10),
    linksWithThePage: count(23),
    linksNow: count(31),
  },
  'corrected-figures': {
    stations: holds(
      {
        name: MEICHENG,
        now: [{ value: 64, supersedesId: 'fig_synthetic-sessions-1' }],
        before: [{ id: 'fig_synthetic-sessions-1', value: 60, supersededAt: '2026-11-20T00:00:00.000Z' }],
      },
      { name: XINANJIANG, now: [{ value: 307, supersedesId: null }], before: [{ value: 307, supersededAt: null }] },
    ),
  },
  'facts-from-one-source': {
    station: {
      provenance: any({ fact: 'J13', source: jiande }),
      figures: any({ metric: 'CASES_COMPLETED', value: 176, provenance: [{ fact: 'J18', source: jiande }] }),
      resourceLinks: {
        totalCount: 22,
        ...holds({ kind: 'CO_BUILDING', provenance: [{ fact: 'J47', basis: 'INFERRED' }] }),
      },
      projects: holds({ provenance: any({ fact: 'J66', source: jiande }) }),
    },
  },
  'dates-from-relative-phrases': {
    rooms: nodes({ establishedOn: '../2021-06', provenance: any({ fact: 'J30', rawPhrase: '去年6月' }) }),
    station: { figures: [{ value: 11, asOf: '2021-12-31', rawPhrase: '截至去年年底' }] },
    guidanceCentre: {
      establishedOn: '2022-01/2022-03',
      statusHistory: [{ provenance: [{ rawPhrase: '今年年初', basis: 'INFERRED' }] }],
    },
    luoyang: { figures: [{ value: 35, asOf: '2022-06-10' }] },
  },
};
