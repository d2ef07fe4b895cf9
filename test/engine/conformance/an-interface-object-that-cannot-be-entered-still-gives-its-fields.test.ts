import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

test('an interface object with a key that is not resolvable leads to the types that are', () =>
  withFederation(
    {
      types: {
        typeDefs: `
          interface Media @key(fields: "id") { id: ID! title: String! }
          type Book implements Media @key(fields: "id") { id: ID! title: String! }
          type Film implements Media @key(fields: "id") { id: ID! title: String! }
          type Query { all: [Media!]! }`,
        resolvers: {
          Query: { all: () => [{ __typename: 'Book', id: 'b', title: 'B' }] },
          Media: {
            __resolveReference: ({ id }) => ({ __typename: id === 'b' ? 'Book' : 'Film', id, title: `title ${id}` }),
          },
        },
      },
      shelf: {
        typeDefs: `type Query { shelf: [Media!]! } type Media @key(fields: "id", resolvable: false) @interfaceObject { id: ID! }`,
        resolvers: { Query: { shelf: () => [{ id: 'f' }, { id: 'b' }] } },
      },
    },
    async ({ ask }) => {
      expect(await ask('{ shelf { id title __typename } }')).toEqual({
        data: {
          shelf: [
            { id: 'f', title: 'title f', __typename: 'Film' },
            { id: 'b', title: 'title b', __typename: 'Book' },
          ],
        },
      });
      expect(await ask('{ shelf { ... on Book { title } } }')).toEqual({ data: { shelf: [{}, { title: 'title b' }] } });
    },
  ));
