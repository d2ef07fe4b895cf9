import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { inProcess } from '../../gateway/engine/in-process.js';
import { createGateway } from '../../gateway/gateway.js';
import { composeSubgraphs } from '../../registry/compose.js';
import { startRoom, type StartedRoom } from '../databases.js';
import { askedRoom } from './asked-room.js';

/** Somebody's resident number (fictional, synthetic), sent where it does not belong. */
const PERSONAL = '110101199003070011';

let room: StartedRoom;
let gateway: FastifyInstance;
let url: string;
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

const ask = async (query: string, variables?: object) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': 'through-the-gateway' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as { errors: { message: string; extensions: Record<string, unknown> }[] };
};

it.each([
  ['$input: AskedInput', 'input: $input', { input: { counts: [1, PERSONAL] } }],
  ['$input: AskedInput', 'input: $input', { input: { colour: PERSONAL } }],
  ['$input: AskedInput', 'input: $input', { input: PERSONAL }],
  ['$input: AskedInput', 'input: $input', { input: { code: PERSONAL } }],
  ['$code: CreditCode', 'code: $code', { code: PERSONAL }],
  ['$text: String', 'text: $text', { text: Number(PERSONAL) }],
])('a value of a variable is not repeated (%s: %s)', async (declared, args, variables) => {
  const { errors } = await ask(`query (${declared}) { take(${args}) }`, variables);
  expect(errors).toHaveLength(1);
  expect(errors[0]!.message).toMatch(/^Variable "\$\w+"( at "[\w.[\]]+")?: /);
  expect(errors[0]!.extensions['code']).toBe('BAD_USER_INPUT');
  expect(JSON.stringify(errors)).not.toContain(PERSONAL.slice(0, 12));
});

it('a refusal and a bug come through as the room worded them', async () => {
  const { errors } = await ask('{ closed broken }');
  expect(errors.map(({ message, extensions }) => [message, extensions['code'], extensions['requestId']])).toEqual([
    ['The door "north" is closed. Come back tomorrow.', 'DOOR_CLOSED', undefined],
    ['Internal error', 'INTERNAL_SERVER_ERROR', 'through-the-gateway'],
  ]);
});
