import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `enum Kind { RED GREEN } type Query { one: One! } type One @key(fields: "id") { id: ID! kind: Kind! }`,
    resolvers: { Query: { one: () => ({ id: '1', kind: 'GREEN' }) } },
  },
  b: {
    typeDefs: `enum Kind { GREEN BLUE } type One @key(fields: "id") { id: ID! kinds: [Kind]! wrong: Kind }`,
    resolvers: { One: { kinds: () => ['BLUE', null, 'GREEN'], wrong: () => 'GREEN' } },
  },
};

test('values that only one subgraph has are answered', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ one { kind kinds } }')).toEqual({
      data: { one: { kind: 'GREEN', kinds: ['BLUE', null, 'GREEN'] } },
    });
    expect(await ask('{ __type(name: "Kind") { enumValues { name } } }')).toEqual({
      data: { __type: { enumValues: [{ name: 'RED' }, { name: 'GREEN' }, { name: 'BLUE' }] } },
    });
  }));
