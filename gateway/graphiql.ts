/** The query page at `/`: GraphiQL, whole in itself, opening with a query that works and listing the examples. */
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { FastifyInstance } from 'fastify';
import { readExamples, type Example } from './examples.js';
import { compressWell, encodingFor, type Encoding } from './front/compress.js';
import { etagOf, isKnown } from './front/send.js';

/** The query that the page opens with, and that the start-up message suggests. */
export const FIRST_QUERY = `# 枢纽 Shuniu: one graph over social work stations, linked resources and projects.
# More questions: the list of examples below, right.
{
  stations(first: 5) {
    totalCount
    nodes {
      name
      tier
      area { name }
      projects(first: 3) { nodes { title } }
    }
  }
}
`;

/** The page has nine megabytes: it is rendered once, compressed once for each encoding, and not sent again to who has it. */
export function addGraphiql(app: FastifyInstance): void {
  let page: { readonly body: Buffer; readonly tag: string; readonly made: Map<Encoding, Promise<Buffer>> } | undefined;
  app.get('/', async (request, reply) => {
    page ??= makePage();
    void reply.headers({ etag: page.tag, 'cache-control': 'no-cache', vary: 'accept-encoding' });
    if (isKnown(request.headers['if-none-match'], page.tag)) return reply.code(304).send();
    void reply.type('text/html; charset=utf-8');
    const encoding = encodingFor(request.headers['accept-encoding']);
    if (encoding === undefined) return reply.send(page.body);
    let compressed = page.made.get(encoding);
    if (!compressed) page.made.set(encoding, (compressed = compressWell(page.body, encoding)));
    return reply.header('content-encoding', encoding).send(await compressed);
  });
}

function makePage() {
  const body = Buffer.from(renderPage(readExamples()));
  return { body, tag: etagOf(body), made: new Map<Encoding, Promise<Buffer>>() };
}

function renderPage(examples: readonly Example[]): string {
  const html = renderGraphiQL({ title: '枢纽 Shuniu', endpoint: '/graphql', defaultQuery: FIRST_QUERY });
  const root = '<div id="root"></div>';
  return html.replace(root, () => `${root}${listOf(examples)}`);
}

/** A list to choose an example from; the page opens what stands in its address. */
function listOf(examples: readonly Example[]): string {
  const options = examples
    .map(
      ({ name, question, query }) =>
        `<option value="${escape(encodeURIComponent(query))}" title="${escape(name)}">${escape(question)}</option>`,
    )
    .join('\n');
  return `<select aria-label="Examples" style="position:fixed;right:1rem;bottom:.5rem;z-index:10;max-width:40rem;padding:.3rem"
  onchange="location.href='/?query='+this.value">
<option value="">Examples (示例查询): ${examples.length}</option>
${options}
</select>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
