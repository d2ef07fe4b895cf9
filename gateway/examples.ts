/** The example queries of `examples/`, as the query page lists them. */
import { readdirSync, readFileSync } from 'node:fs';
import { projectPath } from '../shared/project-root.js';

export interface Example {
  /** File name without its ending, such as `stations-in-an-area`. */
  readonly name: string;
  /** First comment line of the file: the question it answers. */
  readonly question: string;
  readonly query: string;
}

export function readExamples(): Example[] {
  return readdirSync(projectPath('examples'))
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const query = readFileSync(projectPath('examples', file), 'utf8');
      return { name: file.replace(/\.graphql$/, ''), question: /^# *(.+)/.exec(query)?.[1] ?? file, query };
    });
}
