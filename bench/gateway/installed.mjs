/** Says what to do when the peers of the benchmark are not installed. */
import { existsSync } from 'node:fs';

if (!existsSync(new URL('../node_modules/.package-lock.json', import.meta.url))) {
  console.error('The peers to compare with are not installed: run `npm --prefix bench ci` first.');
  process.exit(1);
}
