import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { openFront, type Front } from './front.js';

let front: Front;
beforeAll(async () => {
  front = await openFront();
});
afterAll(() => front.close());

const PREFLIGHT = { 'apollo-require-preflight': 'yes' };

/** A GET that a web page could send without asking first is refused, so the audits send theirs with the header that no page can. */
const audits = serverAudits({
  url: () => front.url,
  fetchFn: (url: string, init: RequestInit = {}) =>
    fetch(url, { ...init, headers: { ...init.headers, ...(init.method !== 'POST' && PREFLIGHT) } }),
});
const bareAudits = serverAudits({ url: () => front.url, fetchFn: fetch });

describe('GraphQL over HTTP, as graphql-http audits it', () => {
  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s: %s', async (_id, _name, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
  });

  it('but for three of what a server may do, also without that header', async () => {
    const failed: string[] = [];
    for (const audit of bareAudits) if ((await audit.fn()).status !== 'ok') failed.push(`${audit.id} ${audit.name}`);
    expect(failed.map((name) => name.replace(/ (accept|allow) .*/, ''))).toEqual(['5A70 MAY', 'D6D5 MAY', '6A70 MAY']);
  });

  it('are all there', () => {
    expect(audits.length).toBeGreaterThanOrEqual(61);
  });
});
