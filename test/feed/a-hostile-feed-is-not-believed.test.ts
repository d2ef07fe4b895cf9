import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { feedOverHttp, readPage } from '../../shared/feed/index.js';

const NODE = { id: 'fbk_1', type: 'FoodBank', label: { zh: '食物银行' } };
const LINK = { id: 'l1', kind: 'GIVES_TO', from: 'fbk_1', to: 'stn_xinanjiang', assertedBy: 'FROM' };
const at = '2026-11-01T00:00:00Z';
const page = (...lines: unknown[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('');
const end = (next: number, more = false): object => ({ end: { next, more } });

describe('the text of a page', () => {
  it('is read when all of it fits', () => {
    const text = page(
      { seq: 3, at, node: NODE },
      { seq: 3, at, link: LINK },
      { seq: 9, at, gone: { link: 'l0' } },
      end(12),
    );
    expect(readPage(text, 2)).toMatchObject({ lines: [{ seq: 3 }, { seq: 3 }, { seq: 9 }], next: 12, more: false });
    expect(readPage(page(end(5)), 5)).toEqual({ lines: [], next: 5, more: false });
  });

  it.each([
    ['nothing', '', 'no closing line'],
    ['an HTML page', '<html></html>', 'not JSON'],
    ['a page cut off before its end', page({ seq: 3, at, node: NODE }), 'no closing line'],
    ['half a line', `${page({ seq: 3, at, node: NODE }).slice(0, 20)}\n${page(end(3))}`, 'line 1 is not JSON'],
    ['a number that was read before', page({ seq: 2, at, node: NODE }, end(3)), 'goes back'],
    ['numbers that fall', page({ seq: 9, at, node: NODE }, { seq: 8, at, link: LINK }, end(9)), 'goes back'],
    ['an end before the last line', page({ seq: 9, at, node: NODE }, end(8)), 'before the last'],
    ['more without going on', page(end(2, true)), 'does not go on'],
    ['two things in a line', page({ seq: 3, at, node: NODE, link: LINK }, end(3)), 'line 1'],
    ['an unknown key', page({ seq: 3, at, node: { ...NODE, secret: 1 } }, end(3)), 'additional properties'],
    ['a key of the prototype', `{"seq":3,"at":"${at}","node":{"__proto__":{"id":"x"}}}\n${page(end(3))}`, 'line 1'],
    ['no label', page({ seq: 3, at, node: { ...NODE, label: {} } }, end(3)), 'label'],
    ['a self link', page({ seq: 3, at, link: { ...LINK, to: 'fbk_1' } }, end(3)), 'to itself'],
    ['a day that is none', page({ seq: 3, at, link: { ...LINK, since: '2026-02-30' } }, end(3)), '`since`'],
    ['a moment that is none', page({ seq: 3, at: 'yesterday', node: NODE }, end(3)), 'at'],
    [
      'a mobile number in a name',
      page({ seq: 3, at, node: { ...NODE, label: { zh: '找13800138000' } } }, end(3)),
      'belongs to a person',
    ],
    [
      'a resident id in a name',
      page({ seq: 3, at, link: { ...LINK, name: '11010519491231002X' } }, end(3)),
      'belongs to a person',
    ],
  ])('%s is refused, and nothing of it is repeated', (_what, text, why) => {
    let message = '';
    try {
      readPage(text, 2);
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toContain(why);
    expect(message).not.toMatch(/13800138000|11010519491231002X|食物银行/);
  });
});

describe('a feed over HTTP', () => {
  let server: Server | undefined;
  afterEach(() => server?.closeAllConnections());
  afterEach(() => new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined))));

  const serving = async (status: number, type: string, body: string | Buffer, length?: number): Promise<string> => {
    server = createServer((_request, response) => {
      response.writeHead(status, {
        'content-type': type,
        ...(length === undefined ? {} : { 'content-length': length }),
      });
      if (length === undefined) response.end(body);
      else response.write(body, () => response.destroy());
    });
    await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
  };
  const ask = (url: string) => feedOverHttp(url)({ after: 2, first: 10, wait: 0 }, new AbortController().signal);

  it.each([
    ['an error', 500, 'application/jsonl', page(end(2)), undefined, 'HTTP 500'],
    ['a page of HTML', 200, 'text/html', page(end(2)), undefined, 'content type'],
    ['bytes that are no text', 200, 'application/jsonl', Buffer.from([0xff, 0xfe, 0x0a]), undefined, 'UTF-8'],
    [
      'a body that ends early',
      200,
      'application/jsonl',
      page({ seq: 3, at, node: NODE }),
      5000,
      'could not be reached',
    ],
  ])('%s is told as what it is', async (_what, status, type, body, length, why) => {
    await expect(ask(await serving(status, type, body, length))).rejects.toMatchObject({
      message: expect.stringContaining(why) as unknown,
      extensions: { code: 'FEED_UNREADABLE' },
    });
  });

  it('nobody there is told too', async () => {
    const url = await serving(200, 'application/jsonl', page(end(2)));
    await new Promise((resolve) => server!.close(resolve));
    server = undefined;
    await expect(ask(url)).rejects.toMatchObject({ extensions: { code: 'FEED_UNREADABLE' } });
  });
});
