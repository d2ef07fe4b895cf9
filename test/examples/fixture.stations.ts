/** The stations' share of the made-up network: stations in four counties, two rooms and a post, their places, people and practice. */
import { dated } from '../../shared/dated.entity.js';
import type { Recorder } from '../../shared/subgraph/index.js';
import {
  DesignationKind,
  DesignationLevel,
  StationDesignation,
} from '../../subgraphs/stations/station/station-designation.entity.js';
import {
  GuidanceVisit,
  StationGuidanceRow,
  visited,
} from '../../subgraphs/stations/station/station-guidance.entity.js';
import {
  StationHostKind,
  StationHostRow,
  StationOperatorRow,
} from '../../subgraphs/stations/station/station-host.entity.js';
import { StationParentRow } from '../../subgraphs/stations/station/station-parent.entity.js';
import { StationFeature, StationOperatingMode } from '../../subgraphs/stations/station/station-practice.entity.js';
import { StationSpace } from '../../subgraphs/stations/station/station-space.entity.js';
import { StationStatusRow } from '../../subgraphs/stations/station/station-status.entity.js';
import { Station, StationStatus, StationTier } from '../../subgraphs/stations/station/station.entity.js';
import { CertificateLevel } from '../../subgraphs/stations/worker/certificate.enums.js';
import { Supervisor, SupervisorScope } from '../../subgraphs/stations/worker/supervisor.entity.js';
import { Worker } from '../../subgraphs/stations/worker/worker.entity.js';
import { recordSyntheticCasework } from './fixture.casework.js';
import { recordSyntheticServices } from './fixture.services.js';

const MEICHENG = 'stn_synthetic-meicheng';
const { PREPARING, ESTABLISHED, OPERATING, CLOSED, PLANNED, UNVEILED } = StationStatus;
const { STATION, ROOM, POST } = StationTier;

type Step = readonly [status: StationStatus, from: string];
type StationLine = readonly [slug: string, tier: StationTier, areaCode: string, ...steps: Step[]];

/** Their life, step by step; each step lasts until the next. */
const STATIONS: readonly StationLine[] = [
  ['meicheng', STATION, '330182104', [PREPARING, '2021-01-05'], [OPERATING, '2021-03-01']],
  ['qiantan', STATION, '330182102', [OPERATING, '2021-10-15'], [CLOSED, '2022-05-01']],
  ['shouchang', STATION, '330182109', [OPERATING, '2022-02-10']],
  ['hushan', STATION, '330723002', [OPERATING, '2022-02-01']],
  ['lutan', STATION, '330723101', [OPERATING, '2022-04-01']],
  ['post', POST, '330723002', [UNVEILED, '2022-03-08'], [OPERATING, '2022-03-10']],
  ['room-a', ROOM, '330723102001', [ESTABLISHED, '2022-01-10'], [OPERATING, '2022-01-20']],
  ['room-b', ROOM, '330723102200', [ESTABLISHED, '2022-01-12'], [OPERATING, '2022-01-22']],
  ['hubei-road', STATION, '410305001', [OPERATING, '2022-01-05']],
  ['tianjin-road', STATION, '410305002', [OPERATING, '2022-05-20']],
  ['chitudian', STATION, '410324101', [PLANNED, '2022-03-01']],
];

export function recordSyntheticStations(recorder: Recorder): void {
  for (const line of STATIONS) recordStation(recorder, line);
  recordLinks(recorder);
  recordPractice(recorder);
  recordPeople(recorder);
  recordSyntheticServices(recorder);
  recordSyntheticCasework(recorder);
}

function recordStation({ record }: Recorder, [slug, tier, code, ...steps]: StationLine): void {
  const id = `stn_synthetic-${slug}`;
  record(Station, { id, name: `synthetic ${slug}`, tier, areaId: `area_${code}` });
  for (const [index, [status, from]] of steps.entries()) {
    record(StationStatusRow, {
      id: `sts_synthetic-${slug}-${index + 1}`,
      stationId: id,
      status,
      sequence: index + 1,
      dueOn: status === PLANNED ? '2022-12' : null,
      ...dated(from, steps[index + 1]?.[1] ?? null),
    });
  }
}

