import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

test('keys of enum, ID, Int, Float, Boolean and custom scalars travel as the JSON values that they are', () =>
  withFederation(
    {
      a: {
        typeDefs: `scalar Point enum Kind { BIG SMALL }
          type Query { cells: [Cell!]! }
          type Cell @key(fields: "kind id row share open at") { kind: Kind! id: ID! row: Int! share: Float! open: Boolean! at: Point! }`,
        resolvers: {
          Kind: { BIG: 100, SMALL: 1 },
          Query: { cells: () => [{ kind: 100, id: 5, row: 0, share: 0.5, open: false, at: { y: 1, x: [2, null] } }] },
        },
      },
      b: {
        typeDefs: `scalar Point enum Kind { BIG SMALL }
          type Cell @key(fields: "kind id row share open at") { kind: Kind! id: ID! row: Int! share: Float! open: Boolean! at: Point! note: String! }`,
        resolvers: { Cell: { note: ({ kind, row, open }) => `${kind} ${row} ${open}` } },
      },
    },
    async ({ ask, askedOf }) => {
      expect(await ask('{ cells { note } }')).toEqual({ data: { cells: [{ note: 'BIG 0 false' }] } });
      expect(askedOf('b')[0]!.representations).toEqual([
        { __typename: 'Cell', kind: 'BIG', id: '5', row: 0, share: 0.5, open: false, at: { y: 1, x: [2, null] } },
      ]);
    },
  ));
