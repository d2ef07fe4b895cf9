/** A field that is left out, and what it requires with it, takes no other field along. Found by the fuzzer against shuniu: seed 72, operation 5. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      type T0 {
        id: ID
      }

      type T1 @key(fields: "owner { id } seq") {
        owner: T0
        seq: Int
        rank: String @requires(fields: "peers { id }")
        price: Int
        peers: [T0] @external
      }
    `,
    b: `
      type T1 @key(fields: "owner { id } seq") {
        owner: T0
        seq: Int
        peers: [T0]
      }

      type T0 {
        id: ID
      }

      type Query {
        b1: T1
      }
    `,
  },
  data: { Query: { b1: 'T1:2' }, 'T0:2': { id: 't02' }, 'T1:2': { owner: 'T0:2', seq: 0, price: 0 } },
  operation: `
    query Fuzz {
      b1 {
        rank @include(if: false)
        price
      }
    }
  `,
  variables: {},
  expected: { data: { b1: { price: 0 } }, errors: [] },
};
