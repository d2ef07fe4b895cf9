import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { stations } from '../../subgraphs/stations/subgraph.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';
import { ask, casework, hired, STATION, type Casework } from './casework-asked.js';

onEachDatabase('workers are certified, supervised and trained, as of any day', (dialect) => {
  let room: StartedRoom;
  let of: Casework;
  let now = new Date('2022-06-14T02:00:00Z');

  beforeAll(async () => {
    room = await startRoom(stations, dialect, { now: () => now });
    of = await casework(room);
  }, 60_000);
  afterAll(() => room.stop());

  const done = async (mutation: string, input: object): Promise<string> => {
    const answer = await ask(room, mutation, { ...input }, 'event { action } replayed');
    return answer.code ?? answer.event.action;
  };
  const count = async (args: string): Promise<number> =>
    (await room.ask(`{ workers(${args}) { totalCount } }`)).data.workers.totalCount;

  it('a certificate counts from its year on, and the highest one held on the day is told', async () => {
    const worker = await hired(room, { from: '2015-01-01' });
    expect(await done('recordCertificate', { worker, level: 'ASSISTANT', year: 2016 })).toBe('CERTIFIED');
    expect(await done('recordCertificate', { worker, level: 'SOCIAL_WORKER', year: 2020 })).toBe('CERTIFIED');
    expect(await done('recordCertificate', { worker, level: 'ASSISTANT', year: 2017 })).toBe('CERTIFICATE_RECORDED');
    expect(await done('recordCertificate', { worker, level: 'NONE', year: 2017 })).toBe('CERTIFICATE_LEVEL_NONE');
    expect(await done('recordCertificate', { worker, level: 'SENIOR', year: 2023 })).toBe('DAY_IN_FUTURE');
    const { data } = await room.ask(
      `query ($id: ID!) { worker(id: $id) {
        before: certificateLevel(asOf: "2016-06-01") first: certificateLevel(asOf: "2019-06-01")
        later: certificateLevel(asOf: "2021-06-01") year: certifiedYear(asOf: "2021-06-01")
        certificates(asOf: "2021-06-01") { level year } } }`,
      { id: worker },
    );
    expect(data.worker).toEqual({
      before: null,
      first: 'ASSISTANT',
      later: 'SOCIAL_WORKER',
      year: 2020,
      certificates: [
        { level: 'ASSISTANT', year: 2016 },
        { level: 'SOCIAL_WORKER', year: 2020 },
      ],
    });
    const at = (day: string, levels: string) =>
      count(`asOf: "${day}", filter: { stations: ["${STATION}"], certificateLevels: [${levels}] }`);
    expect([await at('2019-06-01', 'ASSISTANT'), await at('2019-06-01', 'SOCIAL_WORKER')]).toEqual([1, 0]);
    expect([await at('2021-06-01', 'ASSISTANT'), await at('2021-06-01', 'SOCIAL_WORKER')]).toEqual([1, 1]);
    expect(await count(`asOf: "2021-06-01", filter: { stations: ["${STATION}"], certified: true }`)).toBe(2);
    expect(await count(`asOf: "2021-06-01", filter: { stations: ["${STATION}"], certified: false }`)).toBe(1);
  });

  it('an end of work that is told late was not known before', async () => {
    const [worker, other] = [await hired(room, {}), await hired(room, {})];
    const { supervisor } = await ask(
      room,
      'assignSupervisor',
      { station: STATION, scope: 'CASES', roleName: 'synthetic', worker: other, from: '2020-01-01' },
      'supervisor { id }',
    );
    const known = now.toISOString();
    now = new Date(now.getTime() + 3_600_000);
    await ask(room, 'endEmployment', { worker, on: '2022-03-01' }, 'replayed');
    await ask(room, 'endSupervisor', { supervisor: supervisor.id, on: '2022-03-01' }, 'replayed');
    const onRecord = async (asOf: string, knownAt: string | null) => {
      const { data } = await room.ask(
        `query ($asOf: Date, $knownAt: DateTime) {
           workers(asOf: $asOf, knownAt: $knownAt, first: 1000) { nodes { id } }
           supervisors(asOf: $asOf, knownAt: $knownAt, first: 1000) { nodes { id } } }`,
        { asOf, knownAt },
      );
      const has = (nodes: { id: string }[], id: string) => nodes.some((node) => node.id === id);
      return [has(data.workers.nodes, worker), has(data.supervisors.nodes, supervisor.id)];
    };
    expect(await onRecord('2022-06-01', known)).toEqual([true, true]);
    expect(await onRecord('2022-06-01', null)).toEqual([false, false]);
    expect(await onRecord('2022-06-01', now.toISOString())).toEqual([false, false]);
    expect(await onRecord('2022-02-28', null)).toEqual([true, true]);
    await ask(room, 'endEmployment', { worker: other, on: '2022-03-01' }, 'replayed');
  });

  it('a corrected certificate is told as it was known', async () => {
    const worker = await hired(room, { from: '2015-01-01' });
    await done('recordCertificate', { worker, level: 'ASSISTANT', year: 2018 });
    const known = await room.ask('query ($id: ID!) { worker(id: $id) { certificates { id version } } }', {
      id: worker,
    });
    const [certificate] = known.data.worker.certificates;
    now = new Date('2022-06-15T02:00:00Z');
    const input = { certificate: certificate.id, expectedVersion: certificate.version, year: 2019 };
    expect(await done('correctCertificate', { ...input, expectedVersion: 7 })).toBe('STALE_WRITE');
    expect(await done('correctCertificate', { ...input, year: 2031 })).toBe('DAY_IN_FUTURE');
    expect(await done('correctCertificate', input)).toBe('CERTIFICATE_CORRECTED');
    const { data } = await room.ask(
      `query ($id: ID!) { worker(id: $id) { now: certifiedYear(asOf: "2022-06-14")
        before: certifiedYear(asOf: "2022-06-14", knownAt: "2022-06-14T12:00:00Z") } }`,
      { id: worker },
    );
    expect(data.worker).toEqual({ now: 2019, before: 2018 });
  });

  it('a registration lasts three years and is renewed in its last three months, no sooner', async () => {
    const worker = await hired(room, { from: '2015-01-01' });
    const register = (on: string) => done('registerCertificate', { worker, level: 'ASSISTANT', on });
    expect(await register('2019-03-01')).toBe('CERTIFICATE_MISSING');
    await done('recordCertificate', { worker, level: 'ASSISTANT', year: 2018 });
    expect(await register('2019-03-01')).toBe('REGISTERED');
    expect(await register('2021-11-30')).toBe('REGISTRATION_TOO_EARLY');
    const current = (day: string) => count(`asOf: "${day}", filter: { stations: ["${STATION}"], registered: true }`);
    expect([await current('2019-02-28'), await current('2022-02-28'), await current('2022-03-01')]).toEqual([0, 1, 0]);
    expect(await register('2021-12-15')).toBe('REGISTERED');
    expect([await current('2022-03-01'), await current('2025-02-28'), await current('2025-03-01')]).toEqual([1, 1, 0]);
  });

  it('a worker whose work has ended leads nothing and is not counted any more', async () => {
    const worker = await hired(room, { from: '2021-01-01' });
    await done('recordCertificate', { worker, level: 'SENIOR', year: 2019 });
    expect(await done('endEmployment', { worker, on: '2020-12-31' })).toBe('END_BEFORE_BEGIN');
    const before = await count(`asOf: "2022-05-01", filter: { stations: ["${STATION}"] }`);
    expect(await done('endEmployment', { worker, on: '2022-05-01' })).toBe('ENDED');
    expect(await done('endEmployment', { worker })).toBe('WORKER_GONE');
    expect(await count(`asOf: "2022-05-01", filter: { stations: ["${STATION}"] }`)).toBe(before - 1);
    expect(await count(`asOf: "2022-04-30", filter: { stations: ["${STATION}"] }`)).toBe(before);
    expect(await of.open({ lead: worker })).toBe('WORKER_GONE');
  });

  it('supervision is of one worker, case, group or room, and never of what the supervisor delivers', async () => {
    const session = {
      supervisor: of.supervisor,
      heldOn: '2022-06-01',
      hours: 2,
      functions: ['EDUCATIONAL', 'SUPPORTIVE'],
    };
    const supervised = (input: object) => done('recordSupervision', { ...session, ...input });
    const id = await of.opened();
    const what = { station: STATION, title: 'synthetic group', kind: 'SUPPORT', lead: of.lead, on: '2022-03-01' };
    const { group } = await ask(room, 'formGroup', what, 'group { id }');
    expect(await supervised({ worker: of.lead })).toBe('RECORDED');
    expect(await supervised({ case: id, hours: 1.5 })).toBe('RECORDED');
    expect(await supervised({ group: group.id })).toBe('RECORDED');
    expect(await supervised({ room: STATION })).toBe('RECORDED');
    expect(await supervised({})).toBe('SUPERVISION_SUBJECT_UNCLEAR');
    expect(await supervised({ worker: of.lead, room: STATION })).toBe('SUPERVISION_SUBJECT_UNCLEAR');
    expect(await supervised({ worker: of.lead, functions: [] })).toBe('SUPERVISION_FUNCTIONS_MISSING');
    expect(await supervised({ worker: of.lead, hours: -1 })).toBe('LENGTH_UNFIT');
    expect(await supervised({ worker: of.lead, heldOn: '2019-12-31' })).toBe('WORKER_GONE');

    const role = { station: STATION, scope: 'CASES', roleName: 'synthetic role', worker: of.lead, from: '2021-01-01' };
    const { supervisor: own } = await ask(room, 'assignSupervisor', role, 'supervisor { id worker { id } }');
    expect(own.worker.id).toBe(of.lead);
    for (const input of [{ worker: of.lead }, { case: id }, { group: group.id }]) {
      expect(await supervised({ supervisor: own.id, ...input })).toBe('SUPERVISES_OWN_WORK');
    }
    expect(await supervised({ supervisor: own.id, worker: of.uncertified })).toBe('RECORDED');

    const { data } = await room.ask(
      `query ($worker: ID!, $case: ID!) {
        worker(id: $worker) { supervisionHours(from: "2022-06-01", to: "2022-06-30") none: supervisionHours(to: "2022-05-31") }
        case(id: $case) { supervisionHours }
        supervisionSessions(filter: { subjects: [CASE] }) { nodes { hours functions worker { id } room { id } supervisor { id } } } }`,
      { worker: of.lead, case: id },
    );
    expect(data.worker).toEqual({ supervisionHours: 5.5, none: 0 });
    expect(data.case).toEqual({ supervisionHours: 1.5 });
    expect(data.supervisionSessions.nodes).toEqual([
      { hours: 1.5, functions: session.functions, worker: null, room: null, supervisor: { id: of.supervisor } },
    ]);
    expect(await done('endSupervisor', { supervisor: own.id, on: '2022-06-10' })).toBe('ENDED');
    expect(await done('endSupervisor', { supervisor: own.id })).toBe('WORKER_GONE');
    expect(await supervised({ supervisor: own.id, worker: of.uncertified, heldOn: '2022-06-10' })).toBe('WORKER_GONE');
  });

  it('a session is not supervised by who delivered it', async () => {
    const supervising = await hired(room, {});
    const role = {
      station: STATION,
      scope: 'GROUPS',
      roleName: 'synthetic role',
      worker: supervising,
      from: '2021-01-01',
    };
    const { supervisor } = await ask(room, 'assignSupervisor', role, 'supervisor { id }');
    const what = { station: STATION, title: 'synthetic group', kind: 'SUPPORT', lead: of.lead, on: '2022-03-01' };
    const { group } = await ask(room, 'formGroup', what, 'group { id }');
    await done('advanceGroup', { group: group.id });
    const at = { group: group.id, on: '2022-04-02', attendance: 6, hours: 1 };
    await done('recordGroupSession', { ...at, deliveredBy: supervising });
    const { data } = await room.ask('{ serviceSessions(filter: { kinds: [GROUP] }) { nodes { id heldOn } } }');
    const { id } = data.serviceSessions.nodes.find(({ heldOn }: { heldOn: string }) => heldOn === '2022-04-02');
    const session = {
      supervisor: supervisor.id,
      group: group.id,
      hours: 1,
      heldOn: '2022-06-01',
      functions: ['EDUCATIONAL'],
    };
    expect(await done('recordSupervision', { ...session, session: id })).toBe('SUPERVISES_OWN_WORK');
    expect(await done('recordSupervision', session)).toBe('RECORDED');
  });

  it('who had no supervision for ninety days is found, and who came later is not', async () => {
    const unsupervised = (day: string) =>
      room.ask(
        `{ workers(asOf: "${day}", filter: { stations: ["${STATION}"], unsupervisedForDays: 90 }, first: 100) { nodes { id } } }`,
      );
    const ids = async (day: string): Promise<string[]> =>
      (await unsupervised(day)).data.workers.nodes.map(({ id }: { id: string }) => id);
    const late = await hired(room, { from: '2022-06-01' });
    expect(await ids('2022-06-14')).not.toContain(of.lead);
    expect(await ids('2022-06-14')).not.toContain(late);
    expect(await ids('2022-08-29')).not.toContain(of.lead);
    expect(await ids('2022-08-30')).toEqual(expect.arrayContaining([of.lead, late].sort()));
  });

  it('a training is scheduled, attended by reference and by number, or called off', async () => {
    const scheduled = async (on: string): Promise<string> => {
      const input = { station: STATION, title: 'synthetic training', on, hours: 3, synthetic: true };
      return (await ask(room, 'scheduleTraining', input, 'training { id }')).training.id;
    };
    const training = await scheduled('2022-06-01');
    const came = { training, workers: [of.lead, of.uncertified], others: 3, othersCertified: 1 };
    expect(await done('recordAttendance', { training, workers: [of.lead, of.lead] })).toBe('ATTENDANCE_REPEATED');
    expect(await done('recordAttendance', { training })).toBe('ATTENDANCE_MISSING');
    expect(await done('recordAttendance', { ...came, othersCertified: 4 })).toBe('ATTENDANCE_UNFIT');
    expect(await done('recordAttendance', { ...came, heldOn: '2019-01-01' })).toBe('WORKER_GONE');
    expect(await done('recordAttendance', came)).toBe('ATTENDANCE_RECORDED');
    expect(await done('recordAttendance', { training, workers: [of.lead] })).toBe('ATTENDANCE_REPEATED');
    expect(await done('cancelTraining', { training })).toBe('ACTION_NOT_POSSIBLE');
    expect(await done('cancelTraining', { training: await scheduled('2022-07-01') })).toBe('CANCELLED');
    expect(await done('recordAttendance', { training: await scheduled('2022-07-01'), others: 1 })).toBe(
      'DAY_IN_FUTURE',
    );
    const { data } = await room.ask(
      `query ($id: ID!) { training(id: $id) { state attendees certifiedAttendees }
        station(id: "${STATION}") { trainedWorkers(from: "2022-06-01", to: "2022-06-13") { trained certifiedTrained } } }`,
      { id: training },
    );
    expect(data.training).toEqual({ state: 'HELD', attendees: 5, certifiedAttendees: 2 });
    expect(data.station.trainedWorkers).toEqual({ trained: 2, certifiedTrained: 1 });
  });

  it('activities are planned, held, recorded or called off; study visits are recorded with where they went', async () => {
    const what = { station: STATION, title: 'synthetic salon', kind: 'SALON', synthetic: true };
    // oxlint-disable-next-line typescript/no-explicit-any -- an answer has the shape of its query
    const activity = async (mutation: string, input: object): Promise<any> =>
      ask(room, mutation, { ...input }, 'activity { id state attendees }');
    const { activity: planned } = await activity('planActivity', { ...what, on: '2022-06-10' });
    expect(planned.state).toBe('PLANNED');
    expect(await done('holdActivity', { activity: planned.id, attendees: -1 })).toBe('ATTENDANCE_UNFIT');
    expect((await activity('holdActivity', { activity: planned.id, attendees: 20 })).activity).toMatchObject({
      state: 'HELD',
      attendees: 20,
    });
    expect(await done('cancelActivity', { activity: planned.id })).toBe('ACTION_NOT_POSSIBLE');
    const { activity: next } = await activity('planActivity', { ...what, on: '2022-08-10' });
    expect(await done('holdActivity', { activity: next.id })).toBe('DAY_IN_FUTURE');
    expect(await done('cancelActivity', { activity: next.id })).toBe('CANCELLED');
    expect(await done('recordActivity', { ...what, on: '2022-08-10' })).toBe('DAY_IN_FUTURE');
    expect(await done('recordActivity', { ...what, on: '2022-05-10' })).toBe('HELD');
    expect(await done('cancelActivity', { activity: 'act_xinanjiang-salon' })).toBe('HOLDING_STATE_UNKNOWN');

    const visit = { station: STATION, title: 'synthetic visit', on: '2022-05-01', participantOrgKinds: ['COMMUNITY'] };
    expect(await done('recordStudyVisit', { ...visit, destinations: [] })).toBe('STUDY_VISIT_UNFIT');
    expect(await done('recordStudyVisit', { ...visit, destinations: ['410199'] })).toBe('AREA_UNKNOWN');
    expect(
      await ask(
        room,
        'recordStudyVisit',
        { ...visit, destinations: ['3304'] },
        'studyVisit { heldOn destinations { name } }',
      ),
    ).toEqual({ studyVisit: { heldOn: '2022-05-01', destinations: [{ name: '嘉兴市' }] } });
  });
});
