/** Where types do not merge at two levels, a subgraph is asked by other names at both. Found by the fuzzer against shuniu: seed 300060, operation 22. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      interface I0 {
        i0(unit: Boolean!): [I0]
      }
    `,
    b: `
      type T1 @key(fields: "id") {
        id: ID!
        peers: String!
      }
    `,
    c: `
      interface I0 {
        id: ID!
      }

      type T1 implements I0 @key(fields: "id") {
        id: ID!
        i0(unit: Boolean!): [I0]
        link: I0 @requires(fields: "peers")
        peers: String! @external
      }

      type T2 implements I0 {
        id: ID!
        i0(unit: Boolean!): [I0]!
      }

      type Query {
        c3: I0
      }
    `,
  },
  data: {
    Query: { c3: 'T2:0' },
    'T1:0': { id: 't10', i0: ['T2:0', null] },
    'T2:0': { id: 't20', i0: ['T1:0', 'T2:0'] },
  },
  operation: `
    query Fuzz {
      c3 {
        i0(unit: false) {
          i0(unit: false) {
            __typename
          }
        }
      }
    }
  `,
  variables: {},
  expected: {
    data: { c3: { i0: [{ i0: [{ __typename: 'T2' }, null] }, { i0: [{ __typename: 'T1' }, { __typename: 'T2' }] }] } },
    errors: [],
  },
};
