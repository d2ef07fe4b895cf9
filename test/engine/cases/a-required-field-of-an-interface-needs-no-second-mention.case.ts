/** A field that is required with arguments may also be a field of an interface elsewhere. Found by the fuzzer against shuniu: seed 2, operation -1. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      interface I0 {
        i1: T1
      }

      type T1 implements I0 @key(fields: "id") @key(fields: "code") {
        id: ID
        code: String
        i1(of: ID): T1
        price: [String]!
      }
    `,
    b: `
      type T1 @key(fields: "id") @key(fields: "code") {
        id: ID
        code: String
        size: V1 @requires(fields: "price i1(of: \\"b\\") { id }")
        price: [String]! @external
        i1(of: ID): T1 @external
      }

      type V1 {
        x: Int
      }

      type Query {
        b1: V1
      }
    `,
  },
  data: { Query: {} },
  operation: `
    {
      __typename
    }
  `,
  variables: {},
  expected: { data: { __typename: 'Query' }, errors: [] },
};
