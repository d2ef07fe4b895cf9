/** One name of the client is planned alike under every type. Found by the fuzzer against shuniu: seed 620178, operation 25. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      interface I0 {
        id: ID!
      }

      type T1 implements I0 @key(fields: "region num") @key(fields: "id") {
        region: String
        num: Int
        id: ID!
        i0: I0
      }
    `,
    b: `
      interface I0 {
        i0: I0
      }

      type T0 implements I0 {
        id: ID!
        i0: I0
        link: T0
      }

      type T1 @key(fields: "id") @key(fields: "region num", resolvable: false) {
        id: ID!
        region: String
        num: Int
        link: String @requires(fields: "i0 { ... on T1 { i0 { ... on T0 { id } } } }")
        i0: I0 @external
      }

      type Query {
        b1: T0
      }
    `,
  },
  data: { Query: { b1: 'T0:1' }, 'T0:0': { i0: 'T0:2' }, 'T0:1': { i0: 'T0:0', link: 'T0:1' }, 'T0:2': {} },
  operation: `
    query Fuzz {
      b1 {
        link {
          i0 {
            i0 {
              i0 {
                __typename
              }
            }
            ... on T0 {
              i0 {
                id
              }
            }
          }
        }
      }
    }
  `,
  variables: {},
  expected: { data: { b1: { link: { i0: { i0: { i0: null, id: '' } } } } }, errors: [] },
};
