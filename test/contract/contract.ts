/** The contract: eight queries that must run as written, each with the part of its answer that must hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { projectPath } from '../../shared/project-root.js';

export interface ContractCase {
  readonly name: string;
  readonly query: string;
  readonly expected: unknown;
}

export function readContract(): ContractCase[] {
  const read = (file: string): string => readFileSync(projectPath('test', 'contract', file), 'utf8');
  return readdirSync(projectPath('test', 'contract'))
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.graphql$/, '');
      return { name, query: read(file), expected: JSON.parse(read(`${name}.expected.json`)) as unknown };
    });
}
