/** A part of a lost object does not hide why the rest is lost. Found by the fuzzer against shuniu: seed 40025, operation 7. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      interface I0 {
        id: ID!
      }

      type T0 implements I0 @key(fields: "id") {
        id: ID!
        i1: [U0!] @shareable
        size: Int @requires(fields: "link note")
        link: String @external
        note: Int @external
      }

      type T1 @key(fields: "id") {
        id: ID!
        rank: String!
      }

      type Query {
        a1: [T0]
      }

      union U0 = T0 | T1
    `,
    b: `
      type T0 @key(fields: "id") {
        id: ID!
        i1: [U0!] @shareable
        note: Int
        link: String
      }

      type T1 @key(fields: "id") {
        id: ID!
        i0: String
      }

      union U0 = T0 | T1
    `,
  },
  data: {
    Query: { a1: ['T0:1'] },
    'T0:1': { id: 't01', i1: ['T0:2', 'T1:1'] },
    'T0:2': { id: 't02' },
    'T1:1': { id: 't11', rank: { fails: 'b cannot find T1:1.' } },
  },
  operation: `
    query Fuzz {
      a1 {
        size
        i1 {
          ... on T1 {
            i0
          }
          ... on T1 {
            rank
          }
          ... on I0 {
            id
          }
        }
      }
    }
  `,
  variables: {},
  expected: { data: { a1: [{ size: null, i1: null }] }, errors: [['a1', 0, 'i1', 1, 'rank']] },
};
