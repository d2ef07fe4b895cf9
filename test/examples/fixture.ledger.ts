/** The made-up network's money and volunteers: the ledger of a fund over two quarters, and what a team and a firm's employees did. */
import type { Recorder } from '../../shared/subgraph/index.js';
import { FundTransaction, FundTransactionKind } from '../../subgraphs/resources/fund/fund-transaction.entity.js';
import { effectOf, opposite, standingAfter } from '../../subgraphs/resources/fund/fund.rules.js';
import { ContributionChannel, type ServiceFund } from '../../subgraphs/resources/fund/service-fund.entity.js';
import { minutesCounted } from '../../subgraphs/resources/team/team.rules.js';
import {
  HourRounding,
  VolunteerService,
  VolunteerServiceStatus,
} from '../../subgraphs/resources/team/volunteer-service.entity.js';

const { CONTRIBUTION, COMMITMENT, SPENDING, REVERSAL } = FundTransactionKind;
const FUND = 'fnd_synthetic-motor';
const [EMOTIONS, SCHOOLING] = ['员工情绪管理', '子女教育'] as const;
const POST = { stationId: 'stn_synthetic-post' };
const idAt = (position: number): string => `ftx_synthetic-${position}`;

type Row = Partial<FundTransaction> & Pick<FundTransaction, 'kind' | 'occurredOn'>;
const LEDGER: readonly (readonly [fen: number, row: Row])[] = [
  [3_000_000, { kind: CONTRIBUTION, occurredOn: '2022-03-10', channel: ContributionChannel.EMPLOYEE_DONATION }],
  [800_000, { kind: COMMITMENT, occurredOn: '2022-03-20', purpose: SCHOOLING, ...POST }],
  [250_000, { kind: SPENDING, occurredOn: '2022-04-15', purpose: SCHOOLING, commitmentId: idAt(2), ...POST }],
  [120_050, { kind: SPENDING, occurredOn: '2022-05-06', purpose: EMOTIONS, ...POST }],
  [60_000, { kind: SPENDING, occurredOn: '2022-05-07', purpose: EMOTIONS, activityId: 'act_synthetic' }],
  [60_000, { kind: REVERSAL, countsAs: SPENDING, occurredOn: '2022-05-08', purpose: EMOTIONS, reversesId: idAt(5) }],
];

/** Enters the ledger by the rules of the fund, and gives the sums that the fund stands at after it. */
export function recordLedger({ record }: Recorder): Partial<ServiceFund> {
  let standing = { balanceFen: 0, committedFen: 0 };
  const entries = LEDGER.map(([fen, row], at): Partial<FundTransaction> & { id: string } => {
    const kind = row.countsAs ?? row.kind;
    const entered = effectOf(kind as Exclude<typeof kind, FundTransactionKind.REVERSAL>, fen, row.commitmentId != null);
    const effect = row.kind === REVERSAL ? opposite(entered) : entered;
    standing = standingAfter(standing, effect);
    return {
      id: idAt(at + 1),
      fundId: FUND,
      position: at + 1,
      countsAs: kind,
      balanceChangeFen: effect.balanceFen,
      committedChangeFen: effect.committedFen,
      balanceAfterFen: standing.balanceFen,
      committedAfterFen: standing.committedFen,
      ...row,
    };
  });
  for (const entry of entries) record(FundTransaction, entry);
  return { ...standing, entries: LEDGER.length, permittedPurposes: [EMOTIONS, SCHOOLING] };
}

const TEAM = { teamId: 'vtm_synthetic-lantern' };
const FIRM = { enterpriseId: 'ent_synthetic-motor' };
const VISITS = {
  title: 'synthetic visits',
  stationId: 'stn_synthetic-meicheng',
  serviceItemId: 'itm_synthetic-visits',
};
const SERVICES = [
  ['visits-1', TEAM, VISITS, '2022-05-10', 6, 90],
  ['visits-2', TEAM, VISITS, '2022-06-10', 4, 60],
  ['talks', TEAM, { ...VISITS, title: 'synthetic talks', serviceItemId: 'itm_synthetic-talks' }, '2022-05-20', 3, 120],
  ['river', FIRM, { title: 'synthetic river clean-up' }, '2022-05-28', 20, 150],
  ['library', FIRM, { title: 'synthetic library', stationId: 'stn_synthetic-post' }, '2022-06-04', 5, 60],
] as const;

export function recordVolunteering({ record }: Recorder): void {
  for (const [slug, whose, what, servedOn, headCount, minutesEach] of SERVICES) {
    record(VolunteerService, {
      id: `vsv_synthetic-${slug}`,
      ...whose,
      ...what,
      servedOn,
      headCount,
      minutesEach,
      rounding: HourRounding.EXACT,
      minutesCounted: minutesCounted(headCount, minutesEach, 'EXACT'),
      status: VolunteerServiceStatus.RECORDED,
    });
  }
}
