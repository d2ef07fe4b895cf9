/** Generated subgraphs behind real HTTP servers of their own, on ports that are free. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ExecutableSubgraph } from './subgraph.js';

export interface Served {
  readonly urls: ReadonlyMap<string, string>;
  close(): Promise<void>;
}

export async function serve(subgraphs: ReadonlyMap<string, ExecutableSubgraph>): Promise<Served> {
  const urls = new Map<string, string>();
  const servers: Server[] = [];
  for (const [name, subgraph] of subgraphs) {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        void answer(subgraph, Buffer.concat(chunks).toString()).then((body) => {
          response.setHeader('content-type', 'application/json');
          response.end(body);
        });
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    servers.push(server);
    urls.set(name, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  }
  return {
    urls,
    async close() {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((done) => void server.close(done));
      }
    },
  };
}

async function answer(subgraph: ExecutableSubgraph, body: string): Promise<string> {
  try {
    const { query, variables, operationName } = JSON.parse(body) as {
      query: string;
      variables?: Record<string, unknown>;
      operationName?: string;
    };
    return JSON.stringify(await subgraph.ask(query, variables ?? {}, operationName));
  } catch (error) {
    return JSON.stringify({ errors: [{ message: error instanceof Error ? error.message : String(error) }] });
  }
}
