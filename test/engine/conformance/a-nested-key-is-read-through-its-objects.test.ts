import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

test('a nested key is read through its objects, also where the client asks other fields of them', () =>
  withFederation(
    {
      members: {
        typeDefs: `
          type Query { members: [Member!]! }
          type Member @key(fields: "id club { id town { code } }") { id: ID! club: Club! }
          type Club @shareable { id: ID! name: String! town: Town! }
          type Town @shareable { code: String! name: String! }`,
        resolvers: {
          Query: {
            members: () => [
              { id: '1', club: { id: 'c', name: 'C', town: { code: 't', name: 'T' } } },
              { id: '2', club: { id: 'd', name: 'D', town: { code: 'u', name: 'U' } } },
            ],
          },
        },
      },
      fees: {
        typeDefs: `
          type Member @key(fields: "id club { id town { code } }") { id: ID! club: Club! fee: String! }
          type Club @shareable { id: ID! town: Town! }
          type Town @shareable { code: String! }`,
        resolvers: { Member: { fee: ({ id, club }) => `${id} ${club.id} ${club.town.code}` } },
      },
    },
    async ({ ask, askedOf }) => {
      expect(await ask('{ members { fee club { name town { name } } } }')).toEqual({
        data: {
          members: [
            { fee: '1 c t', club: { name: 'C', town: { name: 'T' } } },
            { fee: '2 d u', club: { name: 'D', town: { name: 'U' } } },
          ],
        },
      });
      expect(askedOf('fees')[0]!.representations[0]).toEqual({
        __typename: 'Member',
        id: '1',
        club: { id: 'c', town: { code: 't' } },
      });
    },
  ));
