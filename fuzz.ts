/** Compares the engine with one big server over random graphs: `npm run fuzz -- --schemas 100 --operations 50 --seed 1 [--engine shuniu|apollo] [--over-http]`. */
import './shared/runtime.js';
import { runFuzz } from './test/engine/fuzz/command.js';

process.exitCode = await runFuzz(process.argv.slice(2));
