import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

test('required fields are gathered from the subgraphs that own them, side by side, before the one that needs them is asked', () =>
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
      rates: {
        typeDefs: `type Job @key(fields: "id") { id: ID! rate: Int! }`,
        resolvers: { Job: { rate: ({ id }) => Number(id) * 10 } },
      },
      bills: {
        typeDefs: `type Job @key(fields: "id") { id: ID! hours: Int! @external rate: Int! @external bill: Int! @requires(fields: "hours rate") }`,
        resolvers: { Job: { bill: ({ hours, rate }) => hours * rate } },
      },
    },
    async ({ ask, asked }) => {
      expect(await ask('{ jobs { bill } }')).toEqual({ data: { jobs: [{ bill: 10 }, { bill: 40 }] } });
      expect(asked.map(({ subgraph }) => subgraph).sort()).toEqual(['bills', 'hours', 'rates', 'root']);
      expect(asked.at(-1)!.subgraph).toBe('bills');
    },
  ));
