import { expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { cached } from '../../../gateway/engine/cache/cached.js';
import { Marks } from '../../../gateway/engine/cache/marks.js';
import { MemoryStore } from '../../../gateway/engine/cache/memory-store.js';
import { ReachError, type Reach } from '../../../gateway/engine/reach.js';
import { composeParts, errorAt, withFederation, type Parts } from '../subgraphs.js';

const parts: Parts = {
  list: {
    typeDefs: 'type Query { things(ids: [ID!]!): [Thing] } type Thing @key(fields: "id") { id: ID! }',
    resolvers: { Query: { things: (_, { ids }) => ids.map((id: string) => ({ id })) } },
  },
  names: {
    typeDefs: 'type Thing @key(fields: "id") { id: ID! name: String }',
    resolvers: { Thing: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `thing ${id}` }) } },
  },
};

it('where a subgraph fails, entities that were kept have their fields, and the others one error', async () => {
  let isDown = false;
  const flaky = (reach: Reach): Reach => ({
    ...reach,
    async ask(question) {
      if (isDown) throw new ReachError('SUBGRAPH_TIMEOUT', 'did not answer in time');
      return { ...(await reach.ask(question)), cacheControl: 'max-age=60' };
    },
  });
  const marks = new Marks(parse(composeParts(parts)));
  const decorate = (subgraph: string, reach: Reach): Reach =>
    subgraph === 'names' ? cached(flaky(reach), { store: new MemoryStore(1_000_000), marks }) : reach;
  await withFederation(
    parts,
    async ({ ask }) => {
      await ask('{ things(ids: ["2"]) { name } }');
      isDown = true;
      const { data, errors } = await ask('{ things(ids: ["1", "2", "3"]) { name } }');
      expect(data).toEqual({ things: [{ name: null }, { name: 'thing 2' }, { name: null }] });
      expect(errors).toEqual([
        errorAt(['things', 0, 'name'], { subgraph: 'names', message: /did not answer in time/ }),
      ]);
      isDown = false;
      expect(await ask('{ things(ids: ["3", "2"]) { name } }')).toEqual({
        data: { things: [{ name: 'thing 3' }, { name: 'thing 2' }] },
      });
    },
    { decorate },
  );
});
