import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `type Query { notes: [Note!]! } type Note @key(fields: "secret") { secret: ID! @inaccessible title: String! }`,
    resolvers: { Query: { notes: () => [{ secret: 's1', title: 'one' }] } },
  },
  b: {
    typeDefs: `type Note @key(fields: "secret") { secret: ID! @inaccessible text: String! }`,
    resolvers: { Note: { text: ({ secret }: { secret: string }) => `text of ${secret}` } },
  },
};

test('an inaccessible field still joins what it is the key of', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ notes { title text } }')).toEqual({ data: { notes: [{ title: 'one', text: 'text of s1' }] } });
  }));

test('and cannot be asked for, nor seen', () =>
  withFederation(parts, async ({ ask }) => {
    const { data, errors } = await ask('{ notes { secret } }');
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
    expect(await ask('{ __type(name: "Note") { fields { name } } }')).toEqual({
      data: { __type: { fields: [{ name: 'title' }, { name: 'text' }] } },
    });
  }));
