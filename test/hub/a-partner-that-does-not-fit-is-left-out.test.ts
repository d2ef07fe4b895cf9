import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startGateway } from '../../gateway/start.js';
import { startHub, type Hub } from '../hub.js';
import { whileLogging, type LogLine } from './log-lines.js';
import { removeConfigurations, serveSdl, startFoodBank, writeConfiguration, type Running } from './partners-at-hand.js';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.14", import: ["@key"])';
const FOOD_BANK = `${LINK} type Query { banks: [FoodBank] } type FoodBank @key(fields: "id") { id: ID! }`;

jest.setTimeout(120_000);

const BAD_TYPES = { linkableTypes: [{ type: 'Pantry', prefix: 'pan' }] };

/** Each misfit: its name, the SDL it answers (null when it is down), what else its configuration says, and the reason given. */
const MISFITS = [
  ['that is down', 'dead', null, {}, /^cannot be reached$/],
  ['that is down, though its SDL is in a file', 'dead-file', null, { sdlFile: 'a.graphql' }, /^cannot be reached$/],
  [
    'whose type clashes with one of ours',
    'clashing',
    `${LINK} type Query { clash: Station } type Station @key(fields: "id") { id: ID! name: Int! }`,
    {},
    /does not compose.*Station\.name/,
  ],
  ['whose SDL is no GraphQL', 'garbled', 'type Query {', {}, /Syntax Error/],
  ['that takes the name of one of our own', 'stations', FOOD_BANK, {}, /"stations" is the name of one of the hub/],
  [
    'whose linkable type is not in its SDL',
    'pantry',
    `${LINK} type Query { pantries: Int }`,
    BAD_TYPES,
    /type Pantry @key\(fields: "id"\)/,
  ],
  [
    'whose linkable type is one of ours',
    'workers',
    `${LINK} type Query { workers: [Worker] } type Worker @key(fields: "id") { id: ID! }`,
    { linkableTypes: [{ type: 'Worker', prefix: 'wkr' }] },
    /linkable type Worker is one of the hub's own/,
  ],
  [
    'whose field takes an argument by @fromContext',
    'contextual',
    `extend schema @link(url: "https://specs.apollo.dev/federation/v2.8", import: ["@key", "@context", "@fromContext"])
     type Query { shelf: Shelf } type Shelf @key(fields: "id") @context(name: "shelf") { id: ID! unit: String! box: Box! }
     type Box @key(fields: "id") { id: ID! size(unit: String @fromContext(field: "$shelf { unit }")): Int }`,
    {},
    /cannot be served.*"size" takes an argument by @fromContext/,
  ],
  ['that answers its SDL with something else', 'mute', 42, {}, /_service \{ sdl \}/],
  ['whose SDL file is missing', 'nofile', FOOD_BANK, { sdlFile: 'none.graphql' }, /none\.graphql/],
] as const;

describe('a partner that does not fit is left out, loudly', () => {
  const servers: Running[] = [];
  let hub: Hub;
  let lines: LogLine[];
  beforeAll(async () => {
    const partners: object[] = [];
    for (const [, name, sdl, more] of MISFITS) {
      const server = await serveSdl(sdl);
      if (sdl === null) await server.stop();
      else servers.push(server);
      partners.push({ name, url: server.url, ...more });
    }
    const foodBank = await startFoodBank();
    servers.push(foodBank);
    partners.push({ name: 'foodbank', url: foodBank.url });
    const file = writeConfiguration({ partners }, { 'a.graphql': FOOD_BANK });
    ({ result: hub, lines } = await whileLogging(() => startHub({ partners: file })));
  });
  afterAll(async () => {
    await hub.stop();
    for (const server of servers) await server.stop();
    removeConfigurations();
  });

  it.each(MISFITS)('one %s', (_which, name, _sdl, _more, reason) => {
    const told = lines.filter((line) => line['partner'] === name);
    expect(told).toEqual([
      expect.objectContaining({
        level: 'warn',
        message: 'A partner was left out of the graph',
        reason: expect.stringMatching(reason),
      }),
    ]);
  });

  it('and the hub and the partner after them answer', async () => {
    const answer = await hub.ask('{ station(id: "stn_xinanjiang") { name foodBanks { id } } }');
    const foodBanks = [{ id: 'fbk_lakeside' }, { id: 'fbk_riverside' }];
    expect(answer).toEqual({ data: { station: { name: '新安江街道社会工作站', foodBanks } } });
  });

  it('and nothing of theirs is in the schema', async () => {
    const answer = await hub.ask('{ __schema { queryType { fields { name } } } }');
    const names = (answer.data.__schema.queryType.fields as { name: string }[]).map(({ name }) => name);
    expect(names).toContain('foodBanks');
    expect(names).not.toEqual(expect.arrayContaining(['clash']));
    expect(names).not.toContain('banks');
    expect(names).not.toContain('pantries');
  });
});

