import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

test('nulls keep their places, at every depth, and are not asked about', () =>
  withFederation(
    {
      a: {
        typeDefs: `type Query { list: [One] lists: [[One]]! none: [One] empty: [One!]! } type One @key(fields: "id") { id: ID! }`,
        resolvers: {
          Query: {
            list: () => [null, { id: '1' }, null, { id: '2' }, null],
            lists: () => [[null], null, [], [{ id: '1' }, null, { id: '3' }]],
            none: () => null,
            empty: () => [],
          },
        },
      },
      b: {
        typeDefs: `type One @key(fields: "id") { id: ID! note: String }`,
        resolvers: {
          One: { __resolveReference: ({ id }) => (id === '2' ? null : { id }), note: ({ id }) => `note ${id}` },
        },
      },
    },
    async ({ ask, askedOf, asked }) => {
      expect(await ask('{ list { note id } lists { note } none { note } empty { note } }')).toEqual({
        data: {
          list: [null, { note: 'note 1', id: '1' }, null, { note: null, id: '2' }, null],
          lists: [[null], null, [], [{ note: 'note 1' }, null, { note: 'note 3' }]],
          none: null,
          empty: [],
        },
      });
      expect(askedOf('b').flatMap(({ representations }) => representations)).not.toContain(null);
      asked.length = 0;
      expect(await ask('{ none { note } empty { note } }')).toEqual({ data: { none: null, empty: [] } });
      expect(askedOf('b')).toHaveLength(0);
    },
  ));
