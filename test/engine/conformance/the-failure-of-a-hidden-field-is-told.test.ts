import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `type Query { list: [One]! bad: One other: Int! } type One @key(fields: "id") { id: ID! name: String }`,
    resolvers: {
      Query: {
        list: () => [
          { id: '1', name: 'n1' },
          { id: '2', name: 'n2' },
        ],
        bad: () => ({ id: failing({ id: '2' }), name: 'n' }),
        other: () => 1,
      },
    },
  },
  b: { typeDefs: `type One @key(fields: "id") { id: ID! size: Int }`, resolvers: { One: { size: failing } } },
  c: {
    typeDefs: `type One @key(fields: "id") { id: ID! size: Int @external weight: String @requires(fields: "size") free: String }`,
    resolvers: { One: { weight: ({ size }: { size: number | null }) => `weight ${size}`, free: () => 'free' } },
  },
};
function failing({ id }: { id: string }): unknown {
  return id === '2' ? new Error('lost') : Number(id);
}
const naming = (field: string) =>
  expect.objectContaining({
    message: expect.stringContaining(field),
    path: expect.any(Array),
    extensions: expect.objectContaining({ subgraph: expect.any(String) }),
  });

test('a required field that failed: what needs it is null with an error that names it, and nothing else is lost', () =>
  withFederation(parts, async ({ ask }) => {
    const { data, errors } = await ask('{ list { name weight free } other }');
    expect(data.list[0]).toEqual({ name: 'n1', weight: 'weight 1', free: 'free' });
    expect(data.list[1].name).toBe('n2');
    expect(data.list[1].free).toBe('free');
    expect(data.list[1].weight).toBeNull();
    expect(data.other).toBe(1);
    expect(errors).toEqual([naming('size')]);
    expect(errors![0]!.path!.slice(0, 2)).toEqual(['list', 1]);
  }));

test('a key that failed: what it leads to is null with an error that names it', () =>
  withFederation(
    {
      a: {
        typeDefs: `type Query { list: [One]! other: Int! } type One @key(fields: "id code") { id: ID! code: ID name: String }`,
        resolvers: {
          Query: {
            list: () => [
              { id: '1', name: 'n1' },
              { id: '2', name: 'n2' },
            ],
            other: () => 1,
          },
          One: { code: failing },
        },
      },
      b: {
        typeDefs: `type One @key(fields: "id code") { id: ID! code: ID size: String }`,
        resolvers: { One: { size: ({ id }: { id: string }) => `size ${id}` } },
      },
    },
    async ({ ask }) => {
      const { data, errors } = await ask('{ list { name size } other }');
      expect(data).toEqual({
        list: [
          { name: 'n1', size: 'size 1' },
          { name: 'n2', size: null },
        ],
        other: 1,
      });
      expect(errors).toEqual([naming('code')]);
    },
  ));

test('a key that may not be null and failed costs its entity, with an error that names it', () =>
  withFederation(parts, async ({ ask }) => {
    const { data, errors } = await ask('{ bad { name free } other }');
    expect(data).toEqual({ bad: null, other: 1 });
    expect(errors).toEqual([naming('id')]);
  }));
