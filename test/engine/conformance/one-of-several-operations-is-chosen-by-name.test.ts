import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `type Query { one(n: Int): One! } type Mutation { make: One! } type One @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: { one: (_: unknown, { n = 0 }: { n?: number }) => ({ id: `q${n}` }) },
      Mutation: { make: () => ({ id: 'm' }) },
    },
  },
  b: {
    typeDefs: `type One @key(fields: "id") { id: ID! note: String! }`,
    resolvers: { One: { note: ({ id }: { id: string }) => `note ${id}` } },
  },
};
const query = `
  query A($n: Int) { one(n: $n) { ...F } }
  query B($n: Int = 7, $s: Boolean = true) { one(n: $n) { id note @skip(if: $s) } }
  mutation C { make { ...F } }
  fragment F on One { note }`;

test('each runs with its own variables and defaults, from one document', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask(query, { n: 1 }, 'A')).toEqual({ data: { one: { note: 'note q1' } } });
    expect(await ask(query, {}, 'B')).toEqual({ data: { one: { id: 'q7' } } });
    expect(await ask(query, { n: 2, s: false }, 'B')).toEqual({ data: { one: { id: 'q2', note: 'note q2' } } });
    expect(await ask(query, {}, 'C')).toEqual({ data: { make: { note: 'note m' } } });
    expect(await ask(query, { n: null }, 'A')).toEqual({ data: { one: { note: 'note qnull' } } });
  }));
