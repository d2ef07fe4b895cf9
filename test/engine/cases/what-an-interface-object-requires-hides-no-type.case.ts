/** What an interface object requires of some types hides the type of no other. Found by the fuzzer against shuniu: seed 500081, operation 48. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      interface I0 @key(fields: "id") {
        id: ID!
        i0: String
        i1: T1!
      }

      type T0 implements I0 @key(fields: "id") {
        id: ID!
        i0: String
        i1: T1!
      }

      type T1 @key(fields: "code") {
        code: String
      }

      type T2 @key(fields: "id") {
        id: ID!
        name: String
        size: Float! @shareable
      }

      type T3 implements I0 @key(fields: "id") {
        id: ID!
        i0: String
        i1: T1!
      }
    `,
    b: `
      type I0 @key(fields: "id") @interfaceObject {
        id: ID!
        o2: T2 @requires(fields: "i0 i1 { code }") @provides(fields: "size")
        i0: String @external
        i1: T1! @external
      }

      type T2 @key(fields: "id") {
        id: ID!
        size: Float! @external
      }

      type T1 @key(fields: "code") {
        code: String
      }

      type Query {
        b1: I0
      }
    `,
  },
  data: { Query: { b1: 'T0:1' }, 'T0:1': { id: 't01' } },
  operation: `
    query Fuzz {
      b1 {
        ... on T3 {
          o2 {
            name
          }
        }
      }
    }
  `,
  variables: {},
  expected: { data: { b1: {} }, errors: [] },
};
