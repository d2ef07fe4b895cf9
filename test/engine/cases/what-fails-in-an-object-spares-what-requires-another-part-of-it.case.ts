/** What fails in an object spares what requires another part of it. Found by the fuzzer against shuniu: seed 40013, operation 38. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      type T0 @key(fields: "id") {
        id: ID!
        name: String @requires(fields: "note price { code }")
        note: Tone0 @external
        price: T3 @external
      }

      type Query {
        a1: T0
      }

      type T3 @key(fields: "code", resolvable: false) {
        code: String
      }

      enum Tone0 {
        GREEN
      }
    `,
    b: `
      type T0 @key(fields: "id") {
        id: ID!
        price: T3
        note: Tone0 @external
      }

      type T3 @key(fields: "id") @key(fields: "code") {
        id: ID!
        code: String
        price: T0 @provides(fields: "note")
        kind: Int!
      }

      enum Tone0 {
        GREEN
      }
    `,
    d: `
      type T0 @key(fields: "id") {
        id: ID!
        note: Tone0 @shareable
        kind: String @requires(fields: "price { id }")
        price: T3 @external
      }

      type T3 @key(fields: "id") {
        id: ID!
      }

      enum Tone0 {
        GREEN
      }
    `,
  },
  data: {
    Query: { a1: 'T0:0' },
    'T0:0': { id: 't00', name: 'name2', price: 'T3:2' },
    'T3:2': { code: 't3code2', id: 't32', kind: { fails: 'kind fails' } },
  },
  operation: `
    query Fuzz {
      a1 {
        price {
          kind
        }
        name
      }
    }
  `,
  variables: {},
  expected: {
    data: { a1: { price: null, name: 'name2{"note":null,"price":{"code":"t3code2"}}' } },
    errors: [['a1', 'price', 'kind']],
  },
};
