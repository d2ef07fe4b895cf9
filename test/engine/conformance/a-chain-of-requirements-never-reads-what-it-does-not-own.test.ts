import { expect, test } from '@jest/globals';
import { withFederation } from '../subgraphs.js';

// Each subgraph would give a wrong value of what it does not own, so that whoever asks the wrong one is found out.
const own = (fields: string) => `type Thing @key(fields: "id") { id: ID! ${fields} }`;
const thing = (given: object) => ({
  Thing: {
    __resolveReference: (reference: object) => ({ l1: 'wrong', r2: 'wrong', l3: 'wrong', ...reference }),
    ...given,
  },
});
const left = {
  typeDefs: own('l1: String! r2: String! @external l3: String! @requires(fields: "r2")'),
  resolvers: thing({ l1: ({ id }: { id: string }) => `l1(${id})`, l3: ({ r2 }: { r2: string }) => `l3(${r2})` }),
};
const right = {
  typeDefs: own(
    'l1: String! @external r2: String! @requires(fields: "l1") l3: String! @external r4: String! @requires(fields: "l3")',
  ),
  resolvers: thing({ r2: ({ l1 }: { l1: string }) => `r2(${l1})`, r4: ({ l3 }: { l3: string }) => `r4(${l3})` }),
};
const root = {
  typeDefs: `type Query { things: [Thing!]! } ${own('')}`,
  resolvers: { Query: { things: () => [{ id: '1' }, { id: '2' }] } },
};

for (const query of [
  '{ things { r4 } }',
  '{ things { l1 r2 l3 r4 } }',
  '{ things { r4 l3 } }',
  '{ things { r4 r2 } }',
  '{ things { l3 r2 } }',
]) {
  test(query, () =>
    withFederation({ root, left, right }, async ({ ask }) => {
      const values = (id: string): Record<string, string> => ({
        l1: `l1(${id})`,
        r2: `r2(l1(${id}))`,
        l3: `l3(r2(l1(${id})))`,
        r4: `r4(l3(r2(l1(${id}))))`,
      });
      const names = query.match(/[lr]\d/g)!;
      expect(await ask(query)).toEqual({
        data: { things: ['1', '2'].map((id) => Object.fromEntries(names.map((name) => [name, values(id)[name]]))) },
      });
    }),
  );
}
