import { expect, test } from '@jest/globals';
import type { Reach } from '../../../gateway/engine/reach.js';
import { withFederation } from '../subgraphs.js';

const parts = {
  a: {
    typeDefs: `type Query { list: [One!]! me: Query a: Int } type One @key(fields: "id") { id: ID! name: String }`,
    resolvers: { Query: { list: () => [{ id: '1' }, { id: '2' }], me: () => ({}), a: () => 1 } },
  },
  b: {
    typeDefs: `type Query { b: Int sure: Int! } type One @key(fields: "id") { id: ID! note: String }`,
    resolvers: { Query: { b: () => 2 }, One: { note: () => 'x' } },
  },
};
const refusing = (name: string, answer: object) => ({
  decorate: (subgraph: string, reach: Reach): Reach =>
    subgraph === name ? { ready: () => reach.ready(), ask: async () => JSON.parse(JSON.stringify(answer)) } : reach,
});
const told = (message: string, subgraph: string) =>
  expect.objectContaining({
    message: expect.stringContaining(message),
    extensions: expect.objectContaining({ subgraph }),
  });

for (const answer of [{ errors: [{ message: 'Too busy.' }] }, { data: null, errors: [{ message: 'Too busy.' }] }]) {
  test(`of a whole request: ${JSON.stringify(answer)}`, () =>
    withFederation(
      parts,
      async ({ ask }) => {
        const entities = await ask('{ list { id note } a }');
        expect(entities.data).toEqual({
          list: [
            { id: '1', note: null },
            { id: '2', note: null },
          ],
          a: 1,
        });
        expect(entities.errors).toEqual(expect.arrayContaining([told('Too busy.', 'b')]));
        const root = await ask('{ a b }');
        expect(root.data).toEqual({ a: 1, b: null });
        expect(root.errors).toEqual([told('Too busy.', 'b')]);
        const sure = await ask('{ me { sure } a }');
        expect(sure.data).toEqual({ me: null, a: 1 });
        expect(sure.errors).toEqual([told('Too busy.', 'b')]);
        const inside = await ask('{ me { b } }');
        expect(inside.data).toEqual({ me: { b: null } });
        expect(inside.errors).toEqual([told('Too busy.', 'b')]);
      },
      refusing('b', answer),
    ));
}

test('beside data that is there', () =>
  withFederation(
    parts,
    async ({ ask }) => {
      const { data, errors } = await ask('{ list { note } }');
      expect(data).toEqual({ list: [{ note: 'x' }, { note: 'x' }] });
      expect(errors).toEqual([told('Half asleep.', 'b')]);
    },
    {
      decorate: (subgraph, reach) =>
        subgraph === 'a'
          ? reach
          : {
              ready: () => reach.ready(),
              ask: async (question) => ({ ...(await reach.ask(question)), errors: [{ message: 'Half asleep.' }] }),
            },
    },
  ));
