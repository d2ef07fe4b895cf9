/** A field that a client asks for and another requires keeps the arguments of each. Found by the fuzzer against apollo: seed 2108, operation 8. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      type T4 @key(fields: "id") {
        id: ID!
        size: [T3] @requires(fields: "i2 i1") @provides(fields: "i2 name")
        i2: String! @external
        i1: String @external
      }

      type T3 @key(fields: "id", resolvable: false) {
        id: ID!
        i2: String! @external
        name: String @external
      }
    `,
    b: `
      type T3 @key(fields: "id") {
        id: ID!
        name: String @external
      }

      type T4 @key(fields: "id") {
        id: ID!
        i1: String
        i2: String!
        peers: Int @requires(fields: "size { name }")
        size: [T3] @external
      }
    `,
    d: `
      type T3 @key(fields: "id") {
        id: ID!
        i0(unit: [Int]): Int!
        name: String @shareable
      }
    `,
    e: `
      type T3 @key(fields: "id") {
        id: ID!
        i2: String! @shareable
        peers: String @requires(fields: "i0(unit: [0, 1])")
        i0(unit: [Int]): Int! @external
      }

      type Query {
        e1: T3
      }
    `,
  },
  data: { Query: { e1: 'T3:2' }, 'T3:2': { id: 't32' } },
  operation: `
    query Fuzz {
      e1 {
        i0
        peers
      }
    }
  `,
  variables: {},
  expected: { data: { e1: { i0: 0, peers: null } }, errors: [] },
};
