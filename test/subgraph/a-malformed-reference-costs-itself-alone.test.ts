import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { resources } from '../../subgraphs/resources/subgraph.js';
import { startRoom, type StartedRoom } from '../databases.js';
import { whileLogging } from '../hub/log-lines.js';

let room: StartedRoom;
beforeAll(async () => {
  room = await startRoom(resources, 'sqlite');
});
afterAll(() => room.stop());

const ask = (representations: readonly unknown[]): ReturnType<StartedRoom['ask']> =>
  room.ask(
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Area { id } ... on Venue { id } } }',
    { representations },
  );

const AREA = { __typename: 'Area', id: 'area_33' };

it.each([
  ['without an id', { __typename: 'Area' }, 'A reference to Area has no `id`.'],
  ['whose id is a number', { __typename: 'Venue', id: 7 }, 'A reference to Venue has no `id`.'],
  ['whose id is null', { __typename: 'Venue', id: null }, 'A reference to Venue has no `id`.'],
  ['without a type', { id: 'area_33' }, 'A reference names no type that has a key here.'],
  ['to a type without a key', { __typename: 'Query', id: 'x' }, 'A reference names no type that has a key here.'],
  ['to no type', { __typename: 'secret-7', id: 'x' }, 'A reference names no type that has a key here.'],
  [
    'to a name of every object',
    { __typename: 'constructor', id: 'x' },
    'A reference names no type that has a key here.',
  ],
  ['that is a number', 5, 'A reference names no type that has a key here.'],
  ['that is a text', 'Area', 'A reference names no type that has a key here.'],
  ['that is a list', [AREA], 'A reference names no type that has a key here.'],
])('a reference %s', async (_what, representation, message) => {
  const { result, lines } = await whileLogging(() => ask([AREA, representation, AREA]));
  expect(result.data).toEqual({ _entities: [AREA, null, AREA] });
  expect(result.errors).toMatchObject([
    {
      message: `${message} Send \`{ __typename, id }\` for each record.`,
      path: ['_entities', 1],
      extensions: { code: 'REFERENCE_MALFORMED' },
    },
  ]);
  expect(lines).toEqual([]);
});

it('a reference to what is not there is null, without an error', async () => {
  expect(await ask([{ __typename: 'Venue', id: 'vnu_nowhere' }, AREA])).toEqual({ data: { _entities: [null, AREA] } });
});
