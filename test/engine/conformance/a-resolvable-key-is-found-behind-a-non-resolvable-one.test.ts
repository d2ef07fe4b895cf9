import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

// The answer depends on which key is used to come back after the required field was fetched: the first one named cannot be entered.
test('a subgraph is re-entered by the key that it resolves, not by the one that it names first', () =>
  withFederation(
    {
      store: {
        typeDefs: `
          type Parcel @key(fields: "place { row shelf }") @key(fields: "id place { shelf box }") {
            id: ID! place: Place! name: String! }
          type Place @shareable { row: String! shelf: String! box: String! }`,
        resolvers: {
          Parcel: {
            __resolveReference: ({ id = '1', place }) => ({
              id,
              place: { row: 'r', shelf: 's', box: 'b', ...place },
              name: `name ${id}`,
            }),
          },
        },
      },
      labels: {
        typeDefs: `
          type Query { crate: Crate! }
          type Crate { parcels: [Parcel!]! }
          type Parcel @key(fields: "place { row shelf }", resolvable: false) @key(fields: "id place { shelf box }") {
            id: ID! place: Place! name: String! @external label: String! @requires(fields: "name") }
          type Place @shareable { row: String! shelf: String! box: String! }`,
        resolvers: {
          Query: { crate: () => ({ parcels: [{ id: '1', place: { row: 'r', shelf: 's', box: 'b' } }] }) },
          Parcel: { label: ({ id, name, place }) => `${id}, ${name}, ${place.shelf}${place.box}` },
        },
      },
    },
    async ({ ask }) => {
      expect(await ask('{ crate { parcels { label } } }')).toEqual({
        data: { crate: { parcels: [{ label: '1, name 1, sb' }] } },
      });
    },
  ));
