import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `type Query { one: One } type One @key(fields: "id") { id: ID! secret: Int @inaccessible }`,
    resolvers: { Query: { one: () => ({ id: '1' }) } },
  },
  b: {
    typeDefs: `"A thing." type One @key(fields: "id") { id: ID! "A note." note(max: Int = 3): String @deprecated(reason: "old") }`,
    resolvers: { One: { note: () => 'x' } },
  },
};

test('in one operation, in the order of the question, with aliases, fragments, conditions and variables', () =>
  withFederation(parts, async ({ ask }) => {
    const answer = await ask(
      `query ($name: String!, $no: Boolean!) {
        ty: __type(name: $name) { name fields(includeDeprecated: true) { name isDeprecated } }
        one { note __typename }
        ...S
        gone: __schema @include(if: $no) { description }
        none: __type(name: "Nothing") { name } }
      fragment S on Query { __schema { query: queryType { name } mutationType { name } } }`,
      { name: 'One', no: false },
    );
    expect(JSON.stringify(answer)).toBe(
      JSON.stringify({
        data: {
          ty: {
            name: 'One',
            fields: [
              { name: 'id', isDeprecated: false },
              { name: 'note', isDeprecated: true },
            ],
          },
          one: { note: 'x', __typename: 'One' },
          __schema: { query: { name: 'Query' }, mutationType: null },
          none: null,
        },
      }),
    );
  }));

test('alone, nobody is asked', () =>
  withFederation(parts, async ({ ask, asked }) => {
    const { data } = await ask('{ __typename __schema { types { name } } }');
    const names = data.__schema.types.map(({ name }: { name: string }) => name);
    expect(data.__typename).toBe('Query');
    expect(names).toEqual(expect.arrayContaining(['Query', 'One', 'ID', 'String']));
    expect(
      names.filter((name: string) => /^(_|join__|link__|federation__)/.test(name) && !name.startsWith('__')),
    ).toEqual([]);
    expect(asked).toEqual([]);
  }));
