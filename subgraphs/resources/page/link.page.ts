/** The Party-mass centres, collectives and resource links of the page. */
import { dated } from '../../../shared/dated.entity.js';
import type { ProvenanceRef } from '../../../shared/figures/index.js';
import type { Recorder } from '../../../shared/subgraph/index.js';
import { PartyMassCentre, PartyMassCentreKind } from '../centre/party-mass-centre.entity.js';
import { Collective } from '../link/collective.entity.js';
import { LinkAsserter, ResourceLink } from '../link/resource-link.entity.js';
import { BY_THE_PAGE, GONGLI, GONGLI_EMPLOYEES, GONGLI_FUND } from './enterprise.page.js';

const XINANJIANG = 'area_330182001';
const STATION = 'stn_xinanjiang';
const SUBDISTRICT_CENTRE = 'pmc_xinanjiang-subdistrict';
const ORGANIZATIONS_CENTRE = 'pmc_xinanjiang-social-organizations';
const COMMUNITY_CODES = '020 024 032 033 034 035 036 037 038 039 040'.split(' ').map((tail) => `330182001${tail}`);

/** The four of the six kinds of J41 that are neither the station nor its rooms: collectives around the station. */
const COLLECTIVES = [
  ['SOCIAL_ORG', '社会组织', 'social-organizations'],
  ['VOLUNTEER', '志愿者', 'volunteers'],
  ['CHARITY', '慈善组织', 'charities'],
  ['PARTY_MASS_MUTUAL_AID', '党群互助力量', 'party-mass-mutual-aid'],
] as const;

const ONE_EACH: ProvenanceRef = {
  fact: 'J16',
  basis: 'INFERRED',
  note: 'The rooms are counted, not named: that each of the eleven urban communities has one is inferred.',
};

export function recordLinks(recorder: Recorder): void {
  recordXinanjiang(recorder);
  recordGongli(recorder);
}

function recordXinanjiang(recorder: Recorder): void {
  const { record } = recorder;
  record(PartyMassCentre, {
    id: SUBDISTRICT_CENTRE,
    name: '街道党群中心',
    kind: PartyMassCentreKind.SUBDISTRICT,
    areaId: XINANJIANG,
    provenanceRefs: [{ fact: 'J42' }],
  });
  record(PartyMassCentre, {
    id: ORGANIZATIONS_CENTRE,
    name: '街道社会组织党群中心',
    kind: PartyMassCentreKind.SOCIAL_ORG,
    areaId: XINANJIANG,
    provenanceRefs: [{ fact: 'J43' }],
  });
  for (const [kind, name, slug] of COLLECTIVES) {
    record(Collective, { id: collectiveId(slug), kind, name, subjectId: STATION, provenanceRefs: [{ fact: 'J41' }] });
  }

  const link = linkWriter(recorder, { areaId: XINANJIANG, assertedByName: '浙江省民政厅' });
  const linked = { kind: 'LINKAGE', fromId: STATION, fromKind: 'STATION', mechanism: 'FIVE_SOCIAL_LINKAGE' };
  const facts: ProvenanceRef[] = [
    { fact: 'J41' },
    {
      fact: 'J46',
      basis: 'INFERRED',
      note: 'That this linkage works by the mode named in the next paragraph is inferred.',
    },
  ];
  for (const [kind, , slug] of COLLECTIVES) {
    link(`lnk_xinanjiang_${slug}`, { ...linked, toId: collectiveId(slug), toKind: kind }, facts);
  }
  for (const code of COMMUNITY_CODES) {
    link(`lnk_xinanjiang_room-${code}`, { ...linked, toId: `stn_room-${code}`, toKind: 'ROOM' }, [...facts, ONE_EACH]);
  }
  for (const [centre, slug] of [
    [SUBDISTRICT_CENTRE, 'subdistrict-centre'],
    [ORGANIZATIONS_CENTRE, 'social-organizations-centre'],
  ] as const) {
    const ends = { fromId: STATION, fromKind: 'STATION', toId: centre, toKind: 'PARTY_MASS_CENTRE' };
    link(`lnk_xinanjiang_integrates_${slug}`, { kind: 'INTEGRATES', ...ends }, [{ fact: 'J79' }]);
  }
  link(
    'lnk_xinanjiang_party-mass-co-building',
    {
      kind: 'CO_BUILDING',
      name: '党群共建链接',
      fromId: STATION,
      fromKind: 'STATION',
      toId: collectiveId('party-mass-mutual-aid'),
      toKind: 'PARTY_MASS_MUTUAL_AID',
      mechanism: 'PARTY_MASS_CO_BUILDING',
    },
    [
      {
        fact: 'J47',
        basis: 'INFERRED',
        note: 'Stated as a way of working; that the Party-mass forces are the other side is inferred.',
      },
    ],
  );
  const resident = {
    fromId: collectiveId('social-organizations'),
    fromKind: 'SOCIAL_ORG',
    toId: STATION,
    toKind: 'STATION',
    mechanism: 'RESIDENT_EMPOWERMENT',
  };
  link('lnk_xinanjiang_residents', { kind: 'RESIDENT_IN', name: '入驻站（室）增能', ...resident }, [
    { fact: 'J48', basis: 'INFERRED', note: 'Stated as a way of working; who is resident is taken from J60.' },
  ]);
  link(
    'lnk_xinanjiang_resident-alliance',
    { kind: 'RESIDENT_ALLIANCE', name: '社会组织·驻站共融', ...resident, mechanism: null },
    [{ fact: 'J60' }],
  );
}

