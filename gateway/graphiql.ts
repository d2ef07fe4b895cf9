/** The query page at `/`: GraphiQL, whole in itself, opening with a query that works and listing the examples. */
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { FastifyInstance } from 'fastify';
import { readExamples, type Example } from './examples.js';

/** The query that the page opens with, and that the start-up message suggests. */
export const FIRST_QUERY = `# 枢纽 Shuniu: one graph over social work stations, linked resources and projects.
# Examples to open: /examples
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

export function addGraphiql(app: FastifyInstance): void {
  const pages = new Map<string, string>();
  const page = (name: string, query: string): string => {
    const known = pages.get(name);
    if (known !== undefined) return known;
    const html = renderGraphiQL({ title: '枢纽 Shuniu', endpoint: '/graphql', defaultQuery: query } as never);
    pages.set(name, html);
    return html;
  };
  app.get('/', async (_request, reply) => reply.type('text/html; charset=utf-8').send(page('', FIRST_QUERY)));
  app.get('/examples', async (_request, reply) => reply.type('text/html; charset=utf-8').send(listOf(readExamples())));
}

function listOf(examples: readonly Example[]): string {
  const items = examples
    .map(
      ({ name, question, query }) =>
        `<li><a href="/?query=${encodeURIComponent(query)}">${escape(question)}</a> <code>${escape(name)}</code></li>`,
    )
    .join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>枢纽 Shuniu: examples</title></head>
<body><h1>Examples (示例查询)</h1><p>Each opens in the <a href="/">query page</a>; the files are in <code>examples/</code>.</p>
<ol>
${items}
</ol></body></html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
