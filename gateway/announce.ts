/** What an operator reads when the hub is up: where to ask, where the data lies, what to try, how to stop. */
import { FIRST_QUERY } from './graphiql.js';
import type { RunningGateway } from './start.js';

export function announceGateway({ url, graph, down }: RunningGateway, data: string): void {
  const partners = [
    ...graph.joined.map(({ name }) => name),
    ...graph.left.map(({ partner }) => `${partner.name} (left out, see the log)`),
  ];
  const page = url.replace(/graphql$/, '');
  process.stdout.write(
    [
      '',
      '枢纽 Shuniu is up.',
      `  ask      ${url}   (query page: ${page})`,
      `  data     ${data}`,
      ...(down.length
        ? [`  down     ${down.join(', ')}: null fields until they are back; see ${page}health/ready`]
        : []),
      ...(partners.length ? [`  partners ${partners.join(', ')}`] : []),
      `  try      curl -s ${url} -H 'content-type: application/json' -d '${JSON.stringify({ query: compact(FIRST_QUERY) })}'`,
      '  stop     Ctrl-C (requests in flight are answered first)',
      '',
    ].join('\n'),
  );
}

function compact(query: string): string {
  return query.replace(/#.*$/gm, '').replace(/\s+/g, ' ').trim();
}
