/** What fails under a name that the planner gave a field, since types do not merge, is told at the field. Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
    a: `
      interface I0 {
        size: Int
      }

      type T1 implements I0 {
        size: Int!
      }

      type T2 implements I0 {
        size: Int
      }

      type Query {
        all: [I0]
      }
    `,
  },
  data: {
    Query: { all: ['T1:0', 'T2:0'] },
    'T1:0': { size: 1 },
    'T2:0': { size: { fails: 'size fails' } },
  },
  operation: `
    query Fuzz {
      all {
        ... on T1 {
          size
        }
        ... on T2 {
          x: size
        }
      }
    }
  `,
  variables: {},
  expected: { data: { all: [{ size: 1 }, { x: null }] }, errors: [['all', 1, 'x']] },
};
