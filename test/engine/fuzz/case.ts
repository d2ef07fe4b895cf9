/** A difference that was found and shrunk, kept as a file: the graph, its data, the operation, and what one server answers. */
import { parse, print } from 'graphql';
import type { DataGraph } from './data-graph.js';
import type { Path } from './one-server.js';
import { FEDERATION } from './print-cut.js';
import type { Trial } from './hunt.js';

export interface Case {
  /** SDL by subgraph, without the `@link` to Federation 2 that stands before each. */
  readonly subgraphs: Readonly<Record<string, string>>;
  readonly data: DataGraph;
  readonly operation: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly expected: {
    readonly data: unknown;
    /** Where the one server's errors stand. */
    readonly errors?: readonly Path[];
  };
}

export function trialOf({ subgraphs, data, operation, variables = {} }: Case): Trial {
  const sdls = Object.fromEntries(Object.entries(subgraphs).map(([name, sdl]) => [name, `${FEDERATION}\n${sdl}`]));
  return { sdls, data, operation: print(parse(operation)), variables };
}

export interface CaseHeading {
  readonly promise: string;
  readonly origin: string;
}

/** The case as a file of `test/engine/cases/`. */
export function writeCase(
  { sdls, data, operation, variables }: Trial,
  expected: Case['expected'],
  heading: CaseHeading,
): string {
  const quote = (text: string, indent: string): string =>
    `\`\n${text
      .trim()
      .split('\n')
      .map((line) => (line ? `${indent}  ${line}` : line))
      .join('\n')
      .replaceAll('\\', '\\\\')
      .replaceAll('`', '\\`')
      .replaceAll('${', '\\${')}\n${indent}\``;
  const subgraphs = Object.entries(sdls).map(
    ([name, sdl]) => `    ${name}: ${quote(sdl.replace(/^extend schema[^]*?\)(?=\s*(\n\n|$))/, ''), '    ')},`,
  );
  return `/** ${heading.promise} ${heading.origin} Data: synthetic. */
import type { Case } from '../fuzz/case.js';

export const kept: Case = {
  subgraphs: {
${subgraphs.join('\n')}
  },
  data: ${JSON.stringify(data)},
  operation: ${quote(operation, '  ')},
  variables: ${JSON.stringify(variables)},
  expected: ${JSON.stringify(expected)},
};
`;
}
