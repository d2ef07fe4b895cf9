/** The type of an object, once known, is not hidden by the answer of an interface object. Found by the fuzzer against shuniu: seed 5057, operation 11. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    b: `
      type I0 @key(fields: "id") @interfaceObject {
        id: ID!
        o2: [Int]
      }
    `,
    c: `
      type T0 {
        peers: U0
      }

      type T2 @key(fields: "id") {
        id: ID!
      }

      type Query {
        c1: [T0]
      }

      union U0 = T2
    `,
    d: `
      interface I0 {
        id: ID!
      }

      type T2 implements I0 @key(fields: "id") {
        id: ID!
      }
    `,
  },
  data: { Query: { c1: ['T0:1'] }, 'T0:1': { peers: 'T2:0' }, 'T2:0': { id: 't20', o2: [] } },
  operation: `
    query Fuzz {
      c1 {
        peers {
          ... on T2 {
            o2
          }
          ... on T2 {
            __typename
          }
        }
      }
    }
  `,
  variables: {},
  expected: { data: { c1: [{ peers: { o2: [], __typename: 'T2' } }] }, errors: [] },
};
