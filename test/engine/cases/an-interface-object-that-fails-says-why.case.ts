/** An entity behind an interface object that fails says why. Found by the fuzzer against shuniu: seed 23, operation 7. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      interface I0 @key(fields: "id") {
        id: ID
      }

      type T1 implements I0 @key(fields: "id") {
        id: ID
        price: String!
      }
    `,
    b: `
      type I0 @key(fields: "id") @interfaceObject {
        id: ID
      }

      type Query {
        b1: [I0]
      }
    `,
  },
  data: { Query: { b1: ['T1:2'] }, 'T1:2': { id: 't12', price: null } },
  operation: `
    query Fuzz {
      b1 {
        ... on T1 {
          price
        }
      }
    }
  `,
  variables: {},
  expected: { data: { b1: [null] }, errors: [['b1', 0, 'price']] },
};
