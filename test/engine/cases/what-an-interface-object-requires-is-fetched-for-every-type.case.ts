/** What an interface object requires is fetched for every type of the interface. Found by the fuzzer against shuniu: seed 114, operation 3. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      type T3 {
        id: ID
      }

      type I0 @key(fields: "id") @interfaceObject {
        id: ID
        o3: T3
        o1: Int @requires(fields: "i0")
        i0: String! @external
      }
    `,
    b: `
      interface I0 @key(fields: "id") {
        id: ID
        i0: String!
      }

      type T0 implements I0 @key(fields: "id") {
        id: ID
        i0: String!
      }

      type T2 implements I0 @key(fields: "id") {
        id: ID
        i0: String!
      }

      type Query {
        both: I0
      }
    `,
  },
  data: { Query: { both: 'T0:0' }, 'T0:0': { id: 't00', o3: 'T3:2' }, 'T3:2': {} },
  operation: `
    query Fuzz {
      both {
        ... on T2 {
          o1
        }
        o3 {
          id
        }
      }
    }
  `,
  variables: {},
  expected: { data: { both: { o3: { id: null } } }, errors: [] },
};
