import { expect, it } from '@jest/globals';
import { sql, type Kysely } from 'kysely';
import { resources } from '../../subgraphs/resources/subgraph.js';
import { startRoom } from '../databases.js';
import { creditCode, doing, STATION_FACTS, type Done } from './work.js';

const DAYS = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'];
const STEPS = 700;

/** A row of dice that falls the same way each time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

it('some hundred mutations at random leave every sum right, every code and link single, every dissolved body unlinked', async () => {
  const room = await startRoom(resources, 'sqlite', {
    facts: STATION_FACTS,
    now: () => new Date('2026-11-20T04:00:00Z'),
  });
  const act = doing(room);
  const roll = dice(20_220_614);
  const pick = <T>(from: readonly T[]): T => from[roll(from.length)]!;
  const day = (): string => pick(DAYS);
  const amount = (): string => `${roll(30) + 1}.${roll(10)}0`;
  const organizations: string[] = [];
  const funds: string[] = [];
  const links: string[] = [];
  const entries: string[] = [];
  const codes = Array.from({ length: 40 }, () => creditCode('52'));
  const tally = new Map<string, number>();

  const ledger = async (name: string, input: string, more: object): Promise<void> => {
    const done = await act(name, input, 'transaction { id }', { fund: pick(funds), on: day(), ...more });
    note(name, done);
    if (done.transaction) entries.push(done.transaction.id);
  };
  const organisation = async (name: string, input: string, more: object): Promise<void> => {
    const done = await act(name, input, 'organization { id }', more);
    note(name, done);
    if (done.organization) organizations.push(done.organization.id);
  };
  const link = async (name: string, input: string, more: object): Promise<void> => {
    const done = await act(name, input, 'link { id }', more);
    note(name, done);
    if (done.link) links.push(done.link.id);
  };
  const note = (name: string, done: Done): void => {
    const code = done.refused?.extensions.code;
    expect([name, code]).not.toEqual([name, 'INTERNAL_SERVER_ERROR']);
    const key = code === undefined ? `${name} done` : `${name} refused`;
    tally.set(key, (tally.get(key) ?? 0) + 1);
  };

  const synthetic = { synthetic: true, area: '330182001' };
  const SERVICE_AGENCY = { kind: 'SOCIAL_SERVICE_AGENCY' };
  const purpose = '子女教育';
  const actions: readonly (() => Promise<void>)[] = [
    () =>
      organisation('fileOrganization', 'FileOrganizationInput', {
        name: 'synthetic 合唱队',
        filedWith: '330182001',
        localNumber: `${roll(12)}`,
        filedOn: day(),
        ...synthetic,
      }),
    () =>
      organisation('registerOrganization', 'RegisterOrganizationInput', {
        name: 'synthetic 中心',
        creditCode: pick(codes),
        registeredOn: day(),
        ...SERVICE_AGENCY,
        ...synthetic,
      }),
    () =>
      organisation('convertFiledToRegistered', 'ConvertFiledToRegisteredInput', {
        organization: pick(organizations),
        creditCode: pick(codes),
        registeredOn: day(),
        ...SERVICE_AGENCY,
      }),
    () => organisation('recogniseCharity', 'CharityStatusInput', { organization: pick(organizations), on: day() }),
    () =>
      organisation('dissolveOrganization', 'DissolveOrganizationInput', {
        organization: pick(organizations),
        to: 'REVOKED',
        on: day(),
      }),
    () =>
      link('hostResident', 'HostResidentInput', {
        station: pick(Object.keys(STATION_FACTS).filter((id) => id.startsWith('stn_'))),
        resident: pick(organizations),
        since: day(),
      }),
    () =>
      link('createLink', 'CreateLinkInput', {
        kind: pick(['CO_BUILDING', 'REFERRAL', 'FUNDS']),
        from: pick(organizations),
        to: pick(organizations),
        since: day(),
        assertedBy: 'FROM',
      }),
    () => link('confirmLink', 'ConfirmLinkInput', { link: pick(links), by: pick(['FROM', 'TO']) }),
    () => link('endLink', 'EndLinkInput', { link: pick(links), on: day(), reason: '到期' }),
    async () => {
      const done = await act('openFund', 'OpenFundInput', 'fund { id }', {
        owner: 'ent_wuyi-gongli-electric',
        name: 'synthetic 基金',
        purpose,
        purposes: [purpose],
        openedOn: day(),
        synthetic: true,
      });
      note('openFund', done);
      funds.push(done.fund.id);
    },
    () => ledger('contribute', 'ContributeInput', { amount: amount(), channel: 'OWN_FUNDS' }),
    () => ledger('commit', 'CommitInput', { amount: amount(), purpose }),
    () =>
      ledger('spend', 'SpendInput', {
        amount: amount(),
        purpose,
        station: 'stn_synthetic-post',
        ...(roll(2) && { commitment: pick(entries) }),
      }),
    () => ledger('releaseCommitment', 'ReleaseCommitmentInput', { amount: amount(), commitment: pick(entries) }),
    () => ledger('refund', 'RefundInput', { amount: amount(), contribution: pick(entries) }),
    () => ledger('reverseTransaction', 'ReverseTransactionInput', { transaction: pick(entries) }),
  ];

  try {
    await actions[9]!();
    await actions[10]!();
    await actions[0]!();
    await actions[5]!();
    for (let step = 0; step < STEPS; step += 1) await pick(actions.filter((_, at) => at !== 9 || funds.length < 3))();
    for (const name of ['convertFiledToRegistered', 'endLink', 'spend', 'reverseTransaction', 'dissolveOrganization']) {
      expect([name, tally.get(`${name} done`) ?? 0]).not.toEqual([name, 0]);
    }

    const db = room.orm.em.getKysely() as unknown as Kysely<never>;
    const rows = async (query: string): Promise<unknown[]> => (await sql.raw(query).execute(db)).rows;
    expect(
      await rows(`select f.id from service_fund f where f.balance_fen <> (select coalesce(sum(balance_change_fen), 0) from fund_transaction t where t.fund_id = f.id)
        or f.committed_fen <> (select coalesce(sum(committed_change_fen), 0) from fund_transaction t where t.fund_id = f.id)
        or f.entries <> (select count(*) from fund_transaction t where t.fund_id = f.id)`),
    ).toEqual([]);
    expect(
      await rows(`select c.id from fund_transaction c where c.kind = 'COMMITMENT'
        and c.committed_change_fen + (select coalesce(sum(committed_change_fen), 0) from fund_transaction t where t.commitment_id = c.id) < 0`),
    ).toEqual([]);
    expect(
      await rows(
        `select credit_code from social_organization where status = 'ACTIVE' and credit_code is not null group by credit_code having count(*) > 1`,
      ),
    ).toEqual([]);
    expect(
      await rows(
        `select organization_id from organization_registration where superseded_at is null and valid_to is null group by organization_id having count(*) > 1`,
      ),
    ).toEqual([]);
    expect(
      await rows(
        `select kind from resource_link where superseded_at is null and valid_to is null group by kind, from_id, to_id, fund_id having count(*) > 1`,
      ),
    ).toEqual([]);
    expect(
      await rows(`select l.id from resource_link l join social_organization o on o.id in (l.from_id, l.to_id)
        where o.status <> 'ACTIVE' and l.superseded_at is null and l.valid_to is null`),
    ).toEqual([]);
    expect(
      await rows(
        `select id from resource_link where valid_to is not null and superseded_at is null and (end_reason is null or live_key is not null)`,
      ),
    ).toEqual([]);
    // What the records say is what their last event says.
    expect(
      await rows(
        `select o.id from social_organization o where version <> (select e.version from event e where e.subject_id = o.id order by seq desc limit 1)`,
      ),
    ).toEqual([]);
  } finally {
    await room.stop();
  }
}, 120_000);
