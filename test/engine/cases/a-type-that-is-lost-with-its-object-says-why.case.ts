/** A type that is lost with its object says why. Found by the fuzzer against shuniu: seed 9045, operation 15. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      interface I0 @key(fields: "id") {
        id: ID!
        i0: Int!
        i1: Tone0
      }

      type T0 implements I0 @key(fields: "id") {
        id: ID!
        i0: Int!
        i1: Tone0
      }

      enum Tone0 {
        GREEN
      }
    `,
    b: `
      type I0 @key(fields: "id") @interfaceObject {
        id: ID!
        o1: String @requires(fields: "i1 i0")
        i1: Tone0 @external
        i0: Int! @external
      }

      type Query {
        b1: I0
      }

      enum Tone0 {
        GREEN
      }
    `,
  },
  data: { Query: { b1: 'T0:2' }, 'T0:2': { id: 't02', i0: { fails: 'i0 fails' } } },
  operation: `
    query Fuzz {
      b1 {
        __typename
        i0
      }
    }
  `,
  variables: {},
  expected: { data: { b1: null }, errors: [['b1', 'i0']] },
};
