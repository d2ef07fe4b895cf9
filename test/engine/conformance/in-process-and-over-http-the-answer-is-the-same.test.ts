import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `
      scalar Json enum Kind { A B }
      type Query { list(kind: Kind, of: Json): [Any] }
      type Mutation { add(n: Int!): One! }
      union Any = One | Two
      type One @key(fields: "id") { id: ID! size: Float data: Json } type Two @key(fields: "id kind") { id: ID! kind: Kind! }`,
    resolvers: {
      Query: {
        list: (_: unknown, args: object) => [
          { __typename: 'One', id: 1, size: 0.1, data: { args, when: new Date(0), big: 1e21 } },
          null,
          { __typename: 'Two', id: '字 "2"', kind: 'B' },
          { __typename: 'One', id: '3', size: Number.NaN, data: [] },
        ],
      },
      Mutation: { add: (_: unknown, { n }: { n: number }) => ({ id: n, size: n }) },
    },
  },
  b: {
    typeDefs: `
      scalar Json enum Kind { A B }
      type One @key(fields: "id") { id: ID! size: Float @external twice: Float @requires(fields: "size") } type Two @key(fields: "id kind") { id: ID! kind: Kind! note: String }`,
    resolvers: {
      One: { twice: ({ size }: { size: number }) => size * 2 },
      Two: {
        note: () => {
          throw new Error('lost');
        },
      },
    },
  },
};
const questions: [string, Record<string, unknown>?][] = [
  [
    'query ($j: Json) { list(kind: A, of: $j) { __typename ... on One { id twice data } ... on Two { n: note } } }',
    { j: { x: [1, null] } },
  ],
  ['mutation { add(n: 4) { twice } b: add(n: 5) { id size } }'],
  ['{ __typename __schema { queryType { name } } }'],
];

test('to the byte, data and errors', async () => {
  for (const [query, variables] of questions) {
    const answers: string[] = [];
    for (const overHttp of [false, true]) {
      await withFederation(parts, async ({ ask }) => void answers.push(JSON.stringify(await ask(query, variables))), {
        overHttp,
      });
    }
    expect(answers[1]).toBe(answers[0]);
    expect(answers[0]).toContain('"data":{');
  }
});
