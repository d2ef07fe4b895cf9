/** The fuzzer as a command: options in, progress and shrunk cases out, and an exit code that says whether anything differed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'graphql';
import { projectPath } from '../../../shared/project-root.js';
import { writeCase } from './case.js';
import { compose, isComposed } from './composed.js';
import { openApollo, openShuniu, type Engine } from './engines.js';
import { hunt, type Finding, type Tally } from './hunt.js';
import { setUp, type Setup } from './setup.js';
import { shrink } from './shrink.js';

const USAGE = `npm run fuzz -- [options]
  --schemas N       graphs to make (100)
  --operations M    operations on each (50)
  --seed S          where to begin; the same seed gives the same graphs, data and operations (1)
  --engine NAME     shuniu, or apollo for stock @apollo/gateway (shuniu)
  --over-http       each subgraph behind a server of its own
  --data-only       errors are not compared; so it is for apollo in any case
  --shrink N        at most so many differences are shrunk to cases (5)
  --keep FOLDER     where cases are written (test/engine/cases)
`;

interface Options {
  readonly schemas: number;
  readonly operations: number;
  readonly seed: number;
  readonly engine: 'shuniu' | 'apollo';
  readonly overHttp: boolean;
  readonly strict: boolean;
  readonly shrink: number;
  readonly keep: string;
}

/** The exit code: 0 when nothing differed, 1 when something did, 2 when the options make no sense. */
export async function runFuzz(
  args: string[],
  write = (text: string) => void process.stdout.write(text),
): Promise<number> {
  let options: Options;
  try {
    options = readOptions(args);
  } catch (error) {
    write(`${(error as Error).message}\n${USAGE}`);
    return 2;
  }
  const open = (setup: Setup): Promise<Engine> =>
    options.engine === 'apollo' ? openApollo(setup) : openShuniu(setup, options.overHttp);
  const began = Date.now();
  let told = began;
  const findings: Finding[] = [];
  const tally = await hunt({
    ...options,
    open,
    onFinding(finding) {
      if (findings.length < options.shrink) findings.push(finding);
      write(`seed ${finding.seed}, operation ${finding.number}: ${finding.difference.kind}\n`);
    },
    onSchema(soFar) {
      if (Date.now() - told < 10_000) return;
      told = Date.now();
      write(`${line(soFar, began)}\n`);
    },
  });
  for (const finding of findings) write(await keep(finding, options, open));
  write(`${line(tally, began)}${tally.differences === 0 ? ': no difference' : ''}\n`);
  return tally.differences === 0 ? 0 : 1;
}

function line(tally: Tally, began: number): string {
  const seconds = (Date.now() - began) / 1000;
  const rate = Math.round(tally.operations / seconds);
  return (
    `${tally.operations} operations over ${tally.schemas} graphs in ${Math.round(seconds)} s (${rate}/s), ` +
    `${tally.refused} cuts did not compose, ${tally.unplanned} operations had no plan, ${tally.costly} were too costly to plan, ` +
    `${tally.differences} differences`
  );
}

async function keep(
  { seed, number, trial, difference }: Finding,
  options: Options,
  open: (setup: Setup) => Promise<Engine>,
): Promise<string> {
  const small = await shrink(trial, difference, { strict: options.strict, open, until: Date.now() + 60_000 });
  const composed = compose(small.sdls);
  if (!isComposed(composed)) throw new Error('A shrunk graph composes.');
  const { data, errors } = setUp(composed, small.data).server.expect(parse(small.operation), { ...small.variables });
  const text = writeCase(
    small,
    { data, errors },
    {
      promise: 'What it promises is still to be said.',
      origin: `Found by the fuzzer against ${options.engine}: seed ${seed}, operation ${number}.`,
    },
  );
  mkdirSync(options.keep, { recursive: true });
  const file = join(options.keep, `found-${seed}-${Math.max(number, 0)}.case.ts`);
  writeFileSync(file, text);
  return `\nseed ${seed}, operation ${number}: ${difference.kind}\n${difference.detail}\nshrunk to ${relative(projectPath(), file)}\n`;
}

function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      schemas: { type: 'string', default: '100' },
      operations: { type: 'string', default: '50' },
      seed: { type: 'string', default: '1' },
      engine: { type: 'string', default: 'shuniu' },
      'over-http': { type: 'boolean', default: false },
      'data-only': { type: 'boolean', default: false },
      shrink: { type: 'string', default: '5' },
      keep: { type: 'string', default: projectPath('test', 'engine', 'cases') },
    },
  });
  const { engine } = values;
  if (engine !== 'shuniu' && engine !== 'apollo') throw new Error(`--engine is shuniu or apollo, not "${engine}".`);
  if (engine === 'apollo' && values['over-http']) throw new Error('--over-http is for shuniu only.');
  return {
    schemas: whole('schemas', values.schemas),
    operations: whole('operations', values.operations),
    seed: whole('seed', values.seed),
    engine,
    overHttp: values['over-http'],
    strict: engine === 'shuniu' && !values['data-only'],
    shrink: whole('shrink', values.shrink),
    keep: values.keep,
  };
}

function whole(name: string, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0) return number;
  throw new Error(`--${name} must be a whole number, not "${text}".`);
}
