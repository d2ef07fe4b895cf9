import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `type Query { one: Node! first: Int last: Int } interface Node { id: ID! name: String } type One implements Node @key(fields: "id") { id: ID! name: String size: Int }`,
    resolvers: {
      Query: { one: () => ({ __typename: 'One', id: '1', name: 'n', size: 1 }), first: () => 1, last: () => 2 },
    },
  },
  b: {
    typeDefs: `type Query { middle: Int } type One @key(fields: "id") { id: ID! note: String! text: String! }`,
    resolvers: { Query: { middle: () => 3 }, One: { note: () => 'x', text: () => 'y' } },
  },
};

test('over subgraphs, with fragments, and where a field comes twice it stands at its first place', () =>
  withFederation(parts, async ({ ask }) => {
    const answer = await ask(
      `
      query ($s: Boolean!) { last middle ...R first __typename last }
      fragment R on Query { one { ...O __typename name ... on One { size note @skip(if: $s) } id n: name } first @skip(if: $s) }
      fragment O on One { text id }`,
      { s: true },
    );
    expect(JSON.stringify(answer)).toBe(
      '{"data":{"last":2,"middle":3,"one":{"text":"y","id":"1","__typename":"One","name":"n","size":1,"n":"n"},"first":1,"__typename":"Query"}}',
    );
    expect(JSON.stringify(await ask('{ one { ... on One { note } name ... on One { text note size } } }'))).toBe(
      '{"data":{"one":{"note":"x","name":"n","text":"y","size":1}}}',
    );
  }));

test('names that look like numbers keep their order too', () =>
  withFederation(parts, async ({ ask }) => {
    expect(JSON.stringify(await ask('{ _2: first _1: middle a: last }'))).toBe('{"data":{"_2":1,"_1":3,"a":2}}');
  }));
