/** A field that provides may be in an interface, beside requirements. Found by the fuzzer against shuniu: seed 500853, operation -1. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      interface I0 {
        id: ID!
      }

      type T0 @key(fields: "id") {
        id: ID!
        i1: String @requires(fields: "i0 { ... on T0 { id } }")
        kind: Int! @shareable
        i0: [I0]! @external
      }
    `,
    c: `
      interface I0 {
        i0: [I0]
      }

      type T0 implements I0 @key(fields: "id") {
        id: ID!
        i0: [I0]! @provides(fields: "... on T0 { kind }")
        peers: Tone0 @requires(fields: "i1")
        kind: Int! @external
        i1: String @external
      }

      type Query {
        c1: I0
      }

      enum Tone0 {
        GREY
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
