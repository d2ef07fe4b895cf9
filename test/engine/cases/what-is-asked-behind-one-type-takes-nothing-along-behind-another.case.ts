/** What is asked of objects behind one type takes nothing along that is asked of them behind another. Found by the fuzzer against shuniu: seed 207417, operation 35. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      type I0 @key(fields: "id") @interfaceObject {
        id: ID!
        o1(unit: Boolean): [Int!]!
      }

      type Query {
        a2: I0
      }
    `,
    b: `
      interface I0 @key(fields: "id") {
        id: ID!
      }

      type T0 implements I0 @key(fields: "id") {
        id: ID!
        i2: [I0]
      }

      type T1 implements I0 @key(fields: "owner { id } seq") @key(fields: "id") {
        owner: T0
        seq: Int
        id: ID!
        note: [Int!] @shareable
        size: String @shareable
      }

      type T2 implements I0 @key(fields: "id") {
        id: ID!
        i2: [I0]
      }
    `,
    c: `
      interface I0 {
        i2: [I0]
      }

      type T0 implements I0 {
        id: ID!
        i2: [I0] @external
      }

      type T1 implements I0 @key(fields: "owner { id } seq") @key(fields: "id") {
        owner: T0
        seq: Int
        id: ID!
        i0: T1 @provides(fields: "note")
        i2: [I0] @provides(fields: "... on T1 { size }")
        note: [Int!] @external
        size: String @external
      }

      type T2 implements I0 @key(fields: "id") {
        id: ID!
        i2: [I0] @external
      }
    `,
  },
  data: {
    Query: { a2: 'T1:1' },
    'T0:1': { id: 't01' },
    'T1:1': { owner: 'T0:1', seq: 0, id: 't11', i2: ['T2:2'] },
    'T2:2': { id: 't22', o1: [null] },
  },
  operation: `
    query Fuzz {
      a2 {
        ... on T0 {
          i2 {
            o1(unit: true)
          }
        }
        i2 {
          x: o1
        }
      }
    }
  `,
  variables: {},
  expected: { data: { a2: { i2: [null] } }, errors: [['a2', 'i2', 0, 'x', 0]] },
};
