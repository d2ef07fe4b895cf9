import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { resources } from '../../subgraphs/resources/subgraph.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';
import { codeOf, creditCode, doing, STATION_FACTS, type Doing } from './work.js';

const LINK =
  'link { id version state kind fromKind toKind assertedBy validFrom validTo endReason serviceTypes synthetic area { id } from { __typename } to { __typename } availableActions { action allowed } }';

onEachDatabase('links are made, confirmed and ended', (dialect) => {
  let room: StartedRoom;
  let act: Doing;
  let now = '2026-11-20T04:00:00Z';

  beforeAll(async () => {
    room = await startRoom(resources, dialect, { facts: STATION_FACTS, now: () => new Date(now) });
    act = doing(room);
  }, 60_000);
  afterAll(() => room.stop());

  const organisation = async (): Promise<string> => {
    const { organization } = await act('registerOrganization', 'RegisterOrganizationInput', 'organization { id }', {
      name: 'synthetic 社工服务中心',
      kind: 'SOCIAL_SERVICE_AGENCY',
      area: '330182001',
      creditCode: creditCode('52'),
      registeredOn: '2019-01-01',
      synthetic: true,
    });
    return organization.id;
  };
  const firm = async (): Promise<string> => {
    const { enterprise } = await act('createEnterprise', 'CreateEnterpriseInput', 'enterprise { id }', {
      name: 'synthetic 五金厂',
      area: '330723102',
      creditCode: creditCode('91'),
      synthetic: true,
    });
    return enterprise.id;
  };
  const link = (from: string, to: string, more: object = {}) =>
    act('createLink', 'CreateLinkInput', LINK, {
      kind: 'CO_BUILDING',
      from,
      to,
      since: '2026-01-01',
      assertedBy: 'FROM',
      ...more,
    });
  const host = (station: string, resident: string, more: object = {}) =>
    act('hostResident', 'HostResidentInput', LINK, { station, resident, since: '2026-01-01', ...more });
  const confirm = (id: string, by: string) => act('confirmLink', 'ConfirmLinkInput', LINK, { link: id, by });
  const end = (id: string, on = '2026-06-01', more: object = {}) =>
    act('endLink', 'EndLinkInput', LINK, { link: id, on, reason: '项目结束', ...more });

  it('a station takes in a resident, who confirms it, and goes again for a reason', async () => {
    const resident = await organisation();
    const hosted = (await host('stn_synthetic-room', resident, { serviceTypes: ['GROUP_WORK'] })).link;
    expect(hosted).toMatchObject({
      state: 'ASSERTED',
      kind: 'RESIDENT_IN',
      fromKind: 'SOCIAL_ORG',
      toKind: 'ROOM',
      assertedBy: 'TO',
      validFrom: '2026-01-01',
      serviceTypes: ['GROUP_WORK'],
      synthetic: true,
      area: { id: 'area_330182001' },
      from: { __typename: 'SocialOrganization' },
      to: { __typename: 'Station' },
    });
    expect(codeOf(await confirm(hosted.id, 'TO'))).toBe('LINK_SIDE_KNOWN');
    expect((await confirm(hosted.id, 'FROM')).link).toMatchObject({
      state: 'CONFIRMED',
      assertedBy: 'BOTH',
      version: 2,
    });
    expect(codeOf(await confirm(hosted.id, 'FROM'))).toBe('ACTION_NOT_POSSIBLE');
    expect((await end(hosted.id)).link).toMatchObject({
      id: hosted.id,
      state: 'ENDED',
      validTo: '2026-06-01',
      endReason: '项目结束',
      version: 3,
    });
    expect(codeOf(await end(hosted.id))).toBe('ACTION_NOT_POSSIBLE');
    const { data } = await room.ask(
      `{ resourceLink(id: "${hosted.id}") { history { action fromState toState why } } }`,
    );
    expect(data.resourceLink.history).toEqual([
      { action: 'ENDED', fromState: 'CONFIRMED', toState: 'ENDED', why: '项目结束' },
      { action: 'CONFIRMED', fromState: 'ASSERTED', toState: 'CONFIRMED', why: null },
      { action: 'LINKED', fromState: null, toState: 'ASSERTED', why: null },
    ]);
  });

  it('a link is told as it held on a day, and as the hub knew it at a moment', async () => {
    const resident = await organisation();
    now = '2026-11-20T05:00:00Z';
    const { id } = (await host('stn_synthetic-one', resident)).link;
    now = '2026-11-20T06:00:00Z';
    await end(id, '2026-06-01');
    const links = async (moment: string) => {
      const { data } = await room.ask(
        `{ socialOrganization(id: "${resident}") { resourceLinks(${moment}) { nodes { validTo } } } }`,
      );
      return data.socialOrganization.resourceLinks.nodes.map(({ validTo }: { validTo: string }) => validTo);
    };
    expect(await links('asOf: "2026-05-31"')).toEqual(['2026-06-01']);
    expect(await links('asOf: "2026-06-01"')).toEqual([]);
    expect(await links('asOf: "2026-06-01", knownAt: "2026-11-20T05:30:00Z"')).toEqual([null]);
    expect(await links('asOf: "2026-05-31", knownAt: "2026-11-20T04:30:00Z"')).toEqual([]);
    expect(await links('asOf: "2025-12-31"')).toEqual([]);
  });

  it('two parties have one live link of a kind, whichever way it is put where that means nothing', async () => {
    const [one, other] = [await firm(), await organisation()];
    const { id } = (await link(one, other)).link;
    expect(codeOf(await link(one, other))).toBe('LINK_DOUBLE');
    expect(codeOf(await link(other, one))).toBe('LINK_DOUBLE');
    await link(one, other, { kind: 'REFERRAL' });
    expect((await link(other, one, { kind: 'REFERRAL' })).link.kind).toBe('REFERRAL');
    await end(id, '2026-03-01');
    expect(codeOf(await link(one, other, { since: '2026-02-28' }))).toBe('LINK_DOUBLE');
    expect((await link(one, other, { since: '2026-03-01' })).link.state).toBe('ASSERTED');
  });

  it('both ends are known, still there, fit for the kind, and not the same', async () => {
    const [one, other] = [await firm(), await organisation()];
    expect(codeOf(await link(one, 'org_nobody'))).toBe('LINK_END_UNKNOWN');
    expect(codeOf(await link(one, 'stn_nobody'))).toBe('LINK_END_UNKNOWN');
    expect(codeOf(await link(one, 'fnd_gongli-social-work'))).toBe('LINK_END_UNKNOWN');
    expect(codeOf(await link(one, 'stn_synthetic-closed'))).toBe('LINK_END_GONE');
    expect(codeOf(await link(one, one))).toBe('LINK_ENDS_UNFIT');
    expect(codeOf(await host('stn_synthetic-one', one))).toBe('LINK_ENDS_UNFIT');
    expect(codeOf(await link(other, one, { kind: 'RESIDENT_IN' }))).toBe('LINK_ENDS_UNFIT');
    expect(codeOf(await link('stn_synthetic-one', other, { kind: 'FUNDS' }))).toBe('LINK_ENDS_UNFIT');
    expect(codeOf(await link(one, other, { kind: 'NO_SUCH_KIND' }))).toBe('LINK_KIND_UNKNOWN');
    expect(codeOf(await link(one, other, { since: '2026-11-21' }))).toBe('DAY_IN_FUTURE');
    await act('dissolveOrganization', 'DissolveOrganizationInput', 'organization { id }', {
      organization: other,
      to: 'REVOKED',
      on: '2026-02-01',
    });
    expect(codeOf(await link(one, other))).toBe('LINK_END_GONE');
  });

  it('a funding link may run through an open fund of its start, and is told of by fund and station', async () => {
    const [owner, stranger] = [await firm(), await firm()];
    const { fund } = await act('openFund', 'OpenFundInput', 'fund { id }', {
      owner,
      name: 'synthetic 专项服务基金',
      purpose: '支持社工服务',
      purposes: ['子女教育'],
      openedOn: '2026-01-01',
      synthetic: true,
    });
    const through = { kind: 'FUNDS', fund: fund.id };
    expect(codeOf(await link(stranger, 'stn_synthetic-post', through))).toBe('LINK_FUND_UNFIT');
    expect(codeOf(await link(owner, 'stn_synthetic-post', { fund: fund.id }))).toBe('LINK_FUND_UNFIT');
    expect((await link(owner, 'stn_synthetic-post', through)).link).toMatchObject({
      fromKind: 'ENTERPRISE',
      toKind: 'POST',
    });
    const { data } = await room.ask(`{ serviceFund(id: "${fund.id}") { fundedStations { id } } }`);
    expect(data.serviceFund.fundedStations).toEqual([{ id: 'stn_synthetic-post' }]);
    await act('closeFund', 'CloseFundInput', 'fund { id }', { fund: fund.id });
    expect(codeOf(await link(owner, 'stn_synthetic-two', through))).toBe('LINK_FUND_UNFIT');
  });

  it('a link ends on no day before it began, and what a newspaper reported can be vouched for', async () => {
    const [one, other] = [await firm(), await organisation()];
    const { id } = (await link(one, other)).link;
    expect(codeOf(await end(id, '2025-12-31'))).toBe('LINK_ENDS_BEFORE_BEGIN');
    expect((await confirm('lnk_gongli_co-building', 'TO')).link).toMatchObject({ state: 'ASSERTED', assertedBy: 'TO' });
    expect((await confirm('lnk_gongli_co-building', 'FROM')).link).toMatchObject({ state: 'CONFIRMED' });
    expect((await link('ent_wuyi-gongli-electric', 'stn_tongqin-nobody')).refused).toBeDefined();
  });

  it('a collective stands for all of one kind around one subject, and can be linked', async () => {
    const subject = await firm();
    const name = (more: object = {}) =>
      act('createCollective', 'CreateCollectiveInput', 'collective { id }', {
        kind: 'EMPLOYEES',
        name: '企业员工',
        subject,
        synthetic: true,
        ...more,
      });
    const { id } = (await name()).collective;
    expect(codeOf(await name())).toBe('COLLECTIVE_THERE');
    expect(codeOf(await name({ subject: 'area_none' }))).toBe('LINK_END_UNKNOWN');
    expect((await name({ subject: 'area_330723' })).collective.id).toMatch(/^col_/);
    expect((await link(id, 'stn_synthetic-post', { kind: 'TAKES_PART_IN' })).link.fromKind).toBe('EMPLOYEES');
  });

  it('of sixteen that make the same link at once, from either end, one does', async () => {
    const [one, other] = [await firm(), await organisation()];
    const outcomes = await Promise.all(
      Array.from({ length: 16 }, (_, at) => (at % 2 === 0 ? link(one, other) : link(other, one))),
    );
    expect(outcomes.filter((outcome) => outcome.link)).toHaveLength(1);
    expect(new Set(outcomes.filter((outcome) => !outcome.link).map(codeOf))).toEqual(new Set(['LINK_DOUBLE']));
  });
});
