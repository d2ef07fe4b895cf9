/** Mutations run in the order in which the document has them, in fragments too. Found by the fuzzer against shuniu: seed 15, operation 29. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      type Query {
        a1: String
      }
    `,
    c: `
      type Mutation {
        doC1: Int
      }
    `,
  },
  data: { Mutation: { doC1: 0 }, Query: {} },
  operation: `
    mutation Fuzz {
      ... on Mutation {
        doC1
      }
      w: doC1
      ... on Mutation {
        y: doC1
      }
    }
  `,
  variables: {},
  expected: { data: { doC1: 914, w: 216, y: 971 }, errors: [] },
};
