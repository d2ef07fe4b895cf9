/** A field of an interface object is reached behind a requirement. Found by the fuzzer against shuniu: seed 620000, operation 23. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      interface I0 @key(fields: "id") {
        id: ID!
      }

      type T0 implements I0 @key(fields: "code") @key(fields: "id") @key(fields: "region num") {
        code: String
        id: ID!
        region: String
        num: Int
        rank: V1 @requires(fields: "size { id } i0 { note { code } }")
        size: T1 @external
        i0: [V1] @external
      }

      type T1 @key(fields: "id") {
        id: ID!
        price: Int
      }

      type V1 @shareable {
        note: T0
      }
    `,
    b: `
      type T2 @key(fields: "code") {
        code: String
        rank: I0 @requires(fields: "peers")
        peers: Int @external
      }

      type I0 @key(fields: "id") @interfaceObject {
        id: ID!
        o3: I0
      }

      type Query {
        b1: [T2]
      }
    `,
    c: `
      type T0 @key(fields: "region num") @key(fields: "id") {
        region: String
        num: Int
        id: ID!
        size: T1 @external
      }

      type T2 @key(fields: "code") {
        code: String
        note: T1 @requires(fields: "link { size { price } }")
        peers: Int
        link: T0 @external
      }

      type T1 @key(fields: "id", resolvable: false) {
        id: ID!
        price: Int @external
      }
    `,
    d: `
      type T0 @key(fields: "code") @key(fields: "id") {
        code: String
        id: ID!
        i0: [V1]
        size: T1
      }

      type T2 @key(fields: "code") {
        code: String
        link: T0
      }

      type V1 @shareable {
        note: T0
      }

      type T1 @key(fields: "id") {
        id: ID!
      }
    `,
  },
  data: {
    Query: { b1: ['T2:1'] },
    'T0:1': { code: 't0code1', id: 't01', region: 'r1', num: 0, o3: 'T0:1' },
    'T2:1': { code: 't2code1', rank: 'T0:1' },
  },
  operation: `
    query Fuzz {
      b1 {
        rank {
          ... on T0 {
            o3 {
              __typename
            }
          }
        }
      }
    }
  `,
  variables: {},
  expected: { data: { b1: [{ rank: { o3: { __typename: 'T0' } } }] }, errors: [] },
};
