import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { composeSubgraphs } from '../../registry/compose.js';
import {
  composable,
  CORE_SUBGRAPHS,
  readCoreLinkable,
  readCoreSubgraphs,
  readCoreSupergraph,
  schemaFileOf,
} from '../../registry/core.js';
import { subgraphs } from '../../subgraphs/index.js';
import { startFresh } from '../fresh-process.js';

describe.each(subgraphs.map((room) => [room.name, room] as const))('of %s', (name, room) => {
  it('schema.graphql is the printed schema (else: npm run compose)', () => {
    expect(readFileSync(schemaFileOf(name), 'utf8')).toBe(room.sdl());
  });
});

it('the rooms and the core are the same list', () => {
  expect(subgraphs.map(({ name }) => name)).toEqual(CORE_SUBGRAPHS.map(({ name }) => name));
});

it('the committed schemas compose without an error or a hint to the committed supergraph (else: npm run compose)', () => {
  const { supergraph, errors, hints } = composeSubgraphs(composable(readCoreSubgraphs(), readCoreLinkable()));
  expect([errors, hints]).toEqual([[], []]);
  expect(readCoreSupergraph()).toBe(`${supergraph}\n`);
});

/** Prints each room's schema in the given order, in a process that has seen nothing else. */
async function printed(rooms: readonly string[]): Promise<Record<string, string>> {
  const fresh = startFresh(
    `const sdl = {};
     for (const name of ${JSON.stringify(rooms)}) {
       const module = await import('./subgraphs/' + name + '/subgraph.ts');
       sdl[name] = Object.values(module).find((each) => each?.name === name && each.sdl).sdl();
     }
     console.log(JSON.stringify(sdl));`,
  );
  expect([await fresh.end(), fresh.errors()]).toEqual([0, '']);
  return JSON.parse(fresh.output()) as Record<string, string>;
}

it('a room prints the same schema alone, before the others, and after them', async () => {
  const names = subgraphs.map(({ name }) => name);
  const committed = Object.fromEntries(names.map((name) => [name, readFileSync(schemaFileOf(name), 'utf8')]));
  for (const name of names) expect(await printed([name])).toEqual({ [name]: committed[name] });
  expect(await printed(names)).toEqual(committed);
  expect(await printed(names.toReversed())).toEqual(committed);
}, 120_000);
