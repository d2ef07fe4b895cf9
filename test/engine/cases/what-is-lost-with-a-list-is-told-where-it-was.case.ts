/** What is lost with a list is told where it was, though no type of its elements is known. Found by the fuzzer against shuniu: seed 620213, operation 41. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      interface I0 {
        id: ID!
      }

      type T2 implements I0 @key(fields: "code") @key(fields: "id") {
        code: String
        id: ID!
        note: T0! @provides(fields: "size")
      }

      type T0 @key(fields: "id", resolvable: false) {
        id: ID!
        size: Int @external
      }

      type Query {
        both: [I0!]! @shareable
      }
    `,
    b: `
      interface I0 @key(fields: "id") {
        id: ID!
      }

      type T0 @key(fields: "id") {
        id: ID!
        size: Int @shareable
        peers: T1
      }

      type T1 {
        id: ID!
      }

      type T2 implements I0 @key(fields: "code", resolvable: false) @key(fields: "id") {
        code: String
        id: ID!
      }
    `,
    c: `
      type I0 @key(fields: "id") @interfaceObject {
        id: ID!
        o1: I0
      }

      type Query {
        both: [I0] @shareable
      }
    `,
  },
  data: { Query: { both: ['T2:0'] }, 'T2:0': { code: 't2code0', id: 't20' } },
  operation: `
    query Fuzz {
      both {
        o1 {
          __typename
        }
        ... on T2 {
          note {
            peers {
              __typename
            }
          }
        }
      }
    }
  `,
  variables: {},
  expected: { data: { both: [null] }, errors: [['both', 0, 'note']] },
};
