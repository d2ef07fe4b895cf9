import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHub, type Hub } from '../hub.js';

describe('an operation is one question, and a hub that ends answers it whole', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub({ follows: false });
  });
  afterAll(() => hub.stop());

  const post = (body: object): Promise<Response> =>
    fetch(hub.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

  it.each([
    ['subscription { events }', 'OPERATION_UNSUPPORTED'],
    ['query A { stations { totalCount } } query B { stations { totalCount } }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('%s is refused as the client’s to mend', async (query, code) => {
    const response = await post({ query });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it('takes the operation that is named', async () => {
    const query = 'query A { stations { totalCount } } query B { areas { totalCount } }';
    const answer = await (await post({ query, operationName: 'B' })).json();
    expect(answer).toEqual({ data: { areas: { totalCount: expect.any(Number) } } });
  });

  it('sends an answer of megabytes to its end, though the hub is told to stop meanwhile', async () => {
    const many = Array.from(
      { length: 60 },
      (_, at) => `a${at}: areas(first: 800) { nodes { name ancestors { name } } }`,
    );
    const ending = await startHub({ follows: false });
    const answering = fetch(ending.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ ${many.join(' ')} }` }),
    }).then((response) => response.text());
    while (!ending.statements()['stations']) await new Promise((resolve) => setTimeout(resolve, 5));
    await ending.stop();
    const text = await answering;
    expect(text.length).toBeGreaterThan(3_000_000);
    expect(Object.keys((JSON.parse(text) as { data: object }).data)).toHaveLength(60);
  });
});
