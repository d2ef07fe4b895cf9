/** An overridden field that an interface names may be required with arguments. Found by the fuzzer against shuniu: seed 500124, operation -1. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      interface I0 @key(fields: "id") {
        id: ID!
      }

      type T0 implements I0 @key(fields: "id") {
        id: ID!
        i0(of: ID!): String @override(from: "b")
        name: [T1!]
        note: T0! @requires(fields: "rank size")
        size: String! @external
        rank: Int @external
      }

      type T1 implements I0 @key(fields: "id") @key(fields: "region num", resolvable: false) {
        id: ID!
        region: String
        num: Int
        i0(of: ID!): String
      }
    `,
    b: `
      interface I0 {
        i0(of: ID!): String
      }

      type T0 implements I0 @key(fields: "id") {
        id: ID!
        i0(of: ID!): String
        rank: Int
        size: String!
        peers: T0 @requires(fields: "note { name { region } }")
        name: [T1!] @external
        note: T0! @external
      }

      type T1 implements I0 @key(fields: "region num") @key(fields: "id") {
        region: String
        num: Int
        id: ID!
        i0(of: ID!): String @external
      }
    `,
    c: `
      type I0 @key(fields: "id") @interfaceObject {
        id: ID!
        o2: V0 @requires(fields: "i0(of: \\"a\\")")
        i0(of: ID!): String @external
      }

      type V0 {
        price: Int
      }

      type Query {
        both: I0
      }
    `,
  },
  data: { Query: {} },
  operation: `
    { __typename }
  `,
  variables: {},
  expected: { data: { __typename: 'Query' }, errors: [] },
};
