import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readContract } from '../contract/contract.js';
import { onEachDatabase } from '../databases.js';
import { differences } from '../expect-subset.js';
import { inEachMode, startHub, type Hub } from '../hub.js';

onEachDatabase('the contract holds', (dialect) => {
  inEachMode('', (mode) => {
    let hub: Hub;
    beforeAll(async () => {
      hub = await startHub({ mode, dialect });
    });
    afterAll(() => hub.stop());

    it.each(readContract())('$name', async ({ query, expected }) => {
      const answer = await hub.ask(query);
      expect(answer.errors).toBeUndefined();
      expect(differences(expected, answer)).toEqual([]);
    });
  });
});
