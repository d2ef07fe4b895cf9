/** What was overridden has no twin. Found by the fuzzer against shuniu: seed 131, operation -1. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      interface I0 {
        i1(first: String): I0
      }

      type T0 @key(fields: "region num") @key(fields: "id") {
        region: String
        num: Int
        id: ID!
        size: String! @requires(fields: "link { i1 { ... on T1 { id } } } i0 i1(first: \\"b\\") { ... on T1 { i0 } }")
        link: T1! @external
        i0: [String!]! @external
        i1(first: String): I0 @external
      }

      type T1 @key(fields: "id") {
        id: ID!
        i0: [String!]! @external
        i1: I0! @external
      }
    `,
    c: `
      interface I0 {
        i1(first: String!): I0
      }

      type T0 implements I0 @key(fields: "id") {
        id: ID!
        i1(first: String!): I0
        link: T1!
        name: ID @requires(fields: "i0 size")
        i0: [String!]! @external
        size: String! @external
      }

      type T1 @key(fields: "id") {
        id: ID!
        i0: [String!]!
        i1: I0!
      }
    `,
    d: `
      interface I0 {
        id: ID!
      }

      type T0 @key(fields: "region num") @key(fields: "id") {
        region: String
        num: Int
        id: ID!
        i0: [String!]!
        i1(first: String): I0 @override(from: "c")
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
