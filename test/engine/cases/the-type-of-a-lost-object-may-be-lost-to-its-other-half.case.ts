/** Where the half of an object is lost that tells its type, the reason is told. Found by the fuzzer against shuniu: seed 610075, operation 38. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      type I0 @key(fields: "id") @interfaceObject {
        id: ID!
        o2: Int
      }

      type Query {
        both: I0 @shareable
      }
    `,
    b: `
      interface I0 {
        id: ID!
      }

      type T0 implements I0 @key(fields: "id") {
        id: ID!
        price: [Tone0!]!
      }

      type Query {
        both: I0 @shareable
      }

      enum Tone0 {
        BLUE
      }
    `,
  },
  data: { Query: { both: 'T0:1' }, 'T0:1': { id: 't01', price: [{ fails: 'price fails' }] } },
  operation: `
    query Fuzz {
      both {
        o2
      }
      both {
        __typename
        ... on T0 {
          price
        }
      }
    }
  `,
  variables: {},
  expected: { data: { both: null }, errors: [['both', 'price', 0]] },
};
