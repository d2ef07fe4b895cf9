/** What a client asks for below a required field may fail without harm to who requires it. Found by the fuzzer against shuniu: seed 20047, operation 45. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      type T0 @key(fields: "id") {
        id: ID!
        note: Int
        kind: T3!
      }

      type T3 @key(fields: "id") {
        id: ID!
        price: [T0]
        note: [T4]
      }

      type T4 @key(fields: "id", resolvable: false) {
        id: ID!
      }
    `,
    b: `
      type T0 @key(fields: "id") {
        id: ID!
      }

      type T3 @key(fields: "id") {
        id: ID!
        size: T4 @requires(fields: "price { id }")
        price: [T0] @external
      }

      type T4 @key(fields: "id") {
        id: ID!
        rank: [T3]
        kind: T0
      }

      type Query {
        b1: [T3]
      }
    `,
  },
  data: {
    Query: { b1: ['T3:1'] },
    'T0:2': { id: 't02' },
    'T3:1': { id: 't31', note: ['T4:0'] },
    'T3:2': { id: 't32', price: ['T0:2'] },
    'T4:0': { id: 't40', rank: ['T3:2'] },
  },
  operation: `
    query Fuzz {
      b1 {
        note {
          rank {
            size {
              kind {
                note
              }
            }
          }
          rank {
            price {
              kind {
                price {
                  __typename
                }
              }
            }
          }
        }
      }
    }
  `,
  variables: {},
  expected: {
    data: { b1: [{ note: [{ rank: [{ size: null, price: [null] }] }] }] },
    errors: [['b1', 0, 'note', 0, 'rank', 0, 'price', 0, 'kind']],
  },
};
