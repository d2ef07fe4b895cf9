/** Shrinks a difference to a small graph, small data and a small operation that still show one of its kind. */
import { isObjectType, parse, validate } from 'graphql';
import type { Difference } from './compare.js';
import { compose, isComposed, type Composed, type Sdls } from './composed.js';
import { typeOfRef, type DataGraph } from './data-graph.js';
import type { Engine } from './engines.js';
import { thrown, tryOperation, type Trial } from './hunt.js';
import { setUp, type Setup } from './setup.js';
import { plainerData, plainerSdls } from './shrink-graph.js';
import { plainerRequests } from './shrink-operation.js';
import { findUnsound } from './sound.js';

export interface ShrinkOptions {
  readonly strict: boolean;
  /** When to stop, in milliseconds since the epoch: what is found by then is taken. */
  readonly until: number;
  open(setup: Setup): Promise<Engine>;
}

/** What an engine makes of a trial; undefined when it answers as one server would, or when the trial is none. */
export async function judge(
  trial: Trial,
  { open, strict }: Pick<ShrinkOptions, 'open' | 'strict'>,
): Promise<Difference | undefined> {
  const composed = composeOnce(trial.sdls);
  if (!isComposed(composed) || findUnsound(composed, trial.data) !== undefined) return undefined;
  const document = parse(trial.operation);
  if (validate(composed.api, document).length > 0) return undefined;
  const setup = setUp(composed, trial.data);
  let engine: Engine;
  try {
    engine = await open(setup);
  } catch (error) {
    return thrown(error);
  }
  try {
    return await tryOperation(
      setup,
      engine,
      { text: trial.operation, document, variables: { ...trial.variables } },
      strict,
    );
  } finally {
    await engine.close();
  }
}

export async function shrink(trial: Trial, found: Difference, options: ShrinkOptions): Promise<Trial> {
  const isLike = async (candidate: Trial): Promise<boolean> => {
    let difference: Difference | undefined;
    try {
      difference = await judge(candidate, options);
    } catch {
      return false; // A step too far: the trial itself has become impossible.
    }
    return (
      difference?.kind === found.kind &&
      ((found.kind !== 'thrown' && found.kind !== 'no plan') || sameCause(difference.detail, found.detail))
    );
  };
  const steps: ((from: Trial) => Iterable<Trial>)[] = [
    function* (from) {
      for (const request of plainerRequests(from)) yield { ...from, ...request };
    },
    function* (from) {
      for (const sdls of plainerSdls(from.sdls)) yield { ...from, sdls };
    },
    function* (from) {
      const composed = composeOnce(from.sdls);
      const pruned = isComposed(composed) ? pruneData(composed, from.data) : from.data;
      if (JSON.stringify(pruned) !== JSON.stringify(from.data)) yield { ...from, data: pruned };
      for (const data of plainerData(from.data)) yield { ...from, data };
    },
  ];
  let current = trial;
  for (let improved = true; improved && Date.now() < options.until;) {
    improved = false;
    for (const step of steps) {
      const smaller = await descend(current, step, isLike, options.until);
      if (smaller !== current) improved = true;
      current = smaller;
    }
  }
  return current;
}

let last: { sdls: Sdls; composed: ReturnType<typeof compose> } | undefined;

/** Most steps leave the graph as it is. */
function composeOnce(sdls: Sdls): ReturnType<typeof compose> {
  if (last?.sdls !== sdls) last = { sdls, composed: compose(sdls) };
  return last.composed;
}

/** Without what the graph does not show, and without objects that cannot be reached. */
function pruneData({ api }: Composed, data: DataGraph): DataGraph {
  const shown: Record<string, DataGraph[string]> = {};
  for (const [ref, object] of Object.entries(data)) {
    const type = api.getType(typeOfRef(ref));
    if (!isObjectType(type)) continue;
    const fields = type.getFields();
    shown[ref] = Object.fromEntries(Object.entries(object).filter(([name]) => fields[name]));
  }
  const reached = new Set<string>();
  const walk = (ref: string): void => {
    if (reached.has(ref) || !shown[ref]) return;
    reached.add(ref);
    for (const [, name] of JSON.stringify(shown[ref]).matchAll(/"(\w+:\d+)"/g)) walk(name!);
  };
  for (const ref of Object.keys(shown)) if (!ref.includes(':')) walk(ref);
  return Object.fromEntries(Object.entries(shown).filter(([ref]) => reached.has(ref)));
}

/** Takes steps as long as one can be taken; goes on where the last one was, since what failed before will mostly fail again. */
async function descend(
  from: Trial,
  step: (from: Trial) => Iterable<Trial>,
  isLike: (candidate: Trial) => Promise<boolean>,
  until: number,
): Promise<Trial> {
  let current = from;
  let start = 0;
  for (;;) {
    let index = 0;
    let next: Trial | undefined;
    for (const candidate of step(current)) {
      if (Date.now() > until) return current;
      if (index++ < start) continue;
      if (sameTrial(candidate, current) || !(await isLike(candidate))) continue;
      next = candidate;
      break;
    }
    if (!next) return current;
    start = index - 1;
    current = next;
  }
}

function sameTrial(a: Trial, b: Trial): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function sameCause(a: string, b: string): boolean {
  const cause = (text: string): string =>
    text
      .split('\n', 1)[0]!
      .replaceAll(/"[^"]*"|\[[^\]]*\]|\d+/g, '')
      .slice(0, 40);
  return cause(a) === cause(b);
}
