/** A failure under one alias spares what stands under another. Found by the fuzzer against shuniu: seed 83, operation 0. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      type T1 @key(fields: "id") {
        id: ID
        kind: T1 @requires(fields: "i1")
        note: Int @requires(fields: "rank")
        i1: Int @external
        rank: Int @external
      }
    `,
    b: `
      type T1 @key(fields: "id") {
        id: ID
        i0: String!
        i1: Int
        rank: Int
      }

      type Query {
        b1: T1
      }
    `,
  },
  data: { Query: { b1: 'T1:1' }, 'T1:1': { id: 't11', i0: null } },
  operation: `
    query Fuzz {
      b1 {
        i0
      }
      v: b1 {
        kind {
          id
        }
      }
    }
  `,
  variables: {},
  expected: { data: { b1: null, v: { kind: null } }, errors: [['b1', 'i0']] },
};
