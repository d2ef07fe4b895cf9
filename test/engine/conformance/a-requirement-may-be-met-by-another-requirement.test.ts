import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

test('what is required may itself be computed from what a third subgraph owns', () =>
  withFederation(
    {
      root: {
        typeDefs: `type Query { jobs: [Job!]! } type Job @key(fields: "id") { id: ID! }`,
        resolvers: { Query: { jobs: () => [{ id: '1' }, { id: '2' }] } },
      },
      hours: {
        typeDefs: `type Job @key(fields: "id") { id: ID! hours: Int! }`,
        resolvers: { Job: { hours: ({ id }) => Number(id) } },
      },
      bills: {
        typeDefs: `type Job @key(fields: "id") { id: ID! hours: Int! @external bill: Int! @requires(fields: "hours") }`,
        resolvers: { Job: { bill: ({ hours }) => hours * 10 } },
      },
      taxes: {
        typeDefs: `type Job @key(fields: "id") { id: ID! bill: Int! @external tax: Int! @requires(fields: "bill") }`,
        resolvers: { Job: { tax: ({ bill }) => bill / 2 } },
      },
      books: {
        typeDefs: `type Job @key(fields: "id") { id: ID! tax: Int! @external bill: Int! @external hours: Int! @external line: String! @requires(fields: "tax bill hours") }`,
        resolvers: { Job: { line: ({ tax, bill, hours }) => `${hours} ${bill} ${tax}` } },
      },
    },
    async ({ ask }) => {
      expect(await ask('{ jobs { line } }')).toEqual({ data: { jobs: [{ line: '1 10 5' }, { line: '2 20 10' }] } });
      expect(await ask('{ jobs { tax } }')).toEqual({ data: { jobs: [{ tax: 5 }, { tax: 10 }] } });
    },
  ));
