import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

test('each of many entities of several types gets what was answered for it, and a subgraph gets them in the order of the data', () =>
  withFederation(
    {
      a: {
        typeDefs: `type Query { any: [Any]! } union Any = One | Two | Three type One @key(fields: "id") { id: ID! } type Two @key(fields: "id") { id: ID! } type Three { id: ID! }`,
        resolvers: {
          Query: {
            any: () =>
              [7, 3, 9, 3, 0, 12, 5, 1].map((n) =>
                n === 0 ? null : { __typename: ['One', 'Two', 'Three'][n % 3], id: String(n) },
              ),
          },
        },
      },
      b: {
        typeDefs: `type One @key(fields: "id") { id: ID! text: String! } type Two @key(fields: "id") { id: ID! text: String! }`,
        resolvers: {
          One: {
            __resolveReference: async ({ id }) => (
              await new Promise((done) => setTimeout(done, 20 - Number(id))),
              { id }
            ),
            text: ({ id }) => `one ${id}`,
          },
          Two: { text: ({ id }) => `two ${id}` },
        },
      },
    },
    async ({ ask, askedOf }) => {
      expect(await ask('{ any { ... on One { text } ... on Two { text } ... on Three { id } } }')).toEqual({
        data: {
          any: [
            { text: 'two 7' },
            { text: 'one 3' },
            { text: 'one 9' },
            { text: 'one 3' },
            null,
            { text: 'one 12' },
            { id: '5' },
            { text: 'two 1' },
          ],
        },
      });
      const sent = askedOf('b').flatMap(({ representations }) => representations);
      expect(sent.map(({ __typename, id }) => `${String(__typename)} ${String(id)}`).sort()).toEqual([
        'One 12',
        'One 3',
        'One 9',
        'Two 1',
        'Two 7',
      ]);
    },
  ));
