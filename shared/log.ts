/** The hub's log: one JSON line an event, on standard error. It never holds variables, answers or anything about people served. */
import { withoutPersonalNumbers } from './work/personal-data.js';

type Level = 'info' | 'warn' | 'error';

function write(level: Level, message: string, fields: Readonly<Record<string, unknown>>): void {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), level, message, ...fields })}\n`);
}

/** A bug of ours: the one place where an original error is kept; clients see only the request's id. */
export function logBug(room: string, requestId: string, bug: unknown): void {
  const stack = bug instanceof Error ? (bug.stack ?? bug.message) : String(bug);
  write('error', 'Internal error', { room, requestId, stack: withoutPersonalNumbers(stack) });
}

/** Something an operator should act on, such as a partner that was left out. */
export function logWarning(message: string, fields: Readonly<Record<string, unknown>> = {}): void {
  write('warn', message, fields);
}
