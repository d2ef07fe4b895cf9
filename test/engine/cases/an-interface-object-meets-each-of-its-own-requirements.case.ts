/** Fields of an interface object get what each of them requires, wherever they meet. Found by the fuzzer against shuniu: seed 30008, operation 17. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      type I0 @key(fields: "id") @interfaceObject {
        id: ID!
        o3(of: Boolean): I0
        o2: Int @requires(fields: "i1 { id }")
        o1: ID @requires(fields: "i0")
        i1: I0! @external
        i0: Tone0 @external
      }

      type Query {
        a2: I0
      }

      enum Tone0 {
        RED
        GREEN
      }
    `,
    b: `
      type T1 @key(fields: "id") {
        id: ID!
        region: String
        num: Int
        kind: Float! @shareable
      }
    `,
    c: `
      type T0 @key(fields: "region num") @key(fields: "id") {
        region: String
        num: Int
        id: ID!
      }
    `,
    d: `
      interface I0 @key(fields: "id") {
        id: ID!
        i0: Tone0
        i1: I0!
      }

      type T0 implements I0 @key(fields: "region num", resolvable: false) @key(fields: "id") {
        region: String
        num: Int
        id: ID!
        i0: Tone0
        i1: I0!
      }

      type T1 implements I0 @key(fields: "id") {
        id: ID!
        i0: Tone0
        i1: I0!
        kind: Float! @external
      }

      type Query {
        d1: T1 @provides(fields: "kind")
      }

      enum Tone0 {
        RED
        GREEN
      }
    `,
  },
  data: {
    Query: { a2: 'T1:1' },
    'T0:0': { region: 'r0', num: 0, id: 't00' },
    'T0:1': { region: 'r1', num: 0, id: 't01' },
    'T0:2': { region: 'r0', num: 1, id: 't02' },
    'T1:0': { id: 't10' },
    'T1:1': { id: 't11', i1: 'T1:1', o2: { oneOf: [14, 4, null] }, o1: { oneOf: ['o18', 'o16', 'o14'] } },
    'T1:2': {
      id: 't12',
      region: 'r0',
      num: 1,
      i1: 'T1:2',
      kind: 10,
      i0: 'GREEN',
      o3: { oneOf: ['T0:0', 'T0:1', 'T1:1'] },
      o2: { oneOf: [18, null, 7] },
      o1: { oneOf: [null, 'o18', 'o16'] },
    },
  },
  operation: `
    query Fuzz($v0: Boolean!) {
      a2 {
        i1 {
          o2
          ... on I0 {
            o3(of: $v0) {
              o1
            }
          }
        }
      }
    }
  `,
  variables: { v0: true },
  expected: { data: { a2: { i1: { o2: 250, o3: null } } }, errors: [] },
};
