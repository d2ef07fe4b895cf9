import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

test('the type is part of who an entity is, and so are arguments and the selection', () =>
  withFederation(
    {
      a: {
        typeDefs: `type Query { any: [Any!]! one: One! } union Any = One | Two type One @key(fields: "id") { id: ID! } type Two @key(fields: "id") { id: ID! }`,
        resolvers: {
          Query: {
            any: () => [
              { __typename: 'One', id: '1' },
              { __typename: 'Two', id: '1' },
            ],
            one: () => ({ id: '1' }),
          },
        },
      },
      b: {
        typeDefs: `type One @key(fields: "id") { id: ID! note(n: Int): String! } type Two @key(fields: "id") { id: ID! note(n: Int): String! }`,
        resolvers: {
          One: { note: ({ id }, { n }) => `one ${id} ${n}` },
          Two: { note: ({ id }, { n }) => `two ${id} ${n}` },
        },
      },
    },
    async ({ ask }) => {
      expect(
        await ask(
          '{ any { ... on One { note } ... on Two { note } } one { note(n: 1) x: note(n: 2) } y: one { note(n: 2) } }',
        ),
      ).toEqual({
        data: {
          any: [{ note: 'one 1 undefined' }, { note: 'two 1 undefined' }],
          one: { note: 'one 1 1', x: 'one 1 2' },
          y: { note: 'one 1 2' },
        },
      });
    },
  ));
