import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { resources } from '../../subgraphs/resources/subgraph.js';
import { minutesCounted } from '../../subgraphs/resources/team/team.rules.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';
import { codeOf, doing, STATION_FACTS, type Doing, type Done } from './work.js';

const GONGLI = 'ent_wuyi-gongli-electric';
const TEAM = 'team { id status skills disbandedOn enterprise { id } availableActions { action allowed } }';
const SERVICE =
  'service { id status headCount minutesEach hours rounding servedOn station { id } team { id } enterprise { id } }';

onEachDatabase('teams report heads and hours, never persons', (dialect) => {
  let room: StartedRoom;
  let act: Doing;

  beforeAll(async () => {
    room = await startRoom(resources, dialect, { facts: STATION_FACTS, now: () => new Date('2026-11-20T04:00:00Z') });
    act = doing(room);
  }, 60_000);
  afterAll(() => room.stop());

  const create = (more: object = {}) =>
    act('createTeam', 'CreateTeamInput', TEAM, {
      name: 'synthetic 灯笼志愿队',
      area: '330182001',
      establishedOn: '2021-04-01',
      synthetic: true,
      ...more,
    });
  const log = (team: string, more: object = {}) =>
    act('logVolunteerHours', 'LogVolunteerHoursInput', SERVICE, {
      team,
      title: '陪伴独居老人',
      on: '2026-05-04',
      headCount: 6,
      minutesEach: 90,
      ...more,
    });
  const send = (more: object = {}) =>
    act('sendEmployeesToActivity', 'SendEmployeesToActivityInput', SERVICE, {
      enterprise: GONGLI,
      title: '河道清洁',
      on: '2026-05-05',
      headCount: 20,
      synthetic: true,
      ...more,
    });

  it('a team logs what it did, is corrected, and what was logged by mistake no longer counts', async () => {
    const { team } = await create({ enterprise: GONGLI, skills: ['GROUP_WORK'] });
    expect(team).toMatchObject({ status: 'ACTIVE', skills: ['GROUP_WORK'], enterprise: { id: GONGLI } });
    const logged = (await log(team.id, { station: 'stn_synthetic-one', serviceItem: 'itm_synthetic' })).service;
    expect(logged).toMatchObject({
      status: 'RECORDED',
      headCount: 6,
      hours: 9,
      rounding: 'EXACT',
      station: { id: 'stn_synthetic-one' },
      team: { id: team.id },
      enterprise: { id: GONGLI },
    });
    const correct = (expectedVersion: number) =>
      act('correctVolunteerHours', 'CorrectVolunteerHoursInput', SERVICE, {
        service: logged.id,
        headCount: 5,
        minutesEach: 60,
        expectedVersion,
      });
    expect(codeOf(await correct(7))).toBe('STALE_WRITE');
    expect((await correct(1)).service).toMatchObject({ headCount: 5, hours: 5 });
    const totals = async () => {
      const { data } = await room.ask(
        `{ volunteerTotals(by: [STATION, SERVICE_ITEM], filter: { teamIds: ["${team.id}"] }) { station { id } serviceItemId records headCount hours } }`,
      );
      return data.volunteerTotals;
    };
    expect(await totals()).toEqual([
      { station: { id: 'stn_synthetic-one' }, serviceItemId: 'itm_synthetic', records: 1, headCount: 5, hours: 5 },
    ]);
    const withdraw = () =>
      act('withdrawVolunteerHours', 'WithdrawVolunteerHoursInput', SERVICE, { service: logged.id, why: '重复登记' });
    expect((await withdraw()).service.status).toBe('WITHDRAWN');
    expect(codeOf(await withdraw())).toBe('ACTION_NOT_POSSIBLE');
    expect(codeOf(await correct(3))).toBe('ACTION_NOT_POSSIBLE');
    expect(await totals()).toEqual([]);
  });

  it('hours are of what is on record, and of days on which there was the team', async () => {
    const { team } = await create({});
    expect(codeOf(await log(team.id, { serviceItem: 'itm_nobody' }))).toBe('VOLUNTEER_PLACE_UNKNOWN');
    expect(codeOf(await send({ activity: 'act_nobody' }))).toBe('VOLUNTEER_PLACE_UNKNOWN');
    expect((await send({ activity: 'act_synthetic', on: '2026-05-04' })).service).toBeDefined();
    expect(codeOf(await log(team.id, { on: '2000-01-01' }))).toBe('DAY_BEFORE_EARLIER');
  });

  it('employees that a firm sends are heads, with or without hours, summed by firm and activity', async () => {
    await send();
    await send({ on: '2026-05-06', minutesEach: 50, rounding: 'HALF_HOURS', station: 'stn_synthetic-post' });
    const { data } = await room.ask(
      `{ volunteerTotals(by: [ENTERPRISE, ACTIVITY], filter: { enterpriseIds: ["${GONGLI}"], from: "2026-05-05" }) { enterprise { name } title records headCount hours }
         _entities(representations: [{ __typename: "Station", id: "stn_synthetic-post" }]) { ... on Station { volunteerServices { nodes { headCount hours } } } } }`,
    );
    expect(data).toEqual({
      volunteerTotals: [
        { enterprise: { name: '武义工力电气有限公司' }, title: '河道清洁', records: 2, headCount: 40, hours: 20 },
      ],
      _entities: [{ volunteerServices: { nodes: [{ headCount: 20, hours: 20 }] } }],
    });
  });

  it('counts out of bounds, unknown places, days to come and personal numbers are refused', async () => {
    const { id } = (await create()).team;
    for (const headCount of [0, 100_001]) expect(codeOf(await log(id, { headCount }))).toBe('VOLUNTEER_COUNT_UNFIT');
    for (const minutesEach of [0, 1441]) expect(codeOf(await log(id, { minutesEach }))).toBe('VOLUNTEER_COUNT_UNFIT');
    expect(codeOf(await log(id, { station: 'stn_nobody' }))).toBe('VOLUNTEER_PLACE_UNKNOWN');
    expect(codeOf(await log(id, { on: '2026-11-21' }))).toBe('DAY_IN_FUTURE');
    expect(codeOf(await log('vtm_nobody'))).toBe('RECORD_UNKNOWN');
    expect(codeOf(await log(id, { title: '联系人 138 0013 8000' }))).toBe('PERSONAL_DATA_REFUSED');
    expect(codeOf(await create({ enterprise: GONGLI, organization: 'org_nobody' }))).toBe('TEAM_OWNERS_TWO');
    expect(codeOf(await create({ enterprise: 'org_nobody' }))).toBe('LINK_END_UNKNOWN');
  });

  it('a team that is disbanded loses its links, and logs nothing from that day on', async () => {
    const { id } = (await create()).team;
    await act('hostResident', 'HostResidentInput', 'link { id }', {
      station: 'stn_synthetic-one',
      resident: id,
      since: '2022-01-01',
    });
    const disband = (on: string) => act('disbandTeam', 'DisbandTeamInput', TEAM, { team: id, on });
    expect(codeOf(await disband('2021-03-31'))).toBe('DAY_BEFORE_EARLIER');
    expect((await disband('2026-05-04')).team).toMatchObject({ status: 'DISBANDED', disbandedOn: '2026-05-04' });
    const { data } = await room.ask(`{ volunteerTeam(id: "${id}") { resourceLinks { totalCount } } }`);
    expect(data.volunteerTeam.resourceLinks.totalCount).toBe(0);
    expect(codeOf(await log(id))).toBe('VOLUNTEER_TEAM_NOT_THERE');
    expect((await log(id, { on: '2026-05-03' })).service.hours).toBe(9);
    expect(codeOf(await disband('2026-05-05'))).toBe('ACTION_NOT_POSSIBLE');
  });

  it('teams are found by what they can do', async () => {
    const { id } = (await create({ skills: ['CASEWORK'] })).team;
    const found = async (skill: string): Promise<string[]> => {
      const { data } = await room.ask(
        `{ volunteerTeams(filter: { skills: [${skill}], statuses: [ACTIVE] }, first: 100) { nodes { id } } }`,
      );
      return data.volunteerTeams.nodes.map((team: Done) => team.id);
    };
    expect(await found('CASEWORK')).toContain(id);
    const set = await act('setTeamSkills', 'SetTeamSkillsInput', TEAM, {
      team: id,
      skills: ['COUNSELLING'],
      expectedVersion: 1,
    });
    expect(set.team.skills).toEqual(['COUNSELLING']);
    expect(await found('CASEWORK')).not.toContain(id);
  });

  it('a venue, a Party-mass centre and a firm are put on record, a kind nobody knows and a code taken are refused', async () => {
    const place = (name: string, input: string, field: string, more: object) =>
      act(name, input, `${field} { id name history { action } }`, {
        name: 'synthetic place',
        area: '330182001',
        synthetic: true,
        ...more,
      });
    const venue = await place('createVenue', 'CreateVenueInput', 'venue', { kind: 'DAY_CARE_CENTRE' });
    expect(venue.venue).toMatchObject({ history: [{ action: 'CREATED' }] });
    expect(codeOf(await place('createVenue', 'CreateVenueInput', 'venue', { kind: 'CASTLE' }))).toBe(
      'VENUE_KIND_UNKNOWN',
    );
    const centre = await place('createPartyMassCentre', 'CreatePartyMassCentreInput', 'centre', { kind: 'COMMUNITY' });
    expect(centre.centre.id).toMatch(/^pmc_/);
    const firm = (creditCode: string) =>
      place('createEnterprise', 'CreateEnterpriseInput', 'enterprise', { creditCode });
    expect((await firm('91330723MA00000156')).enterprise.id).toMatch(/^ent_/);
    expect(codeOf(await firm('91330723MA00000156'))).toBe('CREDIT_CODE_TAKEN');
    expect(codeOf(await firm('51330182TEXT00017P'))).toBe('CREDIT_CODE_UNFIT');
    expect((await firm('N1330182MF0000013C')).enterprise.id).toMatch(/^ent_/);
  });
});

describe('hours by half hours', () => {
  it.each([
    [15, 0],
    [16, 30],
    [45, 30],
    [46, 60],
    [60, 60],
    [75, 60],
    [76, 90],
    [106, 120],
  ])('%i minutes count as %i', (minutes, counted) => {
    expect(minutesCounted(1, minutes, 'HALF_HOURS')).toBe(counted);
  });

  it('are at most half an hour a head from the exact ones, grow with the minutes, and add up by heads', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1440 }), fc.integer({ min: 1, max: 1000 }), (minutes, heads) => {
        const each = minutesCounted(1, minutes, 'HALF_HOURS');
        expect(Math.abs(each - minutes)).toBeLessThanOrEqual(15);
        expect(minutesCounted(1, minutes + 1, 'HALF_HOURS')).toBeGreaterThanOrEqual(each);
        expect(minutesCounted(heads, minutes, 'HALF_HOURS')).toBe(heads * each);
        expect(minutesCounted(heads, minutes, 'EXACT')).toBe(heads * minutes);
      }),
      { numRuns: 3000 },
    );
  });
});
