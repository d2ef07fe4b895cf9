import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReadableSpan } from '@opentelemetry/sdk-trace-node';
import fc from 'fast-check';
import { whileLogging } from '../hub/log-lines.js';
import { startWatched, type WatchedGateway } from './watched-gateway.js';

/** Where a client can put a value, or a name of its own; the last two make a subgraph, or the gateway itself, refuse it. */
const ways: Record<string, (secret: string) => { query: string; variables?: Record<string, unknown> }> = {
  'a variable': (secret) => ({
    query: 'query ($word: String) { visits(word: $word) { station { name(word: $word) rooms } } }',
    variables: { word: secret },
  }),
  'a literal': (secret) => ({ query: `{ visits(word: "${secret}") { station { name(word: "${secret}") } } }` }),
  'an id': (secret) => ({ query: 'query ($id: ID!) { station(id: $id) { name rooms } }', variables: { id: secret } }),
  'names of its own': (secret) => ({ query: `query n_${secret} { a_${secret}: visits { b_${secret}: day } }` }),
  'a default': (secret) => ({ query: `query ($word: String = "${secret}") { visits(word: $word) { day } }` }),
  'a variable that a subgraph repeats in its error': (secret) => ({
    query: 'query ($fail: String) { visits { station { rooms(fail: $fail) } } }',
    variables: { fail: secret },
  }),
  'a variable of the wrong type': (secret) => ({
    query: 'query ($word: String) { visits(word: $word) { day } }',
    variables: { word: { secret } },
  }),
};

const secrets = fc.stringMatching(/^[a-z]{6}[0-9]{6}[a-z]{6}$/);

describe('no value is seen', () => {
  let hub: WatchedGateway;
  beforeAll(async () => void (hub = await startWatched({ spans: true })));
  afterAll(() => hub.stop());

  it.each(Object.keys(ways))('that a client puts into %s: not in metrics, spans, the plan or the log', async (way) => {
    await fc.assert(
      fc.asyncProperty(secrets, fc.constantFrom('text', 'mermaid', 'json'), async (secret, form) => {
        const question = ways[way]!(secret);
        const { result, lines } = await whileLogging(() => hub.ask(question, { 'x-shuniu-plan': form }));
        const spans = hub.spans();
        expect(spans.length).toBeGreaterThan(0);
        expect(JSON.stringify(spans.map(told))).not.toContain(secret);
        expect((await hub.get('/metrics')).text).not.toContain(secret);
        expect(JSON.stringify(lines)).not.toContain(secret);
        // A literal is part of the question, which the plan repeats to whoever asked it; a variable's value is not.
        if (question.variables) expect(JSON.stringify(result.body.extensions ?? {})).not.toContain(secret);
      }),
      { numRuns: 10 },
    );
  });

  it('and the plan shows the variable by its name', async () => {
    const { body } = await hub.ask(ways['a variable']!('secret'), { 'x-shuniu-plan': 'text' });
    expect(body.extensions.plan).toContain('visits(word: $word)');
  });
});

/** All that an exporter sends of a span. */
function told({ name, attributes, events, links, status, resource, instrumentationScope }: ReadableSpan): unknown {
  return { name, attributes, events, links, status, resource: resource.attributes, instrumentationScope };
}
