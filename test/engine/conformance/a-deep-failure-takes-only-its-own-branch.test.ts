import { expect, test } from '@jest/globals';
import { errorAt, withFederation } from '../subgraphs.js';

test('the same entity may be null at one place and there at another, as the fields around it allow', () =>
  withFederation(
    {
      a: {
        typeDefs: `
          type Query { rows: [Row!]! }
          type Row { id: ID! may: One must: One! list: [One!] }
          type One @key(fields: "id") { id: ID! }`,
        resolvers: {
          Query: {
            rows: () => [
              { id: 'r1', may: { id: 'bad' }, must: { id: 'ok' }, list: [{ id: 'ok' }, { id: 'bad' }] },
              { id: 'r2', may: { id: 'ok' }, must: { id: 'ok' }, list: [{ id: 'ok' }] },
            ],
          },
        },
      },
      b: {
        typeDefs: `type One @key(fields: "id") { id: ID! sure: Int! maybe: Int }`,
        resolvers: {
          One: {
            sure: ({ id }) => (id === 'bad' ? new Error('lost') : 1),
            maybe: () => 2,
          },
        },
      },
    },
    async ({ ask }) => {
      expect(await ask('{ rows { may { s: sure maybe } must { sure } list { sure id } } }')).toEqual({
        data: {
          rows: [
            { may: null, must: { sure: 1 }, list: null },
            { may: { s: 1, maybe: 2 }, must: { sure: 1 }, list: [{ sure: 1, id: 'ok' }] },
          ],
        },
        errors: expect.arrayContaining([
          errorAt(['rows', 0, 'may', 's'], { subgraph: 'b', message: /lost/ }),
          errorAt(['rows', 0, 'list', 1, 'sure'], { subgraph: 'b', message: /lost/ }),
        ]),
      });
      // Only what can stand by itself is left: here the entity of one place is asked for less than of the other.
      expect(await ask('{ rows { may { maybe } list { sure } } }')).toEqual({
        data: {
          rows: [
            { may: { maybe: 2 }, list: null },
            { may: { maybe: 2 }, list: [{ sure: 1 }] },
          ],
        },
        errors: [errorAt(['rows', 0, 'list', 1, 'sure'], { subgraph: 'b', message: /lost/ })],
      });
    },
  ));
