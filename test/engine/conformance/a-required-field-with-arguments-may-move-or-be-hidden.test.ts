import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

test('a requirement with arguments is met where the field was overridden, is inaccessible, or is shared', () =>
  withFederation(
    {
      old: {
        typeDefs: `type Query { list: [One!]! } type One @key(fields: "id") { id: ID! size(in: Int! = 1): Int! }`,
        resolvers: { Query: { list: () => [{ id: '1' }, { id: '2' }] }, One: { size: () => -1 } },
      },
      new: {
        typeDefs: `type One @key(fields: "id") { id: ID! size(in: Int! = 1): Int! @override(from: "old") secret(in: Int! = 1): Int! @inaccessible both(in: Int! = 1): Int! @shareable }`,
        resolvers: {
          One: Object.fromEntries(
            ['size', 'secret', 'both'].map((name) => [
              name,
              ({ id }: { id: string }, args: { in: number }) => Number(id) * args.in,
            ]),
          ),
        },
      },
      also: {
        typeDefs: `type One @key(fields: "id") { id: ID! both(in: Int! = 1): Int! @shareable }`,
        resolvers: { One: { both: ({ id }, args) => Number(id) * args.in } },
      },
      user: {
        typeDefs: `type One @key(fields: "id") { id: ID! size(in: Int! = 1): Int! @external secret(in: Int! = 1): Int! @external both(in: Int! = 1): Int! @external
          sum: Int! @requires(fields: "size(in: 10) secret(in: 100) both(in: 1000)") }`,
        resolvers: { One: { sum: ({ size, secret, both }) => size + secret + both } },
      },
    },
    async ({ ask }) => {
      expect(await ask('{ list { sum size both(in: 3) } }')).toEqual({
        data: {
          list: [
            { sum: 1110, size: 1, both: 3 },
            { sum: 2220, size: 2, both: 6 },
          ],
        },
      });
      const seen = await ask('{ __type(name: "One") { fields { name args { name defaultValue } } } }');
      const args = [{ name: 'in', defaultValue: '1' }];
      expect(new Set(seen.data.__type.fields)).toEqual(
        new Set([
          { name: 'id', args: [] },
          { name: 'sum', args: [] },
          { name: 'size', args },
          { name: 'both', args },
        ]),
      );
    },
  ));
