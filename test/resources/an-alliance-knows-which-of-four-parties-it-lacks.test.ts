import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FOUR_PARTIES, hasAllFour, missingParties } from '../../subgraphs/resources/alliance/alliance.rules.js';
import { resources } from '../../subgraphs/resources/subgraph.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';
import { codeOf, doing, STATION_FACTS, type Doing } from './work.js';

const GONGLI = 'ent_wuyi-gongli-electric';
const ALLIANCE = 'alliance { id version hasAllFourParties missingParties parties { id kind position validFrom } }';

onEachDatabase('an alliance knows which of four parties it lacks', (dialect) => {
  let room: StartedRoom;
  let act: Doing;

  beforeAll(async () => {
    room = await startRoom(resources, dialect, { facts: STATION_FACTS, now: () => new Date('2026-11-20T04:00:00Z') });
    act = doing(room);
  }, 60_000);
  afterAll(() => room.stop());

  const create = (more: object = {}) =>
    act('createAlliance', 'CreateAllianceInput', ALLIANCE, {
      name: 'synthetic 互助平台',
      area: '330723',
      since: '2025-01-01',
      parties: [{ kind: 'GOVERNMENT' }, { kind: 'ENTERPRISE', party: GONGLI }],
      synthetic: true,
      ...more,
    });
  const add = (alliance: string, kind: string, party?: string, since = '2025-06-01') =>
    act('addAllianceParty', 'AddAlliancePartyInput', ALLIANCE, { alliance, kind, party, since });
  const leave = (alliance: string, allianceParty: string, on: string) =>
    act('endAllianceParty', 'EndAlliancePartyInput', ALLIANCE, { alliance, allianceParty, on });

  it('is built with some, is complete with all four, and lacks who has left from that day on', async () => {
    const { alliance } = await create();
    expect(alliance).toMatchObject({ hasAllFourParties: false, missingParties: ['EMPLOYEES', 'STATION'] });
    await add(alliance.id, 'EMPLOYEES', 'col_employees-wuyi-gongli-electric');
    const complete = (await add(alliance.id, 'STATION', 'stn_synthetic-one')).alliance;
    expect(complete).toMatchObject({ version: 3, hasAllFourParties: true, missingParties: [] });
    expect(complete.parties.map(({ kind, position }: { kind: string; position: number }) => [position, kind])).toEqual([
      [1, 'GOVERNMENT'],
      [2, 'ENTERPRISE'],
      [3, 'EMPLOYEES'],
      [4, 'STATION'],
    ]);
    const station = complete.parties[3].id;
    expect(codeOf(await leave(alliance.id, station, '2025-05-31'))).toBe('ALLIANCE_PARTY_LEFT');
    expect((await leave(alliance.id, station, '2026-01-01')).alliance.missingParties).toEqual(['STATION']);
    expect(codeOf(await leave(alliance.id, station, '2026-01-02'))).toBe('ALLIANCE_PARTY_LEFT');
    const { data } = await room.ask(
      `{ alliance(id: "${alliance.id}") { before: missingParties(asOf: "2025-05-31") after: missingParties(asOf: "2025-12-31") history { action } } }`,
    );
    expect(data.alliance).toEqual({
      before: ['EMPLOYEES', 'STATION'],
      after: [],
      history: ['PARTY_LEFT', 'PARTY_ADDED', 'PARTY_ADDED', 'CREATED'].map((action) => ({ action })),
    });
    expect((await add(alliance.id, 'STATION', 'stn_synthetic-one', '2026-01-01')).alliance.missingParties).toEqual([]);
  });

  it('takes only the four kinds, each record as what it is, and once', async () => {
    const { id } = (await create()).alliance;
    expect(codeOf(await add(id, 'VENUE'))).toBe('ALLIANCE_PARTY_UNFIT');
    expect(codeOf(await add(id, 'STATION', GONGLI))).toBe('ALLIANCE_PARTY_UNFIT');
    expect(codeOf(await add(id, 'STATION', 'stn_synthetic-room'))).toBe('ALLIANCE_PARTY_UNFIT');
    expect(codeOf(await add(id, 'STATION', 'stn_nobody'))).toBe('LINK_END_UNKNOWN');
    expect(codeOf(await add(id, 'ENTERPRISE', GONGLI))).toBe('ALLIANCE_PARTY_THERE');
    expect(codeOf(await create({ parties: [{ kind: 'STATION' }, { kind: 'STATION' }] }))).toBe('ALLIANCE_PARTY_THERE');
    expect(codeOf(await create({ since: '2026-11-21' }))).toBe('DAY_IN_FUTURE');
  });

  it('takes of sixteen that add the same party at once only one', async () => {
    const { id } = (await create()).alliance;
    const outcomes = await Promise.all(Array.from({ length: 16 }, () => add(id, 'STATION', 'stn_synthetic-two')));
    expect(outcomes.filter(({ alliance }) => alliance)).toHaveLength(1);
  });
});

describe('the four parties', () => {
  it('are missing or there, never both, however many of each there are', () => {
    const kinds = fc.array(fc.constantFrom(...FOUR_PARTIES, 'VENUE'), { maxLength: 12 });
    fc.assert(
      fc.property(kinds, (given) => {
        const parties = given.map((kind) => ({ kind }));
        const missing = missingParties(parties);
        expect(FOUR_PARTIES.filter((kind) => given.includes(kind) === missing.includes(kind))).toEqual([]);
        expect(hasAllFour(parties)).toBe(missing.length === 0);
      }),
    );
  });
});
