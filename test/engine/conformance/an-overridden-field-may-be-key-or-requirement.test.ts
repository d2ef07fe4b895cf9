import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

test('what required the field when its old owner had it gets it from the new one, and a moved key still joins', () =>
  withFederation(
    {
      old: {
        typeDefs: `type Query { list: [One!]! } type One @key(fields: "id") @key(fields: "code") { id: ID! code: String! size: Int! }`,
        resolvers: {
          Query: { list: () => [{ id: '1', code: 'old code', size: -1 }] },
          One: { __resolveReference: ({ id, code }) => ({ id: id ?? 'old', code, size: -1 }) },
        },
      },
      new: {
        typeDefs: `type One @key(fields: "id") { id: ID! code: String! @shareable @override(from: "old") size: Int! @override(from: "old") }`,
        resolvers: { One: { code: ({ id }) => `code ${id}`, size: ({ id }) => Number(id) } },
      },
      user: {
        typeDefs: `type One @key(fields: "id") { id: ID! size: Int! @external weight: String! @requires(fields: "size") }`,
        resolvers: { One: { weight: ({ size }) => `weight ${size}` } },
      },
      byCode: {
        typeDefs: `type One @key(fields: "code") { code: String! text: String! }`,
        resolvers: { One: { text: ({ code }) => `text of ${code}` } },
      },
    },
    async ({ ask }) => {
      expect(await ask('{ list { weight size } }')).toEqual({ data: { list: [{ weight: 'weight 1', size: 1 }] } });
      expect(await ask('{ list { code } }')).toEqual({ data: { list: [{ code: 'code 1' }] } });
      expect(await ask('{ list { text } }')).toEqual({ data: { list: [{ text: 'text of code 1' }] } });
    },
  ));
