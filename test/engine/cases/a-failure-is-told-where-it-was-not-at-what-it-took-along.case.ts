/** A failure is told where it was, not at what it took along. Found by the fuzzer against shuniu: seed 500001, operation 41. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    c: `
      type T0 @key(fields: "id") {
        id: ID!
        price: Int @requires(fields: "i0 rank")
        i0: Int @external
        rank: Int @external
      }

      type Mutation {
        doC2: [T0]
      }
    `,
    d: `
      type T0 @key(fields: "id") {
        id: ID!
        i0: Int
        rank: Int
        size: Boolean!
      }

      type Query {
        d3: T0
      }
    `,
  },
  data: { Mutation: { doC2: ['T0:1'] }, Query: {}, 'T0:1': { id: 't01', size: null, rank: 0 } },
  operation: `
    mutation Fuzz {
      doC2 {
        price
        size
      }
    }
  `,
  variables: {},
  expected: { data: { doC2: [null] }, errors: [['doC2', 0, 'size']] },
};
