/** The vocabularies that this room begins with: the page's own words first, then what its nouns need. */
import type { Recorder } from '../../../shared/subgraph/index.js';
import { LinkageElement, LinkKindTerm, PartyKindTerm, VenueKindTerm } from '../vocabulary/term.entity.js';

const { COMMUNITY, SOCIAL_ORGANIZATION, SOCIAL_WORKER, COMMUNITY_VOLUNTEER, CHARITY_RESOURCE } = LinkageElement;

type TermLine = readonly [code: string, label: string, labelEn: string, definition: string, ...facts: string[]];

const VENUE_KINDS: readonly TermLine[] = [
  [
    'PARTY_MASS_SERVICE_CENTRE',
    '党群服务中心',
    'Party-mass service centre',
    'Centre where Party branches serve residents, of a community, village or higher.',
    'L10',
  ],
  [
    'CHILDRENS_HOME',
    '儿童之家',
    "Children's home",
    'Day place of a community or village where children are looked after and supported; not residential.',
    'L11',
  ],
  [
    'COMMUNITY_ELDERLY_CARE',
    '社区养老服务设施',
    'Community elderly-care facility',
    'Any facility of a community that serves the elderly.',
    'L12',
  ],
  ['DAY_CARE_CENTRE', '日间照料中心', 'Day-care centre', 'Place where elderly people are cared for by day.', 'L13'],
  [
    'HAPPINESS_HOME',
    '幸福院',
    'Happiness home',
    'Mutual-help home for the elderly, mostly of a village. The list of the source stays open after it (等).',
    'L14',
  ],
];

const LINK_KINDS: readonly (readonly [
  direction: string,
  symmetrical: boolean,
  element: LinkageElement | null,
  TermLine,
])[] = [
  [
    'from is linked with to',
    true,
    null,
    [
      'LINKAGE',
      '链接共融',
      'Linkage',
      'Both pool what they have, in a general way that the source does not detail.',
      'J41',
    ],
  ],
  [
    'from integrates the resources of to',
    false,
    null,
    [
      'INTEGRATES',
      '整合融合',
      'Integration',
      'The first makes the resources of the second part of its own work.',
      'J79',
    ],
  ],
  [
    'from co-builds with to',
    true,
    null,
    [
      'CO_BUILDING',
      '共建',
      'Co-building',
      'Both build up a service together, such as station and firm (社企共建) or station and Party-mass forces (党群共建).',
      'J47',
      'T34',
    ],
  ],
  [
    'from is resident in to',
    false,
    null,
    ['RESIDENT_IN', '入驻', 'Residence', 'The first works inside the rooms of the second.', 'J48'],
  ],
  [
    'from is allied in residence with to',
    true,
    null,
    [
      'RESIDENT_ALLIANCE',
      '驻站联盟',
      'Resident alliance',
      'Bodies that are resident in a station and the station form an alliance.',
      'J60',
    ],
  ],
  [
    'from funds to',
    false,
    CHARITY_RESOURCE,
    ['FUNDS', '资助', 'Funding', 'The first gives money to the work of the second, mostly through a fund.', 'T31'],
  ],
  [
    'from takes part in to',
    false,
    null,
    [
      'TAKES_PART_IN',
      '参与',
      'Taking part',
      'The first takes part in the activities of the second, as volunteers.',
      'T29',
    ],
  ],
  [
    'from refers people to to',
    false,
    null,
    ['REFERRAL', '转介', 'Referral', 'The first passes people or needs on to the second, with their consent.'],
  ],
];

const PARTY_KINDS: readonly (readonly [element: LinkageElement | null, TermLine])[] = [
  [
    SOCIAL_WORKER,
    ['STATION', '社会工作站', 'Social work station', 'A station of a subdistrict or town.', 'J41', 'T33'],
  ],
  [COMMUNITY, ['ROOM', '社会工作室', 'Social work room', 'A room of a community or village.', 'J41']],
  [
    SOCIAL_ORGANIZATION,
    ['SOCIAL_ORG', '社会组织', 'Social organisations', 'Filed or registered social organisations.', 'J41'],
  ],
  [
    COMMUNITY_VOLUNTEER,
    ['VOLUNTEER', '志愿者', 'Volunteers', 'Volunteers and their teams; never single persons.', 'J41'],
  ],
  [CHARITY_RESOURCE, ['CHARITY', '慈善组织', 'Charities', 'Organisations with the status of a charity.', 'J41']],
  [
    null,
    [
      'PARTY_MASS_MUTUAL_AID',
      '党群互助力量',
      'Party-mass mutual-aid forces',
      'Party members and residents who help one another; outside the five elements.',
      'J41',
    ],
  ],
  [null, ['PARTY_MASS_CENTRE', '党群中心', 'Party-mass centre', 'A Party-mass centre.', 'J42', 'J43']],
  [null, ['GOVERNMENT', '政府', 'Government', 'The government of an area or its departments.', 'T33']],
  [null, ['ENTERPRISE', '企业', 'Enterprise', 'A firm.', 'T33']],
  [null, ['EMPLOYEES', '员工', 'Employees', 'The employees of a firm, as a whole.', 'T33']],
  [SOCIAL_WORKER, ['POST', '社工驿站', 'Social work post', 'A post of a station inside a firm or institution.', 'T31']],
  [
    null,
    [
      'PUBLIC_BENEFIT_ACTIVITIES',
      '公益慈善活动',
      'Public-benefit activities',
      'Activities for the public good, not named one by one.',
      'T29',
    ],
  ],
  [null, ['VENUE', '场所', 'Venue', 'A place where services are held.']],
];

export function recordVocabularies({ record }: Recorder): void {
  VENUE_KINDS.forEach((line, at) => record(VenueKindTerm, term('venue-kind', line, at)));
  PARTY_KINDS.forEach(([element, line], at) => record(PartyKindTerm, { ...term('party-kind', line, at), element }));
  LINK_KINDS.forEach(([direction, symmetrical, element, line], at) =>
    record(LinkKindTerm, { ...term('link-kind', line, at), direction, symmetrical, element }),
  );
}

function term(vocabulary: string, [code, label, labelEn, definition, ...facts]: TermLine, at: number) {
  const id = `trm_${vocabulary}_${code.toLowerCase().replaceAll('_', '-')}`;
  return { id, code, label, labelEn, definition, position: at + 1, provenanceRefs: facts.map((fact) => ({ fact })) };
}
