import { expect, test } from '@jest/globals';
import type { Reach } from '../../../gateway/engine/reach.js';
import { withFederation } from '../subgraphs.js';

test('subgraphs that do not wait for each other are asked before any of them has answered', async () => {
  let waiting: (() => void)[] = [];
  const together = new Promise<void>((all) => {
    const check = setInterval(() => waiting.length === 3 && (clearInterval(check), all()), 1);
    setTimeout(() => (clearInterval(check), all()), 5000);
  });
  let most = 0;
  await withFederation(
    {
      a: {
        typeDefs: `type Query { one: One! } type One @key(fields: "id") { id: ID! }`,
        resolvers: { Query: { one: () => ({ id: '1' }) } },
      },
      b: { typeDefs: `type One @key(fields: "id") { id: ID! b: Int! }`, resolvers: { One: { b: () => 1 } } },
      c: { typeDefs: `type One @key(fields: "id") { id: ID! c: Int! }`, resolvers: { One: { c: () => 2 } } },
      d: { typeDefs: `type One @key(fields: "id") { id: ID! d: Int! }`, resolvers: { One: { d: () => 3 } } },
    },
    async ({ ask }) => {
      expect(await ask('{ one { b c d } }')).toEqual({ data: { one: { b: 1, c: 2, d: 3 } } });
      expect(most).toBe(3);
    },
    {
      decorate: (subgraph: string, reach: Reach): Reach =>
        subgraph === 'a'
          ? reach
          : {
              ready: () => reach.ready(),
              async ask(question) {
                most = waiting.push(() => undefined);
                await together;
                waiting = [];
                return reach.ask(question);
              },
            },
    },
  );
});
