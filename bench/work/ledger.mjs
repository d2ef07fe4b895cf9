/** Entries into the ledger of one fund by many clients at once. */
import { resources } from '../../dist/subgraphs/resources/subgraph.js';
import { load, startRoom } from './room.mjs';

const FUND = 'mutation ($input: OpenFundInput!) { openFund(input: $input) { fund { id } } }';
const CONTRIBUTE = 'mutation ($input: ContributeInput!) { contribute(input: $input) { event { seq } } }';

export async function measureLedger(database, pace) {
  const room = await startRoom(resources, database);
  try {
    const { enterprises } = await room.ask('{ enterprises { nodes { id } } }');
    const owner = enterprises.nodes[0].id;
    const { openFund } = await room.ask(FUND, {
      input: {
        owner,
        name: '压测基金',
        purpose: '驿站服务',
        purposes: ['驿站服务'],
        openedOn: '2022-01-01',
        synthetic: true,
      },
    });
    const fund = openFund.fund.id;
    const measured = await load(pace, () =>
      room.ask(CONTRIBUTE, {
        input: {
          fund,
          amount: '0.01',
          channel: 'OWN_FUNDS',
          on: '2022-06-14',
          raisedInPublic: false,
          idempotencyKey: crypto.randomUUID(),
        },
      }),
    );
    return [{ what: 'contributions to one fund', ...measured }];
  } finally {
    await room.stop();
  }
}
