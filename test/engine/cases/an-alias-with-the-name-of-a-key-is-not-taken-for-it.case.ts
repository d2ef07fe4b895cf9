/** A field under an alias that is the name of a key is not taken for the key. Found by the fuzzer against apollo: seed 2027, operation 10. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      type T0 @key(fields: "id") {
        id: ID!
        name: String
      }

      type Query {
        a2: T0
      }
    `,
    b: `
      type T0 @key(fields: "id") {
        id: ID!
        price: T2 @requires(fields: "name")
        name: String @external
      }

      type T2 {
        i0: Int
      }
    `,
  },
  data: { Query: { a2: 'T0:0' }, 'T0:0': { id: 't00' } },
  operation: `
    query Fuzz {
      a2 {
        price {
          i0
        }
        id: name
      }
    }
  `,
  variables: {},
  expected: { data: { a2: { price: null, id: null } }, errors: [] },
};
