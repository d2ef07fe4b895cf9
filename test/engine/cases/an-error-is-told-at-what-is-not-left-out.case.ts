/** An error is told at what is not left out. Found by the fuzzer against shuniu: seed 147, operation 18. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      type T0 @key(fields: "id") {
        id: ID!
        i1: String!
        peers: String
      }
    `,
    b: `
      interface I0 {
        id: ID!
      }

      type T1 @key(fields: "id") {
        id: ID!
        name: [I0]
      }

      type T0 implements I0 @key(fields: "id") {
        id: ID!
      }
    `,
    c: `
      type T1 @key(fields: "id") {
        id: ID!
      }

      type Query {
        c3: T1
      }
    `,
  },
  data: {
    Query: { c3: 'T1:2' },
    'T0:0': { id: 't00', i1: { fails: 'i1 fails' } },
    'T1:2': { id: 't12', name: ['T0:0'] },
  },
  operation: `
    query Fuzz {
      c3 {
        name {
          ... on T0 @include(if: false) {
            i1
          }
          ... on T0 {
            peers
            name: i1
          }
        }
      }
    }
  `,
  variables: {},
  expected: { data: { c3: { name: [null] } }, errors: [['c3', 'name', 0, 'name']] },
};
