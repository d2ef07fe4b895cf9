import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { getIntrospectionQuery, parse } from 'graphql';
import { ANONYMOUS } from '../../shared/caller.js';
import { RequestScope } from '../../shared/request-scope.js';
import { bodyOf, serveSubgraph, type RunningSubgraph, type SubgraphAnswer } from '../../shared/subgraph/index.js';
import { subgraphs } from '../../subgraphs/index.js';
import { network } from '../../subgraphs/network/subgraph.js';
import { startRoom, type StartedRoom } from '../databases.js';
import { whileLogging } from '../hub/log-lines.js';
import { startPage } from '../network/networks.js';
import { askedRoom } from './asked-room.js';
import { referencesIn, RoomQuestions, type Reference, type RoomQuestion } from './whole-room-questions.js';

/** Fields of the room for tests that tell of their own request, or wait for a test. */
const OTHERWISE_EACH_TIME = new Set(['who', 'counts', 'brokenBehindTheGate']);

/** An error of a text says where in the text; a compiled fetch has none. */
const withoutLocations = ({ errors, ...rest }: SubgraphAnswer): SubgraphAnswer => ({
  ...(errors && { errors: errors.map(({ locations: _, ...error }) => error) }),
  ...rest,
});

/** Every object of an answer; fails on what JSON would give back otherwise, such as a date, a class or an undefined. */
function objectsIn(value: unknown, found = new Set<object>()): Set<object> {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return found;
  if (typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0)) return found;
  if (typeof value !== 'object') throw new Error(`JSON has no ${typeof value}`);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype && prototype !== Array.prototype)
    throw new Error(`JSON has no ${value.constructor.name}`);
  found.add(value);
  for (const inner of Object.values(value)) objectsIn(inner, found);
  return found;
}

/** Does to an answer the worst that its owner may do. */
function ruin(value: unknown): void {
  if (value === null || typeof value !== 'object') return;
  for (const inner of Object.values(value)) ruin(inner);
  if (Array.isArray(value)) value.splice(0, 1, 'ruined');
  else for (const key of Object.keys(value)) (value as Record<string, unknown>)[key] = 'ruined';
}

describe.each([...subgraphs, askedRoom].map((subgraph) => ({ name: subgraph.name, subgraph })))(
  'of the room $name',
  ({ subgraph }) => {
    const questions = new RoomQuestions(subgraph);
    /** Nothing at the root of the network leads to its nodes without an argument. */
    const met: Reference[] =
      subgraph === network ? ['stn_xinanjiang', 'stn_tongqin'].map((id) => ({ __typename: 'NetworkNode', id })) : [];
    const least = subgraph === network ? { questions: 1, references: 2 } : { questions: 6, references: 21 };
    let fed: readonly RunningSubgraph[] = [];
    let room: StartedRoom;
    let server: FastifyInstance;
    let url: string;
    beforeAll(async () => {
      if (subgraph === network) ({ rooms: fed, network: room } = await startPage('sqlite'));
      else room = await startRoom(subgraph, 'sqlite');
      server = serveSubgraph(room);
      url = `${await server.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
    });
    afterAll(async () => {
      await server.close();
      await room.stop();
      await Promise.all(fed.map((each) => each.stop()));
    });

    const check = async ({ text, variables }: RoomQuestion): Promise<void> => {
      const prepared = { text, document: parse(text, { noLocation: true }) };
      const ask = async (query: string | typeof prepared): Promise<SubgraphAnswer> =>
        bodyOf(
          await room.execute({
            query,
            variables,
            scope: new RequestScope({ requestId: 'same', caller: ANONYMOUS }),
          }),
        );
      const first = await ask(prepared);
      const json = JSON.stringify(withoutLocations(first));
      met.push(...referencesIn(first.data));

      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-request-id': 'same' },
        body: JSON.stringify({ query: text, variables }),
      });
      const payload = await response.text();
      expect(JSON.stringify(withoutLocations(JSON.parse(payload) as SubgraphAnswer))).toBe(json);

      const asText = await ask(text);
      expect(JSON.stringify(asText)).toBe(payload);
      const seen = new Set([...objectsIn(first), ...objectsIn(asText)]);
      ruin(first);
      ruin(asText);
      const again = await ask(prepared);
      const againAsText = await ask(text);
      expect([...objectsIn(again), ...objectsIn(againAsText)].filter((object) => seen.has(object))).toEqual([]);
      expect(JSON.stringify(withoutLocations(again))).toBe(json);
      expect(JSON.stringify(againAsText)).toBe(payload);
    };

    it('every field at the root: the same bytes as over HTTP, and nothing that the room keeps', async () => {
      const asked = questions.atRoot().filter(({ name }) => !OTHERWISE_EACH_TIME.has(name));
      expect(asked.length).toBeGreaterThanOrEqual(least.questions);
      const { lines } = await whileLogging(async () => {
        for (const question of asked) await check(question);
      });
      if (subgraph !== askedRoom) expect(lines).toEqual([]);
    });

    it('every entity', async () => {
      const asked = questions.ofEntities(met);
      if (subgraph !== askedRoom) expect(met.length).toBeGreaterThanOrEqual(least.references);
      const { lines } = await whileLogging(async () => {
        for (const question of asked) await check(question);
      });
      expect(lines).toEqual([]);
    });

    it.each([
      ['a refused document', '{ nothing }'],
      ['no document', '{ hello'],
      ['its own schema', getIntrospectionQuery()],
      ['its SDL', '{ _service { sdl } }'],
    ])('%s', async (name, text) => {
      if (text === '{ hello') {
        const ask = (): Promise<SubgraphAnswer> =>
          room.execute({ query: text, scope: new RequestScope({ requestId: 'same', caller: ANONYMOUS }) });
        const first = await ask();
        const json = JSON.stringify(first);
        ruin(first);
        expect(JSON.stringify(await ask())).toBe(json);
      } else await check({ name, text });
    });

    it('no scalar hands out an object', () => {
      const handsOut = questions.scalars().filter(({ serialize }) =>
        [{}, ['a'], [1], new Date(0), { toJSON: () => ({}) }, { valueOf: () => ({}) }, Object('a')].some((value) => {
          try {
            const given: unknown = serialize(value);
            return Object(given) === given;
          } catch {
            return false;
          }
        }),
      );
      expect(handsOut).toEqual([]);
    });
  },
);
