/** The error of an object whose type is lost goes by the name that the field has for every type. Found by the fuzzer against shuniu: seed 204721, operation 41. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      type I0 @key(fields: "id") @interfaceObject {
        id: ID!
        o2: String!
      }

      type Query {
        a2: [I0]
      }
    `,
    b: `
      interface I0 @key(fields: "id") {
        id: ID!
      }

      type T0 implements I0 @key(fields: "id") {
        id: ID!
      }

      type T1 implements I0 @key(fields: "id") {
        id: ID!
      }
    `,
  },
  data: { Query: { a2: ['T0:2'] }, 'T0:2': { id: 't02', o2: null } },
  operation: `
    query Fuzz {
      a2 {
        ... on T1 {
          o2
        }
        v: o2
      }
    }
  `,
  variables: {},
  expected: { data: { a2: [null] }, errors: [['a2', 0, 'v']] },
};
