import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { resources } from '../../subgraphs/resources/subgraph.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';
import { codeOf, creditCode, doing, STATION_FACTS, type Doing } from './work.js';

const TOWN = '330182001';
const ORGANISATION =
  'organization { id version status kind creditCode synthetic registrationKind charityStatus { isCharity publicFundraising } registrations { kind validFrom validTo localNumber filedWith { id } } creditMarks { kind validFrom } }';

onEachDatabase('organisations come on record and go off it', (dialect) => {
  let room: StartedRoom;
  let act: Doing;
  let serial = 0;

  beforeAll(async () => {
    room = await startRoom(resources, dialect, { facts: STATION_FACTS, now: () => new Date('2026-11-20T04:00:00Z') });
    act = doing(room);
  }, 60_000);
  afterAll(() => room.stop());

  const file = (more: object = {}) =>
    act('fileOrganization', 'FileOrganizationInput', ORGANISATION, {
      name: 'synthetic 花开合唱队',
      area: '330182001020',
      filedWith: TOWN,
      localNumber: `XAJ-${++serial}`,
      filedOn: '2020-05-01',
      synthetic: true,
      ...more,
    });
  const register = (more: object = {}) =>
    act('registerOrganization', 'RegisterOrganizationInput', ORGANISATION, {
      name: 'synthetic 花开基金会',
      kind: 'FOUNDATION',
      area: TOWN,
      creditCode: creditCode('53'),
      registeredOn: '2019-01-01',
      synthetic: true,
      ...more,
    });
  const convert = (organization: string, more: object = {}) =>
    act('convertFiledToRegistered', 'ConvertFiledToRegisteredInput', ORGANISATION, {
      organization,
      kind: 'SOCIAL_GROUP',
      creditCode: creditCode('51'),
      registeredOn: '2022-03-01',
      ...more,
    });
  const charity = (action: string, organization: string, on: string) =>
    act(action, 'CharityStatusInput', ORGANISATION, { organization, on });
  const dissolve = (organization: string, more: object = {}) =>
    act('dissolveOrganization', 'DissolveOrganizationInput', ORGANISATION, {
      organization,
      to: 'DEREGISTERED',
      on: '2026-01-01',
      ...more,
    });

  it('a filed organisation keeps its record when it is registered, and the conversion can be asked for by year', async () => {
    const filed = (await file()).organization;
    expect(filed).toMatchObject({
      kind: 'COMMUNITY_ORGANIZATION',
      creditCode: null,
      synthetic: true,
      registrationKind: 'FILED',
      registrations: [{ kind: 'FILED', filedWith: { id: 'area_330182001' }, localNumber: `XAJ-${serial}` }],
    });
    const code = creditCode('51');
    const registered = (await convert(filed.id, { creditCode: code })).organization;
    expect(registered).toMatchObject({
      id: filed.id,
      version: 2,
      kind: 'SOCIAL_GROUP',
      creditCode: code,
      registrationKind: 'REGISTERED',
      registrations: [
        { kind: 'FILED', validFrom: '2020-05-01', validTo: '2022-03-01' },
        { kind: 'REGISTERED', validFrom: '2022-03-01', validTo: null },
      ],
    });
    const { data } = await room.ask(
      '{ socialOrganizations(filter: { convertedFrom: "2022-01-01", convertedTo: "2022-12-31" }) { nodes { id before: registrationKind(asOf: "2021-12-31") } } }',
    );
    expect(data.socialOrganizations.nodes).toEqual([{ id: filed.id, before: 'FILED' }]);
    const history = await room.ask(`{ socialOrganization(id: "${filed.id}") { history { action } } }`);
    expect(history.data.socialOrganization.history).toEqual([{ action: 'CONVERTED' }, { action: 'FILED' }]);
    expect(codeOf(await convert(filed.id))).toBe('ORGANIZATION_NOT_FILED');
  });

  it('a filing is refused with a community, in the future, and under a number that is taken', async () => {
    expect(codeOf(await file({ filedWith: '330182001020' }))).toBe('FILING_AREA_UNFIT');
    expect(codeOf(await file({ filedOn: '2026-11-21' }))).toBe('DAY_IN_FUTURE');
    expect(codeOf(await file({ area: '330199999' }))).toBe('AREA_UNKNOWN');
    await file({ localNumber: 'XAJ-again' });
    expect(codeOf(await file({ localNumber: 'XAJ-again' }))).toBe('FILING_NUMBER_TAKEN');
  });

  it('a credit code is refused that is of another kind, breaks its inner rule, or is taken by a living body', async () => {
    expect(codeOf(await register({ kind: 'SOCIAL_GROUP' }))).toBe('CREDIT_CODE_UNFIT');
    expect(codeOf(await register({ kind: 'COMMUNITY_ORGANIZATION' }))).toBe('CREDIT_CODE_UNFIT');
    expect(codeOf(await register({ creditCode: creditCode('53', false) }))).toBe('CREDIT_CODE_UNFIT');
    const taken = creditCode('53');
    const { id } = (await register({ creditCode: taken })).organization;
    expect(codeOf(await register({ creditCode: taken }))).toBe('CREDIT_CODE_TAKEN');
    expect(codeOf(await convert((await file()).organization.id, { kind: 'FOUNDATION', creditCode: taken }))).toBe(
      'CREDIT_CODE_TAKEN',
    );
    await dissolve(id);
    expect((await register({ creditCode: taken })).organization).toMatchObject({ creditCode: taken });
  });

  it('a conversion before the filing is refused', async () => {
    const { id } = (await file()).organization;
    expect(codeOf(await convert(id, { registeredOn: '2020-04-30' }))).toBe('DAY_BEFORE_EARLIER');
  });

  it('a charity may raise funds in public after two years by the law of 2016, after one from 2024-09-05', async () => {
    const since = async (day: string) => {
      const { id } = (await register()).organization;
      await charity('recogniseCharity', id, day);
      return id;
    };
    const early = await since('2020-02-29');
    expect(codeOf(await charity('qualifyForFundraising', early, '2022-02-28'))).toBe('FUNDRAISING_TOO_EARLY');
    expect((await charity('qualifyForFundraising', early, '2022-03-01')).organization.charityStatus).toEqual({
      isCharity: true,
      publicFundraising: true,
    });
    expect(codeOf(await charity('qualifyForFundraising', early, '2022-03-02'))).toBe('FUNDRAISING_ALREADY');
    const late = await since('2023-09-05');
    expect(codeOf(await charity('qualifyForFundraising', late, '2024-09-04'))).toBe('FUNDRAISING_TOO_EARLY');
    expect((await charity('qualifyForFundraising', late, '2024-09-05')).organization.charityStatus).toMatchObject({
      publicFundraising: true,
    });
    const { data } = await room.ask(
      `{ socialOrganization(id: "${early}") { before: charityStatus(asOf: "2022-02-28") { publicFundraising } none: charityStatus(asOf: "2019-12-31") { isCharity } } }`,
    );
    expect(data.socialOrganization).toEqual({ before: { publicFundraising: false }, none: null });
    expect(await charity('withdrawCharityStatus', early, '2025-01-01')).toMatchObject({
      organization: { charityStatus: { isCharity: false, publicFundraising: false } },
    });
  });

  it('only a registered organisation that is none yet becomes a charity, and not before it was registered', async () => {
    const filed = (await file()).organization.id;
    expect(codeOf(await charity('recogniseCharity', filed, '2021-01-01'))).toBe('ORGANIZATION_NOT_REGISTERED');
    const { id } = (await register()).organization;
    expect(codeOf(await charity('qualifyForFundraising', id, '2025-01-01'))).toBe('CHARITY_NOT');
    expect(codeOf(await charity('recogniseCharity', id, '2018-12-31'))).toBe('DAY_BEFORE_EARLIER');
    await charity('recogniseCharity', id, '2020-01-01');
    expect(codeOf(await charity('recogniseCharity', id, '2020-01-02'))).toBe('CHARITY_ALREADY');
  });

  it('a credit mark is there from its day until it is lifted, once at a time', async () => {
    const { id } = (await register()).organization;
    const mark = (action: string, on: string) =>
      act(action, 'CreditMarkInput', ORGANISATION, {
        organization: id,
        kind: 'ABNORMAL_ACTIVITY',
        on,
        ground: '未报送年报',
      });
    expect(codeOf(await mark('liftCreditMark', '2024-01-01'))).toBe('CREDIT_MARK_NOT_THERE');
    expect((await mark('addCreditMark', '2024-01-01')).organization.creditMarks).toEqual([
      { kind: 'ABNORMAL_ACTIVITY', validFrom: '2024-01-01' },
    ]);
    expect(codeOf(await mark('addCreditMark', '2024-02-01'))).toBe('CREDIT_MARK_THERE');
    expect((await mark('liftCreditMark', '2025-01-01')).organization.creditMarks).toEqual([]);
    const { data } = await room.ask(
      `{ socialOrganization(id: "${id}") { creditMarks(asOf: "2024-06-01") { ground } } }`,
    );
    expect(data.socialOrganization.creditMarks).toEqual([{ ground: '未报送年报' }]);
  });

  it('an organisation that is dissolved loses registration, charity status and links on that day, and nothing is done with it after', async () => {
    const { id } = (await register()).organization;
    await charity('recogniseCharity', id, '2020-01-01');
    const { link } = await act('hostResident', 'HostResidentInput', 'link { id }', {
      station: 'stn_synthetic-one',
      resident: id,
      since: '2021-01-01',
    });
    const gone = (await dissolve(id, { to: 'REVOKED' })).organization;
    expect(gone).toMatchObject({ status: 'REVOKED', registrationKind: null, charityStatus: null });
    const { data } = await room.ask(
      `{ resourceLink(id: "${link.id}") { state validTo endReason } socialOrganization(id: "${id}") { then: registrationKind(asOf: "2025-12-31") availableActions { action allowed } } }`,
    );
    expect(data.resourceLink).toMatchObject({ state: 'ENDED', validTo: '2026-01-01' });
    expect(data.socialOrganization.then).toBe('REGISTERED');
    expect(data.socialOrganization.availableActions.filter(({ allowed }: { allowed: boolean }) => allowed)).toEqual([]);
    expect(codeOf(await dissolve(id))).toBe('ACTION_NOT_POSSIBLE');
    expect(codeOf(await dissolve((await register()).organization.id, { to: 'ACTIVE' }))).toBe('TARGET_NOT_POSSIBLE');
  });

  it('of sixteen that register the same credit code at once, one does', async () => {
    const code = creditCode('53');
    const outcomes = await Promise.all(Array.from({ length: 16 }, () => register({ creditCode: code })));
    expect(outcomes.filter((one) => one.organization)).toHaveLength(1);
    expect(new Set(outcomes.filter((one) => !one.organization).map(codeOf))).toEqual(new Set(['CREDIT_CODE_TAKEN']));
  });
});
