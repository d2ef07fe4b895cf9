/** What a required field of a list's item requires is sent too. Found by the fuzzer against shuniu: seed 5082, operation 17. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      type T1 @key(fields: "id") {
        id: ID!
        i1: [T1]
        rank: V0! @requires(fields: "i0")
        price: [Int!]
        i0: Int! @external
      }

      type V0 @shareable {
        peers: String
      }
    `,
    b: `
      type T0 {
        code: String
      }

      type T1 @key(fields: "id") {
        id: ID!
        i0: Int!
        name: T0 @requires(fields: "rank { peers } i1 { price peers }")
        rank: V0! @external
        i1: [T1] @external
        price: [Int!] @external
        peers: [String] @external
      }

      type Query {
        b2: [T1]
      }

      type V0 @shareable {
        peers: String
      }
    `,
    e: `
      interface I0 {
        i0: Int
      }

      type T1 implements I0 @key(fields: "id") {
        id: ID!
        peers: [String]
        i0: Int! @external
      }
    `,
  },
  data: {
    Query: { b2: ['T1:2'] },
    'T0:0': {},
    'T1:1': { id: 't11' },
    'T1:2': { id: 't12', i1: ['T1:1'], rank: 'V0:1', name: 'T0:0' },
    'V0:1': {},
  },
  operation: `
    query Fuzz {
      b2 {
        name {
          code
        }
        i1 {
          name {
            code
          }
        }
      }
    }
  `,
  variables: {},
  expected: { data: { b2: [{ name: { code: null }, i1: [{ name: null }] }] }, errors: [['b2', 0, 'i1', 0, 'name']] },
};
