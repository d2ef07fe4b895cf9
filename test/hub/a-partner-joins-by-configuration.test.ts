import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { copyFileSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readPartners } from '../../registry/partners.js';
import { projectPath } from '../../shared/project-root.js';
import { startHub, type Hub } from '../hub.js';
import { removeConfigurations, startFoodBank, writeConfiguration, type Running } from './partners-at-hand.js';

const LINKABLE = [{ type: 'FoodBank', prefix: 'fbk' }];

/** How the hub gets the partner's SDL: from the running partner, or from a file beside the configuration. */
const WAYS = [
  ['its live SDL', 'in one process', {}],
  ['an SDL file', 'over HTTP', { sdlFile: 'food-bank.graphql' }],
] as const;

jest.setTimeout(120_000);

describe.each(WAYS)('a partner joins by configuration, with %s (%s)', (_way, mode, sdl) => {
  describe('and a question goes across it and ours', () => {
    let partner: Running;
    let hub: Hub;
    beforeAll(async () => {
      partner = await startFoodBank();
      const file = writeConfiguration({
        partners: [{ name: 'foodbank', url: partner.url, linkableTypes: LINKABLE, ...sdl }],
      });
      copyFileSync(projectPath('examples', 'partner', 'schema.graphql'), join(dirname(file), 'food-bank.graphql'));
      hub = await startHub({ mode, partners: file });
    });
    afterAll(async () => {
      await hub.stop();
      await partner.stop();
      removeConfigurations();
    });

    it('from our station to its food banks', async () => {
      const answer = await hub.ask('{ station(id: "stn_xinanjiang") { name foodBanks { id synthetic } } }');
      expect(answer).toEqual({
        data: {
          station: {
            name: '新安江街道社会工作站',
            foodBanks: [
              { id: 'fbk_lakeside', synthetic: true },
              { id: 'fbk_riverside', synthetic: true },
            ],
          },
        },
      });
    });

    it('from its food bank to our station', async () => {
      const answer = await hub.ask('{ foodBank(id: "fbk_lakeside") { kilogramsPerWeek serves { id name tier } } }');
      expect(answer).toEqual({
        data: {
          foodBank: {
            kilogramsPerWeek: 300,
            serves: [{ id: 'stn_xinanjiang', name: '新安江街道社会工作站', tier: 'STATION' }],
          },
        },
      });
    });

    it('there and back again, and an empty list stays one', async () => {
      const answer = await hub.ask('{ foodBanks { id serves { name foodBanks { id } } } }');
      const banks = [{ id: 'fbk_lakeside' }, { id: 'fbk_riverside' }];
      const serves = [{ name: '新安江街道社会工作站', foodBanks: banks }];
      expect(answer.data.foodBanks).toEqual([
        { id: 'fbk_lakeside', serves },
        { id: 'fbk_riverside', serves },
        { id: 'fbk_unlinked', serves: [] },
      ]);
    });

    it('and its part is in the hub’s schema, with its descriptions', async () => {
      const answer = await hub.ask(
        '{ bank: __type(name: "FoodBank") { description } station: __type(name: "Station") { fields { name } } }',
      );
      expect(answer.data.bank.description).toContain('食物银行');
      expect(answer.data.station.fields).toContainEqual({ name: 'foodBanks' });
    });
  });
});

describe('a partner that goes away after it has joined', () => {
  it('costs its fields and nothing else, and health says so', async () => {
    const partner = await startFoodBank();
    const partners = writeConfiguration({
      partners: [{ name: 'foodbank', url: partner.url, linkableTypes: LINKABLE }],
    });
    const hub = await startHub({ partners });
    await partner.stop();
    const answer = await hub.ask('{ station(id: "stn_xinanjiang") { name foodBanks { id } } }');
    const health = await fetch(new URL('/health/ready', hub.url));
    await hub.stop();
    removeConfigurations();
    expect(answer.data).toEqual({ station: { name: '新安江街道社会工作站', foodBanks: null } });
    expect(answer.errors).toEqual([
      {
        message: expect.stringContaining('foodbank'),
        path: ['station', 'foodBanks'],
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'foodbank' },
      },
    ]);
    expect(health.status).toBe(200);
    expect(await health.json()).toMatchObject({ status: 'degraded', subgraphs: { foodbank: 'down', stations: 'up' } });
  });
});

describe('the example in examples/partner', () => {
  const read = (name: string): string => readFileSync(projectPath('examples', 'partner', name), 'utf8');

  it('comes with a configuration that the hub reads', () => {
    const partners = readPartners(projectPath('examples', 'partner', 'partners.json'));
    const [url, feed] = ['http://127.0.0.1:4101/graphql', 'http://127.0.0.1:4101/feed'];
    expect(partners).toEqual([{ name: 'foodbank', url, feed, linkableTypes: LINKABLE }]);
  });

  it('needs nothing but @apollo/subgraph, graphql and Node, in at most 120 lines, and its feed nothing but Node', () => {
    const importedBy = (code: string): string[] => [...code.matchAll(/from '([^']+)'/g)].map((match) => match[1]!);
    const [server, feed] = [read('server.mjs'), read('feed.mjs')];
    const packages = importedBy(server).filter((name) => !name.startsWith('node:'));
    expect(packages.sort()).toEqual(['./feed.mjs', '@apollo/subgraph', 'graphql']);
    expect(server.split('\n').length).toBeLessThanOrEqual(120);
    expect(importedBy(feed).every((name) => name.startsWith('node:'))).toBe(true);
  });
});
