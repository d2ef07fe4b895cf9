import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { createGateway } from '../../gateway/gateway.js';
import { inProcess } from '../../gateway/engine/in-process.js';
import { overHttp } from '../../gateway/engine/over-http.js';
import { composeSubgraphs } from '../../registry/compose.js';
import { defineSubgraph, IN_MEMORY, serveSubgraph, type RunningSubgraph } from '../../shared/subgraph/index.js';
import { whileLogging, type LogLine } from './log-lines.js';

const SECRET = 'hunter2';

@ObjectType()
class Shelf {
  @Field(() => Int)
  width: number;
}

@Resolver()
class FaultyResolver {
  @Query(() => Int, { nullable: true })
  throws(): number {
    throw new Error(`the password is ${SECRET}`);
  }

  @Query(() => Int, { nullable: true })
  async rejects(): Promise<number> {
    throw Object.assign(new TypeError(SECRET), { extensions: { code: SECRET } });
  }

  @Query(() => Shelf, { nullable: true })
  hollow(): Partial<Shelf> {
    return {};
  }
}

const room = defineSubgraph({
  name: 'faulty',
  entities: [],
  resolvers: [FaultyResolver],
  orphanedTypes: [],
  references: {},
  migrations: { sqlite: [], postgres: [] },
  linkableTypes: [],
  refusals: [],
  loaders: () => ({}),
  load: async () => undefined,
});

describe('a bug of ours', () => {
  let running: RunningSubgraph;
  const servers: FastifyInstance[] = [];
  const urls: string[] = [];

  beforeAll(async () => {
    running = await room.start({ storage: { dataDir: IN_MEMORY, databaseUrl: undefined } });
    const { supergraph } = composeSubgraphs([{ name: 'faulty', url: 'http://faulty', sdl: room.sdl() }]);
    const alone = serveSubgraph(running);
    const address = await alone.listen({ host: '127.0.0.1', port: 0 });
    for (const faulty of [inProcess(running), overHttp(`${address}/graphql`)]) {
      const gateway = await createGateway({ supergraph: supergraph!, reach: { faulty } });
      urls.push(`${await gateway.listen({ host: '127.0.0.1', port: 0 })}/graphql`);
      servers.push(gateway);
    }
    servers.push(alone);
  });
  afterAll(async () => {
    for (const server of servers) await server.close();
    await running.stop();
  });

  const ask = async (url: string, query: string): Promise<{ text: string; lines: LogLine[] }> => {
    const headers = { 'content-type': 'application/json', 'x-request-id': 'mine-7' };
    const { result, lines } = await whileLogging(async () =>
      (await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) })).text(),
    );
    return { text: result, lines };
  };

  it.each([
    ['thrown', 'throws', ['throws']],
    ['rejected', 'rejects', ['rejects']],
  ])(
    '%s in a resolver is "Internal error" with the request’s id, logged once, the same bytes both ways',
    async (_how, field, path) => {
      const [here, there] = [await ask(urls[0]!, `{ ${field} }`), await ask(urls[1]!, `{ ${field} }`)];
      expect(there.text).toBe(here.text);
      expect(JSON.parse(here.text)).toEqual({
        errors: [
          {
            message: 'Internal error',
            path,
            extensions: { code: 'INTERNAL_SERVER_ERROR', subgraph: 'faulty', requestId: 'mine-7' },
          },
        ],
        data: { [field]: null },
      });
      expect(here.text).not.toContain(SECRET);
      for (const { lines } of [here, there]) {
        expect(lines).toHaveLength(1);
        expect(lines[0]).toMatchObject({ level: 'error', requestId: 'mine-7', room: 'faulty' });
        expect(lines[0]!['stack']).toContain(SECRET);
      }
    },
  );

  it('null where the schema says non-null: an error at its path, the same bytes both ways', async () => {
    const [here, there] = [await ask(urls[0]!, '{ hollow { width } }'), await ask(urls[1]!, '{ hollow { width } }')];
    expect(there.text).toBe(here.text);
    expect(JSON.parse(here.text)).toMatchObject({ data: { hollow: null }, errors: [{ path: ['hollow', 'width'] }] });
  });
});
