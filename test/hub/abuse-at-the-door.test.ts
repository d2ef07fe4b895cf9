import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startHub, type Hub } from '../hub.js';

jest.setTimeout(120_000);

let hub: Hub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

const JSON_TYPE = { 'content-type': 'application/json' };
const post = (body: string, headers: Record<string, string> = JSON_TYPE): Promise<Response> =>
  fetch(hub.url, { method: 'POST', headers, body });
const QUERY = JSON.stringify({ query: '{ __typename }' });

describe('the hub’s door', () => {
  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'refuses a POST that any web page could send (%s)',
    async (type) => {
      const response = await post(QUERY, { 'content-type': type });
      expect([400, 415]).toContain(response.status);
      expect(await response.text()).not.toContain('__typename":"Query');
    },
  );

  it('refuses a GET that any web page could send, and answers one with a header of its own', async () => {
    const url = `${hub.url}?query=%7B__typename%7D`;
    expect((await fetch(url)).status).toBe(400);
    const answered = await fetch(url, { headers: { 'apollo-require-preflight': 'yes' } });
    expect(await answered.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it('refuses a body over its bound with 413, saying the bound', async () => {
    const response = await post(JSON.stringify({ query: `# ${'x'.repeat(1_100_000)}` }));
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({
      errors: [{ message: expect.stringMatching(/1048576 bytes/), extensions: { code: 'REQUEST_TOO_LARGE' } }],
    });
  });

  it.each([
    ['no JSON', '{"query":'],
    ['nothing', ''],
    ['a list', '[]'],
    ['no query', '{}'],
    ['a query that is a number', '{"query":1}'],
    ['variables that are text', '{"query":"{__typename}","variables":"x"}'],
  ])('refuses a body that is %s with 400 and a reason', async (_what, body) => {
    const response = await post(body);
    const text = await response.text();
    expect(response.status).toBe(400);
    expect(text.length).toBeGreaterThan(10);
    expect(text).not.toMatch(/node_modules|\.ts:|\.js:|at \w+ \(/);
  });

  it('refuses a query that is too deep, in fragments too, saying how deep and the bound', async () => {
    const nested = (part: string): string => `${'parent { '.repeat(20)}${part}${' }'.repeat(20)}`;
    for (const query of [
      `{ area(code: "330182") { ${nested('name')} } }`,
      `{ area(code: "330182") { ...Deep } } fragment Deep on Area { ${nested('name')} }`,
    ]) {
      const { data, errors } = await hub.ask(query);
      expect(data).toBeUndefined();
      expect(errors).toEqual([expect.objectContaining({ message: expect.stringMatching(/21 levels|22 levels/) })]);
      expect(errors![0].extensions).toEqual({ code: 'QUERY_TOO_DEEP' });
    }
  });

  it('refuses fragments that go round in circles', async () => {
    const { errors } = await hub.ask('{ area(code: "330182") { ...A } } fragment A on Area { parent { ...A } }');
    expect(errors![0].message).toMatch(/Cannot spread fragment "A" within itself/);
  });

  it('gives a request its own id back, and makes one where it is missing or unsound', async () => {
    const idOf = async (id?: string): Promise<string | null> =>
      (await post(QUERY, { ...JSON_TYPE, ...(id !== undefined && { 'x-request-id': id }) })).headers.get(
        'x-request-id',
      );
    expect(await idOf('mine-1')).toBe('mine-1');
    expect(await idOf('not sound <script>')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await idOf()).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('tells its whole schema to who asks', async () => {
    const { data } = await hub.ask('{ __schema { queryType { name } types { name description } } }');
    expect(data.__schema.types.length).toBeGreaterThan(20);
  });

  it('is live and ready', async () => {
    const read = async (path: string): Promise<unknown> => (await fetch(new URL(path, hub.url))).json();
    expect(await read('/health/live')).toEqual({ status: 'live' });
    expect(await read('/health/ready')).toEqual({
      status: 'ready',
      subgraphs: { stations: 'up', resources: 'up', projects: 'up', network: 'up' },
    });
  });

  it('goes on answering after all that', async () => {
    expect(await hub.ask('{ __typename }')).toEqual({ data: { __typename: 'Query' } });
  });
});
