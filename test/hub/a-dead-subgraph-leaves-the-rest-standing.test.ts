import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { overHttp } from '../../gateway/engine/over-http.js';
import { startGateway } from '../../gateway/start.js';
import { CORE_SUBGRAPHS } from '../../registry/core.js';
import { inEachMode, startHub, type Answer, type Hub, type Mode } from '../hub.js';
import { whileLogging } from './log-lines.js';
import { deadUrl } from './partners-at-hand.js';

const ACROSS = '{ stations(first: 1) { totalCount } projects(first: 1) { totalCount } }';
const FROM_STATION = '{ station(id: "stn_xinanjiang") { name projects(first: 1) { totalCount } } }';
const FROM_STATIONS = '{ stations(first: 3) { nodes { id projects(first: 1) { totalCount } } } }';

const deadAt = (...path: (string | number)[]): object => ({
  message: 'The subgraph "projects" cannot be reached; its fields are null in this answer. Try again later.',
  path,
  extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'projects' },
});

jest.setTimeout(120_000);

const texts = new Map<Mode, string[]>();

inEachMode('a dead subgraph leaves the rest standing', (mode) => {
  let hub: Hub;
  const ask = async (query: string): Promise<Answer> => {
    const { result, lines } = await whileLogging(() => hub.askForText(query));
    texts.set(mode, [...(texts.get(mode) ?? []), result]);
    // That the network cannot read its feed either is told beside it.
    const ofAnswer = lines.filter((line) => !('feed' in line));
    expect(ofAnswer).toEqual([expect.objectContaining({ level: 'warn', subgraph: 'projects' })]);
    return JSON.parse(result) as Answer;
  };
  beforeAll(async () => {
    hub = await startHub({ mode });
    await hub.kill('projects');
  });
  afterAll(() => hub.stop());

  it('at the root: our part is answered, the other is null and named', async () => {
    const { data, errors } = await ask(ACROSS);
    expect(data).toEqual({ stations: { totalCount: expect.any(Number) }, projects: null });
    expect(data.stations.totalCount).toBeGreaterThan(0);
    expect(errors).toEqual([deadAt('projects')]);
  });

  it('under an object: its field is null, at its path', async () => {
    const { data, errors } = await ask(FROM_STATION);
    expect(data).toEqual({ station: { name: '新安江街道社会工作站', projects: null } });
    expect(errors).toEqual([deadAt('station', 'projects')]);
  });

  it('under a list: every row stays, with one error for the field', async () => {
    const { data, errors } = await ask(FROM_STATIONS);
    expect(data.stations.nodes).toHaveLength(3);
    expect(errors).toEqual([deadAt('stations', 'nodes', 0, 'projects')]);
  });

  it('and health says that it is degraded, and ready', async () => {
    const health = await fetch(new URL('/health/ready', hub.url));
    expect(health.status).toBe(200);
    expect(await health.json()).toEqual({
      status: 'degraded',
      subgraphs: { stations: 'up', resources: 'up', projects: 'down', network: 'up' },
    });
  });
});

it('the answers are the same bytes in one process and over HTTP', () => {
  expect(texts.get('in one process')).toHaveLength(3);
  expect(texts.get('over HTTP')).toEqual(texts.get('in one process'));
});

describe('a gateway whose rooms are all down', () => {
  it('starts, says so, and answers what needs no room', async () => {
    const rooms = await Promise.all(CORE_SUBGRAPHS.map(async ({ name }) => [name, overHttp(await deadUrl())] as const));
    const gateway = await startGateway({ PORT: '0' }, Object.fromEntries(rooms));
    const ask = async (query: string): Promise<Answer> => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(gateway.url, { method: 'POST', headers, body: JSON.stringify({ query }) });
      return (await response.json()) as Answer;
    };
    const health = await fetch(new URL('/health/ready', gateway.url));
    const live = await fetch(new URL('/health/live', gateway.url));
    const typename = await ask('{ __typename }');
    const { result: across, lines } = await whileLogging(() => ask(ACROSS));
    await gateway.stop();
    expect([live.status, health.status]).toEqual([200, 503]);
    expect(await health.json()).toMatchObject({ status: 'unready' });
    expect(typename).toEqual({ data: { __typename: 'Query' } });
    expect(across.data).toEqual({ stations: null, projects: null });
    expect(across.errors?.map(({ path }) => path)).toEqual(expect.arrayContaining([['stations'], ['projects']]));
    expect(lines).toHaveLength(2);
  });
});
