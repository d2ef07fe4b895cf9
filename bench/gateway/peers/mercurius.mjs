/** The gateway of mercurius, which knows Federation 1 only: each subgraph with its SDL of that version. */
import mercuriusGateway from '@mercuriusjs/gateway';
import Fastify from 'fastify';
import { FEDERATION_1_SDL } from '../graph.mjs';

const services = Object.entries(JSON.parse(process.env.SUBGRAPHS)).map(([name, url]) => ({
  name,
  url,
  schema: FEDERATION_1_SDL[name],
}));
const app = Fastify();
await app.register(mercuriusGateway, { gateway: { services } });
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
