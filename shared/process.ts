/** A process from start to clean end: says why it could not start, and on SIGTERM or SIGINT closes what it opened, last first. */
import type { AddressInfo } from 'node:net';
import { ConfigError } from './config.js';

type Close = () => Promise<unknown> | void;

/**
 * Runs `start`, which registers what has to be closed as it goes. On a signal the parts are closed in reverse order, so that
 * the door closes first, requests in flight are answered, and the databases close last. A start that fails closes what it had opened.
 */
export async function runUntilSignal(start: (closing: (close: Close) => void) => Promise<void>): Promise<void> {
  const parts: Close[] = [];
  let closing: Promise<void> | undefined;
  const closeAll = (): Promise<void> =>
    (closing ??= (async () => {
      const failures: unknown[] = [];
      // One part that fails to close must not keep the ones below it, the databases, open.
      for (const close of parts.reverse())
        await (async () => close())().catch((error: unknown) => failures.push(error));
      if (failures.length) throw failures[0];
    })());
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      process.stderr.write(`${signal}: answering what is in flight, then closing.\n`);
      closeAll().then(
        () => process.exit(0),
        (error: unknown) => fail(error),
      );
    });
  }
  try {
    await start((close) => parts.push(close));
  } catch (error) {
    await closeAll().catch(() => undefined);
    fail(error);
  }
}

function fail(error: unknown): never {
  const told = error instanceof ConfigError ? error.message : whyNotListening(error);
  process.stderr.write(`${told ?? (error instanceof Error ? error.stack : String(error))}\n`);
  process.exit(1);
}

/** What an operator can do about an address that cannot be listened on; undefined for any other error. */
function whyNotListening(error: unknown): string | undefined {
  const { code, syscall, port, address, hostname } = error as NodeJS.ErrnoException & Record<string, unknown>;
  if (code === 'EADDRINUSE')
    return `Port ${String(port)} is in use, perhaps by another running hub. Stop that one, or choose another port with PORT=<number>.`;
  if (code === 'EACCES' && syscall === 'listen')
    return `Port ${String(port)} may not be listened on by this user. Choose one above 1023 with PORT=<number>.`;
  if (code === 'EADDRNOTAVAIL' || (code === 'ENOTFOUND' && syscall === 'getaddrinfo'))
    return `HOST: ${String(address ?? hostname)} is no address of this machine. Use 127.0.0.1, 0.0.0.0 or one of its own.`;
  return undefined;
}

export function announceListening(name: string, address: AddressInfo, path: string): void {
  process.stdout.write(`${name}: http://${hostOf(address)}:${address.port}${path}\n`);
}

export function hostOf(address: AddressInfo): string {
  return address.family === 'IPv6' ? `[${address.address}]` : address.address;
}
