import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { stations } from '../../subgraphs/stations/subgraph.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';
import { ask, casework, STATION, type Casework } from './casework-asked.js';

onEachDatabase('groups take their course, and outstanding work is selected', (dialect) => {
  let room: StartedRoom;
  let of: Casework;
  let now = new Date('2022-06-14T02:00:00Z');

  beforeAll(async () => {
    room = await startRoom(stations, dialect, { now: () => now });
    of = await casework(room);
  }, 60_000);
  afterAll(() => room.stop());

  const group = async (mutation: string, input: object): Promise<string> => {
    const done = await ask(room, mutation, { ...input }, 'group { stage }');
    return done.code ?? done.group.stage;
  };
  const formed = async (input: object = {}): Promise<string> => {
    const what = { station: STATION, title: 'synthetic group', kind: 'SUPPORT', lead: of.lead, on: '2022-03-01' };
    return (await ask(room, 'formGroup', { ...what, synthetic: true, ...input }, 'group { id }')).group.id;
  };
  const selection = async (mutation: string, input: object): Promise<string> => {
    const done = await ask(room, mutation, { ...input }, 'selection { stage }');
    return done.code ?? done.selection.stage;
  };
  const nomination = async (mutation: string, input: object): Promise<string> => {
    const done = await ask(room, mutation, { ...input }, 'nomination { state }');
    return done.code ?? done.nomination.state;
  };
  const opened = async (kinds = ['FEATURED_CASE', 'FEATURED_GROUP']): Promise<string> => {
    const input = { station: STATION, title: 'synthetic selection', kinds, synthetic: true };
    const { selection: round } = await ask(room, 'openSelection', input, 'selection { id }');
    expect(await selection('openNominations', { selection: round.id })).toBe('NOMINATION');
    return round.id;
  };
  const nominated = async (round: string, input: object): Promise<string> => {
    const what = { selection: round, title: 'synthetic nomination', ...input };
    const done = await ask(room, 'nominate', what, 'nomination { id }');
    return done.code ?? done.nomination.id;
  };
  const scored = async (id: string, points: readonly number[]): Promise<void> => {
    for (const [turn, value] of points.entries()) {
      expect(await nomination('score', { nomination: id, reviewer: `R-0${turn}`, points: value })).toBe('NOMINATED');
    }
  };

  it('a group goes through its stages, holds sessions and is closed', async () => {
    const id = await formed();
    expect(await group('recordGroupSession', { group: id, attendance: 8, hours: 2 })).toBe('ACTION_NOT_POSSIBLE');
    for (const stage of ['FORMATION', 'TRANSITION', 'MATURITY', 'TERMINATION']) {
      expect(await group('advanceGroup', { group: id })).toBe(stage);
    }
    expect(await group('closeGroup', { group: id })).toBe('GROUP_WITHOUT_SESSION');
    const session = { group: id, attendance: 8, hours: 2, on: '2022-04-01' };
    expect(await group('recordGroupSession', session)).toBe('TERMINATION');
    expect(await group('recordGroupSession', { ...session, attendance: -1 })).toBe('ATTENDANCE_UNFIT');
    expect(await group('recordGroupSession', { ...session, on: '2022-02-28' })).toBe('GROUP_DAY_UNFIT');
    expect(await group('recordGroupSession', { ...session, hours: 0 })).toBe('LENGTH_UNFIT');
    expect(await group('closeGroup', { group: id, on: '2022-06-01' })).toBe('CLOSED');
    const { data } = await room.ask(
      'query ($id: ID!) { group(id: $id) { endedOn sessionsHeld lead { id } history { action } } }',
      { id },
    );
    expect(data.group).toMatchObject({ endedOn: '2022-06-01', sessionsHeld: 1, lead: { id: of.lead } });
    expect(data.group.history).toHaveLength(7);
    expect(await group('dissolveGroup', { group: id })).toBe('ACTION_NOT_POSSIBLE');
    expect(await group('dissolveGroup', { group: await formed() })).toBe('DISSOLVED');
  });

  it('a selection runs from its call to its award', async () => {
    const round = await opened();
    expect(await selection('beginReview', { selection: round })).toBe('NOTHING_NOMINATED');
    const first = await nominated(round, { group: await formed() });
    const second = await nominated(round, { case: await of.opened(), anonymised: true });
    expect(await selection('beginReview', { selection: round })).toBe('REVIEW');
    await scored(first, [80, 90, 95]);
    await scored(second, [60, 70]);
    expect(await nomination('score', { nomination: second, reviewer: 'R-02', recused: true })).toBe('NOMINATED');
    const list = { selection: round, nominations: [first, second], noticeUntil: '2022-06-21' };
    expect(await selection('publishShortlist', list)).toBe('TOO_FEW_REVIEWERS');
    expect(await nomination('score', { nomination: second, reviewer: 'R-03', points: 65 })).toBe('NOMINATED');
    expect(await selection('publishShortlist', { ...list, noticeUntil: '2022-06-14' })).toBe('NOTICE_UNFIT');
    expect(await selection('publishShortlist', list)).toBe('PUBLIC_NOTICE');
    expect(await selection('award', { selection: round, nominations: [first] })).toBe('NOTICE_RUNNING');
    expect(await selection('objectToShortlist', { selection: round })).toBe('OBJECTION_MISSING');
    expect(await selection('objectToShortlist', { selection: round, why: 'synthetic objection' })).toBe('REVIEW');
    expect(await selection('publishShortlist', list)).toBe('PUBLIC_NOTICE');
    now = new Date('2022-06-22T02:00:00Z');
    expect(await selection('award', { selection: round, nominations: [] })).toBe('NOMINATION_NOT_OF_ROUND');
    expect(await selection('award', { selection: round, nominations: [first] })).toBe('AWARDED');
    const { data } = await room.ask(
      'query ($id: ID!) { selection(id: $id) { noticeUntil nominations { id kind state scoring { scores recused mean } } } }',
      { id: round },
    );
    expect(
      data.selection.nominations.toSorted((a: { state: string }, b: { state: string }) => (a.state < b.state ? -1 : 1)),
    ).toEqual([
      { id: first, kind: 'FEATURED_GROUP', state: 'AWARDED', scoring: { scores: 3, recused: 0, mean: 265 / 3 } },
      { id: second, kind: 'FEATURED_CASE', state: 'NOT_SELECTED', scoring: { scores: 3, recused: 1, mean: 65 } },
    ]);
    expect(await selection('cancelSelection', { selection: round })).toBe('ACTION_NOT_POSSIBLE');
    expect(await selection('cancelSelection', { selection: await opened() })).toBe('CANCELLED');
  });

  it('a nomination is of one case or group of the station, once, of a kind that is selected', async () => {
    const round = await opened(['FEATURED_GROUP']);
    const id = await formed();
    expect(await nominated(round, {})).toBe('NOMINATION_UNFIT');
    expect(await nominated(round, { case: await of.opened(), anonymised: true })).toBe('NOMINATION_UNFIT');
    const { data } = await room.ask('{ stations(filter: { tiers: [POST] }) { nodes { id } } }');
    const other = await formed({ station: data.stations.nodes[0].id, lead: of.elsewhere });
    expect(await nominated(round, { group: other })).toBe('NOMINATION_UNFIT');
    const first = await nominated(round, { group: id });
    expect(first).toMatch(/^nom_/);
    expect(await nominated(round, { group: id })).toBe('ALREADY_NOMINATED');
    expect(await nomination('withdrawNomination', { nomination: first })).toBe('WITHDRAWN');
    expect(await nomination('withdrawNomination', { nomination: first })).toBe('ACTION_NOT_POSSIBLE');
    expect(await nominated(round, { group: id })).toMatch(/^nom_/);
  });

  it('a case is nominated only anonymised or with consent, and is taken back at once when that is withdrawn', async () => {
    const round = await opened();
    const id = await of.opened();
    expect(await nominated(round, { case: id })).toBe('CONSENT_MISSING');
    await of.act('recordConsent', { case: id, ...of.consent('PUBLICATION') });
    const made = await nominated(round, { case: id });
    expect(made).toMatch(/^nom_/);
    const kept = await nominated(round, { case: await of.opened(), anonymised: true });
    const [consent] = (await of.read(id)).consents;
    expect(await of.act('withdrawConsent', { consent: consent.id })).toBe('INTAKE');
    const { data } = await room.ask(
      'query ($id: ID!, $made: ID!) { selection(id: $id) { nominations { id } } nomination(id: $made) { state history { action why } } }',
      { id: round, made },
    );
    expect(data.selection.nominations).toEqual([{ id: kept }]);
    expect(data.nomination).toMatchObject({ state: 'WITHDRAWN', history: [{ why: 'CONSENT_WITHDRAWN' }, {}] });
  });

  it('a reviewer is an opaque reference, scores a nomination once, and stands back without points', async () => {
    const round = await opened();
    const id = await nominated(round, { group: await formed() });
    expect(await nomination('score', { nomination: id, reviewer: 'R-01', points: 1 })).toBe('ACTION_NOT_POSSIBLE');
    await selection('beginReview', { selection: round });
    expect(await nomination('score', { nomination: id, reviewer: '张三', points: 1 })).toBe('REVIEWER_UNFIT');
    expect(await nomination('score', { nomination: id, reviewer: 'R-01', points: 101 })).toBe('SCORE_UNFIT');
    expect(await nomination('score', { nomination: id, reviewer: 'R-01', points: 5, recused: true })).toBe(
      'SCORE_UNFIT',
    );
    expect(await nomination('score', { nomination: id, reviewer: 'R-01' })).toBe('SCORE_UNFIT');
    expect(await nomination('score', { nomination: id, reviewer: 'R-01', points: 100 })).toBe('NOMINATED');
    expect(await nomination('score', { nomination: id, reviewer: 'R-01', points: 99 })).toBe('ALREADY_SCORED');
  });

  it('of sixteen that nominate the same at once one wins, and of sixteen scores of one reviewer', async () => {
    const round = await opened();
    const id = await formed();
    const all = await Promise.all(Array.from({ length: 16 }, () => nominated(round, { group: id })));
    const won = all.filter((one) => one.startsWith('nom_'));
    expect(won).toHaveLength(1);
    expect(all.filter((one) => one === 'ALREADY_NOMINATED')).toHaveLength(15);
    await selection('beginReview', { selection: round });
    const scores = await Promise.all(
      Array.from({ length: 16 }, (_, points) => nomination('score', { nomination: won[0], reviewer: 'R-09', points })),
    );
    expect(scores.filter((one) => one === 'NOMINATED')).toHaveLength(1);
    expect(scores.filter((one) => one === 'ALREADY_SCORED')).toHaveLength(15);
  }, 60_000);
});
