/** Loaded before a server whose memory is watched: at each SIGUSR2 it collects its garbage and says what of its heap is in use, in MiB. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

process.on('SIGUSR2', () => {
  collect();
  collect();
  console.log(`heap in use: ${Math.round(process.memoryUsage().heapUsed / 2 ** 20)}`);
});
