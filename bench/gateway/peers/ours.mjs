/** Our gateway as `createGateway` makes it, over HTTP to each subgraph. */
import '../../../dist/shared/runtime.js';
import { readFileSync } from 'node:fs';
import { overHttp } from '../../../dist/gateway/engine/over-http.js';
import { createGateway } from '../../../dist/gateway/gateway.js';

const ways = Object.entries(JSON.parse(process.env.SUBGRAPHS)).map(([name, url]) => [name, overHttp(url)]);
const app = await createGateway({
  supergraph: readFileSync(process.env.SUPERGRAPH, 'utf8'),
  reach: Object.fromEntries(ways),
});
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
