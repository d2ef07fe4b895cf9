import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { stations } from '../../subgraphs/stations/subgraph.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';
import { ask, casework, hired, type Casework } from './casework-asked.js';

onEachDatabase('a case is worked on under a certified worker, with consent, and told only in sums', (dialect) => {
  let room: StartedRoom;
  let of: Casework;

  beforeAll(async () => {
    room = await startRoom(stations, dialect, { now: () => new Date('2022-06-14T02:00:00Z') });
    of = await casework(room);
  }, 60_000);
  afterAll(() => room.stop());

  it('goes from its intake to its close, is followed up, opened again, and each step is told in its history', async () => {
    const id = await of.opened({ on: '2022-01-10' });
    expect(await of.act('recordConsent', { case: id, ...of.consent('SENSITIVE'), on: '2022-01-12' })).toBe('INTAKE');
    for (const [on, stage] of [
      ['2022-01-15', 'ASSESSMENT'],
      ['2022-02-01', 'PLANNING'],
      ['2022-02-05', 'INTERVENTION'],
    ]) {
      expect(await of.act('advanceCase', { case: id, on })).toBe(stage);
    }
    expect(await of.act('advanceCase', { case: id, on: '2022-05-01' })).toBe('TARGET_NOT_POSSIBLE');
    expect(await of.act('recordCaseSession', { case: id, on: '2022-03-01', hours: 1.5 })).toBe('INTERVENTION');
    expect(await of.act('advanceCase', { case: id, on: '2022-05-01', to: 'EVALUATION' })).toBe('EVALUATION');
    expect(await of.act('closeCase', { case: id, on: '2022-05-20', outcome: 'TAKEN_OVER' })).toBe('CASE_OUTCOME_UNFIT');
    expect(await of.act('closeCase', { case: id, on: '2022-05-20', outcome: 'GOALS_ACHIEVED' })).toBe('CLOSED');
    expect(await of.act('followUpCase', { case: id })).toBe('FOLLOW_UP');
    expect(await of.act('endFollowUp', { case: id })).toBe('CLOSED');
    const { data } = await room.ask(
      `query ($id: ID!) { case(id: $id) { outcome openedOn endedOn sensitive lead { roleName } history { action toState why } } }`,
      { id },
    );
    expect(data.case).toMatchObject({ outcome: 'GOALS_ACHIEVED', openedOn: '2022-01-10', endedOn: '2022-05-20' });
    expect(data.case.history.map(({ action }: { action: string }) => action)).toEqual([
      'FOLLOW_UP_ENDED',
      'FOLLOWED_UP',
      'CLOSED',
      'ADVANCED',
      'SESSION_HELD',
      'ADVANCED',
      'ADVANCED',
      'ADVANCED',
      'CONSENT_GIVEN',
      'OPENED',
    ]);
    expect(await of.act('reopenCase', { case: id })).toBe('ASSESSMENT');
    expect((await of.read(id)).outcome).toBeNull();
  });

  it('is not opened, and not taken further, without a certified lead or a certified supervisor on the day', async () => {
    expect(await of.open({ lead: of.uncertified })).toBe('CASE_UNGUIDED');
    expect(await of.open({ on: '2019-06-01' })).toBe('WORKER_GONE');
    const id = await of.opened({ lead: of.uncertified, supervisor: of.supervisor, targetGroup: 'ELDERLY' });
    expect(await of.act('advanceCase', { case: id })).toBe('ASSESSMENT');
    const { version } = await of.read(id);
    expect(await of.act('assignCase', { case: id, expectedVersion: version, lead: of.uncertified })).toBe(
      'CASE_UNGUIDED',
    );
    expect(await of.act('assignCase', { case: id, expectedVersion: version - 1, lead: of.lead })).toBe('STALE_WRITE');
    expect(await of.act('assignCase', { case: id, expectedVersion: version, lead: of.lead })).toBe('ASSESSMENT');
    expect(await of.act('assignCase', { case: id, expectedVersion: version + 1, lead: of.elsewhere })).toBe(
      'LEAD_ELSEWHERE',
    );
  });

  it('of a sensitive group needs a consent before its assessment, and a client under 14 that of a guardian', async () => {
    const sensitive = await of.opened({ targetGroup: 'CHILD_WITH_AUTISM', ageBand: 'FROM_14_TO_17' });
    expect(await of.act('advanceCase', { case: sensitive })).toBe('CONSENT_MISSING');
    await of.act('recordConsent', { case: sensitive, ...of.consent('SENSITIVE') });
    expect(await of.act('advanceCase', { case: sensitive })).toBe('ASSESSMENT');

    const child = await of.opened({ targetGroup: 'ELDERLY', ageBand: 'UNDER_14' });
    await of.act('recordConsent', { case: child, ...of.consent('SENSITIVE') });
    expect(await of.act('advanceCase', { case: child })).toBe('GUARDIAN_CONSENT_MISSING');
    await of.act('recordConsent', { case: child, ...of.consent('SENSITIVE', 'GUARDIAN') });
    expect(await of.act('advanceCase', { case: child })).toBe('ASSESSMENT');
  });

  it('is taken further only on a day by which the consent was given', async () => {
    const id = await of.opened({ targetGroup: 'CHILD_WITH_AUTISM', on: '2022-05-01' });
    await of.act('recordConsent', { case: id, ...of.consent('SENSITIVE'), on: '2022-05-10' });
    expect(await of.act('advanceCase', { case: id, on: '2022-05-09' })).toBe('CONSENT_MISSING');
    expect(await of.act('advanceCase', { case: id, on: '2022-05-10' })).toBe('ASSESSMENT');
  });

  it('is not opened at a station that surely does not operate on the day', async () => {
    const { data } = await room.ask('{ stations(filter: { tiers: [GUIDANCE_CENTRE] }) { nodes { id status } } }');
    const planned = data.stations.nodes.find(({ status }: { status: string }) => status === 'PLANNED');
    const lead = await hired(room, { station: planned.id });
    await ask(room, 'recordCertificate', { worker: lead, level: 'ASSISTANT', year: 2020 }, 'replayed');
    expect(await of.open({ station: planned.id, lead, on: '2022-06-14' })).toBe('ROOM_NOT_OPERATING');
    const group = { station: planned.id, title: 'synthetic group', kind: 'SUPPORT' };
    expect(await ask(room, 'formGroup', group, 'replayed')).toMatchObject({ code: 'ROOM_NOT_OPERATING' });
  });

  it('says what may be done and why the rest may not', async () => {
    const id = await of.opened({ targetGroup: 'CHILD_WITH_AUTISM' });
    const { data } = await room.ask(
      'query ($id: ID!) { case(id: $id) { availableActions { action allowed to code } } }',
      { id },
    );
    expect(data.case.availableActions).toEqual(
      expect.arrayContaining([
        { action: 'advanceCase', allowed: false, to: ['ASSESSMENT'], code: 'CONSENT_MISSING' },
        { action: 'declineCase', allowed: true, to: ['NOT_ACCEPTED'], code: null },
        { action: 'referCase', allowed: false, to: ['REFERRED'], code: 'CONSENT_MISSING' },
      ]),
    );
  });

  it('is referred only with consent to it, and comes back at once when that is withdrawn', async () => {
    const id = await of.opened();
    expect(await of.act('referCase', { case: id, to: 'MEDICAL' })).toBe('CONSENT_MISSING');
    await of.act('recordConsent', { case: id, ...of.consent('REFERRAL') });
    expect(await of.act('referCase', { case: id, to: 'MEDICAL' })).toBe('REFERRED');
    expect(await of.read(id)).toMatchObject({ referredTo: 'MEDICAL' });
    expect(await of.act('returnReferral', { case: id })).toBe('INTAKE');
    expect(await of.act('referCase', { case: id, to: 'LEGAL_AID' })).toBe('REFERRED');
    const [consent] = (await of.read(id)).consents;
    expect(await of.act('withdrawConsent', { consent: consent.id })).toBe('INTAKE');
    expect(await of.act('withdrawConsent', { consent: consent.id })).toBe('CONSENT_WITHDRAWN');
    expect(await of.read(id)).toMatchObject({ referredTo: null, consents: [{ withdrawnOn: '2022-06-14' }] });
    expect(await of.act('referCase', { case: id, to: 'LEGAL_AID' })).toBe('CONSENT_MISSING');
  });

  it('is closed when another body takes it over, ended early with a reason, or not taken on', async () => {
    const taken = await of.opened();
    await of.act('recordConsent', { case: taken, ...of.consent('REFERRAL') });
    await of.act('referCase', { case: taken, to: 'GOVERNMENT_AGENCY' });
    expect(await of.act('closeCase', { case: taken, outcome: 'TAKEN_OVER' })).toBe('CLOSED');
    const ended = await of.opened();
    expect(await of.act('terminateCase', { case: ended, reason: 'CLIENT_WISH' })).toBe('TERMINATED');
    expect(await of.act('advanceCase', { case: ended })).toBe('ACTION_NOT_POSSIBLE');
    const declined = await of.opened();
    expect(await of.act('declineCase', { case: declined, reason: 'OUT_OF_SCOPE' })).toBe('NOT_ACCEPTED');
  });

  it('takes no step on a day before the last one, or on one that is to come', async () => {
    const id = await of.opened({ on: '2022-03-01', targetGroup: 'ELDERLY' });
    expect(await of.act('advanceCase', { case: id, on: '2022-02-28' })).toBe('CASE_DAY_UNFIT');
    expect(await of.act('advanceCase', { case: id, on: '2022-06-15' })).toBe('DAY_IN_FUTURE');
    expect(await of.act('recordCaseSession', { case: id, on: '2022-02-28', hours: 1 })).toBe('CASE_DAY_UNFIT');
    expect(await of.act('recordCaseSession', { case: id, hours: 25 })).toBe('LENGTH_UNFIT');
  });

  it('has no field for a text of one’s own, and is in no list', async () => {
    const { data } = await room.ask(`{ type: __type(name: "Case") { fields { name type { kind name ofType { name } } } }
      inputs: __schema { types { kind name inputFields { name type { kind name ofType { name } } } } }
      root: __schema { queryType { fields { name } } } }`);
    const inputs = data.inputs.types.filter(
      ({ kind, name }: never) => kind === 'INPUT_OBJECT' && /Case|Consent/.test(name),
    );
    const texts = inputs.flatMap(({ name, inputFields }: never) =>
      (inputFields as { name: string; type: { name: string; ofType: { name: string } } }[])
        .filter((field) => [field.type.name, field.type.ofType?.name].includes('String'))
        .map((field) => `${name as string}.${field.name}`),
    );
    expect(texts.filter((text: string) => !/idempotencyKey|CaseKindFilter|NetworkCase/.test(text))).toEqual([]);
    expect(data.root.queryType.fields.map(({ name }: { name: string }) => name)).not.toContain('cases');
  });
});
