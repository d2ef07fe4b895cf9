import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

test('a field that clients may not see is sent to the subgraph that requires it, and stays out of the answer and of introspection', () =>
  withFederation(
    {
      a: {
        typeDefs: `type Query { one: One! } type One @key(fields: "id") { id: ID! secret: Int! @inaccessible }`,
        resolvers: { Query: { one: () => ({ id: '1', secret: 42 }) } },
      },
      b: {
        typeDefs: `type One @key(fields: "id") { id: ID! secret: Int! @external shown: String! @requires(fields: "secret") }`,
        resolvers: { One: { shown: ({ secret }) => `half is ${secret / 2}` } },
      },
    },
    async ({ ask }) => {
      expect(await ask('{ one { shown } }')).toEqual({ data: { one: { shown: 'half is 21' } } });
      expect(await ask('{ __type(name: "One") { fields { name } } }')).toEqual({
        data: { __type: { fields: [{ name: 'id' }, { name: 'shown' }] } },
      });
    },
  ));
