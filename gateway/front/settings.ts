/** What an operator may set of the front: which web pages may ask, and how many operations one request may carry. */
import { ConfigError } from '../../shared/config.js';

export interface FrontSettings {
  /** How many operations one request may carry as a list; 0: none, a request is one operation. */
  readonly batch: number;
  /** Origins whose pages may read answers, or all of them. */
  readonly corsOrigins: readonly string[] | '*';
}

export const FRONT_DEFAULTS: FrontSettings = { batch: 0, corsOrigins: [] };

/** A longer list would be a way around every bound that is set for one request. */
const MAX_BATCH = 100;

export function frontSettings(env: Readonly<Record<string, string | undefined>>): FrontSettings {
  return { batch: batchOf(env['SHUNIU_BATCH']), corsOrigins: originsOf(env['SHUNIU_CORS_ORIGINS']) };
}

function batchOf(text: string | undefined): number {
  const batch = Number(text || '0');
  if (Number.isInteger(batch) && batch >= 0 && batch <= MAX_BATCH) return batch;
  throw new ConfigError(
    `SHUNIU_BATCH must be how many operations one request may carry, from 0 (none) to ${MAX_BATCH}, not "${text}".`,
  );
}

function originsOf(text: string | undefined): FrontSettings['corsOrigins'] {
  const origins = (text ?? '').split(',').flatMap((part) => part.trim() || []);
  if (origins.length === 1 && origins[0] === '*') return '*';
  for (const origin of origins) {
    if (URL.canParse(origin) && /^https?:$/.test(new URL(origin).protocol) && new URL(origin).origin === origin)
      continue;
    throw new ConfigError(
      `SHUNIU_CORS_ORIGINS must be origins such as https://pages.example, separated by commas, or * alone; "${origin}" is none.`,
    );
  }
  return origins;
}
