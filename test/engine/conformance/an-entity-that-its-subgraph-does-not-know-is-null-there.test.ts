import { expect, test } from '@jest/globals';
import { errorAt, withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `type Query { list: [One]! sure: One! } type One @key(fields: "id") { id: ID! name: String }`,
    resolvers: {
      Query: {
        list: () => [
          { id: '1', name: 'n1' },
          { id: '2', name: 'n2' },
        ],
        sure: () => ({ id: '3', name: 'n3' }),
      },
    },
  },
  b: {
    typeDefs: `type One @key(fields: "id") { id: ID! may: String must: String! }`,
    resolvers: {
      One: {
        __resolveReference: ({ id }: { id: string }) => {
          if (id === '3') throw new Error('broken');
          return id === '2' ? null : { id };
        },
        may: () => 'may',
        must: () => 'must',
      },
    },
  },
};

test('a field that may be null is null, and no error', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ list { name may } }')).toEqual({
      data: {
        list: [
          { name: 'n1', may: 'may' },
          { name: 'n2', may: null },
        ],
      },
    });
  }));

test('a field that may not be null costs the object, with an error', () =>
  withFederation(parts, async ({ ask }) => {
    expect(await ask('{ list { name m: must } }')).toEqual({
      data: { list: [{ name: 'n1', m: 'must' }, null] },
      errors: [errorAt(['list', 1, 'm'], { subgraph: 'b' })],
    });
  }));

test('an error in finding it stands at the entity', () =>
  withFederation(parts, async ({ ask }) => {
    const { data, errors } = await ask('{ s: sure { name may } }');
    expect(data).toEqual({ s: { name: 'n3', may: null } });
    expect(errors).toHaveLength(1);
    expect(errors![0]).toEqual(
      expect.objectContaining({ message: 'broken', extensions: expect.objectContaining({ subgraph: 'b' }) }),
    );
    expect(errors![0]!.path![0]).toBe('s');
  }));
