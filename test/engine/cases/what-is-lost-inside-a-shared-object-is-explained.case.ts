/** What is lost inside a shared object is explained. Found by the fuzzer against shuniu: seed 49, operation 6. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      type T0 {
        note: T3 @provides(fields: "rank")
      }

      type T1 {
        id: ID!
        kind: String
      }

      type T2 @key(fields: "owner { id } seq") {
        owner: T1
        seq: Int
        size: String!
        name: Int! @shareable
        link: T3
        price: String!
      }

      type T3 @key(fields: "id") {
        id: ID!
        link: [T2]
        rank: String @external
      }

      type T4 @key(fields: "id") {
        id: ID!
        note: T2
      }

      type Query {
        a2: T3
      }
    `,
    b: `
      type T1 {
        id: ID!
      }

      type T3 @key(fields: "id") {
        id: ID!
        note: [T2]
        rank: String @shareable
        peers: String @requires(fields: "link { link { id } price }")
        link: [T2] @external
      }

      type T4 @key(fields: "id") {
        id: ID!
        price: Int @requires(fields: "note { size }")
        note: T2 @external
      }

      type T2 @key(fields: "owner { id } seq", resolvable: false) {
        owner: T1
        seq: Int
        link: T3 @external
        price: String! @external
        size: String! @external
        name: Int! @external
      }

      type Query {
        b1: T2 @provides(fields: "name")
      }
    `,
  },
  data: {
    Query: { a2: 'T3:0' },
    'T1:1': { id: 't11' },
    'T2:1': { owner: 'T1:1', seq: 0, name: null },
    'T3:0': { id: 't30', note: ['T2:1'] },
  },
  operation: `
    query Fuzz {
      a2 {
        note {
          owner {
            kind
          }
          name
        }
      }
    }
  `,
  variables: {},
  expected: { data: { a2: { note: [null] } }, errors: [['a2', 'note', 0, 'name']] },
};
