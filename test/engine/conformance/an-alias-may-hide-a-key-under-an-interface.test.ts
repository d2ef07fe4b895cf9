import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

test('the key is found under its own name although the client calls something else by it, on an interface, a union, and both', () =>
  withFederation(
    {
      a: {
        typeDefs: `
          type Query { nodes: [Node!]! any: [Any!]! }
          interface Node { id: ID! name: String! }
          union Any = One | Two
          type One implements Node @key(fields: "id") { id: ID! name: String! }
          type Two implements Node @key(fields: "code") { id: ID! code: Int! name: String! }`,
        resolvers: {
          Query: {
            nodes: () => [
              { __typename: 'One', id: '1', name: 'n1' },
              { __typename: 'Two', id: '2', code: 22, name: 'n2' },
            ],
            any: () => [
              { __typename: 'Two', id: '2', code: 22, name: 'n2' },
              { __typename: 'One', id: '1', name: 'n1' },
            ],
          },
        },
      },
      b: {
        typeDefs: `type One @key(fields: "id") { id: ID! note: String! } type Two @key(fields: "code") { code: Int! note: String! }`,
        resolvers: { One: { note: ({ id }) => `one ${id}` }, Two: { note: ({ code }) => `two ${code}` } },
      },
    },
    async ({ ask }) => {
      expect(await ask('{ nodes { id: name code: id ... on One { note } ... on Two { note } } }')).toEqual({
        data: {
          nodes: [
            { id: 'n1', code: '1', note: 'one 1' },
            { id: 'n2', code: '2', note: 'two 22' },
          ],
        },
      });
      expect(
        await ask(
          '{ any { ... on Node { id: name } ... on One { code: note } ... on Two { code: note __typename: name } } }'.replace(
            '__typename: name',
            'kind: name',
          ),
        ),
      ).toEqual({
        data: {
          any: [
            { id: 'n2', code: 'two 22', kind: 'n2' },
            { id: 'n1', code: 'one 1' },
          ],
        },
      });
      expect(
        await ask('{ nodes { id: __typename ... on Two { note: name } ... on One { note: name name: note } } }'),
      ).toEqual({
        data: {
          nodes: [
            { id: 'One', note: 'n1', name: 'one 1' },
            { id: 'Two', note: 'n2' },
          ],
        },
      });
    },
  ));
