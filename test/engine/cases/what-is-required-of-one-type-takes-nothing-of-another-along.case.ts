/** What an interface object requires for one type takes nothing along that is asked of another, when it fails there. Found by the fuzzer against shuniu: seed 402517, operation 15. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      interface I0 @key(fields: "id") {
        id: ID!
        i1(unit: [Int!]! = [1, 2]): [T1]
        i2: Tone0!
      }

      type T0 implements I0 @key(fields: "id") {
        id: ID!
        i1(unit: [Int!]!): [T1]
        i2: Tone0!
      }

      type T1 implements I0 @key(fields: "id") {
        id: ID!
        i1(unit: [Int!]! = [1, 2]): [T1]
        i2: Tone0!
        price: Int
      }

      enum Tone0 {
        BLUE
      }
    `,
    b: `
      type I0 @key(fields: "id") @interfaceObject {
        id: ID!
        o1: Int @requires(fields: "i2")
        i2: Tone0! @external
      }

      type Query {
        b1: [I0]
      }

      enum Tone0 {
        BLUE
      }
    `,
  },
  data: { Query: { b1: ['T1:2'] }, 'T1:2': { id: 't12', i1: [] } },
  operation: `
    query Fuzz {
      b1 {
        i1 {
          price
        }
        ... on T0 {
          o1
        }
      }
    }
  `,
  variables: {},
  expected: { data: { b1: [{ i1: [] }] }, errors: [] },
};
