/** Two types may require the same field of an interface, one of them with arguments below. Found by the fuzzer against shuniu: seed 20017, operation -1. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      interface I0 {
        i0: Int
      }

      type T3 implements I0 @key(fields: "id") {
        id: ID!
        i0: Int
        peers: Float @requires(fields: "i2 { ... on T4 { id } }")
        i2: [I0!]! @external
      }

      type T4 @key(fields: "id") {
        id: ID!
        name: Int @requires(fields: "i2 { ... on T3 { i2 { ... on T4 { i1(first: \\"b\\") } } } }")
        i1(first: ID!): Int @external
        i2: [I0!]! @external
      }

      type Query {
        a2: T4
      }
    `,
    b: `
      interface I0 {
        i0: Int
      }

      type T3 implements I0 @key(fields: "id") {
        id: ID!
        i0: Int @override(from: "a")
        i2: [I0!]!
      }

      type T4 implements I0 @key(fields: "id") {
        id: ID!
        i0: Int
        i1(first: ID!): Int
        i2: [I0!]!
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
