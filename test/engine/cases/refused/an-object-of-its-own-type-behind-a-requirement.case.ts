/** Refused, since the planner asks without what is required: an object of its own type behind a requirement. Found by the fuzzer against shuniu: seed 9024, operation 8. Data: synthetic. */
import type { Case } from '../../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      type T1 @key(fields: "id") @key(fields: "code") {
        id: ID!
        code: String
        rank: [T2!]
      }

      type T2 @key(fields: "code") {
        code: String
      }
    `,
    b: `
      type T1 @key(fields: "id") @key(fields: "code") {
        id: ID!
        code: String
        kind: Float! @requires(fields: "rank { code }")
        size: T1 @requires(fields: "rank { code }")
        rank: [T2!] @external
      }

      type T2 @key(fields: "code", resolvable: false) {
        code: String
      }
    `,
    e: `
      type T0 @key(fields: "id") {
        id: ID!
      }

      type T1 @key(fields: "id") @key(fields: "code") {
        id: ID!
        code: String
        link: T0 @requires(fields: "rank { code } kind")
        rank: [T2!] @external
        kind: Float! @external
      }

      type Query {
        e3: [T1]
      }

      type T2 @key(fields: "code", resolvable: false) {
        code: String
      }
    `,
    f: `
      type T0 @key(fields: "id") {
        id: ID!
        note: Tone0
      }

      enum Tone0 {
        GREY
      }
    `,
  },
  data: {
    Query: { e3: ['T1:1'] },
    'T1:1': { id: 't11', code: 't1code1', size: 'T1:2' },
    'T1:2': { id: 't12', code: 't1code2', size: 'T1:1' },
  },
  operation: `
    query Fuzz {
      e3 {
        size {
          size {
            link {
              note
            }
          }
        }
      }
    }
  `,
  variables: {},
  expected: { data: { e3: [{ size: { size: { link: null } } }] }, errors: [] },
};
