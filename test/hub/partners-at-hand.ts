/** Partners for tests: the example of `examples/partner`, servers that answer as they are told to, and configurations that name them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectPath } from '../../shared/project-root.js';

export interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

/** The example partner, on a free port. */
export async function startFoodBank(): Promise<Running> {
  const { start } = (await import(pathToFileURL(projectPath('examples', 'partner', 'server.mjs')).href)) as {
    start(port: number): Promise<Running>;
  };
  return start(0);
}

export type Handler = (response: ServerResponse, body: string, request: IncomingMessage) => void;

/** A server on a free port that answers every request by `handle`. */
export async function serveAnswers(handle: Handler): Promise<Running> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => handle(response, Buffer.concat(chunks).toString('utf8'), request));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers with JSON, as GraphQL servers do. */
export function sendJson(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** A subgraph that has nothing but what it says is its SDL: enough to be composed. */
export function serveSdl(sdl: unknown): Promise<Running> {
  return serveAnswers((response) => sendJson(response, { data: { _service: { sdl }, __typename: 'Query' } }));
}

/** An address at which nobody listens. */
export async function deadUrl(): Promise<string> {
  const server = await serveAnswers((response) => response.end());
  await server.stop();
  return server.url;
}

const folders: string[] = [];

/** Writes `content` (as it is when it is text) to a configuration file, and other files beside it. */
export function writeConfiguration(content: unknown, beside: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'shuniu-partners-'));
  folders.push(folder);
  const file = join(folder, 'partners.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  for (const [name, text] of Object.entries(beside)) writeFileSync(join(folder, name), text);
  return file;
}

export function removeConfigurations(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}