function recordGongli(recorder: Recorder): void {
  const { record } = recorder;
  const activities = 'col_public-benefit-activities-tongqin';
  record(Collective, {
    id: activities,
    kind: 'PUBLIC_BENEFIT_ACTIVITIES',
    name: '公益慈善活动',
    subjectId: 'area_330723102',
    provenanceRefs: [{ fact: 'T29' }],
  });
  const link = linkWriter(recorder, { areaId: 'area_330723102', assertedByName: '金华新闻客户端' });
  link(
    'lnk_gongli_employees-activities',
    {
      kind: 'TAKES_PART_IN',
      fromId: GONGLI_EMPLOYEES,
      fromKind: 'EMPLOYEES',
      toId: activities,
      toKind: 'PUBLIC_BENEFIT_ACTIVITIES',
    },
    [{ fact: 'T29' }],
  );
  link(
    'lnk_gongli_funds-post',
    {
      kind: 'FUNDS',
      fromId: GONGLI,
      fromKind: 'ENTERPRISE',
      toId: 'stn_gongli-post',
      toKind: 'POST',
      fundId: GONGLI_FUND,
    },
    [{ fact: 'T31', basis: 'INFERRED' }],
  );
  link(
    'lnk_gongli_co-building',
    {
      kind: 'CO_BUILDING',
      name: '社企共建',
      fromId: 'stn_tongqin',
      fromKind: 'STATION',
      toId: GONGLI,
      toKind: 'ENTERPRISE',
      assertedByName: '金华市民政局相关负责人',
    },
    [
      {
        fact: 'T34',
        basis: 'INFERRED',
        note: 'Also called 社企共赢. The source says station and firm in general; that these two are meant is inferred.',
      },
    ],
  );
}

/** All links of the page are told by a third party, and since when they hold is not said: no later than the page. */
function linkWriter({ record }: Recorder, common: Partial<ResourceLink>) {
  return (id: string, row: Partial<ResourceLink>, provenanceRefs: ProvenanceRef[]): void => {
    const held = dated(BY_THE_PAGE);
    record(ResourceLink, { id, assertedBy: LinkAsserter.THIRD_PARTY, ...held, ...common, ...row, provenanceRefs });
  };
}

function collectiveId(slug: string): string {
  return `col_${slug}-xinanjiang`;
}
