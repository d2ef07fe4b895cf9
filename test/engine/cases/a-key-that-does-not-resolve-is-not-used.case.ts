/** A key that does not resolve is not used to enter a subgraph. Found by the fuzzer against apollo: seed 2137, operation 3. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      type T1 @key(fields: "id") {
        id: ID!
        i1: T0 @requires(fields: "i0") @provides(fields: "size")
        i0: Int @external
      }

      type T0 @key(fields: "id", resolvable: false) {
        id: ID!
        size: Int @external
      }
    `,
    c: `
      type T0 @key(fields: "id") {
        id: ID!
        size: Int @shareable
      }

      type T1 @key(fields: "region", resolvable: false) @key(fields: "id") {
        region: String
        id: ID!
        i0: Int
        size: Int @requires(fields: "i1 { id }")
        i1: T0 @external
      }

      type Query {
        c2: T1
      }
    `,
  },
  data: { Query: { c2: 'T1:0' }, 'T1:0': { id: 't10', region: 'r0', size: 0 } },
  operation: `
    query Fuzz {
      c2 {
        size
      }
    }
  `,
  variables: {},
  expected: { data: { c2: { size: 295 } }, errors: [] },
};
