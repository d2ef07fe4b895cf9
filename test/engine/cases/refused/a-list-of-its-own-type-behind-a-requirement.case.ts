/** Refused, since the planner asks without what is required: a list of its own type behind a requirement. Found by the fuzzer against shuniu: seed 138, operation 13. Data: synthetic. */
import type { Case } from '../../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    b: `
      type T2 @key(fields: "code") {
        code: String
        size: [T2]! @requires(fields: "rank { code }")
        rank: T2 @external
      }
    `,
    c: `
      type T2 @key(fields: "code") @key(fields: "id") {
        code: String
        id: ID!
        rank: T2
        link: Int @requires(fields: "size { id }")
        size: [T2]! @external
      }

      type Query {
        c1: T2
      }
    `,
  },
  data: {
    Query: { c1: 'T2:0' },
    'T2:0': { code: 't2code0', size: ['T2:1'], id: 't20' },
    'T2:1': { code: 't2code1', id: 't21' },
  },
  operation: `
    query Fuzz {
      c1 {
        size {
          link
        }
      }
    }
  `,
  variables: {},
  expected: { data: { c1: { size: [{ link: null }] } }, errors: [] },
};
