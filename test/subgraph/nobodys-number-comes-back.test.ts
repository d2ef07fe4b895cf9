import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { inProcess } from '../../gateway/engine/in-process.js';
import { createGateway } from '../../gateway/gateway.js';
import { composeSubgraphs } from '../../registry/compose.js';
import { logBug } from '../../shared/log.js';
import { withoutPersonalNumbers } from '../../shared/work/personal-data.js';
import { startRoom, type StartedRoom } from '../databases.js';
import { askedRoom } from './asked-room.js';

/** Resident IDs, a mobile number and a bank card as people write them (synthetic: nobody's). */
const NUMBERS = [
  '11010519491231002X',
  '110105194912310038',
  '110105 19491231 002x',
  '１１０１０５１９４９１２３１００２Ｘ',
  '110105491231002',
  '138-0013-8000',
  '4111 1111 1111 1111',
] as const;

/** Where each may stand in a document: in quotes, and bare where digits alone may. */
const QUOTED = [
  (text: string) => `{ take(input: { counts: [${text}] }) }`,
  (text: string) => `{ take(input: { colour: ${text} }) }`,
  (text: string) => `{ take(input: ${text}) }`,
  (text: string) => `{ take(code: ${text}) }`,
  (text: string) => `{ take(area: ${text}) }`,
  (text: string) => `{ take(nothing: ${text}) }`,
  (text: string) => `{ hello ${text} }`,
  (text: string) => `query (${text}) { hello }`,
  (text: string) => `query ($text: Int = ${text}) { hello }`,
  (text: string) => `{ hello @include(if: ${text}) }`,
  (text: string) => `{ hello } ${text}`,
  (text: string) => `{ take(text: ${text}`,
];
const documents = NUMBERS.flatMap((number) => [
  ...QUOTED.map((at) => at(JSON.stringify(number))),
  ...QUOTED.map((at) => at(`"""${number}"""`)),
  ...(/^\d+$/.test(number)
    ? [...QUOTED.map((at) => at(number)), `{ take(text: ${number}) }`, `{ take(area: ${number}.5) }`]
    : []),
]);

let room: StartedRoom;
let gateway: FastifyInstance;
let url: string;
let lines: string[];
beforeAll(async () => {
  room = await startRoom(askedRoom, 'sqlite');
  const { supergraph } = composeSubgraphs([{ name: 'asked', url: 'http://asked', sdl: askedRoom.sdl() }]);
  gateway = await createGateway({ supergraph: supergraph!, reach: { asked: inProcess(room) } });
  url = await gateway.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await gateway.close();
  await room.stop();
});
beforeEach(() => {
  lines = [];
  jest.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
});
afterEach(() => void jest.restoreAllMocks());

const throughTheGateway = async (query: string): Promise<{ errors?: { message: string }[] }> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as never;
};

/** A text as a machine would search it: digits and X alone, full-width ones as plain ones. */
const digitsOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\dX]/g, '');

describe.each([
  ['by a room', (query: string) => room.ask(query)],
  ['through the gateway', throughTheGateway],
])("nobody's number comes back in an error, %s", (_, ask) => {
  it.each(documents)('%s', async (query) => {
    const { errors } = await ask(query);
    const told = digitsOf(JSON.stringify(errors?.map(({ message }) => message) ?? []));
    expect(errors?.length).toBeGreaterThan(0);
    for (const number of NUMBERS) expect(told).not.toContain(digitsOf(number).slice(0, 11));
    expect(lines).toEqual([]);
  });
});

describe('a text for a message', () => {
  it('loses the number and keeps the rest', () => {
    for (const number of NUMBERS)
      expect(withoutPersonalNumbers(`There is no Worker "${number}".`)).toBe('There is no Worker "…".');
  });

  it.each([
    'An order of 2026-03-10 – 2026-03-20 is at version 12.',
    'There is no Station "stn_room-330182001020".',
    'All 100000 places of the item "itm_synthetic" are taken.',
    'The credit code 91330182MA2GKJ1X7P is taken.',
  ])('keeps what is no such number: %s', (text) => expect(withoutPersonalNumbers(text)).toBe(text));

  it('is written to the log without it too', () => {
    logBug('asked', 'test', new Error(`no row for ${NUMBERS[0]}`));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('no row for …');
  });
});
