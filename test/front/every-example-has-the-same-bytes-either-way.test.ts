import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import { readExamples } from '../../gateway/examples.js';
import { Direct } from '../../gateway/front/direct.js';
import { startHub, type Hub } from '../hub.js';

const answered = jest.spyOn(Direct.prototype, 'answer');
let hub: Hub;
beforeAll(async () => {
  hub = await startHub();
});
beforeEach(() => void answered.mockClear());
afterAll(() => hub.stop());

it.each(readExamples().map(({ name, query }) => [name, query]))('%s', async (_name, query) => {
  const byApollo = await hub.askForText(query);
  expect(answered).not.toHaveBeenCalled();
  expect(await hub.askForText(query)).toBe(byApollo);
  expect(answered).toHaveBeenCalledTimes(1);
});
