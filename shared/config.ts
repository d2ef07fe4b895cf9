/** The hub's settings, read from the environment once, each checked, with what to do when one is wrong. */
import { resolve } from 'node:path';
import { projectPath } from './project-root.js';

/** A setting that cannot be used; the message names the variable and what it should be. */
export class ConfigError extends Error {}

export interface StorageConfig {
  /** Folder of the embedded databases, one SQLite file a room. */
  readonly dataDir: string;
  /** PostgreSQL connection string; when set, each room has a schema of its own in that database. */
  readonly databaseUrl: string | undefined;
}

export interface ListenConfig {
  readonly host: string;
  readonly port: number;
}

export type Environment = Readonly<Record<string, string | undefined>>;

export function storageConfig(env: Environment): StorageConfig {
  const databaseUrl = env['DATABASE_URL'] || undefined;
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new ConfigError('DATABASE_URL must begin with postgresql:// (leave it out to use embedded SQLite).');
  }
  return { dataDir: resolve(env['SHUNIU_DATA_DIR'] || projectPath('data')), databaseUrl };
}

export function listenConfig(env: Environment, variable: string, fallback: number): ListenConfig {
  const text = env[variable] || String(fallback);
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new ConfigError(`${variable} must be a port number from 0 to 65535, not "${text}".`);
  }
  return { host: env['HOST'] || '127.0.0.1', port };
}

/** An address to ask, `http://` or `https://`. */
export function urlSetting(env: Environment, variable: string, fallback: string): string {
  const text = env[variable] || fallback;
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return text;
  throw new ConfigError(`${variable} must be an http:// or https:// address such as ${fallback}, not "${text}".`);
}
