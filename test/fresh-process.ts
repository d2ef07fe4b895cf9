/** Starts a fresh Node process on TypeScript given as text, as a test of what one process alone, or one that is killed, does. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { projectPath } from '../shared/project-root.js';

export interface FreshProcess {
  readonly child: ChildProcess;
  /** What it has written to standard output and to standard error so far. */
  output(): string;
  errors(): string;
  /** Resolves when its output holds `text`; fails when it ends before. */
  until(text: string): Promise<void>;
  /** Resolves with its exit code, or the signal that ended it. */
  end(): Promise<number | NodeJS.Signals>;
}

/** `source` is an ES module; it imports the project's files by paths from the project's folder, such as `./shared/process.ts`. */
export function startFresh(source: string, env: Record<string, string> = {}): FreshProcess {
  const child = spawn(
    process.execPath,
    [
      '--no-warnings',
      '--import',
      './test/typescript.mjs',
      '--import',
      'reflect-metadata',
      '--input-type=module',
      '-e',
      source,
    ],
    { cwd: projectPath(), env: { ...process.env, NODE_OPTIONS: '', ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let [output, errors] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const ended = once(child, 'close').then(([code, signal]) => (signal ?? code) as number | NodeJS.Signals);
  return {
    child,
    output: () => output,
    errors: () => errors,
    until: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (output.includes(text)) resolve();
        };
        child.stdout.on('data', look);
        look();
        void ended.then((how) =>
          reject(new Error(`It ended (${how}) before it wrote "${text}":\n${output}\n${errors}`)),
        );
      }),
    end: () => ended,
  };
}
