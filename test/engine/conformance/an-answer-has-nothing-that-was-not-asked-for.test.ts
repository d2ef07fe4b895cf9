import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

test('keys, requirements and type names that only the engine needs stay out of data, at every depth', () =>
  withFederation(
    {
      a: {
        typeDefs: `
          type Query { any: [Any!]! node: Node! }
          union Any = One | Two interface Node { id: ID! }
          type One implements Node @key(fields: "id place { code }") { id: ID! place: Place! size: Int! inner: Inner! }
          type Two implements Node @key(fields: "id") { id: ID! size: Int! }
          type Place @shareable { code: String! } type Inner { one: One two: Two }`,
        resolvers: {
          Query: {
            any: () => [one(), { __typename: 'Two', id: '2', size: 2 }],
            node: () => ({ ...one(), inner: { one: one(), two: { id: '3', size: 3 } } }),
          },
        },
      },
      b: {
        typeDefs: `
          type One @key(fields: "id place { code }") { id: ID! place: Place! size: Int! @external note: String! @requires(fields: "size") }
          type Two @key(fields: "id") { id: ID! size: Int! @external note: String! @requires(fields: "size") }
          type Place @shareable { code: String! }`,
        resolvers: { One: { note: ({ size }) => `one ${size}` }, Two: { note: ({ size }) => `two ${size}` } },
      },
    },
    async ({ ask }) => {
      expect(
        JSON.stringify(
          await ask(
            '{ any { ... on One { note } ... on Two { note } } node { ... on One { inner { one { note } two { note } } } } }',
          ),
        ),
      ).toBe(
        '{"data":{"any":[{"note":"one 1"},{"note":"two 2"}],"node":{"inner":{"one":{"note":"one 1"},"two":{"note":"two 3"}}}}}',
      );
    },
  ));

function one() {
  return { __typename: 'One', id: '1', size: 1, place: { code: 'c' }, inner: {} };
}
