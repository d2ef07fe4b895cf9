import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

test('an object without a key of its own is completed by asking for its parent, at every depth and in lists', () =>
  withFederation(
    {
      a: {
        typeDefs: `
          type Query { goods: [Good!]! }
          type Good @key(fields: "id") { id: ID! category: Category @shareable }
          type Category @shareable { kind: String! group: Group! }
          type Group @shareable { name: String! }`,
        resolvers: {
          Query: {
            goods: () => [
              { id: '1', category: { kind: 'k1', group: { name: 'g1' } } },
              { id: '2', category: null },
              { id: '3', category: { kind: 'k3', group: { name: 'g3' } } },
            ],
          },
        },
      },
      b: {
        typeDefs: `
          type Good @key(fields: "id") { id: ID! category: Category @shareable }
          type Category @shareable { details: String! group: Group! }
          type Group @shareable { name: String! notes: [String!]! }`,
        resolvers: {
          Good: {
            category: ({ id }) =>
              id === '2' ? null : { details: `d${id}`, group: { name: `g${id}`, notes: [`n${id}`] } },
          },
        },
      },
    },
    async ({ ask, askedOf }) => {
      expect(JSON.stringify(await ask('{ goods { category { details kind group { notes name } } } }'))).toBe(
        JSON.stringify({
          data: {
            goods: [
              { category: { details: 'd1', kind: 'k1', group: { notes: ['n1'], name: 'g1' } } },
              { category: null },
              { category: { details: 'd3', kind: 'k3', group: { notes: ['n3'], name: 'g3' } } },
            ],
          },
        }),
      );
      expect(askedOf('b')).toHaveLength(1);
    },
  ));
