/** An error does not go by a name that the client gave a field of another type. Found by the fuzzer against shuniu: seed 203817, operation 40. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      type T1 {
        spot: V0
        link: T1
        name: String
      }

      type V0 {
        name: String!
      }

      type Query {
        a1: T1
      }

      union U0 = T1 | V0
    `,
  },
  data: {
    Query: { a1: 'T1:1' },
    'T1:0': { spot: 'V0:0', link: 'T1:0' },
    'T1:1': { link: 'T1:0' },
    'V0:0': { name: { fails: 'name fails' } },
  },
  operation: `
    query Fuzz {
      a1 {
        link {
          link {
            spot {
              ... on U0 {
                ... on T1 {
                  name
                }
              }
              z: name
            }
          }
        }
      }
    }
  `,
  variables: {},
  expected: { data: { a1: { link: { link: { spot: null } } } }, errors: [['a1', 'link', 'link', 'spot', 'z']] },
};
