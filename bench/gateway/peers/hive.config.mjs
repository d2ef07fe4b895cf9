/** Hive Gateway, as it comes; `HIVE_SHARING=none` turns off that identical requests in flight are shared, `inbound` shares whole answers too. */
import { defineConfig } from '@graphql-hive/gateway';

const sharing = process.env.HIVE_SHARING;

export const gatewayConfig = defineConfig({
  supergraph: process.env.SUPERGRAPH,
  logging: 'error',
  ...(sharing === 'none' && { transportEntries: { '*': { options: { deduplicateInflightRequests: false } } } }),
  ...(sharing === 'inbound' && { inboundInflightRequestDeduplication: true }),
});
