/** An interface object is asked a field of the types that it is asked of, and of no others. Found by the fuzzer against shuniu: seed 500121, operation 40. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      interface I0 {
        id: ID!
      }

      type T1 implements I0 @key(fields: "id") {
        id: ID!
      }

      type T2 implements I0 @key(fields: "id") {
        id: ID!
      }

      type Query {
        a2: T1!
        both: I0
      }
    `,
    b: `
      type I0 @key(fields: "id") @interfaceObject {
        id: ID!
        o3: [Int]
        o2: String!
      }
    `,
  },
  data: { Query: { a2: 'T1:0', both: 'T1:0' }, 'T1:0': { id: 't10', o3: [], o2: null } },
  operation: `
    query Fuzz {
      both {
        ... on T2 {
          o2
        }
      }
      both {
        o3
      }
      a2 {
        o2
      }
    }
  `,
  variables: {},
  expected: { data: null, errors: [['a2', 'o2']] },
};
