/** A field is not asked of a subgraph that has it as external only. Found by the fuzzer against shuniu: seed 126, operation 17. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      type T2 @key(fields: "code") {
        code: String
        kind: Tone0 @requires(fields: "rank")
        rank: Float! @external
      }

      type Query {
        a2: T2
      }

      enum Tone0 {
        BLUE
      }
    `,
    b: `
      type T2 @key(fields: "code") {
        code: String
        rank: Float!
        peers: T2 @requires(fields: "kind")
        kind: Tone0 @external
      }

      enum Tone0 {
        BLUE
      }
    `,
  },
  data: { Query: { a2: 'T2:1' }, 'T2:1': { code: 't2code1' } },
  operation: `
    query Fuzz {
      a2 {
        peers {
          rank
        }
      }
    }
  `,
  variables: {},
  expected: { data: { a2: { peers: null } }, errors: [] },
};
