/** An object of which some type is required is told to be of none of them. Found by the fuzzer against shuniu: seed 204408, operation 16. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      interface I0 {
        i0: U0
      }

      type T2 @key(fields: "id") {
        id: ID!
        i0: U0
      }

      type T0 @key(fields: "spot { x }", resolvable: false) {
        spot: V0
        price: Int @external
      }

      type V0 @shareable {
        x: Int
        kind: T0 @provides(fields: "price")
      }

      union U0 = T0
    `,
    c: `
      type V0 {
        x: Int
      }

      type T0 @key(fields: "spot { x }", resolvable: false) {
        spot: V0
        price: Int @external
      }

      type I0 @key(fields: "id") @interfaceObject {
        id: ID!
        o1: I0 @requires(fields: "i0 { ... on T0 { price } }")
        i0: U0 @external
      }

      union U0 = T0
    `,
    d: `
      interface I0 @key(fields: "id") {
        id: ID!
      }

      type T3 implements I0 @key(fields: "id") {
        id: ID!
        i0: U0
        rank: [ID] @shareable
        link: String! @shareable
      }

      type V0 @shareable {
        x: Int
        kind: T0 @provides(fields: "note")
      }

      type T0 @key(fields: "spot { x }") {
        spot: V0
        note: String @external
      }

      type T2 implements I0 @key(fields: "id") {
        id: ID!
      }

      union U0 = V0
    `,
    e: `
      interface I0 {
        id: ID!
      }

      type T0 @key(fields: "spot { x }") {
        spot: V0
        size: I0 @provides(fields: "... on T3 { link }")
        note: String @shareable
        price: Int @shareable
      }

      type V0 {
        x: Int
      }

      type T3 implements I0 @key(fields: "id") {
        id: ID!
        link: String! @external
        rank: [ID] @external
      }

      type Query {
        e1: T3 @provides(fields: "rank")
      }
    `,
  },
  data: { Query: { e1: 'T3:0' }, 'T3:0': { id: 't30', o1: 'T3:1' }, 'T3:1': { id: 't31' } },
  operation: `
    query Fuzz {
      e1 {
        o1 {
          id
        }
      }
    }
  `,
  variables: {},
  expected: { data: { e1: { o1: { id: 't31' } } }, errors: [] },
};
