/** An object of another type is not asked about. Found by the fuzzer against shuniu: seed 9021, operation 7. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      type I0 @key(fields: "id") @interfaceObject {
        id: ID!
        o3: ID @requires(fields: "i1 i0")
        o2: Int
        i1: [String] @external
        i0: Int @external
      }
    `,
    b: `
      interface I0 @key(fields: "id") {
        id: ID!
        i0: Int
        i1: [String]
      }

      type T0 implements I0 @key(fields: "id") {
        id: ID!
        i0: Int
        i1: [String]
      }

      type T1 implements I0 @key(fields: "id") {
        id: ID!
        i0: Int
        i1: [String]
      }

      type Query {
        b2: I0
        b1: [I0]
      }
    `,
  },
  data: { Query: { b2: 'T0:0', b1: ['T0:0'] }, 'T0:0': { id: 't00', o2: 0 } },
  operation: `
    query Fuzz {
      b2 {
        o2
      }
      b1 {
        ... on T1 {
          ... on I0 {
            o3
          }
        }
      }
    }
  `,
  variables: {},
  expected: { data: { b2: { o2: 0 }, b1: [{}] }, errors: [] },
};
