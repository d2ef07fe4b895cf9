/** A type on which only skipped fields depend need not be known. Found by the fuzzer against shuniu: seed 5027, operation 0. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      type I0 @key(fields: "id") @interfaceObject {
        id: ID!
        o1: I0
      }
    `,
    b: `
      type T0 @key(fields: "id") {
        id: ID!
      }

      type Query {
        b2: T0
      }
    `,
    c: `
      interface I0 @key(fields: "id") {
        id: ID!
      }

      type T0 implements I0 @key(fields: "id") {
        id: ID!
      }

      type T2 implements I0 @key(fields: "code", resolvable: false) @key(fields: "id") {
        code: String
        id: ID!
      }
    `,
    e: `
      type T2 @key(fields: "id") @key(fields: "code") {
        id: ID!
        code: String
        link: Int
      }
    `,
  },
  data: {
    Query: { b2: 'T0:0' },
    'T0:0': { id: 't00', o1: 'T2:2' },
    'T0:2': { id: 't02' },
    'T2:2': { code: 't2code2', id: 't22', o1: 'T0:2' },
  },
  operation: `
    query Fuzz {
      b2 {
        o1 {
          o1 {
            ... on I0 @skip(if: true) {
              ... on T2 {
                link
              }
            }
            o1 {
              __typename
            }
          }
        }
      }
    }
  `,
  variables: {},
  expected: { data: { b2: { o1: { o1: { o1: null } } } }, errors: [] },
};