describe('a configuration with mistakes is refused before anything starts, with every mistake and where it is', () => {
  afterAll(removeConfigurations);

  const MISTAKES = [
    ['no JSON', '{', [/cannot be read as JSON/]],
    ['no list', { partner: [] }, [/list "partners"/]],
    ['an entry that is no object', { partners: [null, 'x'] }, [/partners\[0\]\.name/, /partners\[1\]\.url/]],
    ['a bad name and address', { partners: [{ name: 'Föö', url: 'ftp://x' }] }, [/\.name must/, /\.url must/]],
    ['an address that is none', { partners: [{ name: 'a', url: 'http://' }] }, [/\.url must/]],
    ['a bad SDL file', { partners: [{ name: 'a', url: 'http://a', sdlFile: 3 }] }, [/sdlFile must be a path/]],
    [
      'bad linkable types',
      { partners: [{ name: 'a', url: 'http://a', linkableTypes: [null] }] },
      [/linkableTypes must/],
    ],
    [
      'a bad type name',
      { partners: [{ name: 'a', url: 'http://a', linkableTypes: [{ type: 'Food(', prefix: 'fo' }] }] },
      [/linkableTypes must/],
    ],
    [
      'the same name and prefix twice',
      {
        partners: ['a', 'a'].map((name) => ({ name, url: 'http://a', linkableTypes: [{ type: 'A', prefix: 'aa' }] })),
      },
      [/two partners are called "a"/, /prefix "aa" is used twice/, /linkable type "A" is used twice/],
    ],
    [
      'a prefix and a type of ours',
      {
        partners: [
          { name: 'a', url: 'http://a', linkableTypes: [{ type: 'A', prefix: 'stn' }] },
          { name: 'b', url: 'http://b', linkableTypes: [{ type: 'Station', prefix: 'bb' }] },
        ],
      },
      [/prefix "stn" is one of the hub's own/, /type "Station" is one of the hub's own/],
    ],
    ['a bad feed', { partners: [{ name: 'a', url: 'http://a', feed: '/feed' }] }, [/partners\[0\]\.feed must/]],
    [
      'headers without a feed',
      { partners: [{ name: 'a', url: 'http://a', feedHeaders: { a: 'b' } }] },
      [/feedHeaders needs partners\[0\]\.feed/],
    ],
    ...[['x'], 'x', null, { 'a b': 'x' }, { a: 1 }, { a: 'x\r\ny: z' }, { a: '' }].map(
      (feedHeaders) =>
        [
          `headers that are none: ${JSON.stringify(feedHeaders)}`,
          { partners: [{ name: 'a', url: 'http://a', feed: 'http://a/feed', feedHeaders }] },
          [/feedHeaders must be an object/],
        ] as const,
    ),
  ] as const;

  it.each(MISTAKES)('%s', async (_what, content, expected) => {
    const file = writeConfiguration(content);
    const refusal = await startGateway({ PORT: '0', SHUNIU_PARTNERS: file }, {}).then(
      () => 'started',
      (error: unknown) => (error as Error).message,
    );
    for (const part of [file, ...expected]) expect(refusal).toMatch(part);
  });

  it('a file that is not there', async () => {
    const started = startGateway({ PORT: '0', SHUNIU_PARTNERS: '/nowhere/partners.json' }, {});
    await expect(started).rejects.toThrow(/\/nowhere\/partners\.json.*cannot be read/);
  });
});
