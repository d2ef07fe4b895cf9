/** A field that fails is told of alone, not its siblings with it. Found by the fuzzer against shuniu: seed 5075, operation 23. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      type T0 {
        id: ID!
      }

      type T1 {
        code: String
      }

      type V0 {
        name: T0
      }

      type Query {
        a1: T1
        both: V0!
      }
    `,
  },
  data: { Query: {} },
  operation: `
    query Fuzz {
      a1 {
        code
      }
      both {
        name {
          id
        }
      }
    }
  `,
  variables: {},
  expected: { data: null, errors: [['both']] },
};
