/** An error stands under the alias of the field that failed. Found by the fuzzer against shuniu: seed 5079, operation 24. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      type T2 @key(fields: "id") {
        id: ID!
        rank: Float @requires(fields: "note")
        note: String! @external
      }

      type Query {
        a1(unit: Int, of: Int): [T2]!
      }
    `,
    b: `
      type T2 @key(fields: "id") {
        id: ID!
        note: String!
      }
    `,
  },
  data: { Query: { a1: { oneOf: [[], [], null] } } },
  operation: `
    query Fuzz {
      a1 {
        __typename
      }
      v: a1(unit: 2, of: 3) {
        id
      }
    }
  `,
  variables: {},
  expected: { data: null, errors: [['v']] },
};
