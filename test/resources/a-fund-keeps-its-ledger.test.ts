import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { resources } from '../../subgraphs/resources/subgraph.js';
import { FundTransaction } from '../../subgraphs/resources/fund/fund-transaction.entity.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';
import { codeOf, creditCode, doing, STATION_FACTS, type Doing } from './work.js';

const GONGLI = 'ent_wuyi-gongli-electric';
const ENTRY =
  'transaction { id kind position balanceChange { amount } committedChange { amount } balanceAfter { amount } } fund { id status balance { amount } committed { amount } available { amount } }';

onEachDatabase('a fund keeps its ledger', (dialect) => {
  let room: StartedRoom;
  let act: Doing;

  beforeAll(async () => {
    room = await startRoom(resources, dialect, { facts: STATION_FACTS, now: () => new Date('2026-11-20T04:00:00Z') });
    act = doing(room);
  }, 60_000);
  afterAll(() => room.stop());

  const open = async (more: object = {}): Promise<string> => {
    const opened = await act('openFund', 'OpenFundInput', 'fund { id }', {
      owner: GONGLI,
      name: 'synthetic 社工服务基金',
      purpose: '支持社工服务',
      purposes: ['员工情绪管理', '子女教育'],
      openedOn: '2025-01-01',
      synthetic: true,
      ...more,
    });
    return opened.fund?.id ?? opened;
  };
  const enter =
    (name: string, input: string) =>
    (fund: string, amount: string, more: object = {}) =>
      act(name, input, ENTRY, { fund, amount, on: '2026-05-01', ...more });
  const contribute = (fund: string, amount: string, more: object = {}) =>
    enter('contribute', 'ContributeInput')(fund, amount, { channel: 'OWN_FUNDS', ...more });
  const commit = (fund: string, amount: string, more: object = {}) =>
    enter('commit', 'CommitInput')(fund, amount, { purpose: '子女教育', ...more });
  const spend = (fund: string, amount: string, more: object = {}) =>
    enter('spend', 'SpendInput')(fund, amount, { purpose: '子女教育', station: 'stn_synthetic-post', ...more });
  const release = enter('releaseCommitment', 'ReleaseCommitmentInput');
  const refund = enter('refund', 'RefundInput');
  const reverse = (fund: string, transaction: string, more: object = {}) =>
    act('reverseTransaction', 'ReverseTransactionInput', ENTRY, { fund, transaction, on: '2026-05-02', ...more });
  const close = (fund: string, more: object = {}) =>
    act('closeFund', 'CloseFundInput', 'fund { status balance { amount } }', { fund, ...more });
  const idOf = (done: { transaction: { id: string } }): string => done.transaction.id;

  it('of a fund that only a source tells of, an empty ledger says nothing; of one that is kept here, that it is empty', async () => {
    const standing = async (id: string) => {
      const { data } = await room.ask(
        'query ($id: ID!) { serviceFund(id: $id) { balance { amount } committed { amount } available { amount } } }',
        { id },
      );
      return data.serviceFund;
    };
    const nothing = { amount: '0.00' };
    expect(await standing('fnd_gongli-social-work')).toEqual({ balance: null, committed: null, available: null });
    expect(await standing(await open())).toEqual({ balance: nothing, committed: nothing, available: nothing });
  });

  it('nothing happens before the fund was set up, or before what it rests on', async () => {
    const fund = await open();
    expect(codeOf(await contribute(fund, '10', { on: '2024-12-31' }))).toBe('DAY_BEFORE_EARLIER');
    const given = await contribute(fund, '10');
    const promised = await commit(fund, '5');
    const before = { on: '2026-04-30' };
    expect(codeOf(await spend(fund, '1', { commitment: idOf(promised), ...before }))).toBe('DAY_BEFORE_EARLIER');
    expect(codeOf(await release(fund, '1', { commitment: idOf(promised), ...before }))).toBe('DAY_BEFORE_EARLIER');
    expect(codeOf(await refund(fund, '1', { contribution: idOf(given), ...before }))).toBe('DAY_BEFORE_EARLIER');
    expect(codeOf(await reverse(fund, idOf(promised), before))).toBe('DAY_BEFORE_EARLIER');
  });

  it('money comes in, is promised, spent, given back, and what was wrong is reversed', async () => {
    const fund = await open();
    const given = await contribute(fund, '1000.00');
    expect(given.fund).toMatchObject({ balance: { amount: '1000.00' }, committed: { amount: '0.00' } });
    const promised = await commit(fund, '400.5', { station: 'stn_synthetic-post' });
    expect(promised.fund).toMatchObject({ committed: { amount: '400.50' }, available: { amount: '599.50' } });
    const spent = await spend(fund, '100', { commitment: idOf(promised), session: 'ses_synthetic' });
    expect(spent).toMatchObject({
      transaction: { position: 3, balanceChange: { amount: '-100.00' }, committedChange: { amount: '-100.00' } },
      fund: { balance: { amount: '900.00' }, committed: { amount: '300.50' } },
    });
    const freed = await release(fund, '100.5', { commitment: idOf(promised) });
    expect(freed.fund).toMatchObject({ balance: { amount: '900.00' }, committed: { amount: '200.00' } });
    const undone = await reverse(fund, idOf(spent));
    expect(undone.fund).toMatchObject({ balance: { amount: '1000.00' }, committed: { amount: '300.00' } });
    const back = await refund(fund, '50', { contribution: idOf(given) });
    expect(back.fund).toMatchObject({ balance: { amount: '950.00' }, available: { amount: '650.00' } });

    const { data } = await room.ask(
      `{ serviceFund(id: "${fund}") {
        transactions(orderBy: { field: POSITION }) { totalCount nodes { kind purpose reverses { kind } reversedBy { position } commitment { position } station { id } sessionId } }
        quarters { year quarter contributed { amount } committed { amount } released { amount } spent { amount } returned { amount } purposes { purpose committed { amount } spent { amount } } }
        history { action }
      } }`,
    );
    expect(data.serviceFund.transactions).toMatchObject({
      totalCount: 6,
      nodes: [
        { kind: 'CONTRIBUTION' },
        { kind: 'COMMITMENT', station: { id: 'stn_synthetic-post' } },
        { kind: 'SPENDING', commitment: { position: 2 }, reversedBy: { position: 5 }, sessionId: 'ses_synthetic' },
        { kind: 'RELEASE', commitment: { position: 2 } },
        { kind: 'REVERSAL', purpose: '子女教育', reverses: { kind: 'SPENDING' } },
        { kind: 'REFUND' },
      ],
    });
    expect(data.serviceFund.quarters).toEqual([
      {
        year: 2026,
        quarter: 2,
        contributed: { amount: '1000.00' },
        committed: { amount: '400.50' },
        released: { amount: '100.50' },
        spent: { amount: '0.00' },
        returned: { amount: '50.00' },
        purposes: [{ purpose: '子女教育', committed: { amount: '400.50' }, spent: { amount: '0.00' } }],
      },
    ]);
    expect(data.serviceFund.history.map(({ action }: { action: string }) => action)).toEqual([
      'REFUNDED',
      'REVERSED',
      'RELEASED',
      'SPENT',
      'COMMITTED',
      'CONTRIBUTED',
      'OPENED',
    ]);
  });

  it('the money that reached a post is asked of the post, and of all ledgers', async () => {
    const fund = await open();
    await contribute(fund, '10');
    await spend(fund, '3', { purpose: '员工情绪管理', station: 'stn_synthetic-room', note: '讲座' });
    const { data } = await room.ask(
      `{ fundTransactions(filter: { stationIds: ["stn_synthetic-room"], kinds: [SPENDING] }) { nodes { note balanceChange { amount } fund { owner { name } } } }
         _entities(representations: [{ __typename: "Station", id: "stn_synthetic-room" }]) { ... on Station { fundTransactions { totalCount } } } }`,
    );
    expect(data).toEqual({
      fundTransactions: {
        nodes: [
          { note: '讲座', balanceChange: { amount: '-3.00' }, fund: { owner: { name: '武义工力电气有限公司' } } },
        ],
      },
      _entities: [{ fundTransactions: { totalCount: 1 } }],
    });
  });

  it('a repeat with the same key enters nothing twice', async () => {
    const fund = await open();
    const idempotencyKey = `contribute-${dialect}-1`;
    const first = await contribute(fund, '7', { idempotencyKey });
    const again = await contribute(fund, '7', { idempotencyKey });
    expect(again).toMatchObject({
      replayed: true,
      transaction: { id: idOf(first) },
      fund: { balance: { amount: '7.00' } },
    });
  });

  it('what is not in it can neither be spent nor promised nor given back', async () => {
    const fund = await open();
    expect(codeOf(await spend(fund, '0.01'))).toBe('FUND_BALANCE_TOO_LOW');
    const given = await contribute(fund, '10');
    const promised = await commit(fund, '8');
    expect(codeOf(await spend(fund, '2.01'))).toBe('FUND_BALANCE_TOO_LOW');
    expect(codeOf(await commit(fund, '2.01'))).toBe('FUND_BALANCE_TOO_LOW');
    expect(codeOf(await refund(fund, '2.01', { contribution: idOf(given) }))).toBe('FUND_BALANCE_TOO_LOW');
    expect(codeOf(await reverse(fund, idOf(given)))).toBe('FUND_BALANCE_TOO_LOW');
    expect(codeOf(await spend(fund, '8.01', { commitment: idOf(promised) }))).toBe('FUND_COMMITMENT_TOO_LOW');
    expect(codeOf(await release(fund, '8.01', { commitment: idOf(promised) }))).toBe('FUND_COMMITMENT_TOO_LOW');
    expect((await spend(fund, '2')).fund).toMatchObject({ available: { amount: '0.00' } });
  });

  it('an amount is above 0, whole fen, and within what a ledger keeps', async () => {
    const fund = await open();
    for (const amount of ['0', '-5']) expect(codeOf(await contribute(fund, amount))).toBe('FUND_AMOUNT_UNFIT');
    expect(codeOf(await contribute(fund, '0.001'))).toBe('BAD_USER_INPUT');
    await contribute(fund, '90071992547409.91');
    expect(codeOf(await contribute(fund, '0.01'))).toBe('FUND_AMOUNT_UNFIT');
  });

  it('a spending is for a purpose of the fund, and says what it paid for', async () => {
    const fund = await open();
    await contribute(fund, '10');
    expect(codeOf(await spend(fund, '1', { purpose: '旅游' }))).toBe('FUND_PURPOSE_NOT_PERMITTED');
    expect(codeOf(await commit(fund, '1', { purpose: '旅游' }))).toBe('FUND_PURPOSE_NOT_PERMITTED');
    expect(codeOf(await spend(fund, '1', { station: null }))).toBe('FUND_BENEFICIARY_MISSING');
    expect(codeOf(await spend(fund, '1', { station: 'stn_nobody' }))).toBe('FUND_BENEFICIARY_UNKNOWN');
    expect(codeOf(await spend(fund, '1', { station: null, session: 'ses_nobody' }))).toBe('FUND_BENEFICIARY_UNKNOWN');
    expect(codeOf(await spend(fund, '1', { on: '2026-11-21' }))).toBe('DAY_IN_FUTURE');
    const promised = await commit(fund, '5');
    const other = { commitment: idOf(promised), purpose: '员工情绪管理' };
    expect(codeOf(await spend(fund, '1', other))).toBe('FUND_ENTRY_UNFIT');
    const set = await act('setFundPurposes', 'SetFundPurposesInput', 'fund { purposes }', {
      fund,
      purposes: ['旅游'],
      expectedVersion: 3,
    });
    expect(set.fund.purposes).toEqual(['旅游']);
    const nothing = { purpose: '旅游', station: null, activity: 'act_nobody' };
    expect(codeOf(await spend(fund, '1', nothing))).toBe('FUND_BENEFICIARY_UNKNOWN');
    expect((await spend(fund, '1', { purpose: '旅游', station: null, activity: 'act_synthetic' })).fund).toBeDefined();
    for (const purposes of [[], ['a', 'a']]) expect(codeOf(await open({ purposes }))).toBe('FUND_PURPOSES_UNFIT');
  });

  it('an entry refers to one of its own ledger and of the right kind', async () => {
    const [fund, other] = [await open(), await open()];
    const [given, foreign] = [await contribute(fund, '10'), await contribute(other, '10')];
    await commit(fund, '1');
    expect(codeOf(await spend(fund, '1', { commitment: idOf(given) }))).toBe('FUND_ENTRY_UNFIT');
    expect(codeOf(await refund(fund, '1', { contribution: idOf(foreign) }))).toBe('FUND_ENTRY_UNFIT');
    expect(codeOf(await reverse(fund, idOf(foreign)))).toBe('FUND_ENTRY_UNFIT');
  });

  it('an entry is reversed once at most, and not while others rest on it', async () => {
    const fund = await open();
    const given = await contribute(fund, '10');
    const promised = await commit(fund, '5');
    const spent = await spend(fund, '2', { commitment: idOf(promised) });
    expect(codeOf(await reverse(fund, idOf(promised)))).toBe('FUND_COMMITMENT_TOO_LOW');
    const undone = await reverse(fund, idOf(spent));
    expect(codeOf(await reverse(fund, idOf(spent)))).toBe('FUND_ENTRY_REVERSED');
    expect(codeOf(await reverse(fund, idOf(undone)))).toBe('FUND_ENTRY_REVERSED');
    expect((await reverse(fund, idOf(promised))).fund).toMatchObject({ committed: { amount: '0.00' } });
    expect(codeOf(await spend(fund, '1', { commitment: idOf(promised) }))).toBe('FUND_COMMITMENT_TOO_LOW');
    await refund(fund, '1', { contribution: idOf(given) });
    expect(codeOf(await reverse(fund, idOf(given)))).toBe('FUND_REFUND_TOO_HIGH');
    expect(codeOf(await refund(fund, '9.01', { contribution: idOf(given) }))).toBe('FUND_REFUND_TOO_HIGH');
  });

  it('money raised in public comes through a charity that was qualified for it on that day', async () => {
    const fund = await open();
    const VIA = { channel: 'VIA_CHARITY', raisedInPublic: true };
    expect(codeOf(await contribute(fund, '1', { raisedInPublic: true }))).toBe('PUBLIC_SOLICITATION_REFUSED');
    expect(codeOf(await contribute(fund, '1', { channel: 'EMPLOYEE_DONATION', raisedInPublic: true }))).toBe(
      'PUBLIC_SOLICITATION_REFUSED',
    );
    expect(codeOf(await contribute(fund, '1', VIA))).toBe('FUND_CHARITY_UNFIT');
    const { organization } = await act('registerOrganization', 'RegisterOrganizationInput', 'organization { id }', {
      name: 'synthetic 慈善基金会',
      kind: 'FOUNDATION',
      area: '330723',
      creditCode: creditCode('53'),
      registeredOn: '2019-01-01',
      synthetic: true,
    });
    const charity = organization.id;
    const step = (name: string, on: string) =>
      act(name, 'CharityStatusInput', 'organization { id }', { organization: charity, on });
    await step('recogniseCharity', '2022-01-01');
    expect(codeOf(await contribute(fund, '1', { ...VIA, charity }))).toBe('FUND_CHARITY_UNFIT');
    await step('qualifyForFundraising', '2026-05-01');
    expect(codeOf(await contribute(fund, '1', { ...VIA, charity, on: '2026-04-30' }))).toBe('FUND_CHARITY_UNFIT');
    expect((await contribute(fund, '1', { ...VIA, charity })).fund).toMatchObject({ balance: { amount: '1.00' } });
    expect(codeOf(await contribute(fund, '1', { charity }))).toBe('FUND_CHARITY_UNFIT');
  });

  it('a fund closes when nothing is promised, its balance zero or returned, and nothing moves after', async () => {
    const fund = await open();
    await contribute(fund, '10');
    const promised = await commit(fund, '4');
    expect(codeOf(await close(fund))).toBe('FUND_COMMITMENTS_OPEN');
    await release(fund, '4', { commitment: idOf(promised) });
    expect(codeOf(await close(fund))).toBe('FUND_NOT_EMPTY');
    expect((await close(fund, { returnBalance: true })).fund).toEqual({
      status: 'CLOSED',
      balance: { amount: '0.00' },
    });
    for (const refused of [await contribute(fund, '1'), await reverse(fund, idOf(promised)), await close(fund)]) {
      expect(codeOf(refused)).toBe('ACTION_NOT_POSSIBLE');
    }
    const empty = await open();
    expect((await close(empty)).fund.status).toBe('CLOSED');
  });

  it('entries are never changed: neither by the way mutations take nor by a statement of their own', async () => {
    const fund = await open();
    const id = idOf(await contribute(fund, '10'));
    const statements = [
      `update fund_transaction set version = 2 where id = '${id}'`,
      `update fund_transaction set superseded_at = '2026-01-01' where id = '${id}'`,
      `update fund_transaction set balance_change_fen = 1 where id = '${id}'`,
      `delete from fund_transaction where id = '${id}'`,
      `update service_fund set balance_fen = -1 where id = '${fund}'`,
      `update service_fund set committed_fen = balance_fen + 1 where id = '${fund}'`,
    ];
    for (const statement of statements) await expect(room.orm.em.getConnection().execute(statement)).rejects.toThrow();
    expect(await room.orm.em.fork().findOneOrFail(FundTransaction, id)).toMatchObject({ balanceChangeFen: 1000 });
  });

  it('of sixteen that spend at once, as many do as there is money for', async () => {
    const fund = await open();
    await contribute(fund, '5');
    const outcomes = await Promise.all(Array.from({ length: 16 }, () => spend(fund, '1')));
    expect(outcomes.filter((one) => one.transaction)).toHaveLength(5);
    const refusals = outcomes.filter((one) => !one.transaction);
    expect(new Set(refusals.map(codeOf))).toEqual(new Set(['FUND_BALANCE_TOO_LOW']));
    const { data } = await room.ask(
      `{ serviceFund(id: "${fund}") { balance { amount } transactions { nodes { position } } } }`,
    );
    expect(data.serviceFund).toEqual({
      balance: { amount: '0.00' },
      transactions: { nodes: [1, 2, 3, 4, 5, 6].map((position) => ({ position })) },
    });
  });

  it('of sixteen that reverse the same entry at once, one does', async () => {
    const fund = await open();
    const id = idOf(await contribute(fund, '5'));
    const outcomes = await Promise.all(Array.from({ length: 16 }, () => reverse(fund, id)));
    expect(outcomes.filter((one) => one.transaction)).toHaveLength(1);
  });
});
