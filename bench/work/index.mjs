/** `npm run bench:work`: what mutations, ledgers, histories and imports cost, on SQLite and PostgreSQL side by side. How to read it: bench/README.md. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureImport } from './import.mjs';
import { measureLedger } from './ledger.mjs';
import { measureOrders } from './orders.mjs';
import { measureHistory } from './history.mjs';
import { databases } from './room.mjs';

const { values: flags } = parseArgs({
  options: {
    json: { type: 'string' },
    databases: { type: 'string', default: 'sqlite,postgres' },
    measures: { type: 'string', default: 'orders,ledger,history,import' },
    rows: { type: 'string', default: '10000,1000000' },
    seconds: { type: 'string', default: '5' },
  },
});

const seconds = Number(flags.seconds);
const sizes = flags.rows.split(',').map(Number);
const MEASURES = {
  orders: (database) => measureOrders(database, { seconds, clients: 16 }),
  ledger: (database) => measureLedger(database, { seconds, clients: 16 }),
  history: (database) => measureHistory(database, sizes),
  import: (database) => measureImport(database, { rows: 5000 }),
};

const results = [];
for (const measure of flags.measures.split(',')) {
  for (const name of flags.databases.split(',')) {
    const database = await databases[name]();
    try {
      for (const row of await MEASURES[measure](database)) {
        results.push({ measure, database: name, ...row });
        console.log(
          `${measure.padEnd(8)} ${name.padEnd(9)} ${Object.entries(row)
            .map(([key, value]) => `${key} ${value}`)
            .join(', ')}`,
        );
      }
    } finally {
      await database.drop();
    }
  }
}
if (flags.json) writeFileSync(flags.json, `${JSON.stringify(results, null, 2)}\n`);
