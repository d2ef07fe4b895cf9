/** Refused, since the planner asks without what is required: A requirement may lead through a field that is itself required from elsewhere. Found by the fuzzer against shuniu: seed 20026, operation 21. Data: synthetic. */
import type { Case } from '../../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    b: `
      type T0 @key(fields: "id") {
        id: ID!
        kind: T0! @requires(fields: "i0 { i0 { id } }")
        i0: [T0!] @external
      }
    `,
    c: `
      type T0 @key(fields: "id") {
        id: ID!
        note: String @requires(fields: "kind { kind { id } } i0 { kind { rank } }")
        kind: T0! @external
        i0: [T0!] @external
        rank: String! @external
      }
    `,
    d: `
      type T0 @key(fields: "id") {
        id: ID!
      }

      type Query {
        d2: T0
      }
    `,
    e: `
      type T0 @key(fields: "id") {
        id: ID!
        i0: [T0!]
        rank: String!
      }
    `,
  },
  data: { Query: { d2: 'T0:1' }, 'T0:1': { id: 't01', kind: 'T0:2' }, 'T0:2': { id: 't02', kind: 'T0:1' } },
  operation: `
    query Fuzz {
      d2 {
        kind {
          kind {
            note
          }
        }
      }
    }
  `,
  variables: {},
  expected: { data: { d2: { kind: { kind: { note: null } } } }, errors: [] },
};
