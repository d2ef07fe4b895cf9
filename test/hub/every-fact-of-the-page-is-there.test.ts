import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PAGE_FACTS } from '../../shared/figures/index.js';
import { projectPath } from '../../shared/project-root.js';
import { onEachDatabase } from '../databases.js';
import { differences } from '../expect-subset.js';
import { startHub, type Hub } from '../hub.js';
import { allFacts } from '../page/all-facts.js';

onEachDatabase('every fact of the page is there, asked through the gateway', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub({ dialect });
  });
  afterAll(() => hub.stop());

  it.each(allFacts)('$id', async ({ query, expect: expected }) => {
    const answer = await hub.ask(query);
    expect(answer.errors).toBeUndefined();
    expect(differences(expected, answer.data)).toEqual([]);
  });
});

describe('the table of facts is whole', () => {
  const asked = new Set(allFacts.map(({ id }) => id));

  it('asks for each fact in the index of the page', () => {
    expect([...PAGE_FACTS.keys()].filter((id) => !asked.has(id))).toEqual([]);
    expect([...asked].filter((id) => !PAGE_FACTS.has(id))).toEqual([]);
  });

  const list = projectPath('..', 'shared', 'page', 'facts.json');
  const present = existsSync(list) ? it : it.skip;
  present('has the same ids as the list of facts beside the project, where that is present', () => {
    const ids = (JSON.parse(readFileSync(list, 'utf8')) as { id: string }[]).map(({ id }) => id);
    expect([...asked].sort()).toEqual(ids.sort());
  });
});
