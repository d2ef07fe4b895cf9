/** The error that nulls the whole answer is told where it happened, in its own words. Found by the fuzzer against shuniu: seed 159, operation 5. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    b: `
      type Query {
              b1(first: Int): String!
            }
    `,
  },
  data: { Query: { b1: { oneOf: [null, 'b17', { fails: 'b1 fails' }] } } },
  operation: `
    query Fuzz {
      b1(first: 2)
      u: b1
    }
  `,
  variables: {},
  expected: { data: null, errors: [['u']] },
};
