import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { projects } from '../../subgraphs/projects/subgraph.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';

const PROJECT = 'prj_jiande-2020-capacity';
const ELDERLY = 'prj_xinanjiang-elderly-care';
const room = (area: string, status = 'OPERATING', tier = 'ROOM') => ({ tier, status, area: { id: `area_${area}` } });
const many = Array.from({ length: 16 }, (_, at) => `stn_r${at}`);

/** synthetic: what the room of stations would say */
const facts = {
  ...Object.fromEntries(many.map((id) => [id, room('330182001020')])),
  stn_xinanjiang: room('330182001', 'OPERATING', 'STATION'),
  stn_new: room('330182001', 'ESTABLISHED'),
  stn_tongqin: room('330723102'),
  stn_afar: room('110105'),
};

onEachDatabase('rooms claim projects', (dialect) => {
  let day = '2022-06-14';
  let hub: StartedRoom;
  beforeAll(async () => {
    hub = await startRoom(projects, dialect, { facts, now: () => new Date(`${day}T02:00:00Z`) });
  }, 60_000);
  afterAll(() => hub.stop());

  // oxlint-disable-next-line typescript/no-explicit-any -- an answer has the shape of its query
  const act = async (name: string, input: object): Promise<any> => {
    const type = { openForClaim: 'OpenForClaim', closeForClaim: 'CloseForClaim', claimProject: 'ClaimProject' }[name];
    const kind =
      type ??
      { expireClaims: 'ExpireClaims' }[name] ??
      (/^(decline|release|fail)/.test(name) ? 'EndClaim' : 'MoveClaim');
    const back = /ForClaim|expire/.test(name)
      ? 'project { id freeSlots claimSlots openForClaim }'
      : 'claim { id state version expiresOn endedOn availableActions { action allowed code } project { freeSlots } }';
    const { data, errors } = await hub.ask(
      `mutation ($input: ${kind}Input!) { ${name}(input: $input) { ${back} event { action fromState toState why } } }`,
      { input },
    );
    return errors ? errors[0].extensions.code : data[name];
  };
  const open = (more: object = {}, project = PROJECT) => act('openForClaim', { project, ...more });
  const claim = (station: string, more: object = {}, project = PROJECT) =>
    act('claimProject', { project, room: station, ...more });

  it('only what is offered, and only rooms in operation inside the area', async () => {
    expect(await claim('stn_r0')).toBe('PROJECT_NOT_OPEN_FOR_CLAIM');
    expect(await open({ slots: 0 })).toBe('CLAIM_SLOTS_OUT_OF_RANGE');
    expect(await open({ termDays: 400 })).toBe('CLAIM_TERM_OUT_OF_RANGE');
    expect(await open({ eligibleArea: '110105' })).toBe('AREA_UNKNOWN');
    expect(await open({ slots: 2, eligibleArea: '330182', termDays: 10 })).toMatchObject({
      project: { freeSlots: 2, openForClaim: true },
      event: { action: 'OPENED_FOR_CLAIM' },
    });
    expect(await claim('stn_xinanjiang')).toBe('CLAIMER_NOT_A_ROOM');
    expect(await claim('stn_new')).toBe('CLAIMANT_NOT_OPERATING');
    expect(await claim('stn_tongqin')).toBe('ROOM_OUTSIDE_ELIGIBLE_AREA');
    expect(await claim('stn_afar')).toBe('AREA_UNKNOWN');
    expect(await claim('stn_nobody')).toBe('RECORD_UNKNOWN');
    expect(await claim('stn_r0', { brokeredBy: 'stn_nobody' })).toBe('RECORD_UNKNOWN');
    expect(await claim('stn_r0', {}, 'prj_none')).toBe('RECORD_UNKNOWN');
    expect(await claim('stn_r0', { requestedOn: '2022-06-15' })).toBe('DAY_IN_FUTURE');
  });

  it('are asked for, confirmed, delivered and done, each step told', async () => {
    const first = await claim('stn_r0', { brokeredBy: 'stn_xinanjiang', synthetic: true });
    expect(first).toMatchObject({
      claim: { state: 'REQUESTED', expiresOn: '2022-06-24', project: { freeSlots: 1 } },
      event: { action: 'REQUESTED', fromState: null, toState: 'REQUESTED' },
    });
    const { id } = first.claim;
    expect(await claim('stn_r0')).toBe('CLAIM_REPEATED');
    expect(await act('fulfilClaim', { claim: id })).toBe('ACTION_NOT_POSSIBLE');
    expect(await act('confirmClaim', { claim: id, on: '2022-06-13' })).toBe('DAY_BEFORE_ITS_TURN');
    expect(await act('confirmClaim', { claim: id, expectedVersion: 7 })).toBe('STALE_WRITE');
    expect(await act('confirmClaim', { claim: id })).toMatchObject({
      claim: { state: 'CONFIRMED' },
      event: { action: 'CONFIRMED', fromState: 'REQUESTED' },
    });
    const started = await act('startClaimDelivery', { claim: id });
    expect(started.claim.availableActions.filter(({ allowed }: { allowed: boolean }) => allowed)).toEqual(
      ['fulfilClaim', 'releaseClaim', 'failClaim'].map((action) => ({ action, allowed: true, code: null })),
    );
    expect(await act('fulfilClaim', { claim: id })).toMatchObject({
      claim: { state: 'FULFILLED', endedOn: '2022-06-14', project: { freeSlots: 1 } },
    });
    const { data } = await hub.ask(
      'query ($id: ID!) { _entities(representations: [{ __typename: "Claim", id: $id }]) { ... on Claim { synthetic history { action } } } }',
      { id },
    );
    expect(data._entities[0]).toEqual({
      synthetic: true,
      history: ['FULFILLED', 'DELIVERY_STARTED', 'CONFIRMED', 'REQUESTED'].map((action) => ({ action })),
    });
  });

  it('give their place back when declined, withdrawn, released or failed', async () => {
    for (const steps of [
      ['declineClaim'],
      ['withdrawClaim'],
      ['confirmClaim', 'releaseClaim'],
      ['confirmClaim', 'startClaimDelivery', 'failClaim'],
    ]) {
      const { claim: made } = await claim('stn_r1');
      expect(made.project.freeSlots).toBe(0);
      expect(await claim('stn_r2')).toBe('CLAIM_SLOTS_TAKEN');
      let last;
      for (const step of steps) last = await act(step, { claim: made.id, why: 'synthetic reason' });
      expect(last).toMatchObject({ claim: { project: { freeSlots: 1 } }, event: { why: 'synthetic reason' } });
    }
    expect(await open({ slots: 0 })).toBe('CLAIM_SLOTS_OUT_OF_RANGE');
    expect(await act('closeForClaim', { project: PROJECT })).toMatchObject({ project: { openForClaim: false } });
    expect(await act('closeForClaim', { project: PROJECT })).toBe('PROJECT_NOT_OPEN_FOR_CLAIM');
    expect(await claim('stn_r1')).toBe('PROJECT_NOT_OPEN_FOR_CLAIM');
  });

  it('are neither confirmed nor begun when their project has ended, and say so', async () => {
    const done = async (mutation: string, input: string, values: object) =>
      (
        await hub.ask(`mutation ($i: ${input}!) { done: ${mutation}(input: $i) { project { id stage } } }`, {
          i: values,
        })
      ).data.done.project;
    const { id: project } = await done('launchProcurement', 'LaunchProcurementInput', {
      title: 'synthetic purchase',
      purchaserKind: 'COUNTY_CIVIL_AFFAIRS',
      synthetic: true,
    });
    await open({ slots: 2 }, project);
    const { claim: asked } = await claim('stn_r1', {}, project);
    const { claim: held } = await claim('stn_r2', {}, project);
    await act('confirmClaim', { claim: held.id });
    expect((await done('cancelProcurement', 'EndProjectInput', { project, why: 'synthetic' })).stage).toBe('CANCELLED');
    expect(await act('confirmClaim', { claim: asked.id })).toBe('PROJECT_OVER');
    expect(await act('startClaimDelivery', { claim: held.id })).toBe('PROJECT_OVER');
    const released = await act('releaseClaim', { claim: held.id, why: 'synthetic' });
    expect(released.claim.state).toBe('RELEASED');
    const declined = await hub.ask(
      'query ($id: ID!) { _entities(representations: [{ __typename: "Claim", id: $id }]) { ... on Claim { availableActions { action allowed code } } } }',
      { id: asked.id },
    );
    expect(declined.data._entities[0].availableActions).toEqual(
      expect.arrayContaining([{ action: 'confirmClaim', allowed: false, code: 'PROJECT_OVER' }]),
    );
  });

  it('expire unanswered after their term, read so before it is written down, and free their place', async () => {
    await open({ slots: 2, termDays: 3 });
    const { claim: made } = await claim('stn_r1');
    expect(await act('expireClaims', { project: PROJECT })).toBe('NO_CLAIM_PAST_ITS_TERM');
    const states = async (asOf: string) =>
      (
        await hub.ask(
          `query ($asOf: Date) { claims(asOf: $asOf, filter: { rooms: ["stn_r1"], states: [EXPIRED] }) { nodes { id } } }`,
          { asOf },
        )
      ).data.claims.nodes.length;
    expect([await states('2022-06-17'), await states('2022-06-18')]).toEqual([0, 1]);
    day = '2022-06-18';
    expect(await act('confirmClaim', { claim: made.id })).toBe('CLAIM_PAST_ITS_TERM');
    const { claim: second } = await claim('stn_r2');
    expect(second.project.freeSlots).toBe(0);
    const { data } = await hub.ask(
      'query ($id: ID!) { _entities(representations: [{ __typename: "Claim", id: $id }]) { ... on Claim { state endedOn history { action actor } } } }',
      { id: made.id },
    );
    expect(data._entities[0]).toEqual({
      state: 'EXPIRED',
      endedOn: '2022-06-18',
      history: [
        { action: 'EXPIRED', actor: 'test' },
        { action: 'REQUESTED', actor: 'test' },
      ],
    });
    day = '2022-06-30';
    expect(await act('expireClaims', { project: PROJECT })).toMatchObject({
      project: { freeSlots: 1 },
      event: { action: 'CLAIMS_EXPIRED' },
    });
    day = '2022-06-14';
  });

  it.each([1, 5])('of sixteen rooms at once exactly %i get a place, and it stays so', async (slots) => {
    const project = slots === 1 ? ELDERLY : 'prj_jiande-2021-special-fund';
    await open({ slots }, project);
    const outcomes = await Promise.all(many.map((id) => claim(id, {}, project)));
    const won = outcomes.filter((outcome) => typeof outcome === 'object');
    expect(won).toHaveLength(slots);
    expect(outcomes.filter((outcome) => outcome === 'CLAIM_SLOTS_TAKEN')).toHaveLength(16 - slots);
    // Released by one and claimed by all others at once: one more winner, never two.
    await act('confirmClaim', { claim: won[0].claim.id });
    const again = await Promise.all([
      act('releaseClaim', { claim: won[0].claim.id, why: 'synthetic reason' }),
      ...many.map((id) => claim(id, {}, project)),
    ]);
    expect(again.slice(1).filter((outcome) => typeof outcome === 'object').length).toBeLessThanOrEqual(1);
    const { data } = await hub.ask(
      `query ($id: ID!) { project(id: $id) { freeSlots claims(filter: { states: [REQUESTED, CONFIRMED] }) { totalCount } } }`,
      { id: project },
    );
    expect(data.project.claims.totalCount + data.project.freeSlots).toBe(slots);
  });
});
