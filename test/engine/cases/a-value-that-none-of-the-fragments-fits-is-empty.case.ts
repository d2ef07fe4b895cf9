/** A value whose type none of the fragments fits is an empty object, not null. Found by the fuzzer against shuniu: seed 69, operation 11. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      type T0 @key(fields: "id") {
        id: ID!
        i0: U0!
        link: T0 @provides(fields: "i2 rank")
        i2: Int @external
        rank: String! @external
      }

      type T1 @key(fields: "id") {
        id: ID!
      }

      union U0 = T1
    `,
    b: `
      interface I0 {
        i0: U0
      }

      type T0 implements I0 @key(fields: "id") {
        id: ID!
        i2: Int @shareable
        rank: String! @shareable
        i0: U0! @external
      }

      type T1 implements I0 @key(fields: "id") {
        id: ID!
        i0: U0
        i1: Int
      }

      type V0 {
        kind: T0
      }

      type Query {
        b1: [I0]
      }

      union U0 = V0
    `,
  },
  data: { Query: { b1: ['T1:0'] }, 'T1:0': { id: 't10', i0: 'V0:1' }, 'V0:1': {} },
  operation: `
    query Fuzz {
      b1 {
        i0 {
          ... on T1 {
            i1
          }
        }
      }
    }
  `,
  variables: {},
  expected: { data: { b1: [{ i0: {} }] }, errors: [] },
};
