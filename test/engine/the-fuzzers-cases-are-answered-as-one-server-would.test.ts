import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { projectPath } from '../../shared/project-root.js';
import { trialOf, type Case } from './fuzz/case.js';
import { compose, isComposed } from './fuzz/composed.js';
import { openShuniu } from './fuzz/engines.js';
import { setUp } from './fuzz/setup.js';
import { judge } from './fuzz/shrink.js';

const FOLDER = projectPath('test', 'engine', 'cases');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.case.ts'));

describe.each(files)('%s', (file) => {
  const load = async (): Promise<Case> =>
    ((await import(`./cases/${file.replace(/\.ts$/, '.js')}`)) as { kept: Case }).kept;

  it('says itself what one server answers', async () => {
    const kept = await load();
    const trial = trialOf(kept);
    const composed = compose(trial.sdls);
    if (!isComposed(composed)) throw new Error(composed.join('\n'));
    const { data, errors } = setUp(composed, trial.data).server.expect(parse(trial.operation), { ...trial.variables });
    expect({ data, errors }).toEqual({ errors: [], ...kept.expected });
  });

  it.each([
    ['in process', false],
    ['over HTTP', true],
  ])('is answered so by the engine, %s', async (_way, http) => {
    const difference = await judge(trialOf(await load()), { strict: true, open: (setup) => openShuniu(setup, http) });
    expect(difference).toBeUndefined();
  });
});
