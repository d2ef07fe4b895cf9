/** A feed read over HTTP: patient, bounded, and believed only when all of an answer fits. */
import { errors, request } from 'undici';
import { feedUnreadable, feedWentBack } from './errors.js';
import type { Feed } from './protocol.js';
import { readPage } from './read-page.js';

/** Largest answer that is read, in bytes. */
const MOST_BYTES = 64 * 1024 * 1024;
/** How long an answer may take beyond the wait that was asked for, in milliseconds. */
const PATIENCE = 15_000;

/** The feed at `url`, asked with `headers`, such as the partner's own `authorization`. */
export function feedOverHttp(url: string, headers: Readonly<Record<string, string>> = {}): Feed {
  return async ({ after, first, wait }, signal) => {
    const address = new URL(url);
    for (const [name, value] of Object.entries({ after, first, wait })) address.searchParams.set(name, String(value));
    const within = wait * 1000 + PATIENCE;
    try {
      const answer = await request(address, { headers, signal, headersTimeout: within, bodyTimeout: PATIENCE });
      const text = await textOf(answer.body);
      if (answer.statusCode === 410) throw feedWentBack(after);
      if (answer.statusCode !== 200) throw feedUnreadable(`it answered with HTTP ${answer.statusCode}.`);
      const type = String(answer.headers['content-type'] ?? '');
      if (!/^application\/(jsonl|x-ndjson|json-lines)\b/i.test(type)) {
        throw feedUnreadable('its content type is not `application/jsonl`.');
      }
      return readPage(text, after);
    } catch (error) {
      if (error instanceof errors.UndiciError || isOfNetwork(error)) {
        throw feedUnreadable(`it could not be reached (${(error as { code?: string }).code ?? 'no code'}).`);
      }
      throw error;
    }
  };
}

async function textOf(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > MOST_BYTES) throw feedUnreadable(`its answer has more than ${MOST_BYTES} bytes.`);
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw feedUnreadable('its answer is not UTF-8.');
  }
}

function isOfNetwork(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' && /^E[A-Z]+$/.test(code);
}
