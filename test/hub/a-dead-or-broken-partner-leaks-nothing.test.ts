import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { projectPath } from '../../shared/project-root.js';
import { startHub, type Hub } from '../hub.js';
import { whileLogging } from './log-lines.js';
import {
  removeConfigurations,
  sendJson,
  serveAnswers,
  writeConfiguration,
  type Handler,
  type Running,
} from './partners-at-hand.js';

jest.setTimeout(120_000);

const SDL = readFileSync(projectPath('examples', 'partner', 'schema.graphql'), 'utf8');
const QUERY = '{ station(id: "stn_xinanjiang") { name foodBanks { id name } } }';
const OURS = { station: { name: '新安江街道社会工作站', foodBanks: null } };
const SECRET = 'hunter2';

let hub: Hub;
let partner: Running;
let misbehave: Handler | undefined;

const json =
  (body: unknown, status = 200): Handler =>
  (response) =>
    sendJson(response, body, status);
const entities = (...list: unknown[]): Handler => json({ data: { _entities: list } });

beforeAll(async () => {
  const sdl = json({ data: { _service: { sdl: SDL } } });
  partner = await serveAnswers((...request) => (misbehave ?? sdl)(...request));
  const partners = writeConfiguration({ partners: [{ name: 'foodbank', url: partner.url }] });
  process.env['SHUNIU_DEADLINE_MS'] = '300';
  hub = await startHub({ partners });
});
afterAll(async () => {
  delete process.env['SHUNIU_DEADLINE_MS'];
  await hub.stop();
  await partner.stop();
  removeConfigurations();
});

const UNUSABLE: readonly (readonly [string, Handler])[] = [
  ['a web page', (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(`<h1>${SECRET}</h1>`)],
  ['a web page that calls itself JSON', (response) => response.writeHead(502).end(`<html>${SECRET}`)],
  ['JSON that is cut off', (response) => response.end(`{"data":{"_entities":[{"x":"${SECRET}`)],
  ['an error of the server with a body', json({ message: SECRET }, 500)],
  ['nothing', (response) => response.end()],
  ['a list', json([SECRET])],
  ['data that is text', json({ data: SECRET })],
  ['errors that are no list', json({ errors: SECRET })],
  ['errors that are text', json({ errors: [SECRET] })],
  ['errors without a message', json({ errors: [{ text: SECRET }] })],
  ['errors that are null', json({ errors: [null] })],
  ['no entities', json({ data: { other: SECRET } })],
  ['too many entities', entities(null, null)],
  ['entities that are text', entities(SECRET)],
  ['a redirect', (response) => response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end()],
  ['a connection that breaks off', (response) => response.destroy()],
];

describe('a partner that answers with', () => {
  it.each(UNUSABLE)('%s costs its field, is named, and nothing of it gets out', async (_what, handler) => {
    misbehave = handler;
    const { result: text, lines } = await whileLogging(() => hub.askForText(QUERY));
    const { data, errors } = JSON.parse(text) as { data: unknown; errors: unknown };
    expect(data).toEqual(OURS);
    expect(errors).toEqual([
      {
        message: expect.stringContaining('The subgraph "foodbank" '),
        path: ['station', 'foodBanks'],
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'foodbank' },
      },
    ]);
    expect(text).not.toMatch(new RegExp(`${SECRET}|127\\.0\\.0\\.1|http://`));
    expect(lines).toHaveLength(1);
  });

  it('nothing in time is a SUBGRAPH_TIMEOUT', async () => {
    misbehave = () => undefined;
    const { result: answer } = await whileLogging(() => hub.ask(QUERY));
    expect(answer.data).toEqual(OURS);
    expect(answer.errors).toEqual([
      {
        message: expect.stringContaining('did not answer in time'),
        path: ['station', 'foodBanks'],
        extensions: { code: 'SUBGRAPH_TIMEOUT', subgraph: 'foodbank' },
      },
    ]);
  });

  it('an error of its own: message and code go out, the rest stays inside', async () => {
    const extensions = { code: 'PANTRY_EMPTY', stacktrace: [SECRET], address: SECRET };
    misbehave = json({
      data: { _entities: [null] },
      errors: [{ message: 'Empty.', extensions, path: ['_entities', 0] }],
    });
    const { errors } = await hub.ask(QUERY);
    expect(errors).toEqual([
      { message: 'Empty.', path: ['station', 'foodBanks'], extensions: { code: 'PANTRY_EMPTY', subgraph: 'foodbank' } },
    ]);
  });

  it('null where its schema says non-null: the client is told, at its path', async () => {
    misbehave = entities({ foodBanks: [{ id: 'fbk_a', name: null }] });
    const answer = await hub.ask(QUERY);
    expect(answer).toEqual({
      data: OURS,
      errors: [
        {
          message: expect.stringContaining('Cannot return null for non-nullable field FoodBank.name'),
          path: ['station', 'foodBanks', 0, 'name'],
          extensions: { code: 'SUBGRAPH_VALUE_INVALID', subgraph: 'foodbank' },
        },
      ],
    });
  });

  it('a value of another type: the client is told, and not the value', async () => {
    misbehave = entities({ foodBanks: [{ id: 'fbk_a', name: { secret: SECRET } }] });
    const text = await whileLogging(() => hub.askForText(QUERY)).then(({ result }) => result);
    expect(JSON.parse(text).errors.length).toBeGreaterThan(0);
    expect(text).not.toContain(SECRET);
  });

  it('text where a list belongs: an error, and not the text', async () => {
    misbehave = entities({ foodBanks: SECRET });
    const text = await whileLogging(() => hub.askForText(QUERY)).then(({ result }) => result);
    expect(JSON.parse(text).errors.length).toBeGreaterThan(0);
    expect(text).not.toContain(SECRET);
  });
});
