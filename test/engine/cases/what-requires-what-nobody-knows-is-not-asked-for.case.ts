/** What requires a field that is never null, and that nobody knows, is not asked for. Found by the fuzzer against shuniu: seed 500891, operation 32. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      type T2 @key(fields: "code") {
        code: String
        name: Int!
      }
    `,
    c: `
      type T2 @key(fields: "code") {
        code: String
        note: Int @requires(fields: "name")
        name: Int! @external
      }

      type Query {
        c3: T2
      }
    `,
  },
  data: { Query: { c3: 'T2:1' }, 'T2:1': { code: 't2code1', name: null, note: 0 } },
  operation: `
    query Fuzz {
      c3 {
        note
      }
    }
  `,
  variables: {},
  expected: { data: { c3: { note: null } }, errors: [['c3', 'note']] },
};
