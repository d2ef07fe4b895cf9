/** What a required field requires itself is sent to where it is computed. Found by the fuzzer against shuniu: seed 38, operation 6. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      type T0 @key(fields: "id") {
        id: ID
        note: String @external
      }

      type T1 @key(fields: "id") @key(fields: "spot { x }") {
        id: ID
        spot: V0
        rank: Int @requires(fields: "size { id } price { id }")
        size: T4 @external
        price: [T3!]! @external
      }

      type V0 @shareable {
        x: Int
        size: T0 @provides(fields: "note")
      }

      type T3 @key(fields: "id") {
        id: ID
      }

      type T4 @key(fields: "code", resolvable: false) @key(fields: "id") {
        code: String
        id: ID
        peers: Int @requires(fields: "link { size { id } }")
        link: V0! @external
      }
    `,
    b: `
      type T1 @key(fields: "id") {
        id: ID
        name: V1 @requires(fields: "rank size { code }")
        rank: Int @external
        size: T4 @external
      }

      type V1 {
        peers: String
      }

      type T4 @key(fields: "code") {
        code: String
      }
    `,
    c: `
      type T0 @key(fields: "id") {
        id: ID
        note: String @shareable
      }

      type T1 @key(fields: "spot { x }") {
        spot: V0
        size: T4
        price: [T3!]!
      }

      type V0 @shareable {
        x: Int
        size: T0
      }

      type T3 @key(fields: "id") {
        id: ID
      }

      type T4 @key(fields: "id") {
        id: ID
        link: V0!
      }

      type Query {
        c1: T3
      }

      type Mutation {
        doC1: [T1]
      }
    `,
  },
  data: { Mutation: { doC1: ['T1:1'] }, Query: {}, 'T1:1': { id: 't11', spot: 'V0:1', name: [] }, 'V0:1': { x: 0 } },
  operation: `
    mutation Fuzz {
      doC1 {
        name {
          peers
        }
      }
    }
  `,
  variables: {},
  expected: { data: { doC1: [{ name: { peers: null } }] }, errors: [['doC1', 0, 'name', 'peers']] },
};
