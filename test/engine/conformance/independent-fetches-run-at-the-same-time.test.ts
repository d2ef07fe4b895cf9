import { expect, test } from '@jest/globals';
import type { Reach } from '../../../gateway/engine/reach.js';
import { withFederation } from '../subgraphs.js';

test('subgraphs that do not wait for each other are asked before any of them has answered', async () => {
  let waiting = 0;
  let all = (): void => undefined;
  // Should one of them wait for another, the test would never end; so it gives up.
  const together = new Promise<void>((done) => (all = done));
  let timedOut = false;
  const giveUp = setTimeout(() => ((timedOut = true), all()), 5000);
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
      expect(timedOut).toBe(false);
    },
    {
      decorate: (subgraph: string, reach: Reach): Reach =>
        subgraph === 'a'
          ? reach
          : {
              ready: () => reach.ready(),
              async ask(question) {
                if (++waiting === 3) all();
                await together;
                return reach.ask(question);
              },
            },
    },
  );
  clearTimeout(giveUp);
});