/** Who leads, houses, runs and guides whom. */
function recordLinks({ record }: Recorder): void {
  const parents = [
    ['post', 'stn_synthetic-hushan', '2022-03-08'],
    ['room-a', 'stn_tongqin', '2022-01-10'],
    ['room-b', 'stn_tongqin', '2022-01-12'],
  ] as const;
  for (const [slug, parentId, from] of parents) {
    record(StationParentRow, {
      id: `spr_synthetic-${slug}`,
      childId: `stn_synthetic-${slug}`,
      parentId,
      ...dated(from),
    });
  }
  const hosts = [
    ['meicheng', StationHostKind.PARTY_MASS_CENTRE, 'pmc_synthetic-meicheng', '2021-03-01'],
    ['post', StationHostKind.ENTERPRISE, 'ent_synthetic-motor', '2022-03-08'],
    ['hubei-road', StationHostKind.VENUE, 'ven_synthetic-day-care', '2022-01-05'],
    ['tianjin-road', StationHostKind.VENUE, 'ven_synthetic-childrens-home', '2022-05-20'],
  ] as const;
  for (const [slug, hostKind, hostId, from] of hosts) {
    record(StationHostRow, {
      id: `sho_synthetic-${slug}`,
      stationId: `stn_synthetic-${slug}`,
      hostKind,
      hostId,
      ...dated(from),
    });
  }
  for (const slug of ['meicheng', 'hubei-road']) {
    record(StationOperatorRow, {
      id: `sop_synthetic-${slug}`,
      stationId: `stn_synthetic-${slug}`,
      organizationId: 'org_synthetic-agency',
      ...dated('2021-03-01'),
    });
  }
  const guidance = { guideId: 'stn_chanhe-guidance-centre', guidedId: 'stn_synthetic-hubei-road' };
  record(StationGuidanceRow, { id: 'sgd_synthetic', ...guidance, ...dated('2022-04-01') });
  for (const on of ['2022-04-12', '2022-05-17']) {
    record(GuidanceVisit, { id: `gvs_synthetic-${on}`, ...guidance, topic: 'synthetic topic', ...visited(on) });
  }
}

/** Spaces, titles, modes of work and features. */
function recordPractice({ record }: Recorder): void {
  const spaces = [
    ['MULTI_FUNCTION', 120.5],
    ['CASE_WORK', 20],
  ] as const;
  for (const [kind, floorArea] of spaces) {
    record(StationSpace, { id: `spc_synthetic-${kind}`, stationId: MEICHENG, kind, floorArea, ...dated('2021-03-01') });
  }
  record(StationDesignation, {
    id: 'dsg_synthetic-demonstration',
    stationId: MEICHENG,
    kind: DesignationKind.DEMONSTRATION,
    level: DesignationLevel.PROVINCIAL,
    issuedBy: 'synthetic authority',
    ...dated('2022-01-01'),
  });
  record(StationDesignation, {
    id: 'dsg_synthetic-stars',
    stationId: 'stn_synthetic-hushan',
    kind: DesignationKind.STAR_RATING,
    level: DesignationLevel.COUNTY,
    rating: 4,
    ...dated('2022-03-01'),
  });
  const modes = [
    ['meicheng', 'MONTHLY_PLANNING', '2021-03-01'],
    ['meicheng', 'SERVICE_ORDERING', '2021-06-01'],
    ['hushan', 'SERVICE_ORDERING', '2022-05-01'],
  ] as const;
  for (const [slug, code, from] of modes) {
    record(StationOperatingMode, {
      id: `som_synthetic-${slug}-${code}`,
      stationId: `stn_synthetic-${slug}`,
      code,
      ...dated(from),
    });
  }
  record(StationFeature, {
    id: 'sft_synthetic-room-a',
    stationId: 'stn_synthetic-room-a',
    title: 'synthetic repair corner',
    solvesProblem: 'synthetic problem: nobody repairs things',
    ...dated('2022-02-01'),
  });
}

function recordPeople({ record }: Recorder): void {
  const workers: readonly (readonly [CertificateLevel | null, fullTime: boolean])[] = [
    [CertificateLevel.SENIOR, true],
    [CertificateLevel.SOCIAL_WORKER, true],
    [CertificateLevel.ASSISTANT, true],
    [CertificateLevel.NONE, true],
    [null, false],
  ];
  for (const [index, [certificateLevel, fullTime]] of workers.entries()) {
    record(Worker, {
      id: `wrk_synthetic-${index + 1}`,
      stationId: MEICHENG,
      roleName: `synthetic role ${index + 1}`,
      certificateLevel,
      fullTime,
      ...dated('2021-03-01'),
    });
  }
  record(Supervisor, {
    id: 'sup_synthetic',
    stationId: MEICHENG,
    scope: SupervisorScope.CASES,
    roleName: 'synthetic supervisor',
    certificateLevel: CertificateLevel.SENIOR,
    ...dated('2021-06-01'),
  });
}
