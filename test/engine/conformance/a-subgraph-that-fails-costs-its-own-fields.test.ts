import { expect, test } from '@jest/globals';
import { ReachError, type Reach } from '../../../gateway/engine/reach.js';
import { errorAt, withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `type Query { list: [One!]! a: Int } type One @key(fields: "id") { id: ID! }`,
    resolvers: { Query: { a: () => 1, list: () => [{ id: '1' }, { id: '2' }] } },
  },
  b: {
    typeDefs: `type Query { b: Int sure: Int! } type One @key(fields: "id") { id: ID! size: Int }`,
    resolvers: { Query: { b: () => 2 }, One: { size: () => 5 } },
  },
  c: {
    typeDefs: `type One @key(fields: "id") { id: ID! size: Int @external weight: String @requires(fields: "size") note: String }`,
    resolvers: { One: { weight: ({ size }: { size: number }) => `weight ${size}`, note: () => 'note' } },
  },
};
const down = (name: string) => ({
  decorate: (subgraph: string, reach: Reach): Reach =>
    subgraph === name
      ? {
          ready: () => reach.ready(),
          ask: () => Promise.reject(new ReachError('SUBGRAPH_UNAVAILABLE', 'cannot be reached')),
        }
      : reach,
});
const unavailable = expect.objectContaining({
  extensions: expect.objectContaining({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'b' }),
});

test('at the root and in entities, and each loss is told', () =>
  withFederation(
    parts,
    async ({ ask }) => {
      const { data, errors } = await ask('{ list { id size note } a b }');
      expect(data).toEqual({
        list: [
          { id: '1', size: null, note: 'note' },
          { id: '2', size: null, note: 'note' },
        ],
        a: 1,
        b: null,
      });
      expect(errors!.length).toBeGreaterThanOrEqual(1);
      expect(errors).toEqual(errors!.map(() => unavailable));
      const roots = new Set(errors!.map(({ path }) => path?.[0]));
      expect(roots).toEqual(new Set(['b', 'list']));
    },
    down('b'),
  ));

test('what requires of it is null too, and what does not is there', () =>
  withFederation(
    parts,
    async ({ ask }) => {
      const { data, errors } = await ask('{ list { weight note } }');
      expect(data).toEqual({
        list: [
          { weight: null, note: 'note' },
          { weight: null, note: 'note' },
        ],
      });
      expect(errors).toEqual(errors!.map(() => unavailable));
      expect(errors!.length).toBeGreaterThanOrEqual(1);
    },
    down('b'),
  ));

test('a root field that may not be null costs the answer', () =>
  withFederation(
    parts,
    async ({ ask }) => {
      expect(await ask('{ a sure }')).toEqual({ data: null, errors: [errorAt(['sure'], { subgraph: 'b' })] });
    },
    down('b'),
  ));
