import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

test('two subgraphs without a key in common are joined through a third that knows both', () =>
  withFederation(
    {
      byId: {
        typeDefs: `type Query { goods: [Good!]! } type Good @key(fields: "id") { id: ID! }`,
        resolvers: { Query: { goods: () => [{ id: '1' }, { id: '2' }] } },
      },
      both: {
        typeDefs: `type Good @key(fields: "id") @key(fields: "code") { id: ID! code: String! }`,
        resolvers: { Good: { __resolveReference: ({ id }) => ({ id, code: `code-${id}` }) } },
      },
      byCode: {
        typeDefs: `type Good @key(fields: "code") { code: String! weight: String! }`,
        resolvers: { Good: { weight: ({ code }) => `weight of ${code}` } },
      },
    },
    async ({ ask, askedOf }) => {
      expect(await ask('{ goods { weight } }')).toEqual({
        data: { goods: [{ weight: 'weight of code-1' }, { weight: 'weight of code-2' }] },
      });
      expect(askedOf('byCode')[0]!.representations).toEqual([
        { __typename: 'Good', code: 'code-1' },
        { __typename: 'Good', code: 'code-2' },
      ]);
    },
  ));
