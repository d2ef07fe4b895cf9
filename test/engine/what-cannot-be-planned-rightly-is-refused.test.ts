import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { Graph } from '../../gateway/engine/graph.js';
import type { Case } from './fuzz/case.js';
import { composeParts } from './subgraphs.js';

const FOLDER = new URL('./cases/refused/', import.meta.url);

test.each(readdirSync(FOLDER))('%s', async (file) => {
  const { kept } = (await import(new URL(file, FOLDER).pathname)) as { kept: Case };
  const parts = Object.fromEntries(Object.entries(kept.subgraphs).map(([name, typeDefs]) => [name, { typeDefs }]));
  const graph = Graph.of(composeParts(parts), {});
  await expect(graph.program(parse(kept.operation), undefined, kept.variables)).rejects.toEqual(
    expect.objectContaining({
      extensions: { code: 'PLAN_IMPOSSIBLE' },
      cause: expect.objectContaining({ message: expect.stringContaining('which it requires') }),
    }),
  );
});
